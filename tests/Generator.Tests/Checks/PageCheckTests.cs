using Generator.Checks.Pages;
using Generator.Checks.Site;
using Generator.Diagnostics;

namespace Generator.Tests.Checks;

public sealed class PageCheckTests
{
    [Fact]
    public void A_good_page_breaks_no_rule()
    {
        var outcome = CheckedFiles.Check(CheckedFiles.GoodPage);
        Assert.Empty(outcome.Diagnostics.Select(d => d.Message));
        var facts = outcome.Value!;
        Assert.Equal("en", facts.Language!.Value);
        Assert.True(facts.HasNotice && facts.HasAttribution);
        Assert.Empty(facts.Unwarned);
        Assert.Equal(["notice", "label", "article", "attribution"], facts.Ids);
        Assert.Equal([new PageAlternate("en", "en/bridge.html"), new PageAlternate("fa", "fa/bridge.html")], facts.Alternates);
        Assert.Equal(
            ["assets/site.css", "en/bridge.html", "en/bridge.html#article", "en/bridge.text.html", "fa/bridge.html", "images/a.png"],
            facts.Links.Select(l => l.Path + (l.Fragment.Length > 0 ? "#" + l.Fragment : "")).Order(StringComparer.Ordinal));
    }

    /// <summary>One change to the good page, and the one rule it breaks.</summary>
    [Theory]
    [InlineData("CHK034", "<h2>Part</h2>", "<h2>Part</h2><p><select/><xmp></xmp><select>x")]
    [InlineData("CHK001", "<title>A bridge reopens</title>", "")]
    [InlineData("CHK001", "<title>A bridge reopens</title>", "<title> </title>")]
    [InlineData("CHK002", "<html lang=\"en\" dir=\"ltr\">", "<html dir=\"ltr\">")]
    [InlineData("CHK002", "<p>Text with", "<p lang=\"not a tag\">Text with")]
    [InlineData("CHK003", "<html lang=\"en\" dir=\"ltr\">", "<html lang=\"en\" dir=\"rtl\">")]
    [InlineData("CHK003", "lang=\"fa\" dir=\"rtl\" hreflang", "lang=\"fa\" hreflang")]
    [InlineData("CHK003", "<p>Text with", "<p lang=\"uz-Arab\">Text with")]
    [InlineData("CHK003", "<html lang=\"en\" dir=\"ltr\">", "<html lang=\"en\">")]
    [InlineData("CHK004", "<p>Text with", "<h1>Second</h1><p>Text with")]
    [InlineData("CHK005", "<h2>Part</h2>", "<h3>Part</h3>")]
    [InlineData("CHK006", "alt=\"\" ", "")]
    [InlineData("CHK007", "width=\"4\"", "")]
    [InlineData("CHK007", "width=\"4\"", "width=\"100%\"")]
    [InlineData("CHK008", "src=\"../images/a.png\"", "src=\"https://images.example/a.png\"")]
    [InlineData("CHK008", "src=\"../images/a.png\"", "src=\"../images/a.png\" srcset=\"//images.example/a.png 2x\"")]
    [InlineData("CHK008", "<h2>Part</h2>", "<h2>Part</h2><form action=\"https://other.example/\"></form>")]
    [InlineData("CHK008", "<h2>Part</h2>", "<h2>Part</h2><iframe src=\"https://other.example/\"></iframe>")]
    [InlineData("CHK008", "<h2>Part</h2>", "<h2>Part</h2><svg><image href=\"https://other.example/\"></image></svg>")]
    [InlineData("CHK008", "<title>", "<link rel=\"preconnect\" href=\"https://other.example/\"><title>")]
    [InlineData("CHK008", "<title>", "<meta http-equiv=\"refresh\" content=\"3; url=https://other.example/\"><title>")]
    [InlineData("CHK009", "<h2>Part</h2>", "<h2>Part</h2><script>x()</script>")]
    [InlineData("CHK009", "<h2>Part</h2>", "<h2>Part</h2><script type=\"module\" src=\"../assets/search.js\"></script>")]
    [InlineData("CHK010", "<p>Text with", "<p onclick=\"x()\">Text with")]
    [InlineData("CHK010", "<p>Text with", "<p style=\"color: red\">Text with")]
    [InlineData("CHK010", "https://other.example/", " java&#9;script:x()")]
    [InlineData("CHK011", "default-src 'none'; style-src 'self'", "default-src 'self'; style-src 'self'")]
    [InlineData("CHK011", "style-src 'self'", "style-src 'self' 'unsafe-inline'")]
    [InlineData("CHK011", "style-src 'self'", "style-src 'none'")]
    [InlineData("CHK011", "img-src 'self'", "img-src 'none'")]
    [InlineData("CHK011", "img-src 'self'", "img-src 'self'; script-src 'self'")]
    [InlineData("CHK011", "<title>", "<style>p { margin: 0 }</style><title>")]
    [InlineData("CHK011", "Content-Security-Policy", "Refresh-Not")]
    [InlineData("CHK011", "; base-uri 'none'", "")]
    [InlineData("CHK011", "base-uri 'none'", "base-uri 'self'")]
    [InlineData("CHK011", "; form-action 'none'", "")]
    [InlineData("CHK011", "form-action 'none'", "form-action 'none'; report-uri https://other.example/")]
    [InlineData("CHK033", "<title>", "<meta http-equiv=\"set-cookie\" content=\"a=b\"><title>")]
    [InlineData("CHK033", "<title>", "<link rel=\"manifest\" href=\"../index.html\"><title>")]
    [InlineData("CHK010", "https://other.example/", "blob:https://other.example/1")]
    [InlineData("CHK010", "https://other.example/", "file:///etc/passwd")]
    [InlineData("CHK010", "https://other.example/", "intent://x#Intent;end")]
    [InlineData("CHK012", "no-referrer", "origin")]
    [InlineData("CHK012", "<a href=\"https://other.example/\">", "<a href=\"https://other.example/\" referrerpolicy=\"unsafe-url\">")]
    [InlineData("CHK013", "<h2>Part</h2>", "<h2 id=\"label\">Part</h2>")]
    [InlineData("CHK013", "<h2>Part</h2>", "<h2 id=\"two words\">Part</h2>")]
    [InlineData("CHK014", "aria-labelledby=\"label\"", "aria-labelledby=\"lable\"")]
    [InlineData("CHK016", "{\"@context\"", "{@context")]
    [InlineData("CHK016", "\"@type\":\"NewsArticle\"", "\"type\":\"NewsArticle\"")]
    [InlineData("CHK017", "<meta charset=\"utf-8\">", "<meta name=\"viewport\" content=\"width=device-width\"><meta charset=\"utf-8\">")]
    [InlineData("CHK018", "\"../assets/site.css\"", "\"/archive/assets/site.css\"")]
    [InlineData("CHK018", "rel=\"canonical\" href=\"https://user.github.io/archive/en/bridge.html\"", "rel=\"canonical\" href=\"bridge.html\"")]
    public void One_fault_breaks_one_rule(string code, string good, string faulty)
    {
        Assert.Contains(good, CheckedFiles.GoodPage, StringComparison.Ordinal);
        var outcome = CheckedFiles.Check(CheckedFiles.GoodPage.Replace(good, faulty, StringComparison.Ordinal));
        Assert.Equal([code], CheckedFiles.Codes(outcome).Distinct(StringComparer.Ordinal));
        Assert.All(outcome.Diagnostics, d => Assert.Equal(("en/bridge.html", Severity.Error), (d.Location.File, d.Descriptor.Severity)));
    }

    [Fact]
    public void A_diagnostic_names_the_place()
    {
        var page = CheckedFiles.GoodPage.Replace("alt=\"\" ", "", StringComparison.Ordinal);
        var diagnostic = CheckedFiles.Check(page).Diagnostics.Single();
        Assert.StartsWith("<img", page[diagnostic.Location.Offset!.Value..], StringComparison.Ordinal);
        Assert.Contains("../images/a.png", diagnostic.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_style_element_whose_hash_the_policy_names_is_allowed()
    {
        var hash = Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData("p { margin: 0 }"u8));
        var page = CheckedFiles.GoodPage.Replace("style-src 'self'", $"style-src 'self' 'sha256-{hash}'", StringComparison.Ordinal)
            .Replace("<title>", "<style>p { margin: 0 }</style><title>", StringComparison.Ordinal);
        Assert.Empty(CheckedFiles.Check(page).Diagnostics.Select(d => d.Message));
    }

    [Fact]
    public void A_page_is_weighed_without_its_own_text_but_with_its_stylesheet()
    {
        var random = new Random(7);
        var noise = string.Concat(Enumerable.Range(0, 16_000).Select(_ => (char)random.Next('a', 'z')));
        var inText = CheckedFiles.GoodPage.Replace("<p>Text with", $"<p>{noise}{noise}{noise}</p><p>Text with", StringComparison.Ordinal);
        Assert.Empty(CheckedFiles.Check(inText).Diagnostics);
        var around = CheckedFiles.GoodPage.Replace("</body>", $"<p>{noise}</p></body>", StringComparison.Ordinal);
        Assert.Equal(["CHK015"], CheckedFiles.Codes(CheckedFiles.Check(around)));
        Assert.Equal(["CHK015"], CheckedFiles.Codes(CheckedFiles.Check(CheckedFiles.GoodPage, settings: CheckedFiles.Settings with { StylesheetWeight = 10_000 })));
    }

    [Theory]
    [InlineData("<p>The source was declared undesirable in one country.</p>", "")]
    [InlineData("<p>The source was declared undesirable in one country.</p>", "<details><p>The source was declared undesirable in one country.</p></details>")]
    [InlineData("<section id=\"notice\"", "<section hidden id=\"notice\"")]
    [InlineData("<section id=\"notice\"", "<h1>Before</h1><section id=\"notice\"")]
    [InlineData("id=\"notice\"", "id=\"notes\"")]
    public void A_notice_counts_only_where_it_is_seen_above_the_headline(string good, string faulty) =>
        Assert.False(CheckedFiles.Check(CheckedFiles.GoodPage.Replace(good, faulty, StringComparison.Ordinal)).Value!.HasNotice);

    [Fact]
    public void Controls_before_the_notice_are_noted_and_links_to_pages_are_none()
    {
        const string controls = "<a href=\"feed.xml\">Feed</a><button>Print</button><a href=\"index.html\">Home</a><a href=\"x.html\" download>Save</a>";
        var before = CheckedFiles.Check(CheckedFiles.GoodPage.Replace("<a href=\"#article\">", controls + "<a href=\"#article\">", StringComparison.Ordinal)).Value!;
        Assert.Equal(["en/feed.xml", "", "en/x.html"], before.Unwarned.Select(l => l.Path));
        var after = CheckedFiles.Check(CheckedFiles.GoodPage.Replace("<p><a href=\"bridge.text.html\">", controls + "<p><a href=\"bridge.text.html\">", StringComparison.Ordinal)).Value!;
        Assert.Empty(after.Unwarned);
    }

    [Fact]
    public void The_page_for_missing_pages_alone_links_from_the_root()
    {
        var page = CheckedFiles.GoodPage.Replace("\"../", "\"/archive/", StringComparison.Ordinal).Replace("\"bridge.text.html\"", "\"/archive/en/bridge.text.html\"", StringComparison.Ordinal);
        Assert.Empty(CheckedFiles.Check(page, "404.html").Diagnostics.Select(d => d.Message));
        Assert.Contains("en/bridge.text.html", CheckedFiles.Check(page, "404.html").Value!.Links.Select(l => l.Path));
        Assert.Contains("CHK018", CheckedFiles.Codes(CheckedFiles.Check(CheckedFiles.GoodPage, "404.html")));
    }

    [Theory]
    [InlineData("CHK008", "text/css", "@import \"https://fonts.example/a.css\";")]
    [InlineData("CHK008", "text/css", "p { background: url( 'https://other.example/a.png' ) }")]
    [InlineData("CHK008", "text/css", "p { background: u\\72l(https://other.example/a.png) }")]
    [InlineData("CHK008", "text/css", "@\\69mport \"https://other.example/a.css\";")]
    [InlineData("CHK033", "text/javascript", "document.cookie = 'a=b';")]
    [InlineData("CHK033", "text/javascript", "localStorage.setItem('a', 'b');")]
    [InlineData("CHK033", "text/javascript", "indexedDB.open('a');")]
    [InlineData("CHK009", "image/svg+xml", "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>x()</script></svg>")]
    [InlineData("CHK009", "image/svg+xml", "<svg xmlns=\"http://www.w3.org/2000/svg\"><foreignObject/></svg>")]
    [InlineData("CHK010", "image/svg+xml", "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"x()\"/>")]
    [InlineData("CHK008", "image/svg+xml", "<svg xmlns=\"http://www.w3.org/2000/svg\"><image href=\"https://other.example/a.png\"/></svg>")]
    [InlineData("CHK008", "image/svg+xml", "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"><a xlink:href=\"javascript:x()\"/></svg>")]
    [InlineData("CHK008", "image/svg+xml", "<svg xmlns=\"http://www.w3.org/2000/svg\"><style>p{fill:url(//other.example/a)}</style></svg>")]
    [InlineData("CHK008", "image/svg+xml", "<svg xmlns=\"http://www.w3.org/2000/svg\"><set attributeName=\"href\" to=\"javascript:x()\"/></svg>")]
    [InlineData("CHK019", "image/svg+xml", "<!DOCTYPE svg [<!ENTITY x \"y\">]><svg>&x;</svg>")]
    [InlineData("", "image/svg+xml", "<svg xmlns=\"http://www.w3.org/2000/svg\"><path id=\"a\" fill=\"url(#b)\" d=\"M0 0\"/><use href=\"#a\"/></svg>")]
    [InlineData("", "text/css", "/* url(https://other.example/) */ p { margin: 0 }")]
    [InlineData("CHK016", "application/json", "{\"a\": }")]
    [InlineData("", "application/json", "{\"a\": 1}")]
    [InlineData("CHK019", "application/xml", "<a><b></a>")]
    [InlineData("CHK019", "application/atom+xml", "<!DOCTYPE a [<!ENTITY x \"y\">]><a>&x;</a>")]
    [InlineData("CHK020", "application/xml", "<urlset><url><loc>/en/index.html</loc></url></urlset>")]
    [InlineData("CHK020", "application/atom+xml", "<feed xmlns=\"http://www.w3.org/2005/Atom\"><id>tag:x</id><entry><id>tag:y</id><content type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\"><a href=\"b.html\">b</a></div></content></entry></feed>")]
    [InlineData("CHK021", "application/atom+xml", "<feed xmlns=\"http://www.w3.org/2005/Atom\"><entry><id>tag:y</id></entry><entry><id>tag:y</id></entry></feed>")]
    [InlineData("", "application/atom+xml", "<feed xmlns=\"http://www.w3.org/2005/Atom\"><entry><id>tag:y</id></entry><entry><id>tag:z</id></entry></feed>")]
    [InlineData("CHK022", "text/javascript", "const r = await fetch(\"index.json\"); export default r;")]
    [InlineData("CHK022", "text/javascript", "var r = new XMLHttpRequest();")]
    [InlineData("", "text/javascript", "var prefetched = {}; function show(data) { return data.important; }")]
    [InlineData("", "text/plain", "anything < at & all")]
    public void Files_that_are_no_pages_have_rules_of_their_own(string code, string type, string content) =>
        Assert.Equal(code.Length == 0 ? [] : [code], CheckedFiles.Codes(CheckedFiles.Check(content, "en/file.x", type)).Distinct(StringComparer.Ordinal));

    [Fact]
    public void A_feed_shows_which_entries_carry_notice_and_attribution()
    {
        const string feed = """
            <feed xmlns="http://www.w3.org/2005/Atom"><id>tag:x</id><link rel="self" href="https://user.github.io/archive/en/feed.xml"/>
            <entry><id>tag:a</id><link rel="via" href="https://news.example/a"/><link rel="alternate" href="https://user.github.io/archive/en/a.html"/>
            <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><div class="notice"><p>Declared.</p></div><p>Text</p><div class="attribution"><p>Whose</p></div></div></content></entry>
            <entry><id>tag:b</id><link href="https://user.github.io/archive/en/b.html"/><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><div class="notice"></div><p>Text</p></div></content></entry></feed>
            """;
        var facts = CheckedFiles.Check(feed, "en/feed.xml", "application/atom+xml").Value!;
        Assert.Equal([new FeedEntryFacts("en/a.html", true, true, 0), new FeedEntryFacts("en/b.html", false, false, 0)], facts.Entries);
        Assert.Equal(["en/feed.xml", "en/a.html", "en/b.html"], facts.Links.Select(l => l.Path));
    }

    [Fact]
    public void Facts_and_diagnostics_come_back_from_their_bytes()
    {
        var outcome = CheckedFiles.Check(CheckedFiles.GoodPage.Replace("alt=\"\" ", "", StringComparison.Ordinal).Replace("<body>", "<body><button>Save</button>", StringComparison.Ordinal));
        var bytes = PageFactsStorage.Write(outcome);
        var back = PageFactsStorage.Read(bytes, AllDiagnostics.Find)!;
        Assert.Equal(outcome.Value, back.Value);
        Assert.Equal(outcome.Diagnostics, back.Diagnostics);
        Assert.Null(PageFactsStorage.Read(bytes, _ => null));
        for (var length = 0; length < bytes.Length; length++)
        {
            Assert.Null(PageFactsStorage.Read(bytes.AsMemory(0, length), AllDiagnostics.Find));
        }
    }

    [Fact]
    public void Every_check_is_a_file_and_every_file_is_listed()
    {
        var room = Path.Join(TestFolders.Repository, "src", "Generator", "Checks");
        foreach (var (folder, list) in new[] { ("Pages", "PageCheck.cs"), ("Site", "SiteCheck.cs") })
        {
            var listed = File.ReadAllText(Path.Join(room, folder, list));
            var files = Directory.EnumerateFiles(Path.Join(room, folder), "*Check.cs").Select(f => Path.GetFileNameWithoutExtension(f)!)
                .Where(name => name is not ("PageCheck" or "SiteCheck" or "HtmlCheck" or "WholeCheck"));
            Assert.Equal("", string.Join(", ", files.Where(name => !listed.Contains($"{name}.Run", StringComparison.Ordinal))));
        }

        string[] ofPages = [.. PageCheck.Descriptors.Select(d => d.Code)], ofSites = [.. SiteCheck.Descriptors.Select(d => d.Code)];
        Assert.Equal(ofPages.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), ofPages);
        Assert.Equal(ofSites.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), ofSites);
        Assert.Empty(ofPages.Intersect(ofSites, StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("<blockquote class=\"captured\"><blockquote>", "</blockquote></blockquote>")]
    [InlineData("<div class=\"described\"><div>", "</div></div>")]
    [InlineData("<div class=\"full\"><div lang=\"en\">", "</div></div>")]
    public void How_long_a_captured_or_full_text_is_makes_no_page_too_heavy(string open, string close)
    {
        var text = string.Concat(Enumerable.Range(0, 12_000).Select(i => (i * 7919 % 10_007).ToString("x", System.Globalization.CultureInfo.InvariantCulture) + " "));
        string Page(string before, string after) => CheckedFiles.GoodPage.Replace("<section id=\"attribution\">", $"{before}<p>{text}</p>{after}<section id=\"attribution\">", StringComparison.Ordinal);
        Assert.Empty(CheckedFiles.Check(Page(open, close)).Diagnostics.Select(d => d.Message));
        Assert.Equal(["CHK015"], CheckedFiles.Codes(CheckedFiles.Check(Page("<div class=\"frame\">", "</div>"))));
        Assert.Equal(["CHK015"], CheckedFiles.Codes(CheckedFiles.Check(Page(open + "x" + close + "<div>", "</div>"))));
    }
}
