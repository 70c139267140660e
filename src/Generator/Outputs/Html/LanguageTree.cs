using Generator.Languages;
using Generator.Pages;
using Generator.Text;

namespace Generator.Outputs.Html;

/// <summary>The values of languages: attributes, and links to other languages named in themselves.</summary>
internal static class LanguageTree
{
    /// <summary>The value of a `lang` attribute; empty says that the language isn't known (HTML Standard §3.2.6.2).</summary>
    public static TemplateMember Lang(LanguageTag tag) => new("lang", (TemplateValue)new TemplateValue.Text(tag.Equals(LanguageTag.Undetermined) ? "" : tag.Value));

    public static TemplateMember Dir(LanguageTag tag) => new("dir", tag.Equals(LanguageTag.Undetermined) ? "auto" : tag.Direction.AttributeValue());

    public static TemplateValue Link(TreePlace place, LanguageLink link, bool isCurrent) => TemplateValue.Map.Of(
        Lang(link.Language),
        Dir(link.Language),
        new TemplateMember("name", link.Name),
        new TemplateMember("href", place.To(link.Address)),
        new TemplateMember("is_current", isCurrent));

    public static IEnumerable<TemplateValue> Links(TreePlace place, Sequence<LanguageLink> links, LanguageTag? current) =>
        links.Select(link => Link(place, link, link.Language.Plain == current?.Plain));
}
