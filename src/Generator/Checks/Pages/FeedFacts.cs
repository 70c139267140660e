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
        var links = root.DescendantsAndSelf().SelectMany(e => References(e, facts.Address, baseUrl))
            .Where(r => r.Kind == ReferenceKind.Inside)
            .Select(r => new PageLink(r.Path, r.Fragment, 0))
            .Distinct();
        return facts with { Links = links.ToSequence(), Entries = root.Elements().Where(e => e.Name.LocalName == "entry").Select(e => Entry(e, facts, baseUrl)).ToSequence() };
    }

    // What a text links to, and where a feed says that an entry comes from, is named as the source had it; nothing of that need be a page of this site.
    private static IEnumerable<SiteReference> References(XElement element, Address from, WebUrl? baseUrl)
    {
        var isSaid = element.Name.LocalName is "a" or "area" || (element.Name.LocalName == "link" && (string?)element.Attribute("rel") == "via");
        return element.Attributes().Where(a => a.Name.LocalName is "href" or "src").Select(a => a.Value).Concat(element.Name.LocalName == "loc" ? [element.Value] : [])
            .Select(written => isSaid ? SiteReference.OfLink(written, from, baseUrl) : SiteReference.Of(written, from, baseUrl));
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
