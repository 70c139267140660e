using System.Text;
using System.Text.Unicode;

namespace Generator.Text;

/// <summary>
/// From a file's bytes to its characters. A byte order mark comes first (Encoding Standard §6). Then the pattern of UTF-8, because pages declare their
/// encoding late or wrongly and nothing else is valid UTF-8 by chance; then what the container says, what the page says, and at last a guess.
/// </summary>
public static class TextDecoding
{
    // So many well-formed sequences for one broken byte: text in UTF-8 with a flaw, such as a cut in the middle of a character.
    private const int SequencesForAFlaw = 30;

    /// <param name="statedCharset">What stands beside the bytes (a header's charset parameter), or null.</param>
    /// <param name="isMarkup">Whether the bytes may declare their encoding themselves.</param>
    public static DecodedText Decode(ReadOnlyMemory<byte> bytes, string? statedCharset, bool isMarkup)
    {
        var span = bytes.Span;
        if (ByteOrderMark(span) is var (marked, length))
        {
            return Decoded(span[length..], marked, EncodingOrigin.ByteOrderMark);
        }

        var stated = EncodingLabels.NameOf(statedCharset);
        if (WideEncoding(span, stated) is { } wide)
        {
            return Decoded(span, wide, stated == wide ? EncodingOrigin.Container : EncodingOrigin.Pattern);
        }

        if (Ascii.IsValid(span))
        {
            return AsciiText(span, stated, isMarkup);
        }

        if (IsUtf8(span))
        {
            return Decoded(span, "utf-8", EncodingOrigin.Pattern);
        }

        var declared = isMarkup ? DeclaredEncoding.Find(span) : null;
        return stated is not null && stated != "utf-8" ? Decoded(span, stated, EncodingOrigin.Container)
            : declared is not null && declared != "utf-8" ? Decoded(span, declared, EncodingOrigin.Declaration)
            : Decoded(span, EncodingGuess.Of(bytes), EncodingOrigin.Guess);
    }

    // Only escape sequences make ASCII bytes mean something else.
    private static DecodedText AsciiText(ReadOnlySpan<byte> bytes, string? stated, bool isMarkup)
    {
        var isEscaped = bytes.Contains((byte)0x1B);
        return isEscaped && stated == "iso-2022-jp" ? Decoded(bytes, stated, EncodingOrigin.Container)
            : isEscaped && isMarkup && DeclaredEncoding.Find(bytes) is "iso-2022-jp" and var declared ? Decoded(bytes, declared, EncodingOrigin.Declaration)
            : Decoded(bytes, "utf-8", EncodingOrigin.Pattern);
    }

    private static (string Name, int Length)? ByteOrderMark(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => ("utf-8", 3),
        [0xFE, 0xFF, ..] => ("utf-16be", 2),
        [0xFF, 0xFE, ..] => ("utf-16le", 2),
        _ => null,
    };

    // Markup and spaces are every second byte zero in UTF-16; other encodings of text have no zero bytes at all.
    private static string? WideEncoding(ReadOnlySpan<byte> bytes, string? stated)
    {
        var sample = bytes[..Math.Min(bytes.Length & ~1, 4096)];
        var (zerosFirst, zerosSecond) = (0, 0);
        for (var i = 0; i < sample.Length; i += 2)
        {
            zerosFirst += sample[i] == 0 ? 1 : 0;
            zerosSecond += sample[i + 1] == 0 ? 1 : 0;
        }

        var enough = Math.Max(4, sample.Length / 40);
        return zerosSecond >= enough && zerosFirst * 8 < zerosSecond ? "utf-16le"
            : zerosFirst >= enough && zerosSecond * 8 < zerosFirst ? "utf-16be"
            : stated is "utf-16le" or "utf-16be" && zerosFirst + zerosSecond > 0 ? stated
            : null;
    }

    private static bool IsUtf8(ReadOnlySpan<byte> bytes)
    {
        if (Utf8.IsValid(bytes))
        {
            return true;
        }

        var (sequences, flaws) = (0L, 0L);
        while (!bytes.IsEmpty)
        {
            var ascii = bytes.IndexOfAnyInRange((byte)0x80, (byte)0xFF);
            if (ascii < 0)
            {
                break;
            }

            bytes = bytes[ascii..];
            var isWellFormed = Rune.DecodeFromUtf8(bytes, out _, out var length) == System.Buffers.OperationStatus.Done;
            sequences += isWellFormed ? 1 : 0;
            flaws += isWellFormed ? 0 : 1;
            bytes = bytes[length..];
        }

        return sequences >= flaws * SequencesForAFlaw;
    }

    private static DecodedText Decoded(ReadOnlySpan<byte> bytes, string name, EncodingOrigin origin)
    {
        var text = EncodingLabels.DecoderOf(name).GetString(bytes);

        // U+FFFD written by the newsroom's own system isn't lost here; three bytes a character tell it apart in UTF-8.
        var lost = text.AsSpan().Count('\uFFFD') - (name == "utf-8" ? bytes.Count("\uFFFD"u8) : 0);
        return new DecodedText(text, name, origin, Math.Max(lost, 0));
    }
}
