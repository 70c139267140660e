namespace Generator.Files;

/// <summary>A folder that a person named for results: files of the same name are replaced, others are left alone.</summary>
public sealed class ExtractFolder
{
    private readonly string _root;

    public ExtractFolder(string root) => _root = Path.GetFullPath(root);

    /// <summary>Writes a file and the folders above it.</summary>
    /// <param name="path">From the folder, with forward slashes, made of names of files and folders that exist elsewhere.</param>
    public void Write(string path, ReadOnlySpan<byte> bytes)
    {
        var full = Path.GetFullPath(Path.Join(_root, path));
        if (!full.StartsWith(_root + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            throw new ArgumentException($"'{path}' leads out of the folder.", nameof(path));
        }

        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, bytes);
    }
}
