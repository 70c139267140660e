namespace Generator.Files;

/// <summary>Writes files into a folder that a person named: files of the same name are replaced, others are left alone.</summary>
public sealed class FolderWriter
{
    private readonly string _root;

    public FolderWriter(string root) => _root = Path.GetFullPath(root);

    /// <summary>Writes a file and the folders above it.</summary>
    /// <param name="path">From the folder, with forward slashes, made of names of files and folders that exist elsewhere.</param>
    public void Write(string path, ReadOnlySpan<byte> bytes)
    {
        var full = OwnPath.Under(_root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, bytes);
    }
}
