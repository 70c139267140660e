using Generator.Languages;
using Generator.Web;

namespace Generator.Blocks.Writing;

/// <summary>What HTML and XHTML write differently; the walk through the text is the same.</summary>
internal sealed record MarkupSyntax(string VoidEnd, Func<string, string> Text, Func<string, string> Attribute, Func<LanguageTag, string> LanguageAttributes)
{
    /// <summary>As an HTML parser's own serialisation writes it (HTML Standard §13.3).</summary>
    public static readonly MarkupSyntax Html = new(">", HtmlEscaping.Text, HtmlEscaping.Attribute, tag => $" lang=\"{LanguageValue(tag)}\"{DirectionAttribute(tag)}");

    /// <summary>Well-formed XML for EPUB and feeds, with both language attributes (HTML Standard §3.2.6.2).</summary>
    public static readonly MarkupSyntax Xhtml = new(
        " />",
        HtmlEscaping.XmlText,
        HtmlEscaping.XmlAttribute,
        tag => $" lang=\"{LanguageValue(tag)}\" xml:lang=\"{LanguageValue(tag)}\"{DirectionAttribute(tag)}");

    // An empty value says "not known", where no attribute would mean "as around it".
    private static string LanguageValue(LanguageTag tag) => tag.Equals(LanguageTag.Undetermined) ? "" : tag.Value;

    private static string DirectionAttribute(LanguageTag tag) =>
        tag.Equals(LanguageTag.Undetermined) ? " dir=\"auto\"" : $" dir=\"{tag.Direction.AttributeValue()}\"";
}
