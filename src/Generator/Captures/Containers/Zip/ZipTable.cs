using System.Buffers.Binary;
using System.Text;

namespace Generator.Captures.Containers.Zip;

/// <summary>
/// The files that a ZIP file says it holds (PKWARE APPNOTE 6.3), with the place of each, which the framework's own reader doesn't tell. Sizes beyond four
/// gigabytes are read (ZIP64); encrypted and split files are not.
/// </summary>
/// <param name="Members">In the order of the central directory; names that occur twice count once.</param>
internal sealed record ZipTable(IReadOnlyDictionary<string, ZipMember> Members)
{
    private const int EndLength = 22;
    private const int LongestComment = ushort.MaxValue;
    private const int EntryLength = 46;
    private const int LongestDirectory = 1 << 26;
    private const int MostMembers = 100_000;

    /// <summary>Whether a file begins as ZIP files do.</summary>
    public static bool IsZip(Stream file)
    {
        Span<byte> start = stackalloc byte[4];
        file.Seek(0, SeekOrigin.Begin);
        return file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) == start.Length && start.SequenceEqual("PK\u0003\u0004"u8);
    }

    /// <summary>Reads the directory at the file's end; null where there is none that makes sense, as in a file that was cut off.</summary>
    public static ZipTable? Read(Stream file)
    {
        if (!IsZip(file))
        {
            return null;
        }

        var tail = Bytes(file, Math.Max(0, file.Length - EndLength - LongestComment), (int)Math.Min(file.Length, EndLength + LongestComment));
        var at = tail.AsSpan().LastIndexOf("PK\u0005\u0006"u8);
        if (at < 0 || tail.Length - at < EndLength)
        {
            return null;
        }

        var end = tail.AsSpan(at);
        var (length, start) = ((long)BinaryPrimitives.ReadUInt32LittleEndian(end[12..]), (long)BinaryPrimitives.ReadUInt32LittleEndian(end[16..]));
        if (length == uint.MaxValue || start == uint.MaxValue)
        {
            if (Large(file, tail.AsSpan(0, at)) is not var (largeLength, largeStart))
            {
                return null;
            }

            (length, start) = (largeLength, largeStart);
        }

        var table = length is < 0 or > LongestDirectory || start < 0 || start > file.Length - length ? null : Parsed(Bytes(file, start, (int)length));

        // Where files lie over one another, a small ZIP file holds any amount; no program writes one so.
        return table?.Members.Values.Sum(m => (double)m.PackedLength) > file.Length ? null : table;
    }

    private static ZipTable Parsed(ReadOnlySpan<byte> directory)
    {
        var members = new Dictionary<string, ZipMember>(StringComparer.Ordinal);
        while (directory.Length >= EntryLength && directory.StartsWith("PK\u0001\u0002"u8) && members.Count < MostMembers)
        {
            var (name, extra, comment) = (BinaryPrimitives.ReadUInt16LittleEndian(directory[28..]), BinaryPrimitives.ReadUInt16LittleEndian(directory[30..]), BinaryPrimitives.ReadUInt16LittleEndian(directory[32..]));
            if (directory.Length < EntryLength + name + extra + comment)
            {
                break;
            }

            var isEncrypted = (directory[8] & 1) != 0;
            long[] numbers = [BinaryPrimitives.ReadUInt32LittleEndian(directory[24..]), BinaryPrimitives.ReadUInt32LittleEndian(directory[20..]), BinaryPrimitives.ReadUInt32LittleEndian(directory[42..])];
            TakeLarge(numbers, directory.Slice(EntryLength + name, extra));
            var path = Encoding.UTF8.GetString(directory.Slice(EntryLength, name)).Replace('\\', '/');
            if (!isEncrypted && numbers.Min() >= 0 && path.Length > 0 && path[^1] != '/')
            {
                members.TryAdd(path, new ZipMember(path, BinaryPrimitives.ReadUInt16LittleEndian(directory[10..]), numbers[2], numbers[1], numbers[0]));
            }

            directory = directory[(EntryLength + name + extra + comment)..];
        }

        return new ZipTable(members);
    }

    // What doesn't fit into 32 bits stands in a field of its own (§4.5.3), in this order and only as far as it doesn't.
    private static void TakeLarge(long[] numbers, ReadOnlySpan<byte> extra)
    {
        while (extra.Length >= 4)
        {
            var (id, length) = (BinaryPrimitives.ReadUInt16LittleEndian(extra), BinaryPrimitives.ReadUInt16LittleEndian(extra[2..]));
            var field = extra.Slice(4, Math.Min(length, extra.Length - 4));
            for (var i = 0; id == 1 && i < numbers.Length; i++)
            {
                if (numbers[i] == uint.MaxValue && field.Length >= 8)
                {
                    numbers[i] = BinaryPrimitives.ReadInt64LittleEndian(field);
                    field = field[8..];
                }
            }

            extra = extra[Math.Min(extra.Length, 4 + length)..];
        }
    }

    private static (long Length, long Start)? Large(Stream file, ReadOnlySpan<byte> before)
    {
        if (before.Length < 20 || !before[^20..].StartsWith("PK\u0006\u0007"u8) || BinaryPrimitives.ReadInt64LittleEndian(before[^12..]) is var place && (place < 0 || place > file.Length - 56))
        {
            return null;
        }

        var end = Bytes(file, place, 56);
        return end.AsSpan().StartsWith("PK\u0006\u0006"u8) ? (BinaryPrimitives.ReadInt64LittleEndian(end.AsSpan(40)), BinaryPrimitives.ReadInt64LittleEndian(end.AsSpan(48))) : null;
    }

    private static byte[] Bytes(Stream file, long start, int length)
    {
        var bytes = new byte[length];
        file.Seek(start, SeekOrigin.Begin);
        return bytes[..file.ReadAtLeast(bytes, length, throwOnEndOfStream: false)];
    }
}
