using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Generator.Commands;
using Generator.Tests.Articles;

namespace Generator.Tests.Commands;

public class ExtractCommandTests
{
    private const string Page =
        """
        <!DOCTYPE html><html lang="en"><head><title>Bridge to reopen</title><meta property="article:published_time" content="2024-05-14T08:00:00Z"></head>
        <body><nav><a href="/">Home</a></nav><article><h1>Bridge to reopen</h1>
        <p>The council of Varnholm voted on Tuesday to reopen the old harbour bridge, which has been closed to traffic since the flood of 2019.</p>
        <p>Engineers said the repaired piers had been tested twice and could carry the weight of two loaded buses at the same time.</p></article></body></html>
        """;

    [Fact]
    public void A_bare_page_outside_any_archive_is_read()
    {
        using var folder = TestFolders.Temporary();
        folder.Write("page.html", Page);
        using var extract = Extract(folder, ExitCode.Clean, "extract", "page.html");
        Assert.Equal("Bridge to reopen", extract.RootElement.GetProperty("headline").GetString());
        Assert.Equal("2024-05-14T08:00:00Z", extract.RootElement.GetProperty("published").GetString());
        Assert.Equal(2, extract.RootElement.GetProperty("body_text").GetArrayLength());
        Assert.Equal("navigation", extract.RootElement.GetProperty("omissions")[0].GetProperty("reason").GetString());
    }

    [Fact]
    public void Why_tells_the_use_of_every_passage_and_the_claims()
    {
        using var folder = TestFolders.Temporary();
        folder.Write("page.html", Page);
        using var extract = Extract(folder, ExitCode.Clean, "extract", "page.html", "--why");
        Assert.Equal(
            ["left-out", "headline", "body", "body"],
            extract.RootElement.GetProperty("passages").EnumerateArray().Select(p => p.GetProperty("use").GetString()!),
            StringComparer.Ordinal);
        Assert.NotEmpty(extract.RootElement.GetProperty("claims").EnumerateArray());
    }

    [Fact]
    public void A_capture_is_read_with_what_is_known_beside_it()
    {
        var console = new TestConsole(TestFolders.Repository);
        Assert.Equal(ExitCode.Clean, console.Run("extract", TestPages.FirstCapture));
        using var extract = JsonDocument.Parse(console.Out);
        Assert.Equal("2022-01-26", extract.RootElement.GetProperty("published").GetString());
        Assert.Equal("Radio Free Europe/Radio Liberty (RFE/RL)", extract.RootElement.GetProperty("source").GetString());
    }

    [Fact]
    public void A_captures_folder_outside_any_archive_is_read_with_what_is_known_beside_it()
    {
        using var folder = TestFolders.Temporary();
        folder.Write("bridge/page.html", Page);
        folder.Write("bridge/capture.yml", "file: page.html\npublished: 2024-05-13\n");
        using var extract = Extract(folder, ExitCode.Clean, "extract", "bridge");
        Assert.Equal("2024-05-13", extract.RootElement.GetProperty("published").GetString());
    }

    [Fact]
    public void A_bare_text_is_known_for_its_source_by_its_words()
    {
        using var folder = TestFolders.Temporary();
        var file = folder.Write("any.txt", TestPages.FirstText);
        var console = new TestConsole(TestFolders.Repository);
        console.Run("extract", file);
        using var extract = JsonDocument.Parse(console.Out);
        Assert.Equal("Radio Free Europe/Radio Liberty (RFE/RL)", extract.RootElement.GetProperty("source").GetString());
        Assert.Equal(44, extract.RootElement.GetProperty("body_text").GetArrayLength());
        Assert.Equal(2, extract.RootElement.GetProperty("notices").GetArrayLength());
    }

    [Fact]
    public void A_page_with_the_words_of_everybodys_buttons_is_nobodys()
    {
        using var folder = TestFolders.Temporary();
        var file = folder.Write("page.html", Page.Replace("</article>", "</article><p>Share</p><p>Print</p><p>Comments</p>", StringComparison.Ordinal));
        var console = new TestConsole(TestFolders.Repository);
        console.Run("extract", file);
        using var extract = JsonDocument.Parse(console.Out);
        Assert.Equal(JsonValueKind.Null, extract.RootElement.GetProperty("source").ValueKind);
    }

    [Fact]
    public void One_bad_page_does_not_stop_the_others()
    {
        using var folder = TestFolders.Temporary();
        folder.WriteBytes("corpus/herald/good/page.html.gz", Packed(Page));
        folder.WriteBytes("corpus/herald/bad/page.html.gz", "no gzip at all"u8.ToArray());
        folder.WriteBytes("corpus/herald/empty/page.html.gz", Packed(""));
        var console = new TestConsole(folder.FullPath);
        Assert.Equal(ExitCode.CapturesLeftOut, console.Run("extract", "corpus", "--out", "predictions"));
        using var good = JsonDocument.Parse(File.ReadAllBytes(Path.Join(folder.FullPath, "predictions/herald/good.json")));
        using var bad = JsonDocument.Parse(File.ReadAllBytes(Path.Join(folder.FullPath, "predictions/herald/bad.json")));
        Assert.Equal("Bridge to reopen", good.RootElement.GetProperty("headline").GetString());
        Assert.Equal("CAP007", bad.RootElement.GetProperty("diagnostics")[0].GetProperty("code").GetString());
        Assert.True(File.Exists(Path.Join(folder.FullPath, "predictions/herald/empty.json")));
        Assert.Contains("3 pages read, 1 articles found", console.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_path_with_nothing_to_read_is_a_usage_error()
    {
        using var folder = TestFolders.Temporary();
        var console = new TestConsole(folder.FullPath);
        Assert.Equal(ExitCode.Usage, console.Run("extract", "nowhere"));
        Assert.Contains("nothing to read at 'nowhere'", console.Error, StringComparison.Ordinal);
    }

    private static byte[] Packed(string text)
    {
        using var buffer = new MemoryStream();
        using (var gzip = new GZipStream(buffer, CompressionLevel.Fastest))
        {
            gzip.Write(Encoding.UTF8.GetBytes(text));
        }

        return buffer.ToArray();
    }

    private static JsonDocument Extract(TemporaryFolder folder, int code, params string[] arguments)
    {
        var console = new TestConsole(folder.FullPath);
        Assert.Equal(code, console.Run(arguments));
        return JsonDocument.Parse(console.Out);
    }
}
