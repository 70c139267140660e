namespace Generator.Files;

/// <summary>
/// The folder that a site is published into: relative paths with forward slashes, nothing outside it, no symbolic links followed.
/// New bytes are first put aside in one hidden folder of the same disk and then renamed into place, so no reader ever meets half a file.
/// </summary>
public sealed class OutputTree
{
    private const string IncomingFolder = ".incoming";
    private readonly string _root;

    public OutputTree(string root) => _root = Path.GetFullPath(root);

    /// <summary>Called before each change to the disk; a test throws here to interrupt a publication at every point.</summary>
    internal Action BeforeChange { get; init; } = () => { };

    /// <summary>The folder's full path, for messages.</summary>
    public string Root => _root;

    /// <summary>All bytes of a file, or null where there is none.</summary>
    public byte[]? ReadBytes(string path)
    {
        var full = Resolve(path);
        return full is not null && File.Exists(full) ? File.ReadAllBytes(full) : null;
    }

    /// <summary>All files with their lengths in bytes, ordered by path; what was put aside isn't listed, links are listed with length -1.</summary>
    public IReadOnlyList<(string Path, long Length)> Files()
    {
        if (!Directory.Exists(_root))
        {
            return [];
        }

        var files = new List<(string Path, long Length)>();
        Collect(new DirectoryInfo(_root), "", files);
        files.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
        return files;
    }

    /// <summary>Puts a file's new bytes aside.</summary>
    /// <exception cref="IOException">The disk refuses; what is published is untouched.</exception>
    public void PutAside(string path, ReadOnlySpan<byte> bytes)
    {
        BeforeChange();
        var full = Incoming(path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        using var file = new FileStream(full, FileMode.Create, FileAccess.Write, FileShare.None);
        file.Write(bytes);
    }

    /// <summary>Moves what was put aside into its place, over what stood there.</summary>
    public void MoveIntoPlace(string path)
    {
        BeforeChange();
        var full = Resolve(path) ?? throw new ArgumentException($"'{path}' leads out of the folder or through a link.", nameof(path));
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.Move(Incoming(path), full, overwrite: true);
    }

    /// <summary>Deletes a file where there is one, and the folders that it leaves empty.</summary>
    public void Delete(string path)
    {
        if (Resolve(path) is not { } full)
        {
            return;
        }

        BeforeChange();
        if (File.Exists(full))
        {
            File.Delete(full);
        }

        for (var folder = Path.GetDirectoryName(full); folder is not null && folder.Length > _root.Length; folder = Path.GetDirectoryName(folder))
        {
            if (!Directory.Exists(folder))
            {
                continue;
            }

            if (Directory.EnumerateFileSystemEntries(folder).Any())
            {
                return;
            }

            Directory.Delete(folder);
        }
    }

    /// <summary>Throws away everything that was put aside and never moved.</summary>
    public void ForgetAside()
    {
        var folder = Path.Join(_root, IncomingFolder);
        if (Directory.Exists(folder))
        {
            BeforeChange();
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Collect(DirectoryInfo folder, string prefix, List<(string Path, long Length)> files)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos())
        {
            var path = prefix + entry.Name;
            if (entry.LinkTarget is not null)
            {
                files.Add((path, -1));
            }
            else if (entry is FileInfo file)
            {
                files.Add((path, file.Length));
            }
            else if (path != IncomingFolder)
            {
                Collect((DirectoryInfo)entry, path + "/", files);
            }
        }
    }

    private string Incoming(string path) => Path.Join(_root, IncomingFolder, Checked(path));

    // Null where a folder on the way is a link: nothing outside the folder is ever written or deleted.
    private string? Resolve(string path)
    {
        var full = _root;
        foreach (var segment in Checked(path).Split('/'))
        {
            if (full.Length > _root.Length && new DirectoryInfo(full) is { Exists: true, LinkTarget: not null })
            {
                return null;
            }

            full = Path.Join(full, segment);
        }

        return full;
    }

    private static string Checked(string path) =>
        path.Length > 0 && !path.Split('/').Any(s => s is "" or "." or "..") && !path.AsSpan().ContainsAny('\\', ':')
            ? path
            : throw new ArgumentException($"'{path}' is no path in a folder.", nameof(path));
}
