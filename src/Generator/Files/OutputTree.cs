using System.Security.Cryptography;
using System.Text;

namespace Generator.Files;

/// <summary>
/// The folder that a site is published into: relative paths with forward slashes, nothing outside it, no symbolic link followed. New bytes are first put
/// aside in one hidden folder on the same disk and then renamed into place, so that no reader ever meets half a file.
/// </summary>
public sealed class OutputTree
{
    private const string IncomingFolder = ".incoming";
    private const string JournalName = "journal";

    private readonly string _root;

    public OutputTree(string root) => _root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(root));

    /// <summary>Called before each single change on the disk; what it throws breaks the work off at that point, as a crash would.</summary>
    internal Action BeforeChange { private get; init; } = () => { };

    /// <summary>The folder's full path, for messages.</summary>
    public string Root => _root;

    /// <summary>Whether the folder is absent or holds nothing but what a broken-off publication had put aside.</summary>
    public bool IsEmpty => !Directory.Exists(_root) || !Directory.EnumerateFileSystemEntries(_root).Any(full => Path.GetFileName(full) != IncomingFolder);

    /// <summary>All bytes of a file, or null where there is none or a link.</summary>
    public byte[]? ReadBytes(string path) => Existing(path) is { } file ? file.Length == 0 ? [] : File.ReadAllBytes(file.FullName) : null;

    /// <summary>The digest of a file's bytes, or null where there is none or a link. The file is never in memory as a whole.</summary>
    public Sha256Digest? DigestOf(string path)
    {
        if (Existing(path) is not { Length: > 0 } there)
        {
            // Pipes and devices have no length, and opening one may never end.
            return Existing(path) is null ? null : Sha256Digest.Of([]);
        }

        using var file = new FileStream(there.FullName, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        Span<byte> hash = stackalloc byte[Sha256Digest.Size];
        SHA256.HashData(file, hash);
        return new Sha256Digest(hash);
    }

    /// <summary>All files and links in the folder and those below it, in ordinal order, without what was put aside.</summary>
    public IReadOnlyList<PublishedFile> Files()
    {
        var files = new List<PublishedFile>();
        if (Directory.Exists(_root))
        {
            Collect(new DirectoryInfo(_root), "", files);
            files.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
        }

        return files;
    }

    /// <summary>Puts a file's new bytes aside. Safe for many threads, for different files.</summary>
    /// <param name="isDurable">Whether the bytes must be on the disk, and not only on their way, when this returns.</param>
    /// <exception cref="IOException">The disk refuses; what is published is untouched.</exception>
    public void PutAside(string path, ReadOnlySpan<byte> bytes, bool isDurable = false) => Write(Incoming(path), bytes, isDurable);

    /// <summary>Moves what was put aside into its place, over what stood there.</summary>
    /// <exception cref="IOException">The disk refuses, or a folder of this path is a link.</exception>
    public void MoveIntoPlace(string path)
    {
        var full = Resolve(path) ?? throw new IOException($"'{path}' leads through a link.");
        BeforeChange();
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.Move(Incoming(path), full, overwrite: true);
    }

    /// <summary>Deletes a file or link, where there is one, and the folders that it leaves empty.</summary>
    public void Delete(string path)
    {
        if (Resolve(path) is not { } full || !Directory.Exists(Path.GetDirectoryName(full)))
        {
            return;
        }

        BeforeChange();
        File.Delete(full);
        for (var folder = Path.GetDirectoryName(full)!; folder.Length > _root.Length && !Directory.EnumerateFileSystemEntries(folder).Any(); folder = Path.GetDirectoryName(folder)!)
        {
            BeforeChange();
            Directory.Delete(folder);
        }
    }

    /// <summary>What a publication was about to change, as it wrote it down before the first change; null where none was broken off.</summary>
    public byte[]? ReadJournal() => ReadBytes($"{IncomingFolder}/{JournalName}");

    /// <summary>Writes down what is about to be changed; on the disk when this returns.</summary>
    public void WriteJournal(ReadOnlySpan<byte> bytes)
    {
        var full = Path.Join(_root, IncomingFolder, JournalName);
        Write(full + ".new", bytes, isDurable: true);
        BeforeChange();
        File.Move(full + ".new", full, overwrite: true);
    }

    /// <summary>Throws away the journal and everything that was put aside and never moved.</summary>
    public void ForgetAside()
    {
        var folder = new DirectoryInfo(Path.Join(_root, IncomingFolder));
        if (folder.Exists && folder.LinkTarget is null)
        {
            BeforeChange();
            folder.Delete(recursive: true);
        }
    }

    private static void Collect(DirectoryInfo folder, string prefix, List<PublishedFile> files)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos())
        {
            var path = prefix + entry.Name;
            if (entry.LinkTarget is not null)
            {
                files.Add(new PublishedFile(path, 0, entry.LastWriteTimeUtc, true));
            }
            else if (entry is FileInfo file)
            {
                files.Add(new PublishedFile(path, file.Length, file.LastWriteTimeUtc, false));
            }
            else if (path != IncomingFolder)
            {
                Collect((DirectoryInfo)entry, path + "/", files);
            }
        }
    }

    private void Write(string full, ReadOnlySpan<byte> bytes, bool isDurable)
    {
        if (new DirectoryInfo(Path.Join(_root, IncomingFolder)).LinkTarget is not null)
        {
            throw new IOException($"'{IncomingFolder}' is a link.");
        }

        BeforeChange();
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);

        // Not written through what lies there from before: it might be a link.
        File.Delete(full);
        using var file = new FileStream(full, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0);
        file.Write(bytes);
        if (isDurable)
        {
            file.Flush(flushToDisk: true);
        }
    }

    // Flat, by the digest of the path: no folders to make and to clear away, and no name that is too long.
    private string Incoming(string path) => Path.Join(_root, IncomingFolder, Sha256Digest.Of(Encoding.UTF8.GetBytes(Checked(path))).Hex);

    private FileInfo? Existing(string path) => Resolve(path) is { } full && new FileInfo(full) is { Exists: true, LinkTarget: null } file ? file : null;

    // Null where a folder on the way is a link: nothing outside the folder is ever read, written or deleted.
    private string? Resolve(string path)
    {
        var full = _root;
        foreach (var segment in Checked(path).Split('/'))
        {
            if (full.Length > _root.Length && new DirectoryInfo(full).LinkTarget is not null)
            {
                return null;
            }

            full = Path.Join(full, segment);
        }

        return full;
    }

    private static string Checked(string path) =>
        path.Length > 0 && !Array.Exists(path.Split('/'), s => s is "" or "." or "..") && !path.AsSpan().ContainsAny('\\', ':')
            ? path
            : throw new ArgumentException($"'{path}' is no path in a folder.", nameof(path));
}
