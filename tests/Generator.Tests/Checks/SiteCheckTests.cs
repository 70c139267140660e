using Generator.Catalog;
using Generator.Checks.Site;
using Generator.Tests.Catalog;
using Generator.Text;

namespace Generator.Tests.Checks;

public sealed class SiteCheckTests
{
    private static readonly ArticleCatalog s_catalog = CatalogBuilding.Build([Entries.Capture("bridge", published: "2024-05-14")], Entries.SettingsOf("en"), Entries.Published()).Value!;

    private const string Article = "en/2024/05/bridge.html";

    [Fact]
    public void A_good_site_breaks_no_rule() => Assert.Empty(Run(GoodSite()));

    [Fact]
    public void A_link_that_leads_nowhere_is_found()
    {
        var site = GoodSite();
        site["en/index.html"] = Page("<p><a href=\"missing.html\">x</a> <a href=\"../../outside.html\">y</a> <a href=\"2024/\">z</a></p>");
        Assert.Equal(["CHK023 en/missing.html", "CHK023 ../outside.html", "CHK023 en/2024/"], Run(site));
    }

    [Fact]
    public void A_feed_or_sitemap_that_names_a_missing_page_is_found()
    {
        var site = GoodSite();
        site["sitemap.xml"] = $"<urlset><url><loc>{CheckedFiles.Base}en/gone.html</loc></url></urlset>";
        Assert.Equal(["CHK023 en/gone.html"], Run(site));
    }

    [Fact]
    public void What_a_page_says_of_an_address_on_the_sites_own_host_is_no_link_inside()
    {
        var site = GoodSite();
        site["en/index.html"] = Page($"<p><a href=\"{CheckedFiles.Base}2009/03/bridge.htm\">the original</a> <a href=\" {CheckedFiles.Base.ToUpperInvariant()}x#y\">x</a></p><map><area href=\"{CheckedFiles.Base}z\" alt=\"z\"></map>");
        site["en/feed.xml"] = $"<feed><entry><link rel=\"via\" href=\"{CheckedFiles.Base}2009/03/bridge.htm\"/><content><div><a href=\"{CheckedFiles.Base}2009/04/b.htm\">b</a></div></content></entry></feed>";
        Assert.DoesNotContain(Run(site), problem => problem.StartsWith("CHK018", StringComparison.Ordinal) || problem.StartsWith("CHK023", StringComparison.Ordinal));
        site["en/index.html"] = Page("<p><img src=\"/archive/none.png\" alt=\"\"></p>").Replace("</head>", $"<link rel=\"alternate\" href=\"{CheckedFiles.Base}en/none.html\"></head>", StringComparison.Ordinal);
        site["en/feed.xml"] = $"<feed><entry><link href=\"{CheckedFiles.Base}en/gone.html\"/></entry></feed>";
        Assert.Equal(["CHK023 en/none.html", "CHK023 en/gone.html"], Run(site).FindAll(problem => problem is "CHK023 en/none.html" or "CHK023 en/gone.html").OrderDescending(StringComparer.Ordinal));
    }

    [Fact]
    public void A_link_to_a_place_that_is_not_there_is_found_in_its_own_page_and_in_others()
    {
        var site = GoodSite();
        site["en/index.html"] = Page($"<p><a href=\"#nowhere\">x</a> <a href=\"#top\">y</a> <a href=\"{Article[3..]}#notice\">z</a> <a href=\"{Article[3..]}#nothing\">z</a></p>");
        Assert.Equal(["CHK024 nowhere", "CHK024 nothing"], Run(site));
    }

    [Theory]
    [InlineData("en uk", "en", "'uk/a.html' names other pages")]
    [InlineData("en", "en", "it doesn't name itself")]
    [InlineData("en uk fa", "en uk fa", "'fa/a.html' (fa) is no page that names its languages")]
    [InlineData("en uk", "en uk", null)]
    public void Pages_of_several_languages_name_one_another(string english, string ukrainian, string? fault)
    {
        var site = GoodSite();
        site["en/a.html"] = Page("", "en", english.Split(' '));
        site["uk/a.html"] = Page("", "uk", ukrainian.Split(' '));
        var said = Diagnostics(site).Where(d => d.Descriptor.Code == "CHK025").Select(d => d.Arguments[0]).ToList();
        Assert.Equal(fault is not null, said.Count > 0);
        Assert.True(fault is null || said.Contains(fault), string.Join("\n", said));
    }

    [Fact]
    public void A_page_named_for_a_language_is_in_it()
    {
        var site = GoodSite();
        site["en/a.html"] = Page("", "en", "en", "uk");
        site["uk/a.html"] = Page("", "ru", "en", "uk");
        Assert.Equal(["CHK025 'uk/a.html' is in 'ru', not in 'uk'", "CHK025 'uk/a.html' is in 'ru', not in 'uk'"], Run(site));
    }

    [Theory]
    [InlineData("CHK026", "id=\"notice\"", "id=\"note\"")]
    [InlineData("CHK027", "id=\"attribution\"", "id=\"attributes\"")]
    public void An_article_without_notice_or_attribution_is_found_on_its_page_and_in_its_text_edition(string code, string good, string faulty)
    {
        foreach (var path in new[] { Article, Article.Replace(".html", ".text.html", StringComparison.Ordinal) })
        {
            var site = GoodSite();
            site[path] = site[path].Replace(good, faulty, StringComparison.Ordinal);

            // Without a notice nothing warns before the text edition either.
            Assert.Equal([$"{code} {path}"], Run(site).Where(d => !d.StartsWith("CHK028", StringComparison.Ordinal)));
        }
    }

    [Theory]
    [InlineData("CHK026", "class=\"notice\"")]
    [InlineData("CHK027", "class=\"attribution\"")]
    public void A_feeds_entry_without_notice_or_attribution_is_found(string code, string mark)
    {
        var site = GoodSite();
        site["en/feed.xml"] = site["en/feed.xml"].Replace(mark, "class=\"x\"", StringComparison.Ordinal);
        var diagnostic = Diagnostics(site).Single();
        Assert.Equal((code, "en/feed.xml", Article), (diagnostic.Descriptor.Code, diagnostic.Location.File, diagnostic.Arguments[0]));
    }

    [Fact]
    public void Articles_of_a_source_without_designation_need_no_notice()
    {
        var site = GoodSite();
        site[Article] = site[Article].Replace("id=\"notice\"", "id=\"note\"", StringComparison.Ordinal);
        site["en/index.html"] = Page("<p><a href=\"feed.xml\">Feed</a></p>");
        Assert.Empty(Run(site, designated: []));
    }

    [Fact]
    public void A_control_before_the_warning_is_found_wherever_it_carries_a_designated_sources_words()
    {
        var site = GoodSite();
        site["en/index.html"] = Page($"<p><a href=\"feed.xml\">Feed</a> <a href=\"{Article[3..].Replace(".html", ".text.html", StringComparison.Ordinal)}\">Text</a></p>");
        site[Article] = site[Article].Replace("<a href=\"#article\">", "<button>Print</button><a href=\"#article\">", StringComparison.Ordinal);
        Assert.Equal(["CHK028 a button", "CHK028 en/2024/05/bridge.text.html", "CHK028 en/feed.xml"], Run(site).Order(StringComparer.Ordinal));
        site["en/index.html"] = Page("<p class=\"warning\">What you should know before you keep it.</p><p><a href=\"feed.xml\">Feed</a></p>");
        Assert.Equal(["CHK028 a button"], Run(site));
    }

    [Fact]
    public void An_article_without_its_page_is_found()
    {
        var site = GoodSite();
        site.Remove(Article.Replace(".html", ".text.html", StringComparison.Ordinal));
        Assert.Equal(["CHK023 en/2024/05/bridge.text.html", "CHK029 en/2024/05/bridge.text.html"], Run(site));
    }

    [Fact]
    public void Settled_facts_give_the_same_answers()
    {
        var site = GoodSite();
        site["en/index.html"] = Page($"<p><a href=\"missing.html\">x</a> <a href=\"#nowhere\">y</a> <a href=\"#article\">y</a> <a href=\"{Article[3..]}#nothing\">z</a></p>");
        Assert.Equal(Run(site), Run(site, settle: true));
        Assert.Equal(3, Run(site).Count);
    }

    private static SortedDictionary<string, string> GoodSite()
    {
        var article = CheckedFiles.GoodPage.Replace("\"../", "\"../../../", StringComparison.Ordinal).Replace("<link rel=\"alternate\"", "<link rel=\"license\"", StringComparison.Ordinal)
            .Replace("archive/en/bridge", "archive/en/2024/05/bridge", StringComparison.Ordinal).Replace("archive/fa/bridge", "archive/en/2024/05/bridge", StringComparison.Ordinal)
            .Replace("../../../fa/bridge.html", "../../index.html", StringComparison.Ordinal);
        return new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["assets/site.css"] = "p { margin: 0 }",
            ["images/a.png"] = "",
            [Article] = article,
            ["en/2024/05/bridge.text.html"] = article,
            ["en/index.html"] = Page("<p>Nothing</p>"),
            ["en/feed.xml"] = $"""
                <feed xmlns="http://www.w3.org/2005/Atom"><id>tag:x</id><entry><id>tag:a</id><link href="{CheckedFiles.Base}{Article}"/><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">
                <div class="notice">Declared.</div><p>Text</p><div class="attribution">Whose</div></div></content></entry></feed>
                """,
        };
    }

    private static string Page(string content, string language = "en", params string[] alternates) => $"""
        <!DOCTYPE html>
        <html lang="{language}" dir="ltr"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'"><meta name="referrer" content="no-referrer"><title>T</title>
        {string.Concat(alternates.Select(a => $"<link rel=\"alternate\" hreflang=\"{a}\" href=\"{CheckedFiles.Base}{a}/a.html\">"))}</head>
        <body><main id="article"><h1>T</h1>{content}</main></body></html>
        """;

    private static Sequence<Generator.Diagnostics.Diagnostic> Diagnostics(SortedDictionary<string, string> site, bool settle = false, string[]? designated = null)
    {
        var paths = site.Keys.ToHashSet(StringComparer.Ordinal);
        var facts = site.Select(file => CheckedFiles.Check(file.Value, file.Key, TypeOf(file.Key)).Value!).Select(f => settle ? f.Settled(paths) : f);
        return SiteCheck.Run(facts, new CheckedSite(paths, new HashSet<string>(), s_catalog, (designated ?? ["example"]).ToHashSet(StringComparer.Ordinal)));
    }

    private static List<string> Run(SortedDictionary<string, string> site, bool settle = false, string[]? designated = null) =>
        [.. Diagnostics(site, settle, designated).Select(d => $"{d.Descriptor.Code} {d.Arguments[0]}")];

    private static string TypeOf(string path) => path[(path.LastIndexOf('.') + 1)..] switch { "html" => "text/html", "css" => "text/css", "xml" => "application/xml", _ => "image/png" };
}
