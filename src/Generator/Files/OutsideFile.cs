namespace Generator.Files;

/// <summary>A file that a person names on the command line, wherever it lies; only read.</summary>
public static class OutsideFile
{
    /// <summary>Length in bytes, or null where there is no such file.</summary>
    public static long? Length(string fullPath) => File.Exists(fullPath) ? new FileInfo(fullPath).Length : null;

    public static byte[] ReadBytes(string fullPath) => File.ReadAllBytes(fullPath);

    /// <summary>Opens a file that is read piece by piece, by a reader that keeps pieces of its own.</summary>
    public static Stream Open(string fullPath) => new FileStream(fullPath, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1);

    /// <summary>Paths of the files below a folder, in ordinal order; none where there is no such folder. Links and names that begin with a dot are passed over.</summary>
    public static IReadOnlyList<string> Below(string fullPath)
    {
        if (!Directory.Exists(fullPath))
        {
            return [];
        }

        var found = new System.IO.Enumeration.FileSystemEnumerable<string>(fullPath, (ref System.IO.Enumeration.FileSystemEntry entry) => entry.ToFullPath(), new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint })
        {
            ShouldIncludePredicate = (ref System.IO.Enumeration.FileSystemEntry entry) => !entry.IsDirectory && !entry.FileName.StartsWith('.'),
            ShouldRecursePredicate = (ref System.IO.Enumeration.FileSystemEntry entry) => !entry.FileName.StartsWith('.'),
        };
        return [.. found.Order(StringComparer.Ordinal)];
    }
}
