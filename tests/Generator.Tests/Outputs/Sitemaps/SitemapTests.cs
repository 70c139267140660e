using System.Globalization;
using System.Xml.Linq;
using Generator.Catalog;
using Generator.Outputs;
using Generator.Outputs.Sitemaps;
using Generator.Pages;
using Generator.Tests.Pages;
using static Generator.Tests.Catalog.Entries;

namespace Generator.Tests.Outputs.Sitemaps;

public sealed class SitemapTests
{
    private const string BaseUrl = "https://user.github.io/archive/";
    private static readonly XNamespace s_sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace s_xhtml = "http://www.w3.org/1999/xhtml";

    [Fact]
    public void The_index_names_one_sitemap_a_language_and_year_and_one_of_the_other_pages()
    {
        var files = Write(Build(Capture("a", published: "2024-05"), Capture("b", published: "2023"), Capture("c", published: null), Capture("d", "uk")));
        Assert.Equal(
            ["sitemaps/en/2023.xml", "sitemaps/en/2024.xml", "sitemaps/en/undated.xml", "sitemaps/pages.xml", "sitemaps/uk/2024.xml", "sitemap.xml"],
            files.Select(f => f.Address.Path));
        var index = Parse(files[^1]);
        Assert.Equal(s_sitemap + "sitemapindex", index.Name);
        Assert.Equal(files.SkipLast(1).Select(f => BaseUrl + f.Address.Path), index.Elements(s_sitemap + "sitemap").Select(s => s.Element(s_sitemap + "loc")!.Value));
        Assert.Equal([BaseUrl + "index.html"], Locations(files.Single(f => f.Address.Path == "sitemaps/pages.xml")));
    }

    [Fact]
    public void Every_member_of_a_translation_group_lists_all_members_and_an_article_alone_lists_none()
    {
        var files = Write(Build(Capture("a", group: "g"), Translation("a", "uk-t-en-t0-und"), Capture("c", "fa", group: "g"), Capture("lost", "und", group: "g"), Capture("b")));
        var urls = files.SelectMany(f => Parse(f).Elements(s_sitemap + "url")).ToList();
        string[] all = ["en en/2024/05/a.html", "fa fa/2024/05/c.html", "uk uk/2024/05/a.html", "x-default en/2024/05/a.html"];
        var members = urls.Where(u => u.Elements(s_xhtml + "link").Any()).ToList();
        Assert.Equal(3, members.Count);
        foreach (var member in members)
        {
            Assert.Equal(all.Select(a => a.Replace(" ", " " + BaseUrl, StringComparison.Ordinal)), member.Elements(s_xhtml + "link").Select(l => l.Attribute("hreflang")!.Value + " " + l.Attribute("href")!.Value));
            Assert.All(member.Elements(s_xhtml + "link"), l => Assert.Equal("alternate", l.Attribute("rel")!.Value));
            Assert.Contains(member.Element(s_sitemap + "loc")!.Value, member.Elements(s_xhtml + "link").Select(l => l.Attribute("href")!.Value));
        }

        Assert.Equal(["en/2024/05/b.html", "index.html", "und/2024/05/lost.html"], urls.Except(members).Select(u => u.Element(s_sitemap + "loc")!.Value[BaseUrl.Length..]));
    }

    [Fact]
    public void Other_pages_list_the_same_alternates_as_their_own_heads_do()
    {
        var home = Chooser with { Address = PageAddresses.Home(Tag("uk")), Alternates = [Alternate.Of(Tag("en"), PageAddresses.Home(Tag("en"))), Alternate.Of(Tag("uk"), PageAddresses.Home(Tag("uk")))] };
        var pages = SitemapWriter.Write(Build(), [home], SettingsOf("en", "uk")).First();
        Assert.Equal(
            ["en en/index.html", "uk uk/index.html", "x-default index.html"],
            Parse(pages).Descendants(s_xhtml + "link").Select(l => l.Attribute("hreflang")!.Value + " " + l.Attribute("href")!.Value[BaseUrl.Length..]));
        Assert.Empty(SitemapWriter.Write(Build(), [home], SettingsOf("en", "uk") with { BaseUrl = null }));
    }

    [Theory]
    [InlineData("2024-05-14T08:00:00+03:00", "2024-05-14T08:00:00+03:00")]
    [InlineData("2024-05-14T08:00:00", "2024-05-14")]
    [InlineData("2024-05", "2024-05")]
    [InlineData("2024?", null)]
    [InlineData("[2024-05-14..]", null)]
    public void The_date_of_change_is_given_as_far_as_it_is_known(string published, string? lastModified)
    {
        var url = Write(Build(Capture("a", published: published))).SelectMany(f => Parse(f).Elements(s_sitemap + "url")).First();
        Assert.Equal(lastModified, url.Element(s_sitemap + "lastmod")?.Value);
    }

    [Fact]
    public void One_more_article_changes_one_sitemap_and_no_address()
    {
        LooseEntry[] articles = [.. Enumerable.Range(1, 60).Select(i => Capture($"a{i}", i % 2 == 0 ? "en" : "uk", $"20{10 + (i % 5)}-05"))];
        var before = Write(Build(articles));
        var after = Write(Build([.. articles, Capture("new", "en", "2012-01")]));
        Assert.Equal(before.Select(f => f.Address), after.Select(f => f.Address));
        Assert.Equal(["sitemaps/en/2012.xml"], before.Zip(after).Where(p => !p.First.Digest.Equals(p.Second.Digest)).Select(p => p.First.Address.Path));
    }

    [Fact]
    public void A_year_that_is_too_long_is_cut_by_month_and_a_month_into_parts_of_which_only_the_last_grows()
    {
        LooseEntry[] articles =
        [
            .. Enumerable.Range(1, 7).Select(i => Capture($"a{i}", published: $"2024-05-0{i}")),
            Capture("b", published: "2024-06-01"), Capture("c", published: "2024"), Capture("d", published: "2023"),
        ];
        var plan = SitemapPlanning.Plan(Build(articles), Tag("en"), mostAddresses: 3).ToList();
        Assert.Equal(
            [
                "sitemaps/en/2023.xml 1", "sitemaps/en/2024-00.xml 1", "sitemaps/en/2024-05-part-2.xml 3", "sitemaps/en/2024-05-part-3.xml 1",
                "sitemaps/en/2024-05.xml 3", "sitemaps/en/2024-06.xml 1",
            ],
            plan.Select(f => f.Address + " " + f.Pages.Count.ToString(CultureInfo.InvariantCulture)));
        var grown = SitemapPlanning.Plan(Build([.. articles, Capture("new", published: "2024-05-30")]), Tag("en"), mostAddresses: 3).ToList();
        Assert.Equal(["sitemaps/en/2024-05-part-3.xml"], plan.Zip(grown).Where(p => !p.First.Equals(p.Second)).Select(p => p.Second.Address.Path));
    }

    private static PageFrame Chooser { get; } =
        new(PageAddresses.Chooser, Tag("en"), ExampleArchive.Languages.Fallback, SettingsOf("en").Names[0], [], [], PageAddresses.Chooser, null);

    private static List<OutputFile> Write(ArticleCatalog catalog) =>
        [.. SitemapWriter.Write(catalog, [Chooser], SettingsOf("en", "uk"))];

    private static ArticleCatalog Build(params LooseEntry[] entries) => CatalogBuilding.Build(entries, SettingsOf("en", "uk"), PublishedAddresses.None).Value!;

    private static XElement Parse(OutputFile file) => XDocument.Parse(OutputText.Of(file)).Root!;

    private static IEnumerable<string> Locations(OutputFile file) => Parse(file).Elements(s_sitemap + "url").Select(u => u.Element(s_sitemap + "loc")!.Value);
}
