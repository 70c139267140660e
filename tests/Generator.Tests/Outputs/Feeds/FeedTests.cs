using System.Globalization;
using System.Xml.Linq;
using Generator.Articles;
using Generator.Blocks;
using Generator.Catalog;
using Generator.Files;
using Generator.Languages;
using Generator.Outputs.Feeds;
using Generator.Pages;
using Generator.Settings;
using Generator.Tests.Articles;
using Generator.Text;
using static Generator.Tests.Catalog.Entries;

namespace Generator.Tests.Outputs.Feeds;

public sealed class FeedTests
{
    private const string Hostile = "Why \"</script><!--\" & ]]> \u0001\uFFFE broke \uD83D\uDE00 the <site>";
    private static readonly XNamespace s_atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace s_xhtml = "http://www.w3.org/1999/xhtml";

    [Fact]
    public void A_feed_carries_the_notice_first_then_the_article_whole_with_absolute_addresses()
    {
        var feeds = Feeds(
            "https://user.github.io/archive/",
            Article("bridge", url: "https://news.example/bridge", published: "2024-05-14T08:00:00+03:00", body:
            [
                new Block.Paragraph([new Inline.Text("See "), new Inline.Link(new LinkTarget.ToWeb(Url("https://news.example/port")), [new Inline.Text("our report")]), new Inline.Text(".")]),
                new Block.Figure(Url("https://news.example/bridge.jpg"), "The bridge", [new Inline.Text("The bridge in May")], []),
            ]),
            Article("port", url: "https://news.example/port"),
            Translated("bridge", "ru-t-en-t0-und"));
        Snapshot.Verify(feeds["ru/feed.xml"], "xml");
        var content = Parse(feeds["en/feed.xml"]).Elements(s_atom + "entry").Single(e => e.Element(s_atom + "title")!.Value == "Headline of bridge").Element(s_atom + "content")!;
        Assert.Contains("https://user.github.io/archive/en/2024/05/port.html", content.Descendants(s_xhtml + "a").Select(a => a.Attribute("href")!.Value));
        Assert.StartsWith("Press-freedom notice", content.Value.Trim(), StringComparison.Ordinal);
    }

    [Fact]
    public void Feeds_hold_what_atom_asks_of_them()
    {
        var feeds = Feeds(
            "https://user.github.io/archive/",
            Article("a", published: "2024-05-14", updated: "2024-05-15T10:00:00-08:00"),
            Article("b", published: "2024", authors: ["O'Neil <desk>"]),
            Article("c", published: null, captured: null, headline: Hostile),
            Article("d", "und"),
            Translated("a", "fa"));
        Assert.Equal(["en/feed.xml", "fa/feed.xml", "und/feed.xml"], feeds.Keys.Order(StringComparer.Ordinal));
        foreach (var (address, text) in feeds)
        {
            var feed = Parse(text);
            Check(feed, "id", "title", "updated", "link");
            Assert.Equal($"https://user.github.io/archive/{address}", Link(feed, "self"));
            Assert.Equal(feed.Elements(s_atom + "entry").Select(e => Moment(e, "updated")).Max(), Moment(feed, "updated"));
            foreach (var entry in feed.Elements(s_atom + "entry"))
            {
                Check(entry, "id", "title", "updated", "link", "author", "content");
                Assert.NotEqual("", Assert.Single(entry.Elements(s_atom + "author")).Element(s_atom + "name")!.Value);
                Assert.Equal("xhtml", entry.Element(s_atom + "content")!.Attribute("type")!.Value);
                Assert.Equal(s_xhtml + "div", Assert.Single(entry.Element(s_atom + "content")!.Elements()).Name);
                Assert.NotNull(entry.Attribute(XNamespace.Xml + "lang"));
            }

            Assert.All(
                feed.Descendants().Attributes().Where(a => a.Name.LocalName is "href" or "src").Select(a => a.Value),
                href => Assert.True(href.StartsWith("https://user.github.io/archive/", StringComparison.Ordinal) || href.StartsWith("https://news.example/", StringComparison.Ordinal), href));
        }

        var entries = Parse(feeds["en/feed.xml"]).Elements(s_atom + "entry").ToList();
        Assert.Equal(["2024-05-15T10:00:00-08:00", "2024-01-01T00:00:00Z", FeedDate.Unknown], entries.Select(e => e.Element(s_atom + "updated")!.Value));
        Assert.Equal(["2024-05-14T00:00:00Z", null, null], entries.Select(e => e.Element(s_atom + "published")?.Value));
        Assert.Equal(["The Example Paper", "O'Neil <desk>", "The Example Paper"], entries.Select(e => e.Element(s_atom + "author")!.Element(s_atom + "name")!.Value));
        Assert.Equal("Why \"</script><!--\" & ]]>  broke \uD83D\uDE00 the <site>", entries[2].Element(s_atom + "title")!.Value);
    }

    [Fact]
    public void Ids_survive_a_move_and_a_corrected_headline_and_no_two_are_equal()
    {
        var before = Feeds("http://user.github.io/archive/", Article("a"), Article("b", url: "https://news.example/b"), Translated("b", "uk"));
        var after = Feeds("https://archive.example/", Article("a", headline: "Bridge to reopen in May"), Article("b", url: "https://news.example/b"), Translated("b", "uk"));
        Assert.Equal(Ids(before), Ids(after));
        Assert.Equal(5, Ids(before).Distinct(StringComparer.Ordinal).Count());
        Assert.All(Ids(before), id => Assert.Matches("^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", id));
        Assert.All(after.Values, text => Assert.DoesNotContain("user.github.io", text, StringComparison.Ordinal));
    }

    [Fact]
    public void A_feed_has_the_newest_twenty_and_there_is_none_without_a_base_address()
    {
        var articles = Enumerable.Range(1, 25).Select(day => Article($"a{day}", published: $"2024-05-{day:D2}")).ToArray();
        var titles = Parse(Feeds("https://archive.example/", articles)["en/feed.xml"]).Elements(s_atom + "entry").Select(e => e.Element(s_atom + "title")!.Value).ToList();
        Assert.Equal((20, "Headline of a25", "Headline of a6"), (titles.Count, titles[0], titles[^1]));
        Assert.Empty(Feeds(null, articles));
    }

    [Theory]
    [InlineData("2024-05-14T08:00:00+03:00", "2024-05-14T08:00:00+03:00")]
    [InlineData("2024-05-14T08:00:00-03:30", "2024-05-14T08:00:00-03:30")]
    [InlineData("2024-05-14T08:00", "2024-05-14T08:00:00Z")]
    [InlineData("2024-05-14", "2024-05-14T00:00:00Z")]
    [InlineData("2024-05", "2024-05-01T00:00:00Z")]
    [InlineData("[2024-02-20..]", "2024-02-20T00:00:00Z")]
    [InlineData("0001-01-01T00:00:00+03:00", "0001-01-01T00:00:00+03:00")]
    public void Dates_are_whole_and_keep_their_offset(string date, string written) => Assert.Equal(written, FeedDate.Of(Date(date)!));

    // Each element stands as often as RFC 4287 §4.1 allows.
    private static void Check(XElement element, params string[] required)
    {
        Assert.All(required, name => Assert.NotEmpty(element.Elements(s_atom + name)));
        Assert.All(new[] { "id", "title", "updated", "published", "rights", "summary", "content", "generator" }, name => Assert.True(element.Elements(s_atom + name).Count() <= 1, name));
        Assert.All(
            element.Elements(s_atom + "updated").Concat(element.Elements(s_atom + "published")),
            date => Assert.Matches("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(Z|[+-][0-9]{2}:[0-9]{2})$", date.Value));
        Assert.Single(element.Elements(s_atom + "link"), link => link.Attribute("rel")!.Value == "alternate");
    }

    private static DateTimeOffset Moment(XElement element, string name) => DateTimeOffset.Parse(element.Element(s_atom + name)!.Value, CultureInfo.InvariantCulture);

    private static string Link(XElement element, string relation) => element.Elements(s_atom + "link").Single(l => l.Attribute("rel")!.Value == relation).Attribute("href")!.Value;

    private static XElement Parse(string text) => XDocument.Parse(text).Root!;

    private static IEnumerable<string> Ids(Dictionary<string, string> feeds) =>
        feeds.OrderBy(f => f.Key, StringComparer.Ordinal).SelectMany(f => Parse(f.Value).DescendantsAndSelf(s_atom + "id").Select(id => id.Value)).Order(StringComparer.Ordinal);

    private static Article Article(
        string slug,
        string language = "en",
        string? published = "2024-05-14T08:00:00Z",
        string? updated = null,
        string? captured = "2024-06-01",
        string? url = null,
        string? headline = null,
        string[]? authors = null,
        Block[]? body = null) => new(
        new ArticleOrigin.FromCapture("example", slug, $"seeds/example/captures/{slug}", $"seeds/example/captures/{slug}/page.html", "text/html", Digest(slug), Date(captured), null, null, null, []),
        headline ?? $"Headline of {slug}",
        $"Standfirst of {slug}.",
        (authors ?? []).ToSequence(),
        null,
        Date(published),
        Date(updated),
        Tag(language),
        (body ?? [new Block.Paragraph([new Inline.Text($"Text of {slug} \u0001 & more.")])]).ToSequence(),
        ["Reuters"],
        [],
        [new Block.Paragraph([new Inline.Text("The paper's own notice.")])],
        ["Ports"],
        url is null ? null : Url(url),
        []);

    private static Article Translated(string of, string language) => Article(of) with
    {
        Origin = new ArticleOrigin.FromTranslation(of, Digest("an older text"), $"content/articles/{of}/{Tag(language).Plain}.md", TranslationKind.MachineAssisted, ["A. Translator"], [], Date("2025-01-02")),
        Headline = $"Headline of {of} in {language}",
        Language = Tag(language),
        Published = null,
    };

    private static Dictionary<string, string> Feeds(string? baseUrl, params Article[] articles)
    {
        var site = SettingsOf("en", "ru", "uk", "fa") with { BaseUrl = baseUrl is null ? null : Url(baseUrl) };
        var languages = LanguageTableReader.Read(new InputTree(TestFolders.Repository), site).Value!;
        var byId = articles.ToDictionary(a => EntryBuilding.Of(a, "key", Digest("a")).Id, StringComparer.Ordinal);
        var catalog = CatalogBuilding.Build([.. articles.Select(a => EntryBuilding.Of(a, "key", Digest("a")))], site, PublishedAddresses.None).Value!;
        var source = new Source("example", [new SourceName(LanguageTag.English, "The Example Paper")], "Example", [], [], "© The Example Paper", ["listed"], []);
        var notice = new NoticeTexts("listed",
        [
            new NoticeWords(LanguageTag.English, "Listed", [new Inline.Text("The state has listed this paper.")], [], true),
            new NoticeWords(Tag("ru"), "В списке", [new Inline.Text("Государство внесло газету в список.")], [], false),
        ]);
        var pages = new PageModelBuilding(new PageData(catalog, site, languages, [source], new ArchiveWords([notice], []), entry => byId[entry.Id]));
        return new FeedWriter(catalog, site, languages, TestPages.Data.Words).Write(pages.Build).ToDictionary(f => f.Address.Path, OutputText.Of, StringComparer.Ordinal);
    }
}
