using System.Globalization;
using Generator.Captures.Containers.Warc;

namespace Generator.Captures.Containers.Http;

/// <summary>A server's answer as a record holds it (RFC 9112): status, fields, and the body still as it was sent.</summary>
/// <param name="Status">Null where the record holds a body alone.</param>
internal sealed record HttpAnswer(int? Status, FieldTable Fields, ReadOnlyMemory<byte> Body)
{
    private const int LongestHead = 64 * 1024;

    /// <summary>Without its parameters, in small letters; empty where none is stated.</summary>
    public string MediaType => (Fields["Content-Type"] ?? "").Split(';', 2)[0].Trim().ToLowerInvariant();

    /// <summary>Reads a block, or the beginning of one.</summary>
    public static HttpAnswer Read(ReadOnlyMemory<byte> block)
    {
        var (status, fields, length) = ReadHead(block.Span);
        return new HttpAnswer(status, fields, block[length..]);
    }

    /// <summary>Reads what stands before the body, which the bytes need not hold.</summary>
    public static (int? Status, FieldTable Fields, int Length) ReadHead(ReadOnlySpan<byte> block)
    {
        var line = block[..Math.Min(block.Length, LongestHead)].IndexOf((byte)'\n');
        if (line < 0 || !block.StartsWith("HTTP/"u8))
        {
            return (null, new FieldTable(), 0);
        }

        var (fields, length, _) = FieldTable.Read(block[(line + 1)..Math.Min(block.Length, LongestHead)]);
        return (StatusOf(block[..line]), fields, line + 1 + length);
    }

    private static int? StatusOf(ReadOnlySpan<byte> line)
    {
        var space = line.IndexOf((byte)' ');
        var number = space < 0 ? [] : line[(space + 1)..].TrimStart((byte)' ');
        return number.Length >= 3 && int.TryParse(number[..3], NumberStyles.None, CultureInfo.InvariantCulture, out var status) ? status : null;
    }
}
