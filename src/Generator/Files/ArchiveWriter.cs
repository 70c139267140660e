namespace Generator.Files;

/// <summary>Adds files to an archive's folder. It never replaces one: what an archive holds is not edited by a program.</summary>
public sealed class ArchiveWriter
{
    private readonly string _root;

    public ArchiveWriter(string root) => _root = Path.GetFullPath(root);

    /// <summary>Writes a new file and the folders above it.</summary>
    /// <param name="path">From the archive's folder, with forward slashes; made by the program itself, of slugs and fixed names.</param>
    /// <exception cref="IOException">A file of this name is there already, or the disk refuses.</exception>
    public void Add(string path, ReadOnlySpan<byte> bytes)
    {
        var full = Path.GetFullPath(Path.Join(_root, path));
        if (!full.StartsWith(_root + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            throw new ArgumentException($"'{path}' leads out of the archive.", nameof(path));
        }

        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        using var file = new FileStream(full, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        file.Write(bytes);
    }
}
