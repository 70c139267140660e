using System.Buffers;
using System.IO.Compression;
using Generator.Captures.Containers.Packing;
using Generator.Settings;

namespace Generator.Captures.Containers.Http;

/// <summary>Unpacks a body within the limits.</summary>
internal static class BodyUnpacking
{
    private const int Piece = 16 * 1024;

    // A short page of one repeated word may well become hundreds of times larger and harms nobody.
    private const int SizeWithoutRatio = 1024 * 1024;

    /// <summary>The packing that a body's first bytes show, or null.</summary>
    public static string? ByMark(ReadOnlySpan<byte> body) => body switch
    {
        [0x1F, 0x8B, 8, ..] => "gzip",
        [0x28, 0xB5, 0x2F, 0xFD, ..] => "zstd",
        _ => null,
    };

    /// <summary>Whether what is packed so can be told by its bytes.</summary>
    public static bool HasMark(string packing) => packing is "gzip" or "zstd";

    public static DecodedBody Unpack(ReadOnlyMemory<byte> body, string packing, ReadingLimits limits) => packing switch
    {
        "gzip" => OfMembers(body, window => new GzipMemberReader(window, 0, limits.UnpackingRatio), limits),
        "zstd" => OfMembers(body, window => new ZstdMemberReader(window, 0, limits.UnpackingRatio), limits),
        "br" => OfBrotli(body.Span, limits),
        "deflate" => OfDeflate(body, limits),
        _ => new DecodedBody(default, BodyState.Undecodable),
    };

    private static DecodedBody OfMembers(ReadOnlyMemory<byte> body, Func<FileWindow, MemberReader> members, ReadingLimits limits)
    {
        using var window = new FileWindow(BytesReading.Open(body));
        using var reader = members(window);
        var unpacked = new ArrayBufferWriter<byte>(Piece);
        do
        {
            for (var read = reader.Read(unpacked.GetSpan(Piece)); read > 0; read = reader.Read(unpacked.GetSpan(Piece)))
            {
                unpacked.Advance(read);
                if (IsTooLarge(unpacked.WrittenCount, body.Length, limits))
                {
                    return new DecodedBody(default, BodyState.TooLarge);
                }
            }

            if (reader.IsDamaged)
            {
                // It begins as what is packed so does: it was, and isn't whole.
                return new DecodedBody(unpacked.WrittenMemory, BodyState.CutOff);
            }
        }
        while (reader.Next());
        return new DecodedBody(unpacked.WrittenMemory, BodyState.Whole);
    }

    private static DecodedBody OfBrotli(ReadOnlySpan<byte> body, ReadingLimits limits)
    {
        var unpacked = new ArrayBufferWriter<byte>(Piece);
        using var decoder = new BrotliDecoder();
        var packed = body.Length;
        while (true)
        {
            var status = decoder.Decompress(body, unpacked.GetSpan(Piece), out var consumed, out var written);
            body = body[consumed..];
            unpacked.Advance(written);
            if (IsTooLarge(unpacked.WrittenCount, packed, limits))
            {
                return new DecodedBody(default, BodyState.TooLarge);
            }

            switch (status)
            {
                case OperationStatus.Done:
                    return new DecodedBody(unpacked.WrittenMemory, BodyState.Whole);
                case OperationStatus.NeedMoreData:
                    return new DecodedBody(unpacked.WrittenMemory, BodyState.CutOff);
                case OperationStatus.InvalidData:
                    return new DecodedBody(default, BodyState.Undecodable);
                default:
                    break;
            }
        }
    }

    // Servers send it with the frame of RFC 1950, as it was meant, or bare.
    private static DecodedBody OfDeflate(ReadOnlyMemory<byte> body, ReadingLimits limits)
    {
        var framed = Drained(new ZLibStream(BytesReading.Open(body), CompressionMode.Decompress), body.Length, limits);
        return framed.State == BodyState.Undecodable ? Drained(new DeflateStream(BytesReading.Open(body), CompressionMode.Decompress), body.Length, limits) : framed;
    }

    private static DecodedBody Drained(Stream unpacking, int packedLength, ReadingLimits limits)
    {
        using (unpacking)
        {
            var unpacked = new ArrayBufferWriter<byte>(Piece);
            try
            {
                for (var read = unpacking.Read(unpacked.GetSpan(Piece)); read > 0; read = unpacking.Read(unpacked.GetSpan(Piece)))
                {
                    unpacked.Advance(read);
                    if (IsTooLarge(unpacked.WrittenCount, packedLength, limits))
                    {
                        return new DecodedBody(default, BodyState.TooLarge);
                    }
                }
            }
            catch (InvalidDataException)
            {
                return new DecodedBody(default, BodyState.Undecodable);
            }

            // The framework doesn't tell a body that was cut off from a whole one; a page's last tag does.
            return new DecodedBody(unpacked.WrittenMemory, BodyDecoding.EndsAsPage(unpacked.WrittenSpan) ? BodyState.Whole : unpacked.WrittenCount > 0 ? BodyState.CutOff : BodyState.Undecodable);
        }
    }

    private static bool IsTooLarge(int unpacked, int packed, ReadingLimits limits) =>
        unpacked > limits.Bytes || unpacked > Math.Max(SizeWithoutRatio, (long)packed * limits.UnpackingRatio);
}
