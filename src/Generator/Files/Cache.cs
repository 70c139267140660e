using System.Collections.Concurrent;
using System.Globalization;

namespace Generator.Files;

/// <summary>
/// What earlier builds worked out, by key: one file a piece under `.cache/`, each with its own digest, so that a damaged or half-written piece counts as
/// absent. Safe for many threads and for several builds at once; a cache that can't be written only makes the next build slower.
/// </summary>
public sealed class Cache
{
    // Measured: 10,000 pieces of 8 KB take about a second to write and half a second to read as single files, little beside reading 10,000 pages;
    // in exchange there is no index that a crash could leave wrong. 256 folders a kind keep each one small.
    private const int FolderDigits = 2;
    private const string IncomingEnding = ".new";

    // Links are passed over, never followed.
    private static readonly EnumerationOptions s_withoutLinks = new() { AttributesToSkip = FileAttributes.ReparsePoint };

    private readonly string? _root;
    private readonly ConcurrentDictionary<(string Kind, Sha256Digest Key), byte> _used = [];
    private readonly ConcurrentDictionary<string, bool> _linked = new(StringComparer.Ordinal);

    private Cache(string? root) => _root = root;

    /// <summary>The cache of an archive.</summary>
    /// <param name="folder">Full path of the archive's `.cache` folder. Where that is a link, nothing is kept: it might lead anywhere.</param>
    public static Cache In(string folder)
    {
        var root = Path.GetFullPath(folder);
        return new Cache(new DirectoryInfo(root).LinkTarget is null ? root : null);
    }

    /// <summary>A piece, or null where there is none.</summary>
    /// <param name="kind">A short name in lower-case ASCII that keeps the keys of different kinds apart; with a number, where their form may change.</param>
    public byte[]? Get(string kind, Sha256Digest key)
    {
        if (PathOf(kind, key) is not { } path)
        {
            return null;
        }

        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(path);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return null;
        }

        if (bytes.Length < Sha256Digest.Size || !Sha256Digest.Of(bytes.AsSpan(Sha256Digest.Size)).Equals(new Sha256Digest(bytes.AsSpan(0, Sha256Digest.Size))))
        {
            return null;
        }

        _used.TryAdd((kind, key), 0);
        return bytes[Sha256Digest.Size..];
    }

    /// <summary>Whether a piece is there, without reading it; it counts as found. Whether it is whole shows when it is read.</summary>
    public bool Has(string kind, Sha256Digest key) => PathOf(kind, key) is { } path && File.Exists(path) && (_used.TryAdd((kind, key), 0) || true);

    /// <summary>Keeps a piece.</summary>
    public void Put(string kind, Sha256Digest key, ReadOnlySpan<byte> bytes)
    {
        if (PathOf(kind, key) is not { } path)
        {
            return;
        }

        _used.TryAdd((kind, key), 0);
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            var beside = string.Create(CultureInfo.InvariantCulture, $"{path}.{Environment.ProcessId}-{Environment.CurrentManagedThreadId}{IncomingEnding}");

            // Not written through what lies there from before: it might be a link.
            File.Delete(beside);
            using (var file = new FileStream(beside, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0))
            {
                var whole = new byte[Sha256Digest.Size + bytes.Length];
                Sha256Digest.Of(bytes).CopyTo(whole);
                bytes.CopyTo(whole.AsSpan(Sha256Digest.Size));
                file.Write(whole);
            }

            File.Move(beside, path, overwrite: true);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // Without the piece the same bytes are worked out again.
        }
    }

    /// <summary>Deletes a piece, where there is one.</summary>
    public void Forget(string kind, Sha256Digest key)
    {
        _used.TryRemove((kind, key), out _);
        if (PathOf(kind, key) is { } path)
        {
            DeleteIfPossible(new FileInfo(path));
        }
    }

    /// <summary>Deletes every piece that was neither found nor kept since this cache was opened. For the end of a whole build, not of one that failed.</summary>
    public void Prune()
    {
        if (_root is null || !Directory.Exists(_root))
        {
            return;
        }

        foreach (var kind in new DirectoryInfo(_root).EnumerateDirectories("*", s_withoutLinks))
        {
            foreach (var folder in kind.EnumerateDirectories("*", s_withoutLinks))
            {
                foreach (var file in folder.EnumerateFiles("*", s_withoutLinks))
                {
                    var isPiece = Sha256Digest.TryParse(folder.Name + file.Name, out var key);
                    if (isPiece ? !_used.ContainsKey((kind.Name, key!)) : file.Name.EndsWith(IncomingEnding, StringComparison.Ordinal))
                    {
                        DeleteIfPossible(file);
                    }
                }
            }
        }
    }

    private static void DeleteIfPossible(FileInfo file)
    {
        try
        {
            file.Delete();
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // It only takes up room.
        }
    }

    // Null where nothing is kept, and where a folder on the way is a link, which might lead anywhere.
    private string? PathOf(string kind, Sha256Digest key)
    {
        var hex = key.Hex;
        return _root is null || IsLinked(Path.Join(_root, kind)) || IsLinked(Path.Join(_root, kind, hex[..FolderDigits])) ? null : Path.Join(_root, kind, hex[..FolderDigits], hex[FolderDigits..]);
    }

    private bool IsLinked(string folder) => _linked.GetOrAdd(folder, static full => new DirectoryInfo(full).LinkTarget is not null);
}
