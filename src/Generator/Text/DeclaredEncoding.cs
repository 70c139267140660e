using System.Buffers;
using System.Text;

namespace Generator.Text;

/// <summary>
/// The encoding that a page declares in its own first bytes: a meta element (HTML Standard §13.2.3.2, the prescan) or an XML declaration. Browsers look
/// at the first 1,024 bytes; pages put more than that before their declaration, so that this looks further.
/// </summary>
internal static class DeclaredEncoding
{
    private const int LongestPrescan = 64 * 1024;

    private static readonly SearchValues<char> s_labelEnds = SearchValues.Create(" \t\n\f\r;\"'>");

    /// <summary>The declared encoding's name, or null.</summary>
    public static string? Find(ReadOnlySpan<byte> bytes)
    {
        // Every encoding that can declare itself so writes markup in ASCII bytes.
        var text = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, LongestPrescan)]);
        if (text.StartsWith("<?xml", StringComparison.Ordinal))
        {
            var end = text.IndexOf("?>", StringComparison.Ordinal);
            if (end > 0 && AttributeOf(text[5..end], "encoding") is { } label && Usable(label) is { } name)
            {
                return name;
            }
        }

        for (var at = 0; (at = text.IndexOf('<', at)) >= 0;)
        {
            var rest = text.AsSpan(at);
            if (rest.StartsWith("<!--", StringComparison.Ordinal))
            {
                var end = text.IndexOf("-->", at + 4, StringComparison.Ordinal);
                at = end < 0 ? text.Length : end + 3;
            }
            else if (rest.StartsWith("<meta", StringComparison.OrdinalIgnoreCase) && rest.Length > 5 && IsSpaceOrSlash(rest[5]))
            {
                var end = rest.IndexOf('>');
                if (end < 0)
                {
                    return null;
                }

                var tag = rest[5..end].ToString();
                var label = AttributeOf(tag, "charset") ?? CharsetIn(AttributeOf(tag, "content"));
                if (Usable(label) is { } name)
                {
                    return name;
                }

                // A tag that ends far off, behind thousands of others, is looked through once.
                at += end;
            }
            else
            {
                at++;
            }
        }

        return null;
    }

    // A declaration in ASCII bytes can't be true of UTF-16: such pages are UTF-8.
    private static string? Usable(string? label) => EncodingLabels.NameOf(label) is { } name ? (name.StartsWith("utf-16", StringComparison.Ordinal) ? "utf-8" : name) : null;

    private static string? CharsetIn(string? content)
    {
        var at = content?.IndexOf("charset", StringComparison.OrdinalIgnoreCase) ?? -1;
        return at < 0 ? null : ValueAfter(content!, at + "charset".Length);
    }

    private static string? AttributeOf(string tag, string name)
    {
        for (var at = 0; (at = tag.IndexOf(name, at, StringComparison.OrdinalIgnoreCase)) >= 0; at += name.Length)
        {
            if (at > 0 && (IsSpaceOrSlash(tag[at - 1]) || tag[at - 1] is '"' or '\'') && ValueAfter(tag, at + name.Length) is { } value)
            {
                return value;
            }
        }

        return null;
    }

    private static string? ValueAfter(string text, int at)
    {
        at = SkipSpace(text, at);
        if (at >= text.Length || text[at] != '=')
        {
            return null;
        }

        at = SkipSpace(text, at + 1);
        if (at < text.Length && text[at] is '"' or '\'')
        {
            var close = text.IndexOf(text[at], at + 1);
            return close < 0 ? null : text[(at + 1)..close];
        }

        var end = text.AsSpan(at).IndexOfAny(s_labelEnds);
        return end < 0 ? text[at..] : text[at..(at + end)];
    }

    private static int SkipSpace(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\t' or '\n' or '\f' or '\r')
        {
            at++;
        }

        return at;
    }

    private static bool IsSpaceOrSlash(char character) => character is ' ' or '\t' or '\n' or '\f' or '\r' or '/';
}
