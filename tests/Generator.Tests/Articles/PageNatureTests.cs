using System.Globalization;
using System.Text;
using Generator.Articles;
using Generator.Settings;
using Generator.Transcripts;

namespace Generator.Tests.Articles;

/// <summary>Pages that are no article, or not a whole one, and articles that only look like them.</summary>
public sealed class PageNatureTests
{
    private const string Body = """
        <p>The council of Varnholm voted on Tuesday to reopen the old harbour bridge, which has been closed to traffic since the flood.</p>
        <p>Engineers said the repaired piers had been tested twice and could carry the weight of two loaded buses at the same time.</p>
        """;

    private const string Date = "<meta property=article:published_time content='2024-05-14T08:00:00Z'>";

    private static readonly string LongBody = string.Concat(Enumerable.Range(0, 5).Select(i => Body.Replace("two", $"{i} or {i + 2}", StringComparison.Ordinal).Replace("Tuesday", $"the {i + 3}rd of May", StringComparison.Ordinal)));

    [Theory]
    [InlineData("en", "Page not found | Example News", "<h1>Oops! We lost this page</h1><p>The link you followed may be broken, or the page may have been removed from this site.</p>")]
    [InlineData("de", "Seite nicht gefunden - Beispiel", "<h1>Seite nicht gefunden</h1><p>Die angeforderte Seite gibt es nicht mehr. Bitte benutzen Sie die Suche oder gehen Sie zur Startseite zurück.</p>")]
    [InlineData("en", "Just a moment...", "<h1>news.example</h1><h2>Verifying you are human. This may take a few seconds.</h2><p>The site needs to review the security of your connection before proceeding.</p>")]
    [InlineData("en", "Before you continue to Example News", "<h1>Before you continue</h1><p>We and our partners store information on your device to show advertisements and to count visitors of these pages.</p>")]
    [InlineData("fr", "Page introuvable", "<h1>Désolé</h1><p>La page que vous cherchez n’existe pas ou plus, et nous ne pouvons pas vous montrer son contenu aujourd’hui.</p>")]
    public void What_servers_and_consent_walls_say_is_refused_whatever_menus_surround_it(string language, string title, string main)
    {
        foreach (var menu in new[] { 0, 120 })
        {
            var links = string.Concat(Enumerable.Range(1, menu).Select(i => string.Create(CultureInfo.InvariantCulture, $"<li><a href=/s/{i}>Section number {i} of the site</a></li>")));
            var diagnostic = Assert.Single(Explain($"<title>{title}</title>", $"<div><ul>{links}</ul></div><main>{main}</main>", language: language).Article.Diagnostics, d => d.Descriptor == ArticleDiagnostics.NotAnArticle);
            Assert.Contains("isn't the article", diagnostic.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("<title>Page not found: how links die | Example News</title>" + Date, "<h1>Page not found: how links die</h1>")]
    [InlineData("<title>404 | Example News</title>" + Date, "<h1>404</h1>")]
    [InlineData("<title>Bridge to reopen | Example News</title>", "<h1>Bridge to reopen</h1><div class=cookie-banner><p>We value your privacy</p></div>")]
    public void An_article_about_such_messages_or_with_one_beside_it_is_an_article(string head, string top)
    {
        var explained = Explain(head, $"<article>{top}{LongBody}</article>");
        Assert.True(explained.Article.HasValue, string.Join('\n', explained.Article.Diagnostics.Select(d => d.Message)));
    }

    [Fact]
    public void A_status_from_400_on_is_refused_until_a_person_says_that_it_is_an_article()
    {
        var refused = Explain("<title>Bridge to reopen</title>" + Date, "<h1>Bridge to reopen</h1>" + Body, "http:\n  status: 404\n");
        Assert.Equal("the server answered 404: what was saved is its message and not the article", Assert.Single(refused.Article.Diagnostics, d => d.Descriptor == NatureDiagnostics.ServerRefused).Message);
        Assert.False(refused.Article.HasValue);
        Assert.True(Explain("<title>Bridge to reopen</title>" + Date, "<h1>Bridge to reopen</h1>" + Body, "http:\n  status: 404\narticle: yes\n").Article.HasValue);
        Assert.True(Explain("<title>Bridge to reopen</title>" + Date, "<h1>Bridge to reopen</h1>" + Body, "http:\n  status: 200\n").Article.HasValue);
    }

    [Theory]
    [InlineData("https://news.example/", "<meta property=og:type content=website>")]
    [InlineData("https://news.example/politics", "<script type=application/ld+json>{\"@type\":\"CollectionPage\",\"name\":\"Politics\"}</script>")]
    public void A_front_or_section_page_is_refused_and_the_message_says_what_was_seen(string url, string head)
    {
        var explained = Explain($"<title>Example News</title>{head}", "<h1>Today</h1>" + Teasers(8), $"url: {url}\n");
        var diagnostic = Assert.Single(explained.Article.Diagnostics, d => d.Descriptor == NatureDiagnostics.ListOfArticles);
        Assert.Contains("linked titles stand among its text", diagnostic.Message, StringComparison.Ordinal);
        Assert.False(explained.Article.HasValue);
        Assert.True(Explain($"<title>Example News</title>{head}", "<h1>Today</h1>" + Teasers(8), $"url: {url}\narticle: yes\n").Article.HasValue);
    }

    [Fact]
    public void An_article_is_no_list_for_its_links_nor_for_a_wrong_address()
    {
        var news = "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Ten bridges\"}</script>";
        Assert.DoesNotContain(Explain("<title>Ten bridges</title>" + news, "<article><h1>Ten bridges</h1>" + Teasers(10) + "</article>", "url: https://news.example/\n").Article.Diagnostics, d => d.Descriptor == NatureDiagnostics.ListOfArticles);
        Assert.True(Explain("<title>Bridge to reopen</title><meta property=og:type content=website>", "<article><h1>Bridge to reopen</h1>" + LongBody + "</article>" + Teasers(4), "url: https://news.example/\n").Article.HasValue);
    }

    [Fact]
    public void A_video_with_a_line_below_it_is_published_with_a_warning()
    {
        var explained = Explain("<title>Bridge opens</title>" + Date + "<script type=application/ld+json>{\"@type\":\"VideoObject\",\"name\":\"Bridge opens\"}</script>", "<main><h1>Bridge opens</h1><video src=https://news.example/v.mp4></video><p>The first buses cross the old harbour bridge of Varnholm after five years.</p></main>");
        Assert.True(explained.Article.HasValue);
        Assert.Single(explained.Article.Diagnostics, d => d.Descriptor == NatureDiagnostics.MediaPage);
    }

    [Theory]
    [InlineData("\"isAccessibleForFree\":\"False\",\"wordCount\":900", Body, "the page says that its text has 900 words, 44 are here")]
    [InlineData("\"isAccessibleForFree\":false", Body + "<p>The mayor, who had opposed the plan for years, then turned to the benches and said…</p>", "the page says that it isn't free to read, and its text breaks off")]
    [InlineData("\"isAccessibleForFree\":true", Body + "<div class=offer><p>Subscribe to continue reading this story</p></div>", "it ends where readers are asked to pay: 'Subscribe to continue reading this story'")]
    public void A_text_that_ends_where_payment_begins_is_said_to_be_incomplete(string data, string body, string what)
    {
        var explained = Explain($"<title>Bridge to reopen</title>{Date}<script type=application/ld+json>{{\"@type\":\"NewsArticle\",\"headline\":\"Bridge to reopen\",{data}}}</script>", "<article><h1>Bridge to reopen</h1>" + body + "</article>");
        Assert.True(explained.Article.HasValue);
        Assert.Equal("the text may not be whole: " + what, Assert.Single(explained.Article.Diagnostics, d => d.Descriptor == NatureDiagnostics.Incomplete).Message);
    }

    [Fact]
    public void A_whole_text_behind_a_paywall_that_let_us_in_is_left_in_peace()
    {
        var explained = Explain($"<title>Bridge to reopen</title>{Date}<script type=application/ld+json>{{\"@type\":\"NewsArticle\",\"headline\":\"Bridge to reopen\",\"isAccessibleForFree\":false,\"wordCount\":45}}</script>", "<article><h1>Bridge to reopen</h1>" + Body + "</article>");
        Assert.Empty(explained.Article.Diagnostics);
    }

    [Theory]
    [InlineData("", "<p>ВАРНГОЛЬМ, 14 мая. Мост открыт", "ВАРНГОЛЬМ, 14 мая. Мост открыт")]
    [InlineData("<title>Bridge open</title>", "<ol><li><a href='javascript:'>Bridge reopened at noon, the council says</a></ol>", "Bridge reopened at noon, the council says")]
    public void A_page_of_one_line_is_published_and_whoever_keeps_the_archive_is_asked_to_look(string head, string body, string line)
    {
        var explained = Explain(head, body);
        Assert.Equal((1, 0), (explained.Article.Value!.Body.Count, explained.Article.Value.Omissions.Count));
        Assert.Contains($"begins '{line}'", Assert.Single(explained.Article.Diagnostics, d => d.Descriptor == NatureDiagnostics.FewWords).Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Explain(head, body, "article: yes\n").Article.Diagnostics, d => d.Descriptor == NatureDiagnostics.FewWords);
    }

    [Fact]
    public void A_message_about_a_long_line_quotes_its_beginning_and_a_long_text_without_sentences_is_no_few_words()
    {
        string? Few(int words) => Explain("", "<p>" + string.Concat(Enumerable.Repeat("bridge ", words))).Article.Diagnostics.SingleOrDefault(d => d.Descriptor == NatureDiagnostics.FewWords)?.Message;
        Assert.InRange(Few(150)!.Length, 100, 180);
        Assert.Null(Few(300));
        Assert.True(Explain("", "<p>" + string.Concat(Enumerable.Repeat("bridge ", 300))).Article.HasValue);
    }

    [Theory]
    [InlineData("<nav><a href=/>Home</a></nav><p>Bridge open")]
    [InlineData("<script>boot()</script><p>Bridge open")]
    [InlineData("<noscript>Bridge open</noscript>")]
    [InlineData("<p><a href=https://news.example/bridge>Bridge open</a>")]
    [InlineData("")]
    public void One_line_beside_anything_else_or_behind_a_script_is_no_article(string body) =>
        Assert.False(Explain("<title>Varnholm</title>", body).Article.HasValue);

    private static string Teasers(int count) => string.Concat(Enumerable.Range(1, count).Select(i => string.Create(
        CultureInfo.InvariantCulture,
        $"<div class=item><h2><a href=/2024/{i}.html>Council number {i} votes on a bridge</a></h2><p>The council of town number {i} voted on Tuesday to reopen its old bridge, which was closed in the flood of 200{i % 10}.</p></div>")));

    private static ExplainedArticle Explain(string head, string body, string settings = "", string language = "en")
    {
        var page = $"<!DOCTYPE html><html lang={language}><head>{head}</head><body>{body}</body></html>";
        var read = CaptureSettingsReader.Parse("file: page.html\n" + settings, "capture.yml");
        var capture = TestPages.Capture(Encoding.UTF8.GetBytes(page), "text/html") with { Settings = read.Value! };
        return ArticleExtraction.Explain(TranscriptReader.Read(capture, ReadingLimits.Default).Value!, Source.Unknown([]), TestPages.Data);
    }
}
