using System.Text;
using Generator.Blocks;
using Generator.Settings;

namespace Generator.Tests.Transcripts.Html;

public sealed class HtmlTranscriptReaderTests
{
    [Fact]
    public void A_passage_names_its_place_in_the_file()
    {
        const string page = "<!DOCTYPE html>\r\n<div class='one > two'>First &amp; <b>bold</b><br><br>\r\nSecond<p title=Third>Third</p></div>";
        var transcript = Pages.Read(page).Value!;
        var begins = transcript.Passages.Select(p => page[p.Location.Offset!.Value..].Split(['<', '&', '\r'])[0].Trim());
        Assert.Equal(["First", "Second", "Third"], begins);
    }

    [Fact]
    public void Text_links_and_strong_text_are_measured()
    {
        var passage = Pages.Read("<p>ab <a href=/x>cd <b>ef</b></a><br><strong>gh</strong></p>").Value!.Passages.Single();
        Assert.Equal((11, 5, 4), (passage.TextLength, passage.LinkLength, passage.StrongLength));
    }

    [Fact]
    public void Passages_in_one_element_share_its_container_and_siblings_of_one_shape_a_signature()
    {
        var passages = Pages.Read("<div>a<p class='x y'>b</p>c<p class='x y'>d</p><p>e</p></div>").Value!.Passages;
        Assert.Same(passages[0].Container, passages[2].Container);
        Assert.Same(passages[0].Container, passages[1].Container.Parent);
        Assert.Equal(passages[1].Container.SiblingSignature, passages[3].Container.SiblingSignature);
        Assert.NotEqual(passages[1].Container.SiblingSignature, passages[4].Container.SiblingSignature);
        Assert.Equal(passages.Select(p => p.Container.Id).Distinct().Count(), passages.Select(p => p.Container).Distinct().Count());
    }

    [Fact]
    public void Where_no_address_is_known_the_pages_own_resolves_its_links()
    {
        var transcript = Pages.Read("<link rel=canonical href='https://news.example/a/b.html'><p><a href='c.html'>c</a></p>", address: null).Value!;
        Assert.Equal("https://news.example/a/b.html", transcript.BaseUrl!.Value);
        Assert.Equal("p: {link https://news.example/a/c.html | c}\n", TranscriptText.OfPassages(transcript));
        Assert.Equal("p: c\n", TranscriptText.OfPassages(Pages.Read("<p><a href='c.html'>c</a></p>", address: null).Value!));
    }

    [Fact]
    public void The_day_in_an_address_is_a_claim() =>
        Assert.Contains("Published = 2022-01-06 (Address)", TranscriptText.OfClaims(Pages.Read("<p>x</p>", "https://news.example/2022/1/6/x.html").Value!), StringComparison.Ordinal);

    [Fact]
    public void A_guessed_encoding_and_lost_characters_are_said()
    {
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(1251)!.GetBytes("<p>Совет города во вторник проголосовал за то, чтобы открыть старый портовый мост.</p>");
        var guessed = Pages.Read(bytes);
        Assert.Equal(["TRA001"], guessed.Diagnostics.Select(d => d.Descriptor.Code));
        Assert.Equal("windows-1251", guessed.Value!.Encoding);
        Assert.Empty(Pages.Read(bytes, charset: "windows-1251").Diagnostics);

        byte[] cut = [.. Encoding.UTF8.GetBytes("<p>" + new string('я', 50)), 0xD1];
        var diagnostic = Pages.Read(cut).Diagnostics.Single();
        Assert.Equal(("TRA002", 53), (diagnostic.Descriptor.Code, diagnostic.Location.Offset));
    }

    [Fact]
    public void A_page_too_long_is_refused()
    {
        var outcome = Pages.Read("<p>twelve letters</p>", limits: new ReadingLimits { Characters = 12 });
        Assert.False(outcome.HasValue);
        Assert.Equal(["TRA003"], outcome.Diagnostics.Select(d => d.Descriptor.Code));
    }

    [Fact]
    public void Passages_beyond_the_limit_are_cut_off_and_that_is_said()
    {
        var outcome = Pages.Read("<p>a<p>b<p>c<img src=/d.jpg>", limits: new ReadingLimits { Passages = 2 });
        Assert.Equal("p: a\np: b\n", TranscriptText.OfPassages(outcome.Value!));
        Assert.Equal(["TRA005"], outcome.Diagnostics.Select(d => d.Descriptor.Code));
    }

    [Theory]
    [InlineData("div")]
    [InlineData("b")]
    [InlineData("span class=x")]
    [InlineData("a href=/x")]
    [InlineData("ul")]
    [InlineData("table")]
    [InlineData("svg")]
    [InlineData("blockquote")]
    [InlineData("em")]
    [InlineData("font")]
    [InlineData("object")]
    [InlineData("x-y")]
    public void Elements_nested_a_hundred_thousand_deep_neither_stop_nor_slow_the_reader(string tag)
    {
        var outcome = Pages.Read(string.Concat(Enumerable.Repeat($"<{tag}>", 100_000)) + "<p>The text at the bottom.");
        Assert.True(outcome.HasValue);
        Assert.Contains("TRA004", outcome.Diagnostics.Select(d => d.Descriptor.Code));
        Assert.Equal("The text at the bottom.", string.Concat(outcome.Value.Passages.Select(p => p.Block).OfType<Block.Paragraph>().Select(p => InlineText.Of(p.Content))));
    }

    [Fact]
    public void Containers_and_inlines_are_cut_at_their_limits_and_the_text_is_kept()
    {
        var page = string.Concat(Enumerable.Repeat("<div>", 100)) + string.Concat(Enumerable.Repeat("<em><strong><sub><sup>", 10)) + "x<p>y";
        var outcome = Pages.Read(page, limits: new ReadingLimits { Blocks = 8, Inlines = 3 });
        Assert.Equal(["TRA004"], outcome.Diagnostics.Select(d => d.Descriptor.Code));
        Assert.True(outcome.Value!.Passages.All(p => p.Container.Depth < 8));
        Assert.EndsWith("{em {strong {sub x}}}\ndiv > div > div > div > div > div: {em {strong {sub y}}}\n", TranscriptText.OfPassages(outcome.Value), StringComparison.Ordinal);
    }

    [Fact]
    public void Open_formatting_that_multiplies_is_refused()
    {
        var page = "<p>" + string.Concat(Enumerable.Range(0, 300).Select(i => $"<b id={i}>")) + "</p>" + string.Concat(Enumerable.Repeat("<p>x", 20_000));
        var outcome = Pages.Read(page);
        Assert.False(outcome.HasValue);
        Assert.Contains("TRA006", outcome.Diagnostics.Select(d => d.Descriptor.Code));
    }

    [Fact]
    public void Tags_inside_scripts_comments_and_attributes_are_not_nesting()
    {
        var tags = string.Concat(Enumerable.Repeat("<div>", 500));
        var outcome = Pages.Read($"<script>var x = '{tags}';</script><!-- {tags} --><p title=\"{tags}\">Text</p>");
        Assert.Empty(outcome.Diagnostics);
        Assert.Equal("p: Text\n", TranscriptText.OfPassages(outcome.Value!));
    }

    [Fact]
    public void Long_runs_of_small_pieces_are_one_passage()
    {
        var outcome = Pages.Read("<div>" + string.Concat(Enumerable.Repeat("<span class=a>x</span> <b>y</b><br>", 40_000)) + "</div>");
        Assert.Equal(4 * 40_000 - 1, outcome.Value!.Passages.Single().TextLength);
    }
}
