using Generator.Commands;
using Generator.Files;

namespace Generator.Tests.Sites;

/// <summary>Editions in a language's other script, from the settings to the finished site.</summary>
public sealed class ScriptTwinTests
{
    private const string Page = "sr-Latn/2024/05/most.html";
    private const string Original = "sr-Cyrl/2024/05/most.html";
    private const string Tag = "sr-Latn-t-sr-cyrl-m0-bgn";

    private const string Html =
        """
        <!DOCTYPE html><html lang="sr-Cyrl"><head><meta charset="utf-8"><title>Мост је поново отворен</title></head><body><article>
        <h1>Мост је поново отворен</h1>
        <p>Љубиша Њежић каже да је <b>Љ</b>убав према мосту већа од страха, а <code>мост = 1</code> остаје исто што и пре поплаве која га је затворила.</p>
        <p>Рекао је: <span lang="ru">«Мост открыт»</span>, пише <a href="https://example.org/мост">лист Washington Post</a>, а <span lang="sr-Cyrl">исто</span> каже и инжењер.</p>
        <blockquote lang="uk"><p>Міст знову відкрито для всіх мешканців міста, сказав мер.</p></blockquote>
        <pre>ред = један</pre>
        <p>Градско веће је у уторак изгласало да се стари мост, који је затворен од поплаве 2019. године, поново отвори за пешаке и возила.</p>
        </article></body></html>
        """;

    [Fact]
    public void An_edition_in_the_other_script_is_a_whole_page_that_says_what_it_is()
    {
        using var archive = Serbian();
        var build = archive.Build();
        Assert.True(build.Exit == ExitCode.Clean, build.Said);

        var page = archive.ReadSite(Page);
        Assert.Contains("<html lang=\"sr-Latn\" dir=\"ltr\">", page, StringComparison.Ordinal);
        Assert.Contains($"<main id=\"article\" class=\"split\" lang=\"{Tag}\" dir=\"ltr\">\n<h1>Most je ponovo otvoren</h1>", page, StringComparison.Ordinal);
        Assert.Contains("<strong>Written in another script letter by letter by this archive’s program, not by the source.", page, StringComparison.Ordinal);
        Assert.Contains("<a href=\"../../../sr-Cyrl/2024/05/most.html\"><bdi lang=\"sr-Cyrl\" dir=\"ltr\">Мост је поново отворен</bdi></a>", page, StringComparison.Ordinal);

        // Letters are read across emphasis; code, preformatted text, addresses and other languages stay.
        Assert.Contains("Ljubiša Nježić kaže da je <strong>Lj</strong>ubav prema mostu", page, StringComparison.Ordinal);
        Assert.Contains("<code>мост = 1</code>", page, StringComparison.Ordinal);
        Assert.Contains("<span lang=\"ru\" dir=\"ltr\">«Мост открыт»</span>", page, StringComparison.Ordinal);
        Assert.Contains("Міст знову відкрито", page, StringComparison.Ordinal);
        Assert.Contains("ред = један", page, StringComparison.Ordinal);
        Assert.Contains(">list Washington Post</a>", page, StringComparison.Ordinal);
        Assert.Contains("a isto kaže i inženjer.", page, StringComparison.Ordinal);

        // It is the same capture, cited under the newsroom's own headline.
        var digest = Sha256Digest.Of(System.Text.Encoding.UTF8.GetBytes(Html)).Hex;
        Assert.Contains(digest, page, StringComparison.Ordinal);
        Assert.Contains("title = {Мост је поново отворен}", page, StringComparison.Ordinal);
        Assert.Contains("@online{most-sr-Latn,", page, StringComparison.Ordinal);
        Assert.Contains($"\"inLanguage\":\"{Tag}\"", page, StringComparison.Ordinal);
        Assert.Contains("\"isBasedOn\":[{\"@type\":\"NewsArticle\",\"@id\":\"https://archive.example.org/sr-Cyrl/2024/05/most.html\",\"headline\":\"Мост је поново отворен\",\"inLanguage\":\"sr-Cyrl\"}", page, StringComparison.Ordinal);
        Assert.DoesNotContain("translationOfWork", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sr-Cyrl", "sr-Latn", "Ана Ли", "Ana Li")]
    [InlineData("sr-Latn", "sr-Cyrl", "Ann Lee", "Ann Lee")]
    [InlineData("sr-Latn", "sr-Cyrl", "Ana Li", "Ана Ли")]
    public void A_byline_is_written_over_unless_it_is_foreign(string from, string to, string author, string written)
    {
        using var archive = Serbian($"scripts: {{{from}: {to}}}");
        const string LatinPage = "<!DOCTYPE html><html lang=\"sr-Latn\"><meta charset=\"utf-8\"><title>Most je ponovo otvoren</title><article><h1>Most je ponovo otvoren</h1><p>Gradsko veće je u utorak izglasalo da se stari most ponovo otvori za pešake i vozila.</p></article></html>";
        Add(archive, "example", from, $"authors: [{author}]\n", from == "sr-Latn" ? LatinPage : Html);
        Assert.Equal(ExitCode.Clean, archive.Build().Exit);
        var page = archive.ReadSite($"{to}/2024/05/most.html");
        Assert.Contains($"<bdi>{written}</bdi>", page[page.IndexOf("class=\"byline\"", StringComparison.Ordinal)..page.IndexOf("class=\"body\"", StringComparison.Ordinal)], StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_put_right_is_written_over_and_says_so()
    {
        using var archive = Serbian();
        archive.Write("seeds/example/captures/most/corrections.yml", "corrections:\n  - begins: Градско веће\n    wrong: уторак\n    right: среду\n    date: 2024-06-01\n");
        var build = archive.Build();
        Assert.True(build.Exit == ExitCode.Clean, build.Said);
        Assert.Matches($"<bdi lang=\"{Tag}\" dir=\"ltr\"><del>.*?utorak</del><ins>.*?sredu</ins></bdi>", archive.ReadSite(Page));
        Assert.Contains("“utorak” → “sredu”", archive.ReadSite(Page), StringComparison.Ordinal);
        Assert.Matches("<bdi lang=\"sr-Cyrl\" dir=\"ltr\"><del>.*?уторак</del><ins>.*?среду</ins></bdi>", archive.ReadSite(Original));
    }

    [Fact]
    public void A_link_to_an_article_of_the_archive_stays_in_the_script_where_it_can()
    {
        using var archive = Serbian();
        Add(archive, "other", "sr-Cyrl", html: Html.Replace("https://example.org/мост", "https://www.example.org/most", StringComparison.Ordinal), folder: "reka");
        var build = archive.Build();
        Assert.True(build.Exit == ExitCode.Clean, build.Said);
        Assert.Contains("<a href=\"most.html\">list Washington Post</a>", archive.ReadSite("sr-Latn/2024/05/reka.html"), StringComparison.Ordinal);
        Assert.Contains("<a href=\"most.html\">лист Washington Post</a>", archive.ReadSite("sr-Cyrl/2024/05/reka.html"), StringComparison.Ordinal);

        // Where there is no such edition, the link leads to the article itself.
        archive.Write("seeds/example/captures/most/capture.yml", archive.Read("seeds/example/captures/most/capture.yml").Replace("language: sr-Cyrl", "language: ru", StringComparison.Ordinal));
        Assert.NotEqual(ExitCode.Errors, archive.Build().Exit);
        Assert.Contains("<a href=\"../../../ru/2024/05/most.html\">list Washington Post</a>", archive.ReadSite("sr-Latn/2024/05/reka.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_listed_fed_and_linked_both_ways_by_its_plain_tag()
    {
        using var archive = Serbian();
        Assert.Equal(ExitCode.Clean, archive.Build().Exit);
        foreach (var page in new[] { Page, Original })
        {
            var text = archive.ReadSite(page);
            Assert.Contains("hreflang=\"sr-Latn\" href=\"https://archive.example.org/sr-Latn/2024/05/most.html\"", text, StringComparison.Ordinal);
            Assert.Contains("hreflang=\"sr-Cyrl\" href=\"https://archive.example.org/sr-Cyrl/2024/05/most.html\"", text, StringComparison.Ordinal);
            Assert.Contains("hreflang=\"x-default\" href=\"https://archive.example.org/sr-Cyrl/2024/05/most.html\"", text, StringComparison.Ordinal);
        }

        Assert.Contains("hreflang=\"sr-Latn\">Srpski</a>", archive.ReadSite(Original), StringComparison.Ordinal);
        Assert.Contains("hreflang=\"sr-Cyrl\">Српски</a>", archive.ReadSite(Page), StringComparison.Ordinal);
        Assert.Contains($"lang=\"{Tag}\" dir=\"ltr\">Most je ponovo otvoren</a>", archive.ReadSite("sr-Latn/index.html"), StringComparison.Ordinal);
        Assert.Contains("Most je ponovo otvoren", archive.ReadSite("sr-Latn/2024/05/index.html"), StringComparison.Ordinal);
        Assert.Contains("<h1>Most je ponovo otvoren</h1>", archive.ReadSite("sr-Latn/2024/05/most.text.html"), StringComparison.Ordinal);
        Assert.Contains("Written in another script", archive.ReadSite("sr-Latn/2024/05/most.text.html"), StringComparison.Ordinal);
        var feed = archive.ReadSite("sr-Latn/feed.xml");
        Assert.Contains($"<entry xml:lang=\"{Tag}\">", feed, StringComparison.Ordinal);
        Assert.Contains("<title>Most je ponovo otvoren</title>", feed, StringComparison.Ordinal);
        Assert.Contains("Written in another script", feed, StringComparison.Ordinal);
        Assert.NotEqual(IdOf(feed), IdOf(archive.ReadSite("sr-Cyrl/feed.xml")));
        Assert.Contains("sr-Latn/2024/05/most.html", archive.ReadSite("sitemaps/sr-Latn/2024.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_warm_build_an_empty_cache_and_one_thread_give_the_same_bytes()
    {
        using var archive = Serbian();
        Assert.Equal(ExitCode.Clean, archive.Build().Exit);
        var bytes = TestArchive.Bytes(archive.Site);
        Assert.Empty(archive.Build().Written);
        archive.Remove(".cache");
        Assert.Empty(archive.Build("--jobs", "1").Written);
        Assert.Equal(bytes, TestArchive.Bytes(archive.Site));
    }

    [Fact]
    public void A_real_edition_takes_the_place_of_a_made_one_and_an_edition_that_is_given_up_leads_to_its_original()
    {
        using var archive = Serbian();
        Assert.Equal(ExitCode.Clean, archive.Build("--record-addresses").Exit);
        Assert.Contains("sr-Latn/2024/05/most.html\t", archive.Read("content/addresses.tsv"), StringComparison.Ordinal);

        archive.Write("content/articles/most/sr-Latn.md", "---\nof: most\nlanguage: sr-Latn\nkind: human\ntranslators: [A Reader]\nheadline: Most opet radi\nof_sha256: " + new string('0', 64) + "\n---\n\nGrad je otvorio most.\n");
        var replaced = archive.Build();
        Assert.True(replaced.Exit == ExitCode.Clean, replaced.Said);
        Assert.Contains("<h1>Most opet radi</h1>", archive.ReadSite(Page), StringComparison.Ordinal);
        Assert.DoesNotContain("Written in another script", archive.ReadSite(Page), StringComparison.Ordinal);

        archive.Remove("content/articles/most");
        archive.Write("content/site.yml", Settings(""));
        var given = archive.Build();
        Assert.True(given.Exit == ExitCode.Clean, given.Said);
        Assert.Contains("../../../sr-Cyrl/2024/05/most.html", archive.ReadSite(Page), StringComparison.Ordinal);
    }

    [Fact]
    public void An_article_with_one_can_be_translated_into_its_own_place_too()
    {
        using var archive = Serbian();
        foreach (var article in (string[])["most", Page])
        {
            var uzbek = archive.Run("translate", "export", article, "uz", "--out", "-");
            Assert.True(uzbek.Exit == 0, uzbek.Said);
            Assert.Contains("> Градско веће је у уторак", uzbek.Said, StringComparison.Ordinal);
        }

        var latin = archive.Run("translate", "export", "most", "sr-Latn");
        Assert.True(latin.Exit == 0, latin.Said);
        Assert.NotEqual(0, archive.Run("translate", "export", "most", "sr-Cyrl", "--out", "-").Exit);
        Assert.Equal("uz  missing  most\n1 missing\n", archive.Run("translate", "list", "--language", "uz").Said);
    }

    [Fact]
    public void A_translation_gets_one_too_and_both_are_told()
    {
        using var archive = Serbian("scripts: {sr-Cyrl: sr-Latn, uz: [uz-Cyrl]}");
        archive.Write("content/articles/most/uz.md", "---\nof: most\nlanguage: uz\nkind: machine\nheadline: Koʻprik yana ochildi\nof_sha256: " + new string('0', 64) + "\n---\n\nShahar koʻprikni ochdi.\n");
        var build = archive.Build();
        Assert.True(build.Exit == ExitCode.Clean, build.Said);
        var page = archive.ReadSite("uz-Cyrl/2024/05/most.html");
        Assert.Contains("lang=\"uz-Cyrl-t-uz-latn\" dir=\"ltr\">\n<h1>Кўприк яна очилди</h1>", page, StringComparison.Ordinal);
        Assert.Contains("An unofficial machine translation", page, StringComparison.Ordinal);
        Assert.Contains("Written in another script", page, StringComparison.Ordinal);
        Assert.Contains("Шаҳар кўприкни очди.", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_withdrawn_article_takes_its_edition_with_it()
    {
        using var archive = Serbian();
        Assert.Equal(ExitCode.Clean, archive.Build().Exit);
        archive.Write("seeds/example/captures/most/capture.yml", archive.Read("seeds/example/captures/most/capture.yml") + "withdrawn:\n  date: 2024-06-01\n  reason: law\n");
        var build = archive.Build();
        Assert.True(build.Exit == ExitCode.Clean, build.Said);
        Assert.False(File.Exists(Path.Join(archive.Site, Page)));
        Assert.Single(Directory.EnumerateFiles(Path.Join(archive.Site, "sr-Latn/withdrawn"), "w-????????????????.html"));
        Assert.DoesNotContain("otvoren", archive.ReadSite("sr-Latn/feed.xml"), StringComparison.Ordinal);
        Assert.DoesNotContain("CAT012", build.Said, StringComparison.Ordinal);
    }

    [Fact]
    public void An_archive_names_words_of_its_own()
    {
        using var archive = Serbian();
        archive.Write("content/scripts/sr.yml", "words_to_latin: инжењер=inženjerka\nkeep: [Љубиша]\n");
        var build = archive.Build();
        Assert.True(build.Exit == ExitCode.Clean, build.Said);
        Assert.Contains("Љубиша Nježić", archive.ReadSite(Page), StringComparison.Ordinal);
        Assert.Contains("kaže i inženjerka.", archive.ReadSite(Page), StringComparison.Ordinal);

        archive.Write("content/scripts/sr.yml", "words_to_latin: инжењер\nkept: [Љубиша]\n");
        var wrong = archive.Build();
        Assert.Equal(ExitCode.Errors, wrong.Exit);
        Assert.Contains("content/scripts/sr.yml(1,17): error LAN034:", wrong.Said, StringComparison.Ordinal);
        Assert.Contains("'kept'", wrong.Said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("keep: ['*']", "SET004")]
    [InlineData("keep: {a: b}", "SET004")]
    [InlineData("words_to_latin: Инжењер=Inženjer", "LAN034")]
    [InlineData("words_to_latin: $=a", "LAN034")]
    public void What_is_wrong_with_an_archives_own_words_is_said_once(string words, string code)
    {
        using var archive = Serbian("scripts: {sr-Cyrl: sr-Latn, sr-Latn: sr-Cyrl}");
        archive.Write("content/scripts/sr.yml", words + "\n");
        var build = archive.Build();
        Assert.Equal(ExitCode.Errors, build.Exit);
        Assert.Equal(2, build.Said.Split("content/scripts/sr.yml(").Length);
        Assert.Contains($"error {code}:", build.Said, StringComparison.Ordinal);
    }

    // Which apostrophe somebody types, in the list or in the text, makes no difference.
    [Fact]
    public void Listed_words_are_found_with_any_apostrophe()
    {
        using var archive = Serbian("scripts: {uz: uz-Cyrl}");
        archive.Write("content/scripts/uz.yml", "words_to_cyrillic: o'ktam=ўктамжон\nkeep: [\"O'zi*\", \"O`rda\"]\n");
        archive.Write("content/articles/most/uz.md", "---\nof: most\nlanguage: uz\nkind: human\nheadline: Koʻprik yana ochildi\nof_sha256: " + new string('0', 64) + "\n---\n\nShahar koʻprikni ochdi, dedi oʻktam va oʼrda yonida Oʻziga xon, soʻng Oʼrda oldida turdi.\n");
        var build = archive.Build();
        Assert.True(build.Exit == ExitCode.Clean, build.Said);
        var page = archive.ReadSite("uz-Cyrl/2024/05/most.html");
        Assert.Contains("деди ўктамжон ва ўрда ёнида Oʻziga хон, сўнг Oʼrda олдида турди.", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_words_that_nothing_reads_is_told()
    {
        using var archive = Serbian();
        archive.Write("content/scripts/Sr.yaml", "keep: [Ljubiša]\n");
        var build = archive.Build();
        Assert.Equal(ExitCode.Clean, build.Exit);
        Assert.Contains("content/scripts/Sr.yaml: warning LAN036: no language under `scripts:` has its words in 'content/scripts/Sr.yaml'", build.Said, StringComparison.Ordinal);
    }

    [Fact]
    public void Readers_of_other_languages_are_sent_to_what_it_was_made_from()
    {
        using var archive = Serbian("scripts: {sr-Latn: sr-Cyrl}");
        archive.Remove("seeds/example/captures");
        Add(archive, "example", "sr-Latn", html: "<!DOCTYPE html><html lang=\"sr-Latn\"><meta charset=\"utf-8\"><title>Most je ponovo otvoren</title><article><h1>Most je ponovo otvoren</h1><p>Gradsko veće je u utorak izglasalo da se stari most ponovo otvori za pešake i vozila.</p></article></html>");
        Assert.Equal(ExitCode.Clean, archive.Build().Exit);
        Assert.Contains("hreflang=\"x-default\" href=\"https://archive.example.org/sr-Latn/2024/05/most.html\"", archive.ReadSite(Original), StringComparison.Ordinal);
        Assert.Contains("hreflang=\"x-default\" href=\"https://archive.example.org/sr-Latn/2024/05/most.html\"", archive.ReadSite("sitemaps/sr-Cyrl/2024.xml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("scripts: {ru: ru-Latn}", "LAN030")]
    [InlineData("scripts: {sr-Cyrl: sr-Arab}", "LAN030")]
    [InlineData("scripts: {sr-Cyrl: uz-Latn}", "LAN031")]
    [InlineData("scripts: {sr-Cyrl: sr-Cyrl}", "LAN031")]
    [InlineData("scripts: {sr-Cyrl: sr-Cyrl-RS}", "LAN031")]
    [InlineData("scripts: {sr-Cyrl: [sr-Latn, sr-Latn]}", "LAN032")]
    [InlineData("scripts: {sr-Cyrl: sr-Latn, sr: sr-Latn}", "LAN032")]
    [InlineData("scripts: {sr-Cyrl: sr-Latn, sr-Latn: sr}", "LAN033")]
    [InlineData("scripts: {sr-Cyrl: not a tag}", "SET")]
    public void Settings_that_cannot_be_followed_are_reported_and_nothing_is_published(string scripts, string code)
    {
        using var archive = Serbian(scripts);
        var build = archive.Build();
        Assert.Equal(ExitCode.Errors, build.Exit);
        Assert.Contains($"error {code}", build.Said, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_tags_may_each_be_made_from_the_other()
    {
        using var archive = Serbian("scripts: {sr-Cyrl: sr-Latn, sr-Latn: sr-Cyrl}");
        var build = archive.Build();
        Assert.True(build.Exit == ExitCode.Clean, build.Said);
        Assert.DoesNotContain("Written in another script", archive.ReadSite(Original), StringComparison.Ordinal);
        Assert.Contains("Written in another script", archive.ReadSite(Page), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("scripts: {sr-Latn: sr-Cyrl}", "sr-Latn")]
    [InlineData("scripts: {sr: sr-Cyrl}", "sr")]
    public void An_article_in_the_other_script_already_gets_none(string scripts, string language)
    {
        using var archive = Serbian(scripts, language);
        Assert.Contains("warning CAT050:", archive.Build().Said, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Join(archive.Site, "sr-Cyrl/2024/05/most.html")));
    }

    [Fact]
    public void Where_another_article_stands_none_is_made()
    {
        using var archive = Serbian();
        Add(archive, "other", "sr-Latn");
        Assert.Contains("warning CAT051:", archive.Build().Said, StringComparison.Ordinal);
        Assert.DoesNotContain("Written in another script", archive.ReadSite(Page), StringComparison.Ordinal);
    }

    private static string IdOf(string feed) => feed[feed.IndexOf("<id>", feed.IndexOf("<entry", StringComparison.Ordinal), StringComparison.Ordinal)..][..60];

    private static string Settings(string scripts) => $"names:\n  en: Test Archive\nlanguages: [en]\nbase_url: https://archive.example.org/\n{scripts}\n";

    private static TestArchive Serbian(string scripts = "scripts: {sr-Cyrl: sr-Latn}", string language = "sr-Cyrl")
    {
        var archive = new TestArchive();
        archive.Write("content/site.yml", Settings(scripts));
        archive.Write("seeds/example/source.yml", "names:\n  en: Example News\nhosts:\n  - host: www.example.org\n    language: sr-Cyrl\n");
        Add(archive, "example", language);
        return archive;
    }

    private static void Add(TestArchive archive, string source, string language, string more = "", string html = Html, string folder = "most")
    {
        archive.Write($"seeds/{source}/source.yml", $"names:\n  en: {source}\nhosts:\n  - host: www.{source}.org\n    language: sr-Cyrl\n");
        archive.Write($"seeds/{source}/captures/{folder}/page.html", html);
        archive.Write($"seeds/{source}/captures/{folder}/capture.yml", $"file: page.html\nsha256: {Sha256Digest.Of(System.Text.Encoding.UTF8.GetBytes(html)).Hex}\nurl: https://www.{source}.org/{folder}\ncaptured: 2024-05-20\npublished: 2024-05-14\nlanguage: {language}\n{more}");
    }
}
