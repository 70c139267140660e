using System.Text;
using Generator.Articles;
using Generator.Diagnostics;
using Generator.Settings;
using Generator.Transcripts;

namespace Generator.Tests.Articles;

/// <summary>What a page says twice and differently is told; what it only spells otherwise isn't.</summary>
public sealed class ContradictionTests
{
    private const string Body = """
        <p>The council of Varnholm voted on Tuesday to reopen the old harbour bridge, which has been closed to traffic since the flood.</p>
        <p>Engineers said the repaired piers had been tested twice and could carry the weight of two loaded buses at the same time.</p>
        """;

    [Theory]
    [InlineData("Bridge to reopen after the flood", "Ferry workers fear for their jobs", true)]
    [InlineData("Bridge to reopen after the flood", "Bridge to reopen after the flood: what we know", false)]
    [InlineData("Bridge to reopen after the flood", "BRIDGE TO REOPEN – AFTER THE FLOOD", false)]
    [InlineData("Bridge to reopen after the flood", "Varnholm's bridge will reopen five years after flood", false)]
    public void A_stated_headline_that_has_nothing_of_the_shown_one_is_told(string shown, string stated, bool isTold)
    {
        var diagnostics = Read("en", Data("headline", $"\"{stated}\"") + $"<title>{shown}</title>", $"<h1>{shown}</h1>{Body}");
        Assert.Equal(isTold, diagnostics.Any(d => d.Descriptor == ContradictionDiagnostics.Headlines));
    }

    [Theory]
    [InlineData("Maria Lindqvist", "Jonas Bergström", true)]
    [InlineData("Maria Lindqvist", "LINDQVIST Maria", false)]
    [InlineData("Maria Lindqvist", "M. Lindqvist", false)]
    [InlineData("Maria Lindqvist", "webdesk", false)]
    [InlineData("Maria Lindqvist", "Example News", false)]
    public void Another_author_than_the_byline_names_is_told(string shown, string stated, bool isTold)
    {
        var head = Data("author", $"{{\"@type\":\"Person\",\"name\":\"{stated}\"}}") + "<title>Bridge to reopen</title><meta property=og:site_name content='Example News'>";
        var diagnostics = Read("en", head, $"<article><h1>Bridge to reopen</h1><p class=byline>By {shown}</p>{Body}</article>");
        Assert.Equal(isTold, diagnostics.Any(d => d.Descriptor == ContradictionDiagnostics.Authors));
    }

    [Theory]
    [InlineData("ru", true)]
    [InlineData("en-GB", false)]
    [InlineData("en", false)]
    public void Another_language_than_the_text_is_in_is_told(string stated, bool isTold)
    {
        var diagnostics = Read(stated, "<title>Bridge to reopen</title>", "<h1>Bridge to reopen</h1>" + Body);
        Assert.Equal(isTold, diagnostics.Any(d => d.Descriptor == ContradictionDiagnostics.Languages));
    }

    private static string Data(string key, string value) => $"<script type=application/ld+json>{{\"@type\":\"NewsArticle\",\"datePublished\":\"2024-05-14\",\"{key}\":{value}}}</script>";

    private static Generator.Text.Sequence<Diagnostic> Read(string language, string head, string body)
    {
        var page = $"<!DOCTYPE html><html lang={language}><head>{head}</head><body>{body}</body></html>";
        var transcript = TranscriptReader.Read(TestPages.Capture(Encoding.UTF8.GetBytes(page), "text/html"), ReadingLimits.Default).Value!;
        var outcome = ArticleExtraction.Extract(transcript, Source.Unknown([]), TestPages.Data);
        Assert.True(outcome.HasValue, string.Join('\n', outcome.Diagnostics.Select(d => d.Message)));
        return outcome.Diagnostics;
    }
}
