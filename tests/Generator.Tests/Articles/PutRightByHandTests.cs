using System.Text;
using Generator.Articles;
using Generator.Settings;
using Generator.Tests.Sites;
using Generator.Transcripts;

namespace Generator.Tests.Articles;

/// <summary>What an archivist writes into capture.yml to mend one page.</summary>
public sealed class PutRightByHandTests
{
    private const string Page = """
        <!DOCTYPE html><html lang="en"><head><title>Bridge reopens</title><meta name="author" content="Web Desk"><meta property="article:published_time" content="2024-05-14T08:00:00Z"></head>
        <body><article><h1>Bridge reopens</h1>
        <p>The bridge over the river was reopened to traffic on Monday, three years after the flood had carried its middle part away.</p>
        <p>Our reporter wishes all of them a good crossing, and thanks the harbour master for the use of his boat.</p>
        <p>Buses go over it again, and the ferry, which had carried people and cars meanwhile, was tied up for good.</p></article>
        <aside class="related"><p>A list of the crossings that were closed in the flood, with the day on which each is to be opened again.</p></aside></body></html>
        """;

    [Fact]
    public void A_passage_is_omitted_for_its_reason_and_another_kept()
    {
        var explained = Explain("""
            omit:
              - begins: our reporter wishes
                reason: promotion
            keep:
              - passage: 5
                begins: A list of the crossings
                reason: the article refers to it
            """);
        var article = explained.Article.Value!;
        Assert.Equal(["The bridge", "Buses go ov", "A list of t"], ArticleText.Paragraphs(article.Body).Select(p => p[..Math.Min(p.Length, p.StartsWith("The", StringComparison.Ordinal) ? 10 : 11)]), StringComparer.Ordinal);
        Assert.Equal("promotion", explained.Decisions[2].ByHand);
        Assert.Equal("the article refers to it", explained.Decisions[4].ByHand);
        Assert.Contains(article.Omissions, o => o.Reason == OmissionReason.Promotion && o.Text.StartsWith("Our reporter", StringComparison.Ordinal));
        Assert.Empty(explained.Article.Diagnostics);
    }

    [Fact]
    public void Every_field_that_is_noted_stands_and_says_where_it_is_from()
    {
        var explained = Explain("""
            headline: The bridge is open again
            authors: [Maria Lindqvist]
            published: 2024-05-13
            updated: 2024-05-12
            language: en-GB
            standfirst: Buses and cars cross the river.
            dateline: Varnholm
            topics: [Traffic]
            """);
        var article = explained.Article.Value!;
        Assert.Equal(("The bridge is open again", "2024-05-13", "2024-05-12", "en-GB"), (article.Headline, article.Published?.Value, article.Updated?.Value, article.Language.Value));
        Assert.Equal(("Buses and cars cross the river.", "Varnholm"), (article.Standfirst, article.Dateline));
        Assert.Equal(["Maria Lindqvist"], article.Authors);
        Assert.Equal(["Traffic"], article.Topics);
        Assert.Equal(
            [ClaimKind.Language, ClaimKind.Headline, ClaimKind.Published, ClaimKind.Updated, ClaimKind.Author, ClaimKind.Standfirst],
            explained.Chosen.Where(c => c.Reason == "written in capture.yml").Select(c => c.Kind));
    }

    [Fact]
    public void An_empty_list_of_authors_says_that_there_are_none()
    {
        Assert.Equal(["Web Desk"], Explain("").Article.Value!.Authors);
        Assert.Empty(Explain("authors: []").Article.Value!.Authors);
    }

    [Fact]
    public void A_number_that_has_changed_is_a_warning_as_long_as_the_words_fit_one_passage()
    {
        var explained = Explain("omit:\n  - { passage: 2, begins: Our reporter, reason: promotion }");
        Assert.Equal("passage 2 doesn't begin with 'Our reporter', but passage 3 does and was taken", Assert.Single(explained.Article.Diagnostics, d => d.Descriptor == HandDiagnostics.PassageMoved).Message);
        Assert.DoesNotContain(ArticleText.Paragraphs(explained.Article.Value!.Body), p => p.StartsWith("Our reporter", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("keep:\n  - { begins: The reporter wishes all, reason: x }", "ART030", "no passage is called 'The reporter wishes all'")]
    [InlineData("keep:\n  - { begins: reporter wishes all of them, reason: x }", "ART030", "no passage is called 'reporter wishes all of them'; passage 3 begins 'Our reporter wishes all of them a good crossing, and thanks'")]
    [InlineData("keep:\n  - { begins: Our reporters, reason: x }", "ART030", "no passage is called 'Our reporters'; passage 3 begins 'Our reporter wishes all of them a good crossing, and thanks'")]
    [InlineData("keep:\n  - { passage: 9, reason: x }", "ART030", "no passage is called '9'; this capture has 5 passages")]
    [InlineData("keep:\n  - { begins: B, reason: x }", "ART031", "several passages begin with 'B': 1, 4")]
    [InlineData("keep:\n  - { passage: 1, reason: x }", "ART033", "passage 1 is named without its words")]
    [InlineData("omit:\n  - { begins: Our reporter, reason: promotions }", "ART034", "'promotions' is no reason to omit a passage; did you mean 'promotion'?")]
    [InlineData("omit:\n  - { begins: Our, reason: promotion }\nkeep:\n  - { begins: Our, reason: x }", "ART035", "passage 3, 'Our reporter wishes all of them a good crossing, and thanks', stands under `keep:` and under `omit:`")]
    public void A_name_that_fits_no_passage_stops_the_capture_and_says_what_is_nearest(string settings, string code, string message)
    {
        var article = Explain(settings).Article;
        Assert.False(article.HasValue);
        var diagnostic = Assert.Single(article.Diagnostics, d => d.Descriptor.Code == code);
        Assert.Equal(message, diagnostic.Message);
        Assert.Equal("capture.yml", diagnostic.Location.File);
        Assert.NotNull(diagnostic.Location.Offset);
    }

    [Fact]
    public void A_passage_with_neither_number_nor_words_is_a_mistake_of_the_settings()
    {
        var read = CaptureSettingsReader.Parse("file: page.html\nkeep:\n  - { reason: x }\n", "capture.yml");
        Assert.Contains(read.Diagnostics, d => d.Message == "the key 'begins' is missing");
    }

    [Fact]
    public void A_picture_without_words_is_named_by_its_number_alone()
    {
        var page = Page.Replace("<p>Buses", "<figure><img src=https://news.example/ad.png alt=''></figure><p>Buses", StringComparison.Ordinal);
        var explained = Explain("omit:\n  - { passage: 4, reason: advertisement }", page);
        Assert.True(explained.Article.HasValue);
        Assert.Equal("advertisement", explained.Decisions[3].ByHand);
    }

    [Fact]
    public void A_build_shows_what_was_put_right_and_counts_what_was_omitted()
    {
        using var archive = new TestArchive();
        archive.Write("seeds/herald/source.yml", "names:\n  en: Herald\n");
        archive.Write("seeds/herald/captures/bridge/page.html", Page);
        var digest = Generator.Files.Sha256Digest.Of(Encoding.UTF8.GetBytes(Page)).Hex;
        archive.Write("seeds/herald/captures/bridge/capture.yml", $"file: page.html\nsha256: {digest}\ncaptured: 2024-06-01\n");
        Assert.True(archive.Build().Exit == 0);
        Assert.Contains("Our reporter wishes", archive.ReadSite("en/2024/05/bridge.html"), StringComparison.Ordinal);

        archive.Write("seeds/herald/captures/bridge/capture.yml", $"file: page.html\nsha256: {digest}\ncaptured: 2024-06-01\nheadline: The bridge is open again\nomit:\n  - {{ begins: Our reporter, reason: promotion, note: A greeting. }}\n");
        var mended = archive.Build();
        Assert.True(mended.Exit == 0, mended.Said);
        var page = archive.ReadSite("en/2024/05/bridge.html");
        Assert.DoesNotContain("Our reporter wishes", page, StringComparison.Ordinal);
        Assert.Contains("The bridge is open again", page, StringComparison.Ordinal);

        archive.Write("seeds/herald/captures/bridge/capture.yml", $"file: page.html\nsha256: {digest}\ncaptured: 2024-06-01\nomit:\n  - {{ begins: Our reporters, reason: promotion }}\n");
        var wrong = archive.Build();
        Assert.NotEqual(0, wrong.Exit);
        Assert.Contains("capture.yml(5,", wrong.Said, StringComparison.Ordinal);
        Assert.Contains("error ART030: no passage is called 'Our reporters'", wrong.Said, StringComparison.Ordinal);
    }

    private static ExplainedArticle Explain(string settings, string page = Page)
    {
        var read = CaptureSettingsReader.Parse("file: page.html\n" + settings, "capture.yml");
        Assert.True(read.HasValue, string.Join('\n', read.Diagnostics.Select(d => d.Message)));
        var capture = TestPages.Capture(Encoding.UTF8.GetBytes(page), "text/html") with { Settings = read.Value };
        return ArticleExtraction.Explain(TranscriptReader.Read(capture, ReadingLimits.Default).Value!, Source.Unknown([]), TestPages.Data);
    }
}
