using System.Xml.Linq;
using Generator.Text;
using Generator.Web;

namespace Generator.Checks.Pages;

/// <summary>What a feed or sitemap says of the site: the pages it leads to, and whether each entry carries its notice and attribution.</summary>
internal static class FeedFacts
{
    private static readonly char[] s_spaces = [' ', '\t', '\n', '\f', '\r'];

    public static PageFacts Of(XElement root, PageFacts facts, WebUrl? baseUrl)
    {
        var links = root.DescendantsAndSelf().SelectMany(e => e.Attributes().Where(a => a.Name.LocalName is "href" or "src").Select(a => a.Value).Concat(e.Name.LocalName == "loc" ? [e.Value] : []))
            .Select(a => SiteReference.Of(a, facts.Address, baseUrl))
            .Where(r => r.Kind == ReferenceKind.Inside)
            .Select(r => new PageLink(r.Path, r.Fragment, 0))
            .Distinct();
        return facts with { Links = links.ToSequence(), Entries = root.Elements().Where(e => e.Name.LocalName == "entry").Select(e => Entry(e, facts, baseUrl)).ToSequence() };
    }

    private static FeedEntryFacts Entry(XElement entry, PageFacts facts, WebUrl? baseUrl)
    {
        var page = entry.Elements().FirstOrDefault(e => e.Name.LocalName == "link" && (string?)e.Attribute("rel") is null or "alternate")?.Attribute("href")?.Value;
        var content = entry.Elements().FirstOrDefault(e => e.Name.LocalName == "content");
        var path = page is not null && SiteReference.Of(page, facts.Address, baseUrl) is { Kind: ReferenceKind.Inside } reference ? reference.Path : "";
        return new FeedEntryFacts(path, Has(content, "notice"), Has(content, "attribution"), 0);
    }

    private static bool Has(XElement? content, string name) =>
        content?.Descendants().Any(e => ((string?)e.Attribute("class") ?? "").Split(s_spaces).Contains(name, StringComparer.Ordinal) && !string.IsNullOrWhiteSpace(e.Value)) == true;
}
