namespace Generator.Diagnostics;

/// <summary>A place in a file of the archive; line and column are computed only when it is printed.</summary>
/// <param name="File">Path from the archive's folder, with forward slashes; empty for the archive as a whole.</param>
/// <param name="Offset">UTF-16 code units from the start of the decoded text (a byte order mark not counted), or null for the whole file.</param>
public readonly record struct Location(string File, int? Offset = null)
{
    /// <summary>The archive as a whole.</summary>
    public static readonly Location Archive = new("");

    public static Location Of(string file) => new(file);
}
