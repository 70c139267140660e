namespace Generator.Files;

/// <summary>A file that a person names on the command line, wherever it lies; only read.</summary>
public static class OutsideFile
{
    /// <summary>Length in bytes, or null where there is no such file.</summary>
    public static long? Length(string fullPath) => File.Exists(fullPath) ? new FileInfo(fullPath).Length : null;

    public static byte[] ReadBytes(string fullPath) => File.ReadAllBytes(fullPath);
}
