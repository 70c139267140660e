using System.Text;
using Generator.Articles;
using Generator.Blocks;
using Generator.Settings;
using Generator.Transcripts;

namespace Generator.Tests.Articles;

public sealed class TrackingTests
{
    [Fact]
    public void What_follows_readers_is_taken_out_of_links_and_the_original_address_and_listed_as_an_omission()
    {
        const string Page = """
            <!DOCTYPE html><html lang="en"><head><title>Bridge reopens after flood</title>
            <link rel="canonical" href="https://news.example/a/bridge?id=3&amp;utm_medium=social"></head><body><article><h1>Bridge reopens after flood</h1>
            <p>The bridge was <a href="https://other.example/x?utm_source=n&amp;page=2&amp;fbclid=abc#part">reopened to traffic</a> on Monday, three years after the flood had carried it away.</p>
            <p>Buses go over it again, and the ferry, which had <a href="/b?utm_campaign=x">carried people</a> and cars meanwhile, was tied up for <a href="/b?q=utm_source">good</a>.</p>
            </article></body></html>
            """;
        var transcript = TranscriptReader.Read(TestPages.Capture(Encoding.UTF8.GetBytes(Page), "text/html"), ReadingLimits.Default).Value!;
        var article = ArticleExtraction.Extract(transcript, TestPages.FirstSource, TestPages.Data).Value!;
        var links = new List<string>();
        new BlockRewriting(
            target =>
            {
                links.Add(((LinkTarget.ToWeb)target).Url.Value);
                return target;
            },
            hasHeadings: true).Rewrite(article.Body);
        Assert.Equal(["https://other.example/x?page=2#part", "https://news.example/b", "https://news.example/b?q=utm_source"], links);
        Assert.Equal("https://news.example/a/bridge?id=3", article.OriginalUrl!.Value);
        var omitted = article.Omissions.Where(o => o.Reason == OmissionReason.Tracking).ToArray();
        Assert.Equal(["utm_source=n", "fbclid=abc", "utm_campaign=x", "utm_medium=social"], omitted.Select(o => o.Text));
        Assert.All(omitted, o => Assert.True(o.Location.Offset > 0));
    }
}
