namespace Generator.Tests.Transcripts.Html;

/// <summary>The reader of pages by example: tests/specs/transcripts/html.</summary>
public sealed class HtmlSpecTests
{
    public static IEnumerable<TheoryDataRow<string, string>> Cases => MarkdownSpecs.In("transcripts/html").Select(c => new TheoryDataRow<string, string>(c.File, c.Title));

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_page_reads_as_its_spec_says(string file, string title)
    {
        var spec = MarkdownSpecs.In("transcripts/html").Single(c => c.File == file && c.Title == title);
        var outcome = Pages.Read(spec.Blocks["html"]);
        Assert.True(outcome.HasValue);
        if (spec.Blocks.TryGetValue("passages", out var passages))
        {
            Assert.Equal(passages, TranscriptText.OfPassages(outcome.Value));
        }

        if (spec.Blocks.TryGetValue("claims", out var claims))
        {
            Assert.Equal(claims, TranscriptText.OfClaims(outcome.Value));
        }

        var codes = string.Concat(outcome.Diagnostics.Select(d => d.Descriptor.Code + "\n"));
        Assert.Equal(spec.Blocks.GetValueOrDefault("diagnostics", ""), codes);
    }
}
