using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Generator.Commands;
using Generator.Files;

namespace Generator.Tests.Sites;

/// <summary>A headline and a standfirst with words of another language or script, wherever the site shows them.</summary>
public sealed class HeadlinePartsTests(HeadlinePartsTests.Mixed site) : IClassFixture<HeadlinePartsTests.Mixed>
{
    private const string Headline = "Court shuts «Новая газета» and «Її міст»";
    private const string Standfirst = "The word პრესა stood on the door.";

    [Theory]
    [InlineData("en/2024/05/court.html", "main h1")]
    [InlineData("en/2024/05/court.text.html", "main h1")]
    [InlineData("en/index.html", ".headline a")]
    [InlineData("en/2024/05/index.html", ".headline a")]
    [InlineData("en/2024/index.html", ".headline a")]
    [InlineData("en/2024/05/sequel.html", "nav a[href='court.html']")]
    [InlineData("fa/2024/05/court.html", "main a[href$='/en/2024/05/court.html'] bdi")]
    [InlineData("fa/2024/05/court.pair.html", "main p strong")]
    [InlineData("old/court.html", "main a")]
    public void Words_of_another_language_in_a_headline_are_marked(string page, string selector)
    {
        var found = site.Page(page).QuerySelectorAll(selector).FirstOrDefault(e => e.TextContent == Headline);
        Assert.True(found is not null, $"{page} has no '{Headline}' at {selector}");
        Assert.Equal(["und-Cyrl: Новая газета", "uk: Її міст"], found!.QuerySelectorAll("span").Select(s => $"{s.GetAttribute("lang")}: {s.TextContent}"));
        Assert.All(found.QuerySelectorAll("span"), s => Assert.Equal("ltr", s.GetAttribute("dir")));
        Assert.StartsWith("en", (found.Closest("[lang]") ?? found).GetAttribute("lang"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en/2024/05/court.html", ".standfirst")]
    [InlineData("en/2024/05/court.text.html", ".standfirst")]
    [InlineData("en/index.html", ".line")]
    public void And_in_a_standfirst(string page, string selector)
    {
        var found = site.Page(page).QuerySelectorAll(selector).Single(e => e.TextContent == Standfirst);
        Assert.Equal("<span lang=\"ka\" dir=\"ltr\">პრესა</span>", Assert.Single(found.Children).OuterHtml);
    }

    // Where no element can stand the text is plain, and what cites it has no markup.
    [Fact]
    public void Titles_and_data_have_the_plain_text()
    {
        var page = site.Page("en/2024/05/court.html");
        Assert.StartsWith(Headline, page.Title, StringComparison.Ordinal);
        Assert.Contains($"\"headline\":\"{Headline}\"", page.QuerySelector("script[type='application/ld+json']")!.TextContent, StringComparison.Ordinal);
        Assert.Contains($"title = {{{Headline}}}", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_feed_marks_the_standfirst_too() =>
        Assert.Contains("<p>The word <span lang=\"ka\" xml:lang=\"ka\" dir=\"ltr\">პრესა</span> stood on the door.</p>", site.Read("en/feed.xml"), StringComparison.Ordinal);

    [Fact]
    public void A_headline_that_is_wholly_in_another_language_is_marked_whole() =>
        Assert.Equal("<span lang=\"ka\" dir=\"ltr\">სასამართლომ გაზეთი დახურა</span>", site.Page("en/2024/05/sequel.html").QuerySelector("main h1")!.InnerHtml);

    [Fact]
    public void A_picture_described_in_another_language_says_so()
    {
        var places = site.Page("en/2024/05/court.html").QuerySelectorAll("figure .place cite").ToList();
        Assert.Equal(["ka: გაზეთის კარი", ": The door of the paper"], places.ConvertAll(p => $"{p.GetAttribute("lang")}: {p.TextContent}"));
    }

    // What a volunteer writes needs no marks of theirs.
    [Fact]
    public void A_translation_is_marked_as_a_capture_is() =>
        Assert.Contains("<span lang=\"und-Cyrl\" dir=\"ltr\">Новая газета</span>", site.Page("fa/2024/05/court.html").QuerySelector("main")!.InnerHtml, StringComparison.Ordinal);

    /// <summary>The site of two such articles and a translation.</summary>
    public sealed class Mixed : IDisposable
    {
        private const string Text =
            "<p>The court closed the newspaper on Tuesday and said that it must not be printed any more, its editors told us.</p>"
            + "<figure><img src=\"a.jpg\" alt=\"გაზეთის კარი\"></figure><figure><img src=\"b.jpg\" alt=\"The door of the paper\"></figure>"
            + "<p>The editors said that they would go on, and that nobody had been asked before the door was shut.</p>";

        private readonly TestArchive _archive = new();
        private readonly HtmlParser _parser = new();

        public Mixed()
        {
            _archive.Write("seeds/paper/source.yml", "names: {en: The Paper}\nshort_name: The Paper\n");
            Capture("court", 1, Headline, Standfirst, "formerly: [old/court.html]\n");
            Capture("sequel", 2, "სასამართლომ გაზეთი დახურა", "The paper is closed.", "");
            _archive.Write("content/articles/court/fa.md", $"---\nof: court\nof_sha256: {new string('0', 64)}\nof_language: en\nlanguage: fa\nheadline: دادگاه روزنامه را بست\nkind: human\ntranslators: []\n---\n\nدادگاه روز سه‌شنبه روزنامهٔ «Новая газета» را بست و گفت که دیگر نباید منتشر شود.\n");
            var build = _archive.Build();
            Assert.True(build.Exit == ExitCode.Clean, build.Said);
        }

        public string Read(string page) => _archive.ReadSite(page);

        public IDocument Page(string page) => _parser.ParseDocument(Read(page));

        public void Dispose() => _archive.Dispose();

        private void Capture(string slug, int day, string headline, string standfirst, string more)
        {
            var page = $"<!DOCTYPE html><html lang=\"en\"><meta charset=\"utf-8\"><title>{headline}</title><article><h1>{headline}</h1><p class=\"standfirst\">{standfirst}</p>{Text}</article></html>";
            _archive.Write($"seeds/paper/captures/{slug}/page.html", page);
            _archive.Write($"seeds/paper/captures/{slug}/capture.yml", $"file: page.html\nsha256: {Sha256Digest.Of(Encoding.UTF8.GetBytes(page)).Hex}\nlanguage: en\nstandfirst: \"{standfirst}\"\npublished: 2024-05-0{day}\ncaptured: 2024-05-15\n{more}");
        }
    }
}
