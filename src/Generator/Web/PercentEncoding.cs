using System.Buffers;
using System.Text;

namespace Generator.Web;

/// <summary>Writes what can't stand in a part of an address as the bytes of its UTF-8 (URL Standard §1.3, the percent-encode sets). What is encoded stays as it is.</summary>
internal static class PercentEncoding
{
    // What each part may hold unencoded: printable ASCII less the standard's set for it.
    private static readonly SearchValues<char> s_path = Allowed(" \"#<>?^`{}");
    private static readonly SearchValues<char> s_query = Allowed(" \"#<>'");
    private static readonly SearchValues<char> s_fragment = Allowed(" \"<>`");

    // The standard lets quotation marks and the like stand in a path that has no segments; nothing is lost by writing them as bytes.
    private static readonly SearchValues<char> s_opaque = Allowed(" \"<>`");

    public static string Path(string text) => Encode(text, s_path);

    public static string OpaquePath(string text) => Encode(text, s_opaque);

    /// <summary>Of a query with its question mark; one without content is none.</summary>
    public static string Query(string text) => Encode(text, s_query);

    public static string Fragment(string text) => Encode(text, s_fragment);

    private static SearchValues<char> Allowed(string encoded) =>
        SearchValues.Create([.. Enumerable.Range(0x20, 0x5F).Select(c => (char)c).Where(c => !encoded.Contains(c, StringComparison.Ordinal))]);

    private static string Encode(string text, SearchValues<char> allowed)
    {
        if (!text.AsSpan().ContainsAnyExcept(allowed))
        {
            return text;
        }

        var result = new StringBuilder(text.Length + 16);
        Span<byte> bytes = stackalloc byte[4];
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.IsAscii && allowed.Contains((char)rune.Value))
            {
                result.Append((char)rune.Value);
                continue;
            }

            foreach (var unit in bytes[..rune.EncodeToUtf8(bytes)])
            {
                result.Append('%').Append(Convert.ToHexString([unit]));
            }
        }

        return result.ToString();
    }
}
