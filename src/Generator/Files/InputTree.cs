using System.IO.Enumeration;

namespace Generator.Files;

/// <summary>The archive's folder as the program reads it: relative paths with forward slashes, in ordinal order, nothing outside it, no symbolic links.</summary>
public sealed class InputTree
{
    private readonly string _root;

    public InputTree(string root) => _root = Path.GetFullPath(root);

    public bool FileExists(string path) => Resolve(path) is { } full && File.Exists(full) && !IsLink(full) && IsNamedSo(full);

    public bool FolderExists(string path) => Resolve(path) is { } full && Directory.Exists(full) && !IsLink(full);

    /// <summary>Length in bytes, or null where there is no such file.</summary>
    /// <exception cref="UnreadableFileException">The disk doesn't give it out.</exception>
    public long? Length(string path) => Reading(path, () => FileExists(path) ? new FileInfo(Resolve(path)!).Length : (long?)null);

    /// <summary>All bytes of a file, or null where there is no such file inside the archive.</summary>
    /// <exception cref="UnreadableFileException">The disk doesn't give them out.</exception>
    public byte[]? ReadBytes(string path) => Length(path) switch
    {
        null => null,

        // Pipes and devices have no length, and opening one may never end.
        0 => [],
        _ => Reading(path, () => File.ReadAllBytes(Resolve(path)!)),
    };

    /// <summary>Opens a file that is too large to be read whole, or null where there is no such file inside the archive.</summary>
    /// <exception cref="UnreadableFileException">The disk doesn't give it out.</exception>
    public Stream? Open(string path) => Length(path) switch
    {
        null => null,

        // Pipes and devices have no length, and opening one may never end.
        0 => Stream.Null,
        _ => Reading(path, () => OutsideFile.Open(Resolve(path)!)),
    };

    /// <summary>A file as UTF-8 text without its byte order mark, or null; bytes that are no UTF-8 become U+FFFD.</summary>
    /// <param name="longest">How many characters are wanted; where the file has more, one more is read, so that whoever asks can tell.</param>
    /// <exception cref="UnreadableFileException">The disk doesn't give it out.</exception>
    public string? ReadText(string path, int longest = int.MaxValue) => Reading(path, () => Text(path, longest));

    /// <summary>Names of the files directly in a folder, ordered; empty where there is no such folder.</summary>
    /// <exception cref="UnreadableFileException">The disk doesn't give them out.</exception>
    public IReadOnlyList<string> Files(string folder) => Reading(folder, () => Names(folder, Directory.EnumerateFiles));

    /// <summary>Names of the folders directly in a folder, ordered, those beginning with a dot left out.</summary>
    /// <exception cref="UnreadableFileException">The disk doesn't give them out.</exception>
    public IReadOnlyList<string> Folders(string folder) => Reading(folder, () => Names(folder, Directory.EnumerateDirectories));

    private static T Reading<T>(string path, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception refusal) when (refusal is IOException and not UnreadableFileException or UnauthorizedAccessException)
        {
            throw new UnreadableFileException(path, refusal);
        }
    }

    private string? Text(string path, int longest)
    {
        if (Length(path) is not { } length)
        {
            return null;
        }

        if (length <= longest)
        {
            // Pipes and devices have no length, and opening one may never end.
            return length == 0 ? "" : File.ReadAllText(Resolve(path)!);
        }

        using var reader = new StreamReader(Resolve(path)!);
        var text = new char[longest + 1];
        return new string(text, 0, reader.ReadBlock(text));
    }

    /// <summary>Paths of the symbolic links below a folder, in ordinal order: what is never read, so that whoever put it there can be told.</summary>
    public IReadOnlyList<string> Links(string folder)
    {
        if (Resolve(folder) is not { } top || !Directory.Exists(top))
        {
            return IsLink(Path.Join(_root, folder)) ? [folder] : [];
        }

        // Other programs mark files with the same attribute (placeholders of a cloud's folder), so that only a target makes a link.
        var marked = new FileSystemEnumerable<string>(top, (ref FileSystemEntry entry) => entry.ToFullPath(), new EnumerationOptions { AttributesToSkip = FileAttributes.None, RecurseSubdirectories = true })
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
            ShouldRecursePredicate = (ref FileSystemEntry entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint) && !entry.FileName.StartsWith('.'),
        };
        return [.. marked.Where(IsLink).Select(full => Path.GetRelativePath(_root, full).Replace('\\', '/')).Order(StringComparer.Ordinal)];
    }

    private static bool IsLink(string full) => new FileInfo(full).LinkTarget is not null;

    // Where the disk takes upper and lower case for the same, a name still counts only as it is written: the same archive reads the same everywhere.
    private static bool IsNamedSo(string full) =>
        OperatingSystem.IsLinux() || Directory.EnumerateFiles(Path.GetDirectoryName(full)!).Any(f => Path.GetFileName(f) == Path.GetFileName(full));

    private string[] Names(string folder, Func<string, IEnumerable<string>> enumerate)
    {
        if (!FolderExists(folder))
        {
            return [];
        }

        var names = enumerate(Resolve(folder)!).Where(full => !IsLink(full)).Select(full => Path.GetFileName(full)).Where(name => !name.StartsWith('.')).ToArray();
        Array.Sort(names, StringComparer.Ordinal);
        return names;
    }

    // Null for a path that would leave the archive's folder, by its own words or through a linked folder.
    private string? Resolve(string path)
    {
        var segments = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (Path.IsPathRooted(path) || Array.Exists(segments, s => s is "." or ".." || s.Contains('\\', StringComparison.Ordinal) || s.Contains(':', StringComparison.Ordinal)))
        {
            return null;
        }

        var full = _root;
        foreach (var segment in segments)
        {
            full = Path.Join(full, segment);
            if (Directory.Exists(full) && IsLink(full))
            {
                return null;
            }
        }

        return full;
    }
}
