using System.Buffers.Binary;
using System.Text;

namespace Generator.Captures.Images;

/// <summary>A box of a file built of boxes (ISO/IEC 14496-12 §4.2): its name and where it and its content lie in the file.</summary>
/// <param name="Start">Byte at which the box begins.</param>
/// <param name="Content">Byte at which its content begins.</param>
/// <param name="End">Byte behind its last.</param>
internal readonly record struct IsoBox(string Name, int Start, int Content, int End)
{
    // A hostile file is nothing but boxes of eight bytes.
    private const int Most = 4096;

    /// <summary>The boxes that fill a part of a file, in order; null where they don't fit into it.</summary>
    public static List<IsoBox>? In(ReadOnlySpan<byte> file, int start, int end)
    {
        var boxes = new List<IsoBox>();
        for (var at = start; at < end;)
        {
            if (at + 8 > end || boxes.Count == Most)
            {
                return null;
            }

            var (length, head) = ((ulong)BinaryPrimitives.ReadUInt32BigEndian(file[at..]), 8);
            if (length == 1 && at + 16 <= end)
            {
                (length, head) = (BinaryPrimitives.ReadUInt64BigEndian(file[(at + 8)..]), 16);
            }

            length = length == 0 ? (ulong)(end - at) : length;
            if (length < (ulong)head || length > (ulong)(end - at))
            {
                return null;
            }

            boxes.Add(new IsoBox(Encoding.Latin1.GetString(file.Slice(at + 4, 4)), at, at + head, at + (int)length));
            at += (int)length;
        }

        return boxes;
    }
}
