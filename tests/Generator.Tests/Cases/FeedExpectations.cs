using System.Text.Json;
using System.Xml.Linq;
using static Generator.Tests.Cases.BuiltSite;
using static Generator.Tests.Cases.Expectations;

namespace Generator.Tests.Cases;

/// <summary>What cases expect of feeds.</summary>
internal static class FeedExpectations
{
    public static readonly Dictionary<string, Action<CaseRun, JsonElement>> All = new(StringComparer.Ordinal)
    {
        ["feeds_per_language"] = (run, expected) => Assert.Equal(expected.GetInt32(), run.Site.Feeds.Count(feed => run.Site.Xml(feed).Elements(Atom + "entry").Any())),
        ["feed_title"] = (run, expected) => Assert.All(Members(expected), e => Assert.Equal(e.Value.GetString(), run.Site.EntryOf(e.Key).Element(Atom + "title")!.Value)),
        ["feed_ids_unique"] = (run, _) => Assert.All(run.Sites, site => Assert.Distinct(Ids(site), StringComparer.Ordinal)),
        ["feed_entry_ids_equal_in_all_builds"] = (run, expected) =>
            Assert.All(Strings(expected), id => Assert.Single(run.Sites.Select(site => site.EntryOf(id).Element(Atom + "id")!.Value).Distinct(StringComparer.Ordinal))),
        ["feed_dates_have_offset"] = (run, _) => Assert.All(
            run.Sites.SelectMany(site => site.Feeds.SelectMany(feed => site.Xml(feed).Descendants().Where(e => e.Name == Atom + "updated" || e.Name == Atom + "published"))),
            date => Assert.Matches("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(Z|[+-][0-9]{2}:[0-9]{2})$", date.Value)),
        ["feed_links_follow_base_url"] = (run, _) => Assert.All(run.Sites, site => Assert.All(site.Entries, entry => Assert.StartsWith(site.BaseUrl, LinkOf(entry, "alternate")!, StringComparison.Ordinal))),
        ["feed_content_addresses_start_with"] = (run, expected) => Assert.All(
            run.Site.Entries,
            entry => Assert.All(Addresses(entry.Element(Atom + "content")!).Where(a => !IsOfSource(a)), address => Assert.StartsWith(expected.GetString()!, address, StringComparison.Ordinal))),
        ["feed_links_resolve_to_existing_files"] = (run, _) => Assert.All(
            run.Site.Feeds.SelectMany(feed => Addresses(run.Site.Xml(feed))).Where(address => address.StartsWith(run.Site.BaseUrl, StringComparison.Ordinal)),
            address => Assert.Contains(address[run.Site.BaseUrl.Length..], run.Site.Files.Keys)),
    };

    private static IEnumerable<string> Ids(BuiltSite site) => site.Feeds.SelectMany(feed => site.Xml(feed).DescendantsAndSelf(Atom + "id")).Select(id => id.Value);

    private static IEnumerable<string> Addresses(XElement element) => element.DescendantsAndSelf().Attributes().Where(a => a.Name.LocalName is "href" or "src").Select(a => a.Value);

    // Where an article and its pictures were first published is named, absolutely, in every format.
    private static bool IsOfSource(string address) => address.StartsWith("https://news.example/", StringComparison.Ordinal);
}
