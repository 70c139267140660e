using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace Generator.Files;

/// <summary>
/// What earlier builds worked out, by key: one file a piece in `.cache/`, each with its own digest, so that a damaged or half-written one counts as absent.
/// Safe for many threads; a cache that can't be written only makes the next build slower.
/// </summary>
public sealed class Cache
{
    private readonly string _root;
    private readonly ConcurrentDictionary<string, byte> _used = new(StringComparer.Ordinal);

    private Cache(string root) => _root = root;

    /// <summary>The cache of an archive.</summary>
    /// <param name="folder">Full path of the archive's `.cache` folder.</param>
    public static Cache In(string folder) => new(Path.GetFullPath(folder));

    /// <summary>A piece, or null where there is none.</summary>
    /// <param name="kind">A short name that keeps keys of different kinds apart.</param>
    public byte[]? Get(string kind, Sha256Digest key)
    {
        var path = PathOf(kind, key);
        _used.TryAdd(path, 0);
        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(path);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return null;
        }

        return bytes.Length >= SHA256.HashSizeInBytes
            && SHA256.HashData(bytes.AsSpan(SHA256.HashSizeInBytes)).AsSpan().SequenceEqual(bytes.AsSpan(0, SHA256.HashSizeInBytes))
            ? bytes[SHA256.HashSizeInBytes..]
            : null;
    }

    /// <summary>Keeps a piece.</summary>
    public void Put(string kind, Sha256Digest key, ReadOnlySpan<byte> bytes)
    {
        var path = PathOf(kind, key);
        _used.TryAdd(path, 0);
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            var beside = $"{path}.{Environment.CurrentManagedThreadId.ToString(System.Globalization.CultureInfo.InvariantCulture)}.new";
            using (var file = new FileStream(beside, FileMode.Create, FileAccess.Write, FileShare.None))
            {
                file.Write(SHA256.HashData(bytes));
                file.Write(bytes);
            }

            File.Move(beside, path, overwrite: true);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // Without the cache the same bytes are worked out again.
        }
    }

    /// <summary>Deletes every piece that this build neither asked for nor kept.</summary>
    public void Prune()
    {
        if (!Directory.Exists(_root))
        {
            return;
        }

        foreach (var path in Directory.EnumerateFiles(_root, "*", SearchOption.AllDirectories))
        {
            if (!_used.ContainsKey(path))
            {
                File.Delete(path);
            }
        }
    }

    private string PathOf(string kind, Sha256Digest key) => Path.Join(_root, kind, key.Hex[..2], key.Hex[2..]);
}
