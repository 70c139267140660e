using System.Text;
using Generator.Articles;
using Generator.Outputs.Extracts;
using Generator.Settings;
using Generator.Transcripts;

namespace Generator.Tests.Articles;

/// <summary>What is taken for the text of small made-up pages.</summary>
public sealed class BodyTests
{
    private const string Council = "The council of Varnholm voted on Tuesday to reopen the old harbour bridge, which has been closed to traffic since the flood.";
    private const string Piers = "Engineers said the repaired piers had been tested twice and could carry the weight of two loaded buses at the same time.";
    private const string Buses = "The first buses are expected to cross the bridge before the end of the month, if the weather lets the painters finish.";
    private const string Owner = "All words and pictures of this journal belong to the Varnholm Press Company, which was founded by the town's printers, is kept by its readers and answers letters in the order they come. ";

    [Fact]
    public void A_short_article_is_not_outweighed_by_a_long_text_below_it() =>
        Assert.Equal([Council], BodyOf($"<div id=a><h1>The bridge reopens</h1><div class=x1><p>{Council}</p></div></div><div class=x2>{Owner}</div>"));

    [Fact]
    public void The_text_of_the_next_article_element_is_another_articles() =>
        Assert.Equal(
            [Council, Piers],
            BodyOf($"<main><article class=a><h1>The bridge reopens</h1><div><p>{Council}</p><p>{Piers}</p></div></article><div><article class=b><h1 class=big>Ferry fares rise</h1><div>{string.Concat(Enumerable.Repeat($"<p>{Owner}</p><p>{Buses}</p>", 4))}</div></article></div></main>"));

    [Fact]
    public void A_paragraph_that_a_text_repeats_is_kept()
    {
        const string Refrain = "And the river ran under the bridge, and the bridge stood over the river.";
        Assert.Equal([Council, Refrain, Piers, Refrain], BodyOf($"<h1>The bridge reopens</h1><div><p>{Council}</p><p>{Refrain}</p><p>{Piers}</p><p>{Refrain}</p></div>"));
    }

    [Fact]
    public void A_text_that_the_page_shows_in_another_way_is_not_repeated() =>
        Assert.Equal([Council, Piers, Buses], BodyOf($"<h1>The bridge reopens</h1><div><p>{Council}</p><p>{Piers}</p><p>{Buses}</p><div class=big>{Piers}</div></div>"));

    [Fact]
    public void Lines_beside_the_paragraphs_are_kept_whether_they_end_as_sentences_or_not()
    {
        const string Greeting = "Dear readers of the harbour column";
        const string Farewell = "Yours, the bridge keeper";
        Assert.Equal([Greeting, Council, Piers, Farewell], BodyOf($"<h1>The bridge reopens</h1><div><p>{Greeting}</p><p>{Council}</p><p>{Piers}</p><p>{Farewell}</p></div>"));
    }

    [Fact]
    public void Labels_before_and_after_the_text_are_left_out() =>
        Assert.Equal([Council, Piers], BodyOf($"<h1>The bridge reopens</h1><div><div class=label>Harbour and town</div><p>{Council}</p><p>{Piers}</p><span>Back to the top</span></div>"));

    [Theory]
    [InlineData("<div class=article-teaser><p>{0}</p></div>")]
    [InlineData("<h2 class=article-teaser>{0}</h2>")]
    public void The_opening_that_a_newsroom_calls_its_teaser_is_part_of_the_article(string box) =>
        Assert.Equal([Council, Piers, Buses], BodyOf($"<div><h1>The bridge reopens</h1>{string.Format(null, box, Council)}<div class=x><p>{Piers}</p><p>{Buses}</p></div></div>"));

    [Fact]
    public void A_teaser_that_leads_elsewhere_is_not() =>
        Assert.Equal([Piers, Buses], BodyOf($"<div><h1>The bridge reopens</h1><div class=article-teaser><p><a href=/x>Ferries</a> {Council}</p></div><div class=x><p>{Piers}</p><p>{Buses}</p></div></div>"));

    [Fact]
    public void A_page_without_a_headline_is_listed_under_the_first_words_of_its_text()
    {
        var outcome = Read("", $"<div><p>{Council}</p><p>{Piers}</p><p>{Buses}</p></div>");
        Assert.Equal("The council of Varnholm voted on Tuesday to reopen the old harbour bridge, which…", outcome.Article.Value!.Headline);
        Assert.Null(outcome.Facts!.Headline);
        Assert.Contains(outcome.Article.Diagnostics, d => d.Descriptor == ArticleDiagnostics.HeadlineSupplied);
    }

    [Fact]
    public void A_page_without_a_headline_and_with_little_text_beside_other_things_is_no_article()
    {
        var outcome = Read("", $"<nav><a href=/>Start</a></nav><div><p>{Council}</p></div>").Article;
        Assert.False(outcome.HasValue);
        Assert.Contains(outcome.Diagnostics, d => d.Descriptor == ArticleDiagnostics.NoHeadline);
    }

    private static IReadOnlyList<string> BodyOf(string body)
    {
        var outcome = Read("<title>The bridge reopens</title>", body).Article;
        Assert.True(outcome.HasValue, string.Join('\n', outcome.Diagnostics.Select(d => d.Message)));
        return [.. BodyText.Of(outcome.Value)];
    }

    private static ExplainedArticle Read(string head, string body)
    {
        var page = $"<!DOCTYPE html><html lang=en><head><link rel=canonical href='https://news.example/bridge'>{head}</head><body>{body}</body></html>";
        var transcript = TranscriptReader.Read(TestPages.Capture(Encoding.UTF8.GetBytes(page), "text/html"), ReadingLimits.Default);
        return ArticleExtraction.Explain(transcript.Value!, Source.Unknown([]), TestPages.Data);
    }
}
