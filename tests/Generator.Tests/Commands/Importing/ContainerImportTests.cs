using System.Text;
using Generator.Commands;
using Generator.Tests.Captures.Containers;
using Generator.Tests.Sites;

namespace Generator.Tests.Commands.Importing;

/// <summary>What import makes of records that aren't simply a page, and what it says of those it passes over.</summary>
public sealed class ContainerImportTests : IDisposable
{
    private const string List = "seeds/herald-example/captures/crawl.captures.yml";

    private readonly TestArchive _archive = new();

    [Fact]
    public void An_article_is_found_under_the_addresses_that_led_to_it()
    {
        Import("crawl.warc", new WarcText()
            .Response("/s/1", WarcText.Answer("Location: http://herald.example/one?ref=short#top\r\n", [], "302 Found"))
            .Record("response", "http://herald.example/one?ref=short", "application/http", WarcText.Answer("Location: https://herald.example/one\r\n", [], "301 Moved"))
            .Response("/one", WarcText.Page(1))
            .Response("/away", WarcText.Answer("Location: https://elsewhere.example/\r\n", [], "301 Moved"))
            .Response("/loop", WarcText.Answer("Location: /loop2\r\n", [], "301 Moved"))
            .Response("/loop2", WarcText.Answer("Location: /loop\r\n", [], "301 Moved"))
            .Response("/two", WarcText.Page(2, " <a href=\"/s/1\">What was said before</a> and <a href=\"/s/9\">what wasn't</a>.")));
        Assert.Contains("    redirected_from: [\"http://herald.example/one?ref=short\", \"https://herald.example/s/1\"]\n", _archive.Read(List), StringComparison.Ordinal);
        Assert.Single(_archive.Read(List).Split('\n'), l => l.Contains("redirected_from", StringComparison.Ordinal));
        for (var i = 0; i < 2; i++)
        {
            Assert.Equal(ExitCode.Clean, _archive.Build().Exit);
            var page = File.ReadAllText(Directory.EnumerateFiles(_archive.Site, "bridge-2-*.html", SearchOption.AllDirectories).First(f => !f.EndsWith(".text.html", StringComparison.Ordinal)));
            Assert.Matches("<a href=\"[^\":]*bridge-1-reopens-after-the-flood\\.html\">What was said before</a>", page);
            Assert.Contains("https://herald.example/s/9", page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_text_made_from_a_page_gives_way_to_the_page_and_counts_where_there_is_none()
    {
        var text = Encoding.UTF8.GetBytes("Bridge 2 reopens after the flood\n\nBridge 2 over the river was reopened to traffic on Monday, three years after the flood had carried its middle part away, and buses go over it again as they did for a hundred years before the river rose and took what the town had built.\n");
        var said = Import("crawl.warc", new WarcText()
            .Response("/one", WarcText.Page(1))
            .Record("conversion", WarcText.Host + "/one", "text/plain", Encoding.UTF8.GetBytes("Bridge 1 reopens after the flood\n\nA text of it that says less, made long after the page was saved, by a program that nobody remembers the name of, and kept beside it in the same file, as some crawlers do when they are asked to, for those who search such files for words and want no markup between them.\n"))
            .Record("conversion", WarcText.Host + "/two", "text/plain", text));
        Assert.Contains("2 articles added", said, StringComparison.Ordinal);
        Assert.Contains("1 text made from a page that is there", said, StringComparison.Ordinal);
        Assert.Contains("text/html", _archive.Read(List).Split("- slug")[1], StringComparison.Ordinal);
        Assert.Contains("text/plain", _archive.Read(List).Split("- slug")[2], StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_can_not_be_read_is_named_and_not_counted_among_those_that_are_no_articles()
    {
        _archive.Write("content/site.yml", _archive.Read("content/site.yml") + "limits:\n  characters: 20000\n");
        var said = Import("crawl.warc", new WarcText().Response("/one", WarcText.Page(1)).Response("/long", WarcText.Page(2, new string('x', 30_000))));
        Assert.Contains("warning CAP108: the page of https://herald.example/long can't be read: ", said, StringComparison.Ordinal);
        Assert.Contains("also in it: 1 page that can't be read\n", said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_revisit_of_what_an_earlier_import_brought_is_resolved_and_one_of_a_picture_is_nobodys_loss()
    {
        Import("crawl.warc", new WarcText().Response("/one", WarcText.Page(1)).Response("/list", "<html><p>Short.</p></html>", more: "WARC-Payload-Digest: sha1:LIST\r\n"));
        var said = Import("later.warc", new WarcText()
            .Response("/two", WarcText.Page(2))
            .Record("revisit", "https://mirror.example/list", "application/http", [], "WARC-Payload-Digest: sha1:LIST\r\n")
            .Record("revisit", "https://mirror.example/lost", "application/http", [], "WARC-Payload-Digest: sha1:LOST\r\n")
            .Record("revisit", "https://mirror.example/gone", "application/http", WarcText.Answer("Content-Type: text/html\r\n", [], "304 Not Modified"), "WARC-Payload-Digest: sha1:GONE\r\n")
            .Record("revisit", "https://mirror.example/a.png", "application/http", WarcText.Answer("Content-Type: image/png\r\n", []), "WARC-Payload-Digest: sha1:PNG\r\n"));
        Assert.Equal(["https://mirror.example/lost", "https://mirror.example/gone"], said.Split('\n').Where(l => l.Contains("CAP012", StringComparison.Ordinal)).Select(l => l.Split(' ').First(w => w.StartsWith("https:", StringComparison.Ordinal))));
        Assert.Contains("4 revisits", said, StringComparison.Ordinal);
    }

    public void Dispose() => _archive.Dispose();

    private string Import(string name, WarcText warc)
    {
        File.WriteAllBytes(Path.Join(Directory.CreateDirectory(_archive.Folder).FullName, name), warc.Bytes);
        var console = new TestConsole(_archive.Folder);
        Assert.True(console.Run("import", name) == ExitCode.Clean, console.Error);
        return console.Error;
    }
}
