using Generator.Settings;

namespace Generator.Captures.Containers.Http;

/// <summary>What became of a body.</summary>
internal enum BodyState
{
    Whole,

    /// <summary>It ends before it says it does.</summary>
    CutOff,

    /// <summary>It is packed and can't be unpacked, or in a way that isn't known.</summary>
    Undecodable,

    /// <summary>It goes beyond a limit.</summary>
    TooLarge,
}

/// <summary>A body as its readers saw it.</summary>
internal sealed record DecodedBody(ReadOnlyMemory<byte> Bytes, BodyState State)
{
    /// <summary>Whether the end of the body was marked by the way it was sent.</summary>
    public bool IsEndCertain { get; init; }
}

/// <summary>
/// Undoes how a body was sent: chunks first, then packing (RFC 9110 §8.4, RFC 9112 §7.1). What the fields say is believed only where the bytes are so, because
/// programs that save pages undo one or both and leave the fields as they were, or the other way round.
/// </summary>
internal static class BodyDecoding
{
    private const int MostLayers = 4;

    public static DecodedBody Decode(HttpAnswer answer, ReadingLimits limits)
    {
        var body = answer.Body;
        var isChunkedStated = (answer.Fields["Transfer-Encoding"] ?? "").Contains("chunked", StringComparison.OrdinalIgnoreCase);
        var chunks = ChunkDecoding.Decode(body.Span);
        var isSent = chunks is not null && (isChunkedStated || chunks.State == BodyState.Whole);
        var state = BodyState.Whole;
        if (isSent)
        {
            (body, state) = (chunks!.Bytes, chunks.State);
        }

        var isEndCertain = isSent && state == BodyState.Whole;
        for (var layer = 0; layer < MostLayers && PackingOf(answer.Fields["Content-Encoding"], layer, body.Span) is { } packing; layer++)
        {
            var unpacked = BodyUnpacking.Unpack(body, packing, limits);
            if (unpacked.State is BodyState.TooLarge or BodyState.Undecodable)
            {
                // Packing that has no mark of its own may be undone already.
                return BodyUnpacking.HasMark(packing) || !LooksPlain(body.Span) ? unpacked : new DecodedBody(body, state) { IsEndCertain = isEndCertain };
            }

            (body, state) = (unpacked.Bytes, state == BodyState.Whole ? unpacked.State : state);
            isEndCertain |= unpacked.State == BodyState.Whole;
        }

        if (!isSent && !isEndCertain && state == BodyState.Whole && answer.Fields["Content-Encoding"] is null && answer.Fields.Number("Content-Length") is { } stated)
        {
            isEndCertain = stated == answer.Body.Length;
            state = stated > answer.Body.Length && !EndsAsPage(body.Span) ? BodyState.CutOff : state;
        }

        return body.Length > limits.Bytes ? new DecodedBody(default, BodyState.TooLarge) : new DecodedBody(body, state) { IsEndCertain = isEndCertain };
    }

    /// <summary>Whether a page is there up to its last tag, whatever was said of its length.</summary>
    public static bool EndsAsPage(ReadOnlySpan<byte> body)
    {
        var tail = body[Math.Max(0, body.Length - 4096)..];
        for (var at = tail.LastIndexOf("</"u8); at >= 0; at = tail[..at].LastIndexOf("</"u8))
        {
            var name = tail[(at + 2)..];
            if (name.Length >= 4 && (char)(name[0] | 0x20) == 'h' && (char)(name[1] | 0x20) == 't' && (char)(name[2] | 0x20) == 'm' && (char)(name[3] | 0x20) == 'l')
            {
                return true;
            }
        }

        return false;
    }

    // What the bytes begin with decides; only packing without a mark is taken from the field, whose last name was applied last.
    private static string? PackingOf(string? stated, int layer, ReadOnlySpan<byte> body)
    {
        if (BodyUnpacking.ByMark(body) is { } marked)
        {
            return marked;
        }

        var names = (stated ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var name = layer < names.Length ? names[names.Length - 1 - layer].ToLowerInvariant() : null;
        return name is "br" or "deflate" && body.Length > 0 && !BeginsAsPage(body) ? name : null;
    }

    // What is packed may begin with any bytes, but hardly with white space and a tag of plain letters.
    private static bool BeginsAsPage(ReadOnlySpan<byte> body) =>
        body[..Math.Min(body.Length, 512)].TrimStart(" \t\r\n\uFEFF"u8) is [(byte)'<', (byte)'!' or (byte)'?' or (>= (byte)'A' and <= (byte)'Z') or (>= (byte)'a' and <= (byte)'z'), ..] start
        && !start[..Math.Min(start.Length, 16)].ContainsAnyInRange((byte)0, (byte)8);

    private static bool LooksPlain(ReadOnlySpan<byte> body) => BeginsAsPage(body) || !body[..Math.Min(body.Length, 512)].ContainsAnyInRange((byte)0, (byte)8);
}
