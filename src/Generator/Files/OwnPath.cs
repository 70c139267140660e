namespace Generator.Files;

/// <summary>Where a file lies that is about to be written below a folder.</summary>
internal static class OwnPath
{
    /// <summary>The full path.</summary>
    /// <exception cref="ArgumentException">The path leads out of the folder by its own words.</exception>
    /// <exception cref="IOException">A folder on the way, or the file itself, is a link: what is written must not land elsewhere.</exception>
    public static string Under(string root, string path)
    {
        var full = Path.GetFullPath(Path.Join(root, path));
        if (!full.StartsWith(Path.TrimEndingDirectorySeparator(root) + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            throw new ArgumentException($"'{path}' leads out of the folder.", nameof(path));
        }

        for (var way = full; way.Length > root.Length; way = Path.GetDirectoryName(way)!)
        {
            if (new FileInfo(way).LinkTarget is not null)
            {
                throw new IOException($"'{path}' leads through a link.");
            }
        }

        return full;
    }
}
