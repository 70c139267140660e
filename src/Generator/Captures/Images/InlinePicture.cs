using System.Buffers;
using Generator.Blocks;
using Generator.Files;

namespace Generator.Captures.Images;

/// <summary>Reads pictures whose bytes stand in a page itself, as `data:` addresses (RFC 2397).</summary>
public static class InlinePicture
{
    private const string Start = "data:image/";
    private const string Packing = ";base64";
    private const int LongestHead = 200;
    private static readonly SearchValues<char> s_letters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=%&#; \t\r\n");

    /// <summary>Whether an address carries a picture's bytes.</summary>
    public static bool Is(string address) => address.AsSpan().TrimStart().StartsWith(Start, StringComparison.OrdinalIgnoreCase);

    /// <summary>The bytes that an address carries; null where it carries none, or not in base64, as pictures that are no drawings are.</summary>
    public static byte[]? Bytes(ReadOnlySpan<char> address)
    {
        address = address.Trim();
        var comma = address.IndexOf(',');
        if (comma < 0 || !address.StartsWith(Start, StringComparison.OrdinalIgnoreCase) || !address[..comma].TrimEnd().EndsWith(Packing, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        // It may be written in lines, with percent signs, and without its end (WHATWG Infra §4.9).
        var written = address[(comma + 1)..].ToString();
        written = written.Contains('%', StringComparison.Ordinal) ? Uri.UnescapeDataString(written) : written;
        var letters = written.Count(c => c is not (' ' or '\t' or '\r' or '\n' or '\f'));
        written += written.Contains('=', StringComparison.Ordinal) ? "" : (letters % 4) switch { 2 => "==", 3 => "=", _ => "" };
        var bytes = new byte[(written.Length / 4 * 3) + 3];
        return Convert.TryFromBase64Chars(written, bytes, out var length) ? bytes[..length] : null;
    }

    /// <summary>A picture by the address that carries it; null where what it carries is of no kind that is shown.</summary>
    public static MediaRef? Of(ReadOnlySpan<char> address) =>
        Bytes(address) is { } bytes && PictureKindName.Of(bytes) is not null ? new MediaRef("", Sha256Digest.Of(bytes)) : null;

    /// <summary>The addresses in the text of a page that carry pictures, as they stand there, whatever carries them; each letter is looked at for one only.</summary>
    public static IEnumerable<Range> In(string page)
    {
        for (var at = page.IndexOf(Start, StringComparison.OrdinalIgnoreCase); at >= 0; at = page.IndexOf(Start, at, StringComparison.OrdinalIgnoreCase))
        {
            var head = page.AsSpan(at, Math.Min(LongestHead, page.Length - at)).IndexOf(',');
            if (head < 0)
            {
                at += Start.Length;
                continue;
            }

            // The next address begins with a sign that can't be among these.
            var length = page.AsSpan(at + head + 1).IndexOfAnyExcept(s_letters);
            var end = length < 0 ? page.Length : at + head + 1 + length;
            yield return new Range(at, end);

            // Without quotation marks around it an address ends where white space begins.
            if (page.AsSpan(at, end - at).IndexOfAny(" \t\r\n") is >= 0 and var space)
            {
                yield return new Range(at, at + space);
            }

            at = end;
        }
    }

    /// <summary>The bytes that an address carries as it stands in the text of a page.</summary>
    public static byte[]? BytesIn(ReadOnlySpan<char> written) => written.Contains('&') ? Bytes(Unescaped(written.ToString())) : Bytes(written);

    // The three signs of base64 that are no letters, as HTML may write them.
    private static string Unescaped(string written)
    {
        foreach (var (sign, numbers) in ((string, string[])[])[("+", ["&#43;", "&#x2b;", "&#x2B;"]), ("/", ["&#47;", "&#x2f;", "&#x2F;"]), ("=", ["&#61;", "&#x3d;", "&#x3D;"])])
        {
            written = numbers.Aggregate(written, (text, number) => text.Replace(number, sign, StringComparison.Ordinal));
        }

        return written;
    }
}
