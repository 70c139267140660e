using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Generator.Commands;
using Generator.Languages;
using Generator.Languages.Cldr;
using Generator.Tests.Commands;

namespace Generator.Tests.Sites;

/// <summary>
/// An archive whose interface is half translated: English whole, Ukrainian without some labels, Crimean Tatar (for which Ukrainian serves) with none, and an article in a
/// language that has no interface at all. Nothing on its pages stands in another language unsaid.
/// </summary>
public sealed partial class FallbackSiteTests(FallbackSiteTests.HalfTranslated site) : IClassFixture<FallbackSiteTests.HalfTranslated>
{
    [Theory]
    [InlineData("crh/index.html", "h1", "en", "Newest articles")]
    [InlineData("crh/index.html", "#by-date", "uk", "За датами")]
    [InlineData("crh/archive.html", "h1", "uk", "Усі статті")]
    [InlineData("uk/index.html", "h1", "en", "Newest articles")]
    [InlineData("uk/2024/05/khidi.html", ".published time", "uk", "14 травня 2024")]
    [InlineData("crh/2024/05/khidi.html", ".published", "uk", "Опубліковано: 14 mayıs 2024")]
    [InlineData("crh/2024/05/khidi.html", ".published time", "crh", "14 mayıs 2024")]
    [InlineData("crh/2024/05/khidi.html", "#attribution dd time[datetime='2024-05-15']", "crh", "15 mayıs 2024")]
    [InlineData("crh/about.html", "main h1", "uk", "Про нас")]
    [InlineData("crh/about.html", "title", "uk", "Про нас · Kept")]
    [InlineData("404.html", "main p[lang=crh]", "uk", "За цією адресою сторінки немає")]
    public void Words_that_are_lent_carry_their_own_language(string page, string selector, string language, string words)
    {
        var element = site.Page(page).QuerySelector(selector)!;
        Assert.StartsWith(words, element.TextContent, StringComparison.Ordinal);
        var holder = element.FirstElementChild?.TextContent.Length >= words.Length ? element.FirstElementChild : element;
        Assert.Equal(language, (holder.Closest("[lang]") ?? holder).GetAttribute("lang"));
    }

    [Fact]
    public void A_lent_word_in_an_attribute_makes_its_element_say_the_language_and_what_is_inside_say_its_own()
    {
        var more = site.Page("crh/index.html").QuerySelector("footer nav")!;
        Assert.Equal(("uk", "Інші сторінки", "crh"), (more.GetAttribute("lang"), more.GetAttribute("aria-label"), more.QuerySelector("ul")!.GetAttribute("lang")));
        Assert.False(site.Page("en/index.html").QuerySelector("footer nav")!.HasAttribute("lang"));
    }

    [Fact]
    public void A_page_in_a_language_without_interface_says_so_once()
    {
        Assert.All(["ka/index.html", "ka/2024/05/khidi.html", "ka/2024/05/khidi.text.html"], page =>
        {
            var text = site.Page(page).Body!.TextContent;
            Assert.Equal(2, text.Split("This archive has no interface in this article’s language yet").Length);
            Assert.Contains("The words around the article are in another language: English.", text, StringComparison.Ordinal);
        });
        Assert.All(["en/2024/05/khidi.html", "uk/index.html", "crh/index.html"], page => Assert.DoesNotContain("no interface", site.Page(page).Body!.TextContent, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("crh/about.html", "Цей текст ще не перекладено. Його подано іншою мовою: Українська.")]
    [InlineData("crh/notices.html", "Цей текст ще не перекладено. Його подано іншою мовою: English.")]
    [InlineData("crh/2024/05/khidi.html", "Цей текст ще не перекладено. Його подано іншою мовою: English.")]
    [InlineData("crh/2024/05/khidi.text.html", "Цей текст ще не перекладено. Його подано іншою мовою: English.")]
    [InlineData("uk/about.html", null)]
    [InlineData("en/2024/05/khidi.html", null)]
    public void A_text_or_notice_in_another_language_is_said_to_be_one(string page, string? said)
    {
        var text = site.Page(page).Body!.TextContent;
        Assert.Equal(said is not null, said is not null && text.Contains(said, StringComparison.Ordinal));
        Assert.Equal(said is not null, text.Contains("Цей текст ще не пере", StringComparison.Ordinal) || text.Contains("This text has", StringComparison.Ordinal));
    }

    [Fact]
    public void The_page_about_the_archive_says_who_reviewed_the_words()
    {
        Assert.Contains("Native readers have reviewed the words of this interface: Reader A and Reader B", site.Page("en/about.html").Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("If this is your language", site.Page("en/about.html").Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("uk", site.Page("crh/about.html").QuerySelector("#words-label")!.FirstElementChild!.GetAttribute("lang"));
        Assert.Null(site.Page("crh/verify.html").QuerySelector("#words-label"));
    }

    [Fact]
    public void The_feed_says_it_too() =>
        Assert.Contains("<p lang=\"uk\" xml:lang=\"uk\" dir=\"ltr\">Цей текст ще не перекладено. Його подано іншою мовою: English.</p>", site.Text("crh/feed.xml"), StringComparison.Ordinal);

    public sealed class HalfTranslated : IDisposable
    {
        private const string Words = "The bridge opens again\n\nThe council of the town voted on Tuesday to open the old bridge, which had been closed since the flood of 2019.\n\nThe piers were mended and looked at twice, engineers said.\n";

        private readonly TestArchive _archive = new();

        public HalfTranslated()
        {
            _archive.Write("content/site.yml", "names: {en: Kept}\nlanguages: [en, uk, crh]\nfallbacks: {crh: [uk]}\nbase_url: https://archive.example.org/\n");
            _archive.Write("content/languages/en.yml", _archive.Read("content/languages/en.yml").Replace("reviewed: no", "reviewed: [Reader A, Reader B]", StringComparison.Ordinal));
            _archive.Write("content/languages/uk.yml", NewestLabel().Replace(_archive.Read("content/languages/uk.yml"), ""));
            Assert.True(LanguageTag.TryParse("crh", out var crimean));
            _archive.Write("content/languages/crh.yml", LanguageFileText.Of(crimean, CldrTable.BuiltIn, new LanguageWords(null, null)).Text);
            _archive.Write("content/pages/about/en.md", "---\ntitle: About us\n---\n\nWho we are.\n");
            _archive.Write("content/pages/about/uk.md", "---\ntitle: Про нас\n---\n\nХто ми.\n");
            _archive.Write("content/notices/ban/en.md", "---\ntitle: The ban\nshort: A state has banned this paper.\n---\n\nIt was banned.\n");
            _archive.Write("content/notices/ban/designation.yml", File.ReadAllText(Path.Join(TestFolders.Repository, "content/notices/rferl-undesirable-russia/designation.yml")));
            _archive.Write("seeds/paper/source.yml", "names: {en: The Paper}\nshort_name: The Paper\ndesignations: [ban]\n");
            foreach (var language in new[] { "en", "uk", "crh", "ka" })
            {
                var text = Words + language + "\n";
                _archive.Write($"seeds/paper/captures/{language}/khidi/page.txt", text);
                _archive.Write($"seeds/paper/captures/{language}/khidi/capture.yml", $"file: page.txt\nsha256: {Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text)))}\nlanguage: {language}\npublished: 2024-05-14\ncaptured: 2024-05-15\n");
            }

            using var output = new StringWriter();
            var exit = CommandLine.Run(["build", "--archive", _archive.Folder, "--out", _archive.Site], new TestConsole(_archive.Folder).Console with { Out = output, Error = output });
            Assert.True(exit == ExitCode.Clean, output.ToString());
        }

        public IHtmlDocument Page(string file) => new HtmlParser().ParseDocument(Text(file));

        public string Text(string file) => File.ReadAllText(Path.Join(_archive.Site, file));

        public void Dispose() => _archive.Dispose();
    }

    [GeneratedRegex("  home\\.newest: .*\n", RegexOptions.None, 1000)]
    private static partial Regex NewestLabel();
}
