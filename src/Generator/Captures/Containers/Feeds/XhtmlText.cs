using System.Text;
using System.Xml;
using Generator.Web;

namespace Generator.Captures.Containers.Feeds;

/// <summary>Writes what an XML reader meets as HTML: an empty element has an end tag there, unless it is one of those that never have one (HTML Standard §13.1.2).</summary>
internal static class XhtmlText
{
    private static readonly string[] s_void = ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"];

    /// <summary>Writes the start tag of the element that the reader stands at, and its end tag if it is empty.</summary>
    public static void Start(StringBuilder html, XmlReader reader)
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
