using System.Buffers;

namespace Generator.Captures.Containers.Http;

/// <summary>Joins the chunks of a body (RFC 9112 §7.1).</summary>
internal static class ChunkDecoding
{
    private const int LongestSizeLine = 4096;
    private const int LongestSize = 15;

    /// <summary>The joined bytes; null where the body doesn't begin with a chunk.</summary>
    public static DecodedBody? Decode(ReadOnlySpan<byte> body)
    {
        if (SizeOf(body) is null)
        {
            return null;
        }

        var joined = new ArrayBufferWriter<byte>(Math.Max(body.Length, 1));
        var rest = body;
        while (true)
        {
            if (SizeOf(rest) is not var (size, head))
            {
                return new DecodedBody(joined.WrittenMemory, BodyState.CutOff);
            }

            rest = rest[head..];
            if (size == 0)
            {
                return new DecodedBody(joined.WrittenMemory, BodyState.Whole);
            }

            if (size > rest.Length)
            {
                joined.Write(rest);
                return new DecodedBody(joined.WrittenMemory, BodyState.CutOff);
            }

            joined.Write(rest[..(int)size]);
            rest = rest[(int)size..];
            rest = rest.StartsWith("\r\n"u8) ? rest[2..] : rest is [(byte)'\n', ..] ? rest[1..] : rest;
        }
    }

    // Hexadecimal digits, then perhaps white space and extensions, up to the line's end.
    private static (long Size, int Length)? SizeOf(ReadOnlySpan<byte> rest)
    {
        var end = rest[..Math.Min(rest.Length, LongestSizeLine)].IndexOf((byte)'\n');
        var line = end < 0 ? rest : rest[..end].TrimEnd((byte)'\r');
        var size = 0L;
        var digits = 0;
        while (digits < line.Length && char.IsAsciiHexDigit((char)line[digits]))
        {
            // The letters of either case follow one another from 0x41 and 0x61 on.
            size = (size << 4) + (line[digits] & 0xF) + (line[digits] > '9' ? 9 : 0);
            digits++;
            if (digits > LongestSize && size > 0)
            {
                return null;
            }
        }

        // The very last line may lack its end.
        var isLine = end >= 0 || (size == 0 && digits == line.Length);
        return digits > 0 && isLine && (digits == line.Length || line[digits] is (byte)';' or (byte)' ' or (byte)'\t') ? (size, end < 0 ? rest.Length : end + 1) : null;
    }
}
