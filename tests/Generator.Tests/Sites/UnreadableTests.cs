using Generator.Commands;
using Generator.Tests.Commands;

namespace Generator.Tests.Sites;

/// <summary>Files that are there and that the disk doesn't give out, or doesn't take: each is said with its name, and costs no more than itself.</summary>
public sealed class UnreadableTests : IDisposable
{
    private const string Page = "<!DOCTYPE html><html lang=en><title>T</title><h1>HEADLINE</h1><p>The council voted on Tuesday to reopen the old harbour bridge to all traffic.</p><p>It has been closed since the flood, engineers said.</p>";

    private readonly TestArchive _archive = new();

    public UnreadableTests()
    {
        _archive.Write("seeds/herald/source.yml", "names:\n  en: Herald\n");
        foreach (var name in new[] { "first", "second" })
        {
            _archive.Write($"seeds/herald/captures/{name}/page.html", Page.Replace("HEADLINE", name, StringComparison.Ordinal));
            _archive.Write($"seeds/herald/captures/{name}/capture.yml", "file: page.html\n");
        }
    }

    public void Dispose() => _archive.Dispose();

    [Theory]
    [InlineData("page.html")]
    [InlineData("capture.yml")]
    public void A_capture_that_cannot_be_read_is_left_out_and_the_others_are_published(string file)
    {
        var path = $"seeds/herald/captures/first/{file}";
        using (Held(path))
        {
            var build = _archive.Build();
            Assert.Equal(ExitCode.CapturesLeftOut, build.Exit);
            Assert.Contains($"{path}: error FIL001: '{path}' is there but can't be read", build.Said, StringComparison.Ordinal);
        }

        Assert.True(File.Exists(Path.Join(_archive.Site, "en/undated/second.html")));
        Assert.False(File.Exists(Path.Join(_archive.Site, "en/undated/first.html")));
        Assert.Equal(ExitCode.Clean, _archive.Build().Exit);
    }

    [Theory]
    [InlineData("content/site.yml")]
    [InlineData("content/languages/uk.yml")]
    [InlineData("seeds/herald/source.yml")]
    public void A_file_that_every_page_depends_on_stops_the_build_by_name(string path)
    {
        using var held = Held(path);
        var build = _archive.Build();
        Assert.Equal(ExitCode.Errors, build.Exit);
        Assert.Contains($"error FIL001: '{path}' is there but can't be read", build.Said, StringComparison.Ordinal);
        Assert.DoesNotContain("internal fault", build.Said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("seeds/herald/source.yml", "extract", "seeds/herald/captures/first")]
    [InlineData("seeds/herald/captures/first/page.html", "extract", "seeds/herald/captures/first")]
    [InlineData("seeds/herald/captures/first/capture.yml", "extract", "seeds/herald/captures/first/page.html")]
    [InlineData("page.html", "extract", "page.html")]
    [InlineData("page.html", "import", "page.html", "--source", "herald")]
    [InlineData("seeds/herald/source.yml", "import", "page.html", "--source", "herald")]
    [InlineData("content/site.yml", "import", "page.html", "--source", "herald")]
    [InlineData("seeds/herald/captures/first/capture.yml", "import", "page.html", "--source", "herald")]
    [InlineData("seeds/herald/captures/first/page.html", "import", "page.html", "--source", "herald")]
    public void Every_command_says_what_it_cannot_read(string held, params string[] command)
    {
        _archive.Write("page.html", Page);
        using var file = Held(held);
        var console = new TestConsole(_archive.Folder);
        Assert.Equal(ExitCode.Errors, console.Run([.. command, "--archive", _archive.Folder]));
        Assert.DoesNotContain("internal fault", console.Error, StringComparison.Ordinal);
        Assert.Contains(Path.GetFileName(held), console.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Addresses_that_cannot_be_recorded_are_reported_after_the_site_is_published()
    {
        Directory.CreateDirectory(Path.Join(_archive.Folder, "content/addresses.tsv"));
        var build = _archive.Build("--record-addresses");
        Assert.Equal(ExitCode.CapturesLeftOut, build.Exit);
        Assert.Contains("content/addresses.tsv: error SIT007", build.Said, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Join(_archive.Site, "manifest.json")));
    }

    [Fact]
    public void Pages_of_one_name_are_not_written_over_one_another()
    {
        foreach (var folder in new[] { "p1", "p2" })
        {
            _archive.Write($"{folder}/Page.html", Page);
            _archive.Write($"{folder}/seeds/s/captures/bridge/capture.yml", "file: page.html\n");
            _archive.Write($"{folder}/seeds/s/captures/bridge/page.html", Page);
        }

        _archive.Write("p2/page.txt", "Bridge\n\nText.");
        foreach (var (one, other) in new[] { ("p1/Page.html", "p2/Page.html"), ("p1/Page.html", "p2/page.txt"), ("p1/seeds/s/captures/bridge", "p2/seeds/s/captures/bridge") })
        {
            var console = new TestConsole(_archive.Folder);
            Assert.Equal(ExitCode.Usage, console.Run("extract", one, other, "--out", "o"));
            Assert.Contains("2 of the pages would be written to", console.Error, StringComparison.Ordinal);
            Assert.False(Directory.Exists(Path.Join(_archive.Folder, "o")));
            Assert.Equal(ExitCode.Clean, new TestConsole(_archive.Folder).Run("extract", one, other));
        }
    }

    [Fact]
    public void An_answer_that_cannot_be_written_is_reported_and_the_others_are_written()
    {
        _archive.Write("a.html", Page);
        _archive.Write("b.html", Page);
        _archive.Write("file", "not a folder");
        Directory.CreateDirectory(Path.Join(_archive.Folder, "o/a.json"));
        var console = new TestConsole(_archive.Folder);
        Assert.Equal(ExitCode.Errors, console.Run("extract", "a.html", "b.html", "--out", "o"));
        Assert.Contains("a.json: error FIL002", console.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Join(_archive.Folder, "o/b.json")));
        Assert.Equal(ExitCode.Errors, new TestConsole(_archive.Folder).Run("extract", "a.html", "--out", "file"));
    }

    // Another program that holds a file is refused to everybody, to the administrator too, whom permissions don't stop.
    private FileStream Held(string path) => new(Path.Join(_archive.Folder, path), FileMode.Open, FileAccess.ReadWrite, FileShare.None);
}
