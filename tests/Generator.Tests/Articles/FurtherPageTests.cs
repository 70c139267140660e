using System.Text;
using Generator.Articles;
using Generator.Blocks;
using Generator.Captures;
using Generator.Diagnostics;
using Generator.Files;
using Generator.Settings;
using Generator.Transcripts;

namespace Generator.Tests.Articles;

/// <summary>An article that its newsroom published in several pages is one article.</summary>
public sealed class FurtherPageTests : IDisposable
{
    private const string Note = "Anna Smith has reported from the valley for ten years and lives on the left bank.";

    private static readonly CaptureFolder s_folder = new("x", "seeds/x/captures/a", "a");
    private readonly TemporaryFolder _archive = TestFolders.Temporary();

    public void Dispose() => _archive.Dispose();

    [Fact]
    public void Its_pages_are_joined_in_their_order_and_what_each_repeats_stands_once()
    {
        var article = Read(3).Article;
        Assert.Equal(
            ["Council weighs the bridge", .. Sentences(1), .. Sentences(2), .. Sentences(3), Note],
            ArticleText.Paragraphs(article.Value!).Where(p => p != "The bridge in April"));
        Assert.Single(article.Value!.Body, b => b is Block.Figure);
        Assert.Empty(article.Diagnostics);
        Assert.Equal(["Anna Smith"], article.Value!.Authors);
        Assert.Equal(["seeds/x/captures/a/page-2.html", "seeds/x/captures/a/page-3.html"], ((ArticleOrigin.FromCapture)article.Value.Origin).Further.Select(f => f.File));
    }

    [Fact]
    public void Nothing_of_any_page_disappears()
    {
        var article = Read(3).Article.Value!;
        foreach (var number in new[] { 1, 2, 3 })
        {
            var file = number == 1 ? "page.html" : $"page-{number}.html";
            var omitted = article.Omissions.Where(o => o.Location.File.EndsWith("/" + file, StringComparison.Ordinal)).Select(o => o.Text).ToList();
            Assert.Contains("Home World", omitted);
            Assert.Contains($"Copyright Example News, page {number}", omitted);
            Assert.Equal(number != 3, omitted.Contains(Note, StringComparer.Ordinal));
            Assert.Equal(number != 1, omitted.Exists(o => o.Contains("The bridge in April", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void A_page_that_is_missing_leaves_a_mark_at_its_place_and_a_warning()
    {
        File.Delete(Path.Join(Write(3), "page-2.html"));
        var explained = Extract();
        Assert.Equal(["CAP030"], explained.Said.Select(d => d.Descriptor.Code));
        var body = explained.Article.Article.Value!.Body;
        var mark = body.ToList().FindIndex(b => b is Block.MissingMedia { Kind: MediaKind.Text });
        Assert.Equal(Sentences(1)[^1], ArticleText.Paragraphs([body[mark - 1]])[0]);
        Assert.Equal(Sentences(3)[0], ArticleText.Paragraphs([body[mark + 1]])[0]);
    }

    [Theory]
    [InlineData("tampered", "CAP030")]
    [InlineData("", "CAP030")]
    public void A_page_whose_bytes_are_not_the_recorded_ones_is_missing(string bytes, string code)
    {
        File.WriteAllText(Path.Join(Write(2), "page-2.html"), bytes);
        Assert.Contains(Extract().Said, d => d.Descriptor.Code == code);
        Assert.Single(Extract().Article.Article.Value!.Body, b => b is Block.MissingMedia { Kind: MediaKind.Text });
    }

    [Fact]
    public void A_page_without_text_is_told_and_marked()
    {
        Write(2, further: (number, page) => number == 2 ? "<html lang=en><body><nav><a href=/>Home</a></nav></body></html>" : page);
        var article = Extract().Article.Article;
        Assert.Equal("ART048", Assert.Single(article.Diagnostics).Descriptor.Code);
        Assert.Single(article.Value!.Body, b => b is Block.MissingMedia { Kind: MediaKind.Text });
    }

    [Fact]
    public void What_is_put_right_by_hand_in_a_further_page_stands_under_it()
    {
        Write(2, more: "    omit:\n      - begins: The first sentence of page 2\n        reason: related-links\n");
        var article = Extract().Article.Article.Value!;
        Assert.DoesNotContain(Sentences(2)[0], ArticleText.Paragraphs(article));
        Assert.Contains(article.Omissions, o => o.Text == Sentences(2)[0] && o.Reason == OmissionReason.RelatedLinks);

        Write(2, more: "    omit:\n      - begins: No such words\n        reason: related-links\n");
        Assert.False(Extract().Article.Article.HasValue);
    }

    [Fact]
    public void All_pages_together_have_the_limit_of_one_file()
    {
        Write(3);
        var one = File.ReadAllBytes(Path.Join(_archive.FullPath, "seeds/x/captures/a/page.html")).Length;
        var read = CaptureReader.Read(new InputTree(_archive.FullPath), s_folder, ReadingLimits.Default with { Bytes = (one * 2) + 100 });
        Assert.Equal([true, false], read.Value!.Further.Select(f => f is not null));
        Assert.Equal("CAP030", Assert.Single(read.Diagnostics).Descriptor.Code);
    }

    [Fact]
    public void A_page_that_names_its_next_one_is_told_to_be_incomplete_until_that_is_there()
    {
        var link = "<link rel=next href='https://news.example/2024/council/2'>";
        Write(1, head: link);
        var said = Assert.Single(Extract().Article.Article.Diagnostics);
        Assert.Equal(("ART043", true), (said.Descriptor.Code, said.Message.Contains("https://news.example/2024/council/2", StringComparison.Ordinal)));
        Write(2, head: link);
        Assert.Empty(Extract().Article.Article.Diagnostics);
        Write(1, head: "<link rel=next href='https://news.example/2024/market'>");
        Assert.Empty(Extract().Article.Article.Diagnostics);
    }

    private static string[] Sentences(int page) =>
    [
        $"The first sentence of page {page} says what the council of the town decided on the bridge after a long evening of {page + 1} speeches.",
        $"The second sentence of page {page} adds what the engineers of the province think of it, who have looked at {page + 2} of its piers since spring.",
    ];

    private ExplainedArticle Read(int pages)
    {
        Write(pages);
        return Extract().Article;
    }

    private (ExplainedArticle Article, IEnumerable<Diagnostic> Said) Extract()
    {
        var capture = CaptureReader.Read(new InputTree(_archive.FullPath), s_folder);
        var transcript = TranscriptReader.Read(capture.Value!, ReadingLimits.Default);
        return (FurtherPageJoining.Extract(transcript.Value!, Source.Unknown([]), TestPages.Data, ReadingLimits.Default), capture.Diagnostics);
    }

    private string Write(int pages, string head = "", string more = "", Func<int, string, string>? further = null)
    {
        var settings = new StringBuilder();
        for (var number = 1; number <= pages; number++)
        {
            var page = Page(number, head);
            var bytes = Encoding.UTF8.GetBytes(further is null ? page : further(number, page));
            var name = number == 1 ? "page.html" : $"page-{number}.html";
            _archive.WriteBytes($"seeds/x/captures/a/{name}", bytes);
            settings.Append(number == 1 ? $"file: {name}\nsha256: {Sha256Digest.Of(bytes)}\n" : $"{(number == 2 ? "further_pages:\n" : "")}  - file: {name}\n    sha256: {Sha256Digest.Of(bytes)}\n{more}");
        }

        _archive.Write("seeds/x/captures/a/capture.yml", settings.ToString());
        return Path.Join(_archive.FullPath, "seeds/x/captures/a");
    }

    private static string Page(int number, string head) => $"""
        <!DOCTYPE html><html lang="en"><head><title>Council weighs the bridge</title><meta property="og:title" content="Council weighs the bridge">
        <meta property="article:published_time" content="2024-05-14T09:00:00Z"><link rel="canonical" href="https://news.example/2024/council">{head}</head>
        <body><nav><a href="/">Home</a> <a href="/world">World</a></nav><article><h1>Council weighs the bridge</h1><p class="byline">By Anna Smith</p>
        <figure><img src="/p.jpg" alt="The bridge"><figcaption>The bridge in April</figcaption></figure>
        {string.Concat(Sentences(number).Select(s => $"<p>{s}</p>"))}<p>{Note}</p><p class="pager"><a href="?p=1">1</a> <a href="?p=2">2</a></p></article>
        <footer>Copyright Example News, page {number}</footer></body></html>
        """;
}
