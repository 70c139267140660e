using System.Buffers.Binary;

namespace Generator.Captures.Images;

/// <summary>Takes a GIF file apart (GIF89a specification): its screen, its pictures and how they follow one another are kept; comments, texts and what programs added are left out.</summary>
internal static class GifPicture
{
    private const int Head = 13;
    private static readonly byte[] s_end = [0x3B];

    public static PictureParts? TakeApart(ReadOnlyMemory<byte> bytes)
    {
        var span = bytes.Span;
        if (span.Length < Head || Head + TableLength(span[10]) > span.Length)
        {
            return null;
        }

        var parts = new PictureParts(PictureKind.Gif) { Width = BinaryPrimitives.ReadUInt16LittleEndian(span[6..]), Height = BinaryPrimitives.ReadUInt16LittleEndian(span[8..]) };
        var at = Head + TableLength(span[10]);
        parts.Keep(bytes[..at]);
        var pictures = 0;
        while (at < span.Length && span[at] != s_end[0])
        {
            var end = span[at] switch
            {
                0x2C when at + 10 < span.Length => EndOfBlocks(span, at + 10 + TableLength(span[at + 9]) + 1),
                0x21 when at + 2 < span.Length => EndOfBlocks(span, at + 2),
                _ => -1,
            };
            if (end < 0)
            {
                return null;
            }

            if (span[at] == 0x2C)
            {
                // A picture may reach beyond the screen it is drawn on.
                pictures++;
                parts.Width = Math.Max(parts.Width, BinaryPrimitives.ReadUInt16LittleEndian(span[(at + 1)..]) + BinaryPrimitives.ReadUInt16LittleEndian(span[(at + 5)..]));
                parts.Height = Math.Max(parts.Height, BinaryPrimitives.ReadUInt16LittleEndian(span[(at + 3)..]) + BinaryPrimitives.ReadUInt16LittleEndian(span[(at + 7)..]));
            }

            if (span[at] == 0x2C || IsKept(span[at..end]))
            {
                parts.Keep(bytes[at..end]);
            }

            at = end;
        }

        parts.Keep(s_end);
        return pictures == 0 ? null : parts;
    }

    // How a picture is drawn over the one before it, and how often the row of them is shown.
    private static bool IsKept(ReadOnlySpan<byte> extension) => extension[1] switch
    {
        0xF9 => extension.Length == 8,
        0xFF => extension.Length == 19 && (extension[3..].StartsWith("NETSCAPE2.0"u8) || extension[3..].StartsWith("ANIMEXTS1.0"u8)),
        _ => false,
    };

    private static int TableLength(byte flags) => (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);

    // -1 where the file ends before the blocks do.
    private static int EndOfBlocks(ReadOnlySpan<byte> bytes, int at)
    {
        while (at < bytes.Length)
        {
            if (bytes[at] == 0)
            {
                return at + 1;
            }

            at += bytes[at] + 1;
        }

        return -1;
    }
}
