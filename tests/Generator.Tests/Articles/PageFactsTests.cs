using System.Text;
using Generator.Articles;
using Generator.Settings;
using Generator.Transcripts;

namespace Generator.Tests.Articles;

/// <summary>Headline, authors and dates of small made-up pages.</summary>
public sealed class PageFactsTests
{
    private const string Body = """
        <p>The council of Varnholm voted on Tuesday to reopen the old harbour bridge, which has been closed to traffic since the flood.</p>
        <p>Engineers said the repaired piers had been tested twice and could carry the weight of two loaded buses at the same time.</p>
        <p>The first buses are expected to cross the bridge before the end of the month, if the weather lets the painters finish.</p>
        """;

    [Theory]
    [InlineData("Storm cuts power | Example News", "", "<h1>Example News</h1><h2>Storm cuts power</h2>", "Storm cuts power")]
    [InlineData("Example News : Storm cuts power", "", "<p class=t>Storm cuts power</p>", "Storm cuts power")]
    [InlineData("Storm cuts power to homes_World_Example", "", "<div>Storm cuts power to homes</div>", "Storm cuts power to homes")]
    [InlineData("Storm cuts power to homes - News - Example", "Storm cuts power to homes", "<h1><span>Weather</span> Storm cuts power to homes</h1>", "Storm cuts power to homes")]
    [InlineData("Storm cuts power to homes", "Storm cuts power to homes", "<h1>Navigation and service</h1>", "Storm cuts power to homes")]
    [InlineData("Power outage: 40,000 homes hit by storm", "Power outage: 40,000 homes hit by storm", "<h1>40,000 homes are without power after the storm</h1>", "40,000 homes are without power after the storm")]
    [InlineData("Буря обесточила 40 тысяч домов :: Пример", "", "<h1>Новости</h1><h3>Буря обесточила 40 тысяч домов</h3>", "Буря обесточила 40 тысяч домов")]
    [InlineData("暴風雨で四万戸が停電：例新聞", "", "<h1>暴風雨で四万戸が停電</h1>", "暴風雨で四万戸が停電")]
    [InlineData("Politics: Storm cuts power to 40,000 homes", "Politics: Storm cuts power to 40,000 homes", "<h1>Weather - Storm cuts power to 40,000 homes</h1>", "Storm cuts power to 40,000 homes")]
    [InlineData("Storm cuts power to homes", "Storm cuts power to homes", "<h1><span>Storm</span><span>cuts power to homes</span></h1>", "Storm cuts power to homes")]
    [InlineData("Storm cuts power to homes", "", "<h1>Storm cuts power to homes 06.01.12 08:49</h1>", "Storm cuts power to homes")]
    [InlineData("The flood of 11 September 2001", "", "<h1>The flood of 11 September 2001</h1>", "The flood of 11 September 2001")]
    public void The_headline_is_what_titles_and_headings_agree_on(string title, string graph, string top, string headline)
    {
        var head = $"<title>{title}</title>" + (graph.Length > 0 ? $"<meta property=og:title content=\"{graph}\">" : "");
        Assert.Equal(headline, Read(head, top + Body).Headline);
    }

    [Fact]
    public void A_title_that_was_shortened_does_not_shorten_the_headline()
    {
        const string Whole = "Storm cuts power to homes, residents urged to stay inside";
        var head = $"<title>Storm cuts power to homes</title><meta property=og:title content='{Whole} | Example News'><script type=application/ld+json>{{\"@type\":\"Article\",\"headline\":\"{Whole}\"}}</script>";
        Assert.Equal(Whole, Read(head, $"<h1>{Whole}</h1>" + Body).Headline);
    }

    [Fact]
    public void A_heading_that_leads_to_the_front_page_names_the_site()
    {
        var article = Read("<title>Harbour Blog » Storm cuts power</title>", "<h1><a href='https://news.example/'>Harbour Blog</a></h1><h2>Storm cuts power</h2>" + Body);
        Assert.Equal("Storm cuts power", article.Headline);
    }

    [Theory]
    [InlineData("<p class=date>4 March 2020</p>", "2020-03-04")]
    [InlineData("<p>Posted on 4 March 2020 by Maria Lindqvist</p>", "2020-03-04")]
    [InlineData("<p><time datetime='2020-03-04T10:00:00+02:00'>today</time></p>", "2020-03-04T10:00:00+02:00")]
    public void The_date_is_read_from_what_the_page_shows_near_its_headline(string line, string date) =>
        Assert.Equal(date, Read("<title>Storm cuts power</title>", "<h1>Storm cuts power</h1>" + line + Body).Published?.Value);

    [Theory]
    [InlineData("<div class=comments><p>4 March 2020</p><p>Well said, and about time too.</p></div>")]
    [InlineData("<div class=related><a href=/x>Another storm</a> <span>4 March 2020</span></div>")]
    [InlineData("<p>Copyright © 4 March 2020 Example News</p>")]
    public void The_date_of_a_comment_a_teaser_or_a_copyright_line_is_not_the_articles(string line) =>
        Assert.Null(Read("<title>Storm cuts power</title>", "<h1>Storm cuts power</h1>" + Body + line).Published);

    [Fact]
    public void A_shown_minute_takes_the_offset_that_an_element_states_for_the_same_minute()
    {
        const string Line = "<p>Updated <time itemprop=dateModified datetime='2020-03-05T18:20:00+02:00'>5 March 2020, 18:20</time>, published <time itemprop=datePublished datetime='2020-03-04T09:05:00+02:00'>4 March 2020, 09:05</time></p>";
        var article = Read("<title>Storm cuts power</title>", "<h1>Storm cuts power</h1>" + Line + Body);
        Assert.Equal(("2020-03-04T09:05:00+02:00", "2020-03-05T18:20:00+02:00"), (article.Published?.Value, article.Updated?.Value));
    }

    [Fact]
    public void A_moment_in_utc_keeps_the_day_that_readers_were_shown()
    {
        const string Head = "<title>Storm cuts power</title><meta property=article:published_time content='2023-11-09T01:09:55Z'>";
        Assert.Equal("2023-11-08T18:09:00", Read(Head, "<h1>Storm cuts power</h1><p>November 8, 2023 at 6:09 p.m.</p>" + Body).Published?.Value);
        Assert.Equal("2023-11-09T01:09:55Z", Read(Head, "<h1>Storm cuts power</h1><p>November 9, 2023</p>" + Body).Published?.Value);
    }

    [Theory]
    [InlineData("0001-01-01T00:00:00Z")]
    [InlineData("1970-01-01T00:00:00+00:00")]
    [InlineData("9999-12-31T23:59:59Z")]
    public void A_moment_that_stands_for_none_is_no_date(string moment)
    {
        var head = $"<title>Storm cuts power</title><meta property=article:published_time content='{moment}'>";
        Assert.Equal("2020-03-04T10:00:00", Read(head, "<h1>Storm cuts power</h1><p>4 March 2020, 10:00</p>" + Body).Published?.Value);
    }

    [Fact]
    public void A_page_that_tells_only_its_last_change_was_published_then_or_before()
    {
        var article = Read("<title>Storm cuts power</title>", "<h1>Storm cuts power</h1><p class=date>Last updated: 4 March 2020</p>" + Body);
        Assert.Equal(("[..2020-03-04]", "2020-03-04"), (article.Published?.Value, article.Updated?.Value));
    }

    [Fact]
    public void Publication_and_update_of_one_line_are_kept_apart()
    {
        var article = Read("<title>Storm cuts power</title>", "<h1>Storm cuts power</h1><p>Updated: 5 March 2020, published: 4 March 2020</p>" + Body);
        Assert.Equal(("2020-03-04", "2020-03-05"), (article.Published?.Value, article.Updated?.Value));
    }

    [Theory]
    [InlineData("<p>By Maria Lindqvist and Jon Aas</p>", "Maria Lindqvist|Jon Aas")]
    [InlineData("<div class=article-author><a href=/maria>Maria Lindqvist</a> Reporter</div>", "Maria Lindqvist")]
    [InlineData("<p><a rel=author href=/maria>Maria</a></p>", "Maria")]
    [InlineData("<div class=dateblock>Date: 4 March 2020<br>Author: Maria Lindqvist<br>Source: Example</div>", "Maria Lindqvist")]
    [InlineData("<p class=authors>By:<br>Maria Lindqvist</p>", "Maria Lindqvist")]
    [InlineData("<p><span itemprop=author itemscope><span itemprop=name>Maria Lindqvist</span></span></p>", "Maria Lindqvist")]
    [InlineData("<div class=meta>Posted <time datetime=2018-04-11>11 April 2018</time> by <a href=/author/maria>Maria Lindqvist</a></div>", "Maria Lindqvist")]
    [InlineData("<p>Veröffentlicht vonMaria Lindqvist am 11. April 2018</p>", "Maria Lindqvist")]
    public void A_byline_is_read_from_what_the_page_shows(string line, string names)
    {
        var page = "<article class='post format-gallery'><h1>Storm cuts power</h1>" + line + Body + "</article><div class=comments><p>By Someone Else</p></div>";
        var article = Read("<title>Storm cuts power</title>", page);
        Assert.Equal(names.Split('|'), article.Authors);
    }

    [Fact]
    public void The_newsroom_is_the_author_only_where_it_names_nobody_else()
    {
        const string Head = """
            <title>Storm cuts power</title><meta property=og:site_name content="Example News">
            <script type=application/ld+json>{"@type":"NewsArticle","headline":"Storm cuts power","author":{"@type":"Organization","name":"Example News"}}</script>
            """;
        Assert.Equal(["Example News"], Read(Head, "<h1>Storm cuts power</h1>" + Body).Authors);
        Assert.Equal(["Maria Lindqvist"], Read(Head, "<h1>Storm cuts power</h1><p>By Maria Lindqvist</p>" + Body).Authors);
    }

    [Fact]
    public void What_a_page_says_of_itself_is_known_where_it_has_no_article()
    {
        var transcript = Of("<title>Storm cuts power</title><meta property=article:published_time content=2020-03-04>", "<h1>Storm cuts power</h1>");
        var explained = ArticleExtraction.Explain(transcript, Source.Unknown([]), TestPages.Data);
        Assert.False(explained.Article.HasValue);
        Assert.Equal(("Storm cuts power", "2020-03-04"), (explained.Facts?.Headline, explained.Facts?.Published?.Value));
    }

    [Theory]
    [InlineData("<p>Maria Lindqvist, 4 March 2020</p>", "Maria Lindqvist")]
    [InlineData("<p>Maria Lindqvist</p>", "")]
    public void A_bare_name_counts_where_the_page_bears_it_out(string line, string names) =>
        Assert.Equal(names.Split('|', StringSplitOptions.RemoveEmptyEntries), Read("<title>Storm cuts power</title>", "<h1>Storm cuts power</h1>" + line + Body).Authors);

    [Fact]
    public void The_headline_of_a_news_article_is_the_one_it_states_for_machines()
    {
        const string Head = """<script type=application/ld+json>{"@type":"NewsArticle","headline":"Council reopens bridge after flood"}</script>""";
        Assert.Equal("Council reopens bridge after flood", Read(Head, "<h1>Bridge is open again, says the council</h1>" + Body).Headline);
    }

    // A title with the site's name after it was made of the headline; one without it was written by hand, for search engines.
    [Theory]
    [InlineData("Flood bridge Varnholm: all you need to know", "Bridge is open again, says the council")]
    [InlineData("Flood bridge Varnholm: all you need to know | Example News", "Flood bridge Varnholm: all you need to know")]
    public void Data_made_of_a_title_for_search_engines_yields_to_what_is_shown_and_declared_elsewhere(string title, string headline)
    {
        var head = $$"""
            <title>{{title}}</title><meta property=og:site_name content="Example News"><meta property=og:title content="Bridge is open again, says the council">
            <script type=application/ld+json>{"@type":"NewsArticle","headline":"Flood bridge Varnholm: all you need to know"}</script>
            """;
        Assert.Equal(headline, Read(head, "<h1>Bridge is open again, says the council</h1>" + Body).Headline);
    }

    [Theory]
    [InlineData("Rada miasta głosowała we wtorek nad tym, czy ponownie otworzyć stary most, który jest zamknięty dla ruchu od powodzi. Inżynierowie powiedzieli, że naprawione filary były sprawdzane dwa razy i mogą utrzymać ciężar autobusów, ale nie ciężarówek.", "pl")]
    [InlineData("Der Rat der Stadt hat am Dienstag dafür gestimmt, die alte Brücke am Hafen wieder zu öffnen, die seit der Flut für den Verkehr gesperrt ist. Die Ingenieure sagten, dass die Pfeiler zweimal geprüft worden sind und auch schwere Busse tragen.", "de")]
    [InlineData("Саветът на града гласува във вторник да се отвори отново старият мост, който е затворен за движение след наводнението. Инженерите казаха, че стълбовете са проверени два пъти и могат да издържат тежестта на два автобуса, но не и на камиони.", "bg")]
    public void A_page_that_states_no_language_or_a_wrong_one_is_known_by_its_words(string text, string language)
    {
        var body = $"<h1>Varnholm 1</h1><p>{text}</p><p>{text}</p>";
        Assert.Equal(language, Read("<title>Varnholm 1</title>", body).Language.Language);
    }

    [Fact]
    public void References_that_were_escaped_twice_are_undone()
    {
        const string Head = """<script type=application/ld+json>{"@type":"NewsArticle","headline":"L&eacute;a isn&#8217;t here"}</script>""";
        Assert.Equal("Léa isn’t here", Read(Head, "<h1>Léa isn’t here</h1>" + Body).Headline);
    }

    private static Article Read(string head, string body)
    {
        var outcome = ArticleExtraction.Extract(Of(head, body), Source.Unknown([]), TestPages.Data);
        Assert.True(outcome.HasValue, string.Join('\n', outcome.Diagnostics.Select(d => d.Message)));
        return outcome.Value;
    }

    private static Transcript Of(string head, string body)
    {
        var page = $"<!DOCTYPE html><html lang=en><head><link rel=canonical href='https://news.example/storm'>{head}</head><body>{body}</body></html>";
        var transcript = TranscriptReader.Read(TestPages.Capture(Encoding.UTF8.GetBytes(page), "text/html"), ReadingLimits.Default);
        return transcript.Value!;
    }
}
