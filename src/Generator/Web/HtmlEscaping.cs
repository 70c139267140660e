using System.Buffers;
using System.Text;

namespace Generator.Web;

/// <summary>Escapes text for HTML and XML so that a parser's own serialisation gives the same bytes (HTML Standard §13.3, escaping a string).</summary>
public static class HtmlEscaping
{
    private const char NoBreakSpace = '\u00A0';
    private static readonly SearchValues<char> s_inText = SearchValues.Create("&<>\u00A0");
    private static readonly SearchValues<char> s_inAttribute = SearchValues.Create("&<>\"\u00A0");

    public static string Text(string value) => Escape(value, s_inText, "&nbsp;");

    /// <summary>For an attribute between double quotes.</summary>
    public static string Attribute(string value) => Escape(value, s_inAttribute, "&nbsp;");

    public static string XmlText(string value) => Escape(value, s_inText, "&#160;");

    /// <summary>For an XML attribute between double quotes; tab and line ends are not expected in the value (text is normalized before).</summary>
    public static string XmlAttribute(string value) => Escape(value, s_inAttribute, "&#160;");

    private static string Escape(string value, SearchValues<char> escaped, string noBreakSpace)
    {
        var rest = value.AsSpan();
        var at = rest.IndexOfAny(escaped);
        if (at < 0)
        {
            return value;
        }

        var result = new StringBuilder(value.Length + 16);
        while (at >= 0)
        {
            result.Append(rest[..at]).Append(rest[at] switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                NoBreakSpace => noBreakSpace,
                _ => "&quot;",
            });
            rest = rest[(at + 1)..];
            at = rest.IndexOfAny(escaped);
        }

        return result.Append(rest).ToString();
    }
}
