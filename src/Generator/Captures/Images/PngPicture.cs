using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using Generator.Captures.Containers.Packing;

namespace Generator.Captures.Images;

/// <summary>Takes a PNG file apart (PNG Specification, Third Edition): the chunks that draw it, move it or say how its colours are meant are kept, all others left out.</summary>
internal static class PngPicture
{
    private const int Largest = 1 << 20;
    private static readonly string[] s_kept = ["PLTE", "IDAT", "tRNS", "gAMA", "cHRM", "sRGB", "sBIT", "cICP", "mDCV", "cLLI", "bKGD", "pHYs", "acTL", "fcTL", "fdAT"];

    public static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    public static PictureParts? TakeApart(ReadOnlyMemory<byte> bytes)
    {
        var parts = new PictureParts(PictureKind.Png) { Front = 2 };
        parts.Keep(bytes[..Signature.Length]);
        var (profile, hasData) = (ReadOnlyMemory<byte>.Empty, false);
        for (var at = Signature.Length; at + 12 <= bytes.Length;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(bytes.Span[at..]);
            if (length > bytes.Length - at - 12)
            {
                return null;
            }

            var (chunk, name, data) = (bytes.Slice(at, 12 + (int)length), Encoding.ASCII.GetString(bytes.Span.Slice(at + 4, 4)), bytes.Slice(at + 8, (int)length));
            at += chunk.Length;
            if ((name == "IHDR") != (parts.Count == 1))
            {
                return null;
            }

            switch (name)
            {
                case "IHDR" when length == 13:
                    (parts.Width, parts.Height) = (Number(data.Span), Number(data.Span[4..]));
                    parts.Keep(chunk);
                    break;
                case "IEND":
                    parts.Keep(Chunk("IEND"u8, []));
                    Finish(parts, profile);
                    return hasData ? parts : null;
                case "iCCP":
                    profile = data;
                    break;
                default:
                    hasData |= name == "IDAT";
                    Other(parts, name, chunk, data);
                    break;
            }
        }

        return null;
    }

    private static void Other(PictureParts parts, string name, ReadOnlyMemory<byte> chunk, ReadOnlyMemory<byte> data)
    {
        if (s_kept.Contains(name, StringComparer.Ordinal))
        {
            parts.Keep(chunk);
        }
        else if (name == "eXIf")
        {
            parts.Exif = data;
        }
        else if (name == "tEXt" && data.Span.IndexOf((byte)0) is > 0 and var end)
        {
            var text = PictureParts.Line(Encoding.Latin1.GetString(data.Span[(end + 1)..]));
            parts.Said = Encoding.Latin1.GetString(data.Span[..end]) switch
            {
                "Author" => parts.Said with { Creator = text },
                "Copyright" => parts.Said with { Rights = text },
                _ => parts.Said,
            };
        }
        else if (name == "iTXt" && data.Span.StartsWith("XML:com.adobe.xmp\0"u8) && data.Length > 20)
        {
            // Behind the keyword: whether it is packed, how, a language and a translated keyword.
            var rest = data[20..];
            rest = rest[Math.Min(rest.Length, rest.Span.IndexOf((byte)0) + 1)..];
            rest = rest[Math.Min(rest.Length, rest.Span.IndexOf((byte)0) + 1)..];
            parts.Xmp = data.Span[18] == 0 ? rest : Unpacked(rest);
        }
    }

    private static void Finish(PictureParts parts, ReadOnlyMemory<byte> profile)
    {
        if (profile.Span.IndexOf((byte)0) is > 0 and var end && end + 2 < profile.Length && ColourProfileCleaning.Clean(Unpacked(profile[(end + 2)..]).Span) is { } cleaned)
        {
            parts.Profile = cleaned;
            parts.KeepAtFront(Chunk("iCCP"u8, [.. "ICC\0\0"u8, .. Packed(cleaned)]));
        }

        if (parts.Orientation != 1)
        {
            parts.KeepAtFront(Chunk("eXIf"u8, ExifReading.Turning(parts.Orientation)));
        }
    }

    private static byte[] Chunk(ReadOnlySpan<byte> name, ReadOnlySpan<byte> data)
    {
        var chunk = new byte[12 + data.Length];
        BinaryPrimitives.WriteInt32BigEndian(chunk, data.Length);
        name.CopyTo(chunk.AsSpan(4));
        data.CopyTo(chunk.AsSpan(8));
        var sum = new CrcCount();
        sum.Add(chunk.AsSpan(4, 4 + data.Length));
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(8 + data.Length), sum.Value);
        return chunk;
    }

    // Nothing where it is damaged or becomes too large.
    private static ReadOnlyMemory<byte> Unpacked(ReadOnlyMemory<byte> packed)
    {
        try
        {
            using var from = new ZLibStream(new MemoryStream(packed.ToArray(), writable: false), CompressionMode.Decompress);
            var unpacked = new byte[Largest];
            return unpacked.AsMemory(0, from.ReadAtLeast(unpacked, Largest, throwOnEndOfStream: false)) is { Length: < Largest } whole ? whole : default;
        }
        catch (InvalidDataException)
        {
            return default;
        }
    }

    // Not made smaller: how that is done differs between programs, and the same picture must give the same bytes. In blocks of the one length that RFC 1951 §3.2.4 has room for.
    private static byte[] Packed(byte[] data)
    {
        using var packed = new MemoryStream();
        packed.Write([0x78, 0x01]);
        var (low, high) = (1u, 0u);
        for (var at = 0; at < data.Length; at += ushort.MaxValue)
        {
            var block = data.AsSpan(at, Math.Min(ushort.MaxValue, data.Length - at));
            packed.Write([(byte)(at + block.Length == data.Length ? 1 : 0), (byte)block.Length, (byte)(block.Length >> 8), (byte)~block.Length, (byte)(~block.Length >> 8)]);
            packed.Write(block);
        }

        // The sum that ends it (RFC 1950 §9).
        foreach (var one in data)
        {
            low = (low + one) % 65521;
            high = (high + low) % 65521;
        }

        packed.Write([(byte)(high >> 8), (byte)high, (byte)(low >> 8), (byte)low]);
        return packed.ToArray();
    }

    private static int Number(ReadOnlySpan<byte> bytes) => (int)Math.Min(BinaryPrimitives.ReadUInt32BigEndian(bytes), int.MaxValue);
}
