using System.Text;
using Generator.Articles;
using Generator.Blocks;
using Generator.Captures;
using Generator.Files;
using Generator.Settings;
using Generator.Transcripts;

namespace Generator.Tests.Articles;

/// <summary>Words that a person puts right keep their place, and readers see what was changed.</summary>
public sealed class CorrectionTests : IDisposable
{
    private readonly TemporaryFolder _archive = TestFolders.Temporary();

    public void Dispose() => _archive.Dispose();

    [Fact]
    public void The_right_words_stand_in_the_place_of_the_wrong_ones_and_both_are_told()
    {
        var article = Extract("  - begins: the council, met\n    wrong: forty people\n    right: fifty-two people\n    date: 2024-07-03\n    by: The Herald\n    source: https://herald.example/c\n").Value!;
        Assert.Equal("The council met and fifty-two people came, of whom many spoke, to decide what would be rebuilt after the flood.", ArticleText.Paragraphs(article)[1]);
        var correction = Assert.Single(article.Corrections);
        Assert.Equal(("forty people", "fifty-two people", "2024-07-03", "The Herald", "https://herald.example/c"), (correction.Wrong, correction.Right, correction.Date!.Value, correction.By, correction.Source!.Value));
    }

    [Fact]
    public void Mark_up_around_and_inside_the_wrong_words_stays_as_far_as_it_has_words()
    {
        var body = Extract("  - begins: The council met\n    wrong: people came, of whom many\n    right: came and all\n").Value!.Body;
        var content = Assert.IsType<Block.Paragraph>(body[0]).Content;
        Assert.Equal("The council met and forty came and all spoke, to decide what would be rebuilt after the flood.", InlineText.Of(content));
        Assert.Equal("forty came and all", InlineText.Of(Assert.Single(content.OfType<Inline.Emphasis>()).Content));
        Assert.Empty(content.OfType<Inline.Strong>());
    }

    [Fact]
    public void Words_can_be_taken_out_without_leaving_a_gap()
    {
        var article = Extract("  - begins: The council met\n    wrong: of whom many spoke,\n    right: \"\"\n").Value!;
        Assert.Equal("The council met and forty people came, to decide what would be rebuilt after the flood.", ArticleText.Paragraphs(article)[1]);
    }

    [Fact]
    public void A_headline_is_corrected_where_it_is_one()
    {
        var article = Extract("  - begins: Council weighs the bride\n    wrong: bride\n    right: bridge\n").Value!;
        Assert.Equal("Council weighs the bridge", article.Headline);
    }

    [Fact]
    public void Several_corrections_of_one_passage_follow_one_another()
    {
        var article = Extract("  - begins: The council met\n    wrong: forty\n    right: fifty\n  - begins: The council met\n    wrong: fifty people\n    right: fifty-two people\n").Value!;
        Assert.Contains("fifty-two people came", ArticleText.Paragraphs(article)[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("  - begins: The council met\n    wrong: sixty\n    right: fifty\n", "ART036", "doesn't hold these words")]
    [InlineData("  - begins: The council met\n    wrong: e\n    right: a\n", "ART036", "more than once")]
    [InlineData("  - begins: Copyright\n    wrong: Copyright\n    right: C\n", "ART036", "is left out of the article")]
    [InlineData("  - begins: No such words\n    wrong: a\n    right: b\n", "ART030", "no passage is called")]
    public void One_that_fits_nowhere_stops_the_capture(string corrections, string code, string message)
    {
        var outcome = Extract(corrections);
        Assert.False(outcome.HasValue);
        Assert.Contains(outcome.Diagnostics, d => d.Descriptor.Code == code && d.Message.Contains(message, StringComparison.Ordinal) && d.Location.File.EndsWith("corrections.yml", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("corrections:\n  - wrong: a\n    right: b\n", "SET003")]
    [InlineData("corrections:\n  - begins: The\n    right: b\n", "SET003")]
    [InlineData("corrections:\n  - begins: The\n    wrong: a\n    rihgt: b\n", "SET002")]
    public void A_file_that_cannot_be_read_is_told_and_its_capture_left_out(string text, string code)
    {
        Write(text);
        var read = CaptureReader.Read(new InputTree(_archive.FullPath), new CaptureFolder("x", "seeds/x/captures/a", "a"));
        Assert.False(read.HasValue);
        Assert.Contains(read.Diagnostics, d => d.Descriptor.Code == code);
    }

    private Generator.Diagnostics.Outcome<Article> Extract(string corrections)
    {
        Write("corrections:\n" + corrections);
        var capture = CaptureReader.Read(new InputTree(_archive.FullPath), new CaptureFolder("x", "seeds/x/captures/a", "a"));
        Assert.True(capture.HasValue, string.Join('\n', capture.Diagnostics.Select(d => d.Message)));
        return FurtherPageJoining.Extract(TranscriptReader.Read(capture.Value, ReadingLimits.Default).Value!, Source.Unknown([]), TestPages.Data, ReadingLimits.Default).Article;
    }

    private void Write(string corrections)
    {
        var page = Encoding.UTF8.GetBytes("""
            <!DOCTYPE html><html lang="en"><head><title>Council weighs the bride</title><meta property="article:published_time" content="2024-05-14T09:00:00Z"></head>
            <body><article><h1>Council weighs the bride</h1>
            <p>The council met and <em>forty people</em> came, <strong>of whom many</strong> spoke, to decide what would be rebuilt after the flood.</p>
            <p>The mayor asked for a vote by hand, counted twelve raised arms, and said the same question would be asked again on the following Tuesday.</p>
            </article><footer>Copyright The Herald, all rights are reserved</footer></body></html>
            """);
        _archive.WriteBytes("seeds/x/captures/a/page.html", page);
        _archive.Write("seeds/x/captures/a/capture.yml", $"file: page.html\nsha256: {Sha256Digest.Of(page)}\n");
        _archive.Write("seeds/x/captures/a/corrections.yml", corrections);
    }
}
