using System.Text;
using Generator.Articles;
using Generator.Settings;
using Generator.Tests.Articles;
using Generator.Transcripts;

namespace Generator.Tests.Hostile;

/// <summary>Pages that `tests/Generator.Fuzzing` found, made as small as they get: each once broke what must hold for every page.</summary>
public sealed class FoundByFuzzingTests
{
    [Theory]
    [InlineData("<h1>Bridge</h1><p>The bridge over the river was opened to traffic again on Monday, said the engineer.<p>0:06<v->0:00")]
    [InlineData("<h1>Bridge</h1><p>The bridge over the river was opened to traffic again on Monday, said the engineer.<div class=player><span>Embed</span><span>0:00</span><h2>The choir</h2></div>")]
    [InlineData("<h1>Bridge</h1><img src=g><p class=caption>The bridge | Photo: Zvg.<p>The bridge over the river was opened to traffic again on Monday, said the engineer.")]
    [InlineData("<h1>Bridge</h1><p>caf<span>e</span>\u0301 and <pre>e<b>\u0301</b></pre>")]
    [InlineData("<h1>Bridge</h1><p>ᄀ<span>ᅡ</span> e<ruby></ruby>\u0301<wbr>\u0316")]
    [InlineData("<p><select/><xmp></xmp><select\f>x")]
    public void What_was_found_once_holds(string page) => Assert.Equal("", PageProperties.Problem(Encoding.UTF8.GetBytes(page), "text/html"));

    [Fact]
    public void A_page_that_the_parser_fails_at_is_left_out_with_a_word()
    {
        var read = TranscriptReader.Read(Transcripts.Html.Pages.Capture("<p><select/><xmp></xmp><select>x"u8.ToArray()), ReadingLimits.Default);
        Assert.False(read.HasValue);
        Assert.Equal("TRA011", Assert.Single(read.Diagnostics).Descriptor.Code);
    }

    [Fact]
    public void The_label_that_a_missing_medium_stands_for_is_among_what_was_left_out()
    {
        const string Prose = "The bridge over the river was opened to traffic again on Monday, three years after the flood, said the engineer of the town.";
        var article = TestPages.ArticleOf($"Bridge in Varnholm is to reopen\n\n{Prose}\n\nplease wait\n\nNo media source currently available\n\n{Prose} It is the second time.\n");
        Assert.Equal(["please wait", "No media source currently available"], article.Omissions.Where(o => o.Reason == OmissionReason.Player).Select(o => o.Text));
    }
}
