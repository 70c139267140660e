using System.Text;
using System.Xml;
using Generator.Web;

namespace Generator.Captures.Containers;

/// <summary>Writes what an XML reader meets as HTML: an empty element has an end tag there, unless it is one of those that never have one (HTML Standard §13.1.2).</summary>
internal static class XhtmlText
{
    private const int Deepest = 256;
    private static readonly string[] s_void = ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"];

    /// <summary>Everything within the element that the reader stands at; the reader is behind it then.</summary>
    /// <exception cref="XmlException">It is no XML, or is nested more deeply than any page.</exception>
    public static string Within(XmlReader reader)
    {
        var html = new StringBuilder();
        var depth = reader.Depth;
        if (!reader.IsEmptyElement)
        {
            while (reader.Read() && reader.Depth > depth)
            {
                Write(html, reader);
            }
        }

        reader.Read();
        return html.ToString();
    }

    /// <summary>All text within the element that the reader stands at; the reader is behind it then.</summary>
    /// <exception cref="XmlException">As for <see cref="Within"/>.</exception>
    public static string TextWithin(XmlReader reader)
    {
        var text = new StringBuilder();
        var depth = reader.Depth;
        if (!reader.IsEmptyElement)
        {
            while (reader.Read() && reader.Depth > depth)
            {
                text.Append(reader.Depth > Deepest ? throw new XmlException("nested too deeply") : IsText(reader) ? reader.Value : "");
            }
        }

        reader.Read();
        return text.ToString().Trim();
    }

    private static bool IsText(XmlReader reader) => reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace;

    private static void Write(StringBuilder html, XmlReader reader)
    {
        switch (reader.NodeType)
        {
            case XmlNodeType.Element when reader.Depth > Deepest:
                throw new XmlException("nested too deeply");
            case XmlNodeType.Element:
                Start(html, reader);
                break;
            case XmlNodeType.EndElement:
                html.Append("</").Append(reader.LocalName).Append('>');
                break;
            default:
                html.Append(IsText(reader) ? HtmlEscaping.Text(reader.Value) : "");
                break;
        }
    }

    private static void Start(StringBuilder html, XmlReader reader)
    {
        var (name, isEmpty) = (reader.LocalName, reader.IsEmptyElement);
        html.Append('<').Append(name);
        while (reader.MoveToNextAttribute())
        {
            if (reader.Prefix is "" or "xml")
            {
                html.Append(' ').Append(reader.LocalName).Append("=\"").Append(HtmlEscaping.Attribute(reader.Value)).Append('"');
            }
        }

        reader.MoveToElement();
        html.Append('>');
        if (isEmpty && !s_void.Contains(name, StringComparer.OrdinalIgnoreCase))
        {
            html.Append("</").Append(name).Append('>');
        }
    }
}
