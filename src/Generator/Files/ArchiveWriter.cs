namespace Generator.Files;

/// <summary>Adds files, lines at the end of a list, and words inside one, to an archive's folder. It never replaces what is there: what an archive holds is added to by a program, never rewritten.</summary>
public sealed class ArchiveWriter
{
    private readonly string _root;

    public ArchiveWriter(string root) => _root = Path.GetFullPath(root);

    /// <summary>Writes a new file and the folders above it.</summary>
    /// <param name="path">From the archive's folder, with forward slashes; made by the program itself, of slugs and fixed names.</param>
    /// <exception cref="IOException">A file of this name is there already, or the disk refuses.</exception>
    public void Add(string path, ReadOnlySpan<byte> bytes)
    {
        using var file = Open(path, FileMode.CreateNew);
        file.Write(bytes);
    }

    /// <summary>Writes a new file piece by piece. It stands under another name until all of it is there, so that half of it is never taken for the file.</summary>
    /// <param name="path">As for <see cref="Add(string, ReadOnlySpan{byte})"/>.</param>
    /// <exception cref="IOException">A file of this name is there already, or the disk refuses.</exception>
    public void AddCopy(string path, Stream from) => Add(path, file =>
    {
        from.Seek(0, SeekOrigin.Begin);
        from.CopyTo(file);
    });

    /// <summary>Writes a new file as it is made; until all of it is there, it stands under another name too.</summary>
    /// <param name="path">As for <see cref="Add(string, ReadOnlySpan{byte})"/>.</param>
    /// <exception cref="IOException">A file of this name is there already, or the disk refuses.</exception>
    public void Add(string path, Action<Stream> write)
    {
        using (var file = Open(path + ".part", FileMode.Create))
        {
            write(file);
        }

        File.Move(OwnPath.Under(_root, path + ".part"), OwnPath.Under(_root, path), overwrite: false);
    }

    /// <summary>Writes at the end of a file, which is made where there is none yet; on a line of its own even where the file's last line isn't ended.</summary>
    /// <param name="path">As for <see cref="Add(string, ReadOnlySpan{byte})"/>.</param>
    /// <param name="lines">UTF-8, each line ended.</param>
    /// <exception cref="IOException">The disk refuses.</exception>
    public void AddLines(string path, ReadOnlySpan<byte> lines)
    {
        using var file = Open(path, FileMode.OpenOrCreate);
        if (file.Length > 0)
        {
            file.Seek(-1, SeekOrigin.End);
            if (file.ReadByte() != '\n')
            {
                file.WriteByte((byte)'\n');
            }
        }

        file.Write(lines);
    }

    /// <summary>Adds text inside a file; everything that stood in it stands in it still, before and behind.</summary>
    /// <param name="path">As for <see cref="Add(string, ReadOnlySpan{byte})"/>.</param>
    /// <param name="known">All that the file is known to hold.</param>
    /// <param name="at">How many bytes stand before the added ones.</param>
    /// <returns>Whether it was added; nothing is where the file holds something else by now.</returns>
    /// <exception cref="IOException">The disk refuses.</exception>
    public bool Insert(string path, ReadOnlySpan<byte> known, int at, ReadOnlySpan<byte> added)
    {
        var full = OwnPath.Under(_root, path);
        if (!File.ReadAllBytes(full).AsSpan().SequenceEqual(known))
        {
            return false;
        }

        using (var file = Open(path + ".part", FileMode.Create))
        {
            file.Write(known[..at]);
            file.Write(added);
            file.Write(known[at..]);
        }

        File.Move(OwnPath.Under(_root, path + ".part"), full, overwrite: true);
        return true;
    }

    private FileStream Open(string path, FileMode mode)
    {
        var full = OwnPath.Under(_root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        return new FileStream(full, mode, FileAccess.ReadWrite, FileShare.None);
    }
}
