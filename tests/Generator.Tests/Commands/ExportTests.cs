using System.IO.Compression;
using System.Text;
using Generator.Captures.Containers.Warc;
using Generator.Commands;
using Generator.Files;
using Generator.Settings;
using Generator.Tests.Captures.Containers;
using Generator.Tests.Sites;

namespace Generator.Tests.Commands;

/// <summary>What is exported is valid WARC, and imported again gives the same archive and the same site.</summary>
public sealed class ExportTests : IDisposable
{
    private readonly TestArchive _archive = new();
    private readonly TemporaryFolder _folder = TestFolders.Temporary();

    public void Dispose()
    {
        _archive.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void Imported_again_it_gives_the_same_captures_and_the_same_site()
    {
        Fill();
        var built = _archive.Build();
        Assert.True(built.Exit == ExitCode.Clean, built.Said);
        Export();
        using var other = new TestArchive();
        Copy("content", other);
        Assert.Equal(ExitCode.Clean, Run("import", "out", "--archive", other.Folder).Exit);
        Assert.Equal(TestArchive.Bytes(Path.Join(_archive.Folder, "seeds")), TestArchive.Bytes(Path.Join(other.Folder, "seeds")));
        Assert.Equal(ExitCode.Clean, other.Build().Exit);
        Assert.Equal(TestArchive.Bytes(_archive.Site), TestArchive.Bytes(other.Site));
        Assert.Contains("0 added, ", Run("import", "out", "--archive", other.Folder).Said, StringComparison.Ordinal);
        Assert.Equal(TestArchive.Bytes(Path.Join(_archive.Folder, "seeds")), TestArchive.Bytes(Path.Join(other.Folder, "seeds")));
    }

    [Fact]
    public void Every_record_stands_in_a_member_of_its_own_says_what_the_standard_wants_and_has_the_digest_it_states()
    {
        Fill();
        Export();
        using var file = File.OpenRead(Path.Join(_folder.FullPath, "out", "captures.warc.gz"));
        using var reader = new WarcReader(file, null, ReadingLimits.Default.UnpackingRatio);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var count = 0;
        while (reader.Next() is { } record)
        {
            count++;
            Assert.Equal(0, record.Place.Skip);
            Assert.True(ids.Add(record.Id!), record.Id);
            Assert.Matches("^<urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}>$", record.Id);
            Assert.Matches("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$", record.Fields["WARC-Date"]);
            Assert.NotNull(record.MediaType);
            var block = reader.Block(1_000_000);
            Assert.Equal(BlockState.Whole, block.State);
            Assert.Equal(record.Fields["WARC-Block-Digest"], WarcWriter.DigestField(Sha256Digest.Of(block.Bytes!.Value.Span)));
            Assert.True(count == 1 ? record.Kind == "warcinfo" : record.Target is not null);
        }

        Assert.Equal(9, count);
    }

    [Fact]
    public void A_page_is_named_by_its_address_where_that_is_known_and_by_its_digest_where_not()
    {
        Fill();
        Export();
        var text = Unpacked();
        Assert.Contains("WARC-Target-URI: https://herald.example/two\r\n", text, StringComparison.Ordinal);
        Assert.Contains($"WARC-Target-URI: urn:sha256:{Sha256Digest.Of(Page(1)).Hex}\r\n", text, StringComparison.Ordinal);
        Assert.Contains("WARC-Date: 2024-05-14T00:00:00Z\r\n", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../outside.txt")]
    [InlineData("seeds/../../outside.txt")]
    [InlineData("content/site.yml")]
    [InlineData("templates/pages/article.html")]
    [InlineData("seeds/herald/captures/a\\..\\..\\b/capture.yml")]
    [InlineData("/etc/passwd")]
    [InlineData("seeds/herald/notices.yml")]
    [InlineData("seeds/herald/captures/con/capture.yml")]
    public void Nothing_is_written_where_no_capture_lies(string path)
    {
        var record = new WarcText().Record("warcinfo", "", "application/warc-fields", "archive-files: 1\r\n"u8.ToArray())
            .Record("resource", "urn:x", "text/plain", "x"u8.ToArray(), $"Archive-Path: {path}\r\nWARC-Block-Digest: {WarcWriter.DigestField(Sha256Digest.Of("x"u8))}\r\n");
        _folder.WriteBytes("hostile.warc", record.Bytes);
        _folder.Write("archive/seeds/README.md", "");
        var import = Run("import", "hostile.warc", "--archive", "archive");
        Assert.Contains("CAP121", import.Said, StringComparison.Ordinal);
        Assert.Equal(["archive/seeds/README.md", "hostile.warc"], Directory.EnumerateFiles(_folder.FullPath, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(_folder.FullPath, f).Replace('\\', '/')).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_capture_of_which_a_file_is_not_what_was_exported_is_left_out_whole()
    {
        var warc = new WarcText().Record("warcinfo", "", "application/warc-fields", "archive-files: 1\r\n"u8.ToArray())
            .Record("resource", "urn:x", "text/plain", "changed"u8.ToArray(), $"Archive-Path: seeds/herald/captures/a/page.html\r\nWARC-Block-Digest: {WarcWriter.DigestField(Sha256Digest.Of("x"u8))}\r\n")
            .Record("metadata", "urn:y", "application/yaml", "file: page.html\n"u8.ToArray(), $"Archive-Path: seeds/herald/captures/a/capture.yml\r\nWARC-Block-Digest: {WarcWriter.DigestField(Sha256Digest.Of("file: page.html\n"u8))}\r\n");
        _folder.WriteBytes("damaged.warc", warc.Bytes);
        _folder.Write("archive/seeds/README.md", "");
        var import = Run("import", "damaged.warc", "--archive", "archive");
        Assert.Equal(ExitCode.Errors, import.Exit);
        Assert.Contains("CAP122", import.Said, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Join(_folder.FullPath, "archive/seeds/herald")));
    }

    [Fact]
    public void What_an_archive_knows_of_a_capture_is_never_replaced()
    {
        Fill();
        Export();
        using var other = new TestArchive();
        Copy("content", other);
        other.Write("seeds/herald/source.yml", "names: {en: Herald}\nshort_name: Herald\n");
        other.Write("seeds/herald/captures/2024/one/capture.yml", "file: page.html\nheadline: Another\n");
        var import = Run("import", "out", "--archive", other.Folder);
        Assert.Contains("CAP120", import.Said, StringComparison.Ordinal);
        Assert.Equal("file: page.html\nheadline: Another\n", other.Read("seeds/herald/captures/2024/one/capture.yml"));
        Assert.False(File.Exists(Path.Join(other.Folder, "seeds/herald/captures/2024/one/page.html")));
        Assert.True(File.Exists(Path.Join(other.Folder, "seeds/herald/captures/2024/two/page.html")));
    }

    [Fact]
    public void Of_a_withdrawn_article_only_that_it_is_withdrawn_is_handed_on()
    {
        Fill();
        Add("one", "language: en\nurl: https://herald.example/one\npublished: 2024-05-13\nwithdrawn: {date: 2026-11-20, reason: person-at-risk}\n", 1);
        var list = _archive.Read("seeds/herald/captures/crawl.captures.yml");
        _archive.Write("seeds/herald/captures/crawl.captures.yml", list + "    withdrawn: {date: 2026-11-20, reason: law}\n");
        var export = Run("export", "--warc", "out", "--archive", _archive.Folder);
        Assert.Equal(ExitCode.Clean, export.Exit);
        Assert.DoesNotContain("Bridge 1", Unpacked(), StringComparison.Ordinal);
        Assert.Contains("Bridge 2", Unpacked(), StringComparison.Ordinal);
        Assert.Contains("seeds/herald/captures/crawl.warc.gz/bridge-3-reopens-after-the-flood: information CAP", export.Said, StringComparison.Ordinal);
        using var other = new TestArchive();
        Copy("content", other);
        Assert.Equal(ExitCode.Clean, Run("import", "out", "--archive", other.Folder).Exit);
        _archive.Build();
        other.Build();
        Assert.Equal(TestArchive.Bytes(_archive.Site), TestArchive.Bytes(other.Site));
    }

    [Fact]
    public void A_dry_run_writes_nothing_and_an_export_is_not_written_over_another()
    {
        Fill();
        Export();
        _folder.Write("archive/seeds/README.md", "");
        Assert.Contains("3 would be added", Run("import", "out", "--archive", "archive", "--dry-run").Said, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Join(_folder.FullPath, "archive/seeds/herald")));
        Assert.Equal(ExitCode.Errors, Run("export", "--warc", "out", "--archive", _archive.Folder).Exit);
        Assert.Equal(ExitCode.Usage, Run("export", "--warc", "out2", "--archive", "empty").Exit);
    }

    private static byte[] Page(int number) => Encoding.UTF8.GetBytes(WarcText.Page(number));

    private void Fill()
    {
        _archive.TakeRepository();
        _archive.Remove("seeds");
        _archive.Remove("content/articles");
        _archive.Remove("content/addresses.tsv");
        _archive.Write("seeds/herald/source.yml", "names: {en: The Herald}\nshort_name: Herald\nhosts:\n  - { host: herald.example }\n");
        Add("one", "captured: 2024-05-14\nlanguage: en\npublished: 2024-05-13\n", 1);
        _archive.Write("seeds/herald/captures/2024/one/corrections.yml", "corrections:\n  - begins: Bridge 1 over the river\n    wrong: on Monday\n    right: on Tuesday\n");
        Add("two", "url: https://herald.example/two\npublished: 2024-05-12\nfurther_pages:\n  - file: page-2.html\n", 2);
        _archive.Write("seeds/herald/captures/2024/two/page-2.html", WarcText.Page(4).Replace("Bridge 4 reopens after the flood", "Bridge 2 reopens after the flood", StringComparison.Ordinal));
        var crawl = new WarcText(isPacked: true).Response("/three", WarcText.Page(3)).Bytes;
        _folder.WriteBytes("crawl.warc.gz", crawl);
        Assert.Equal(ExitCode.Clean, Run("import", "crawl.warc.gz", "--archive", _archive.Folder).Exit);
    }

    private void Add(string slug, string settings, int number)
    {
        _archive.Write($"seeds/herald/captures/2024/{slug}/page.html", WarcText.Page(number));
        _archive.Write($"seeds/herald/captures/2024/{slug}/capture.yml", $"file: page.html\nsha256: {Sha256Digest.Of(Page(number)).Hex}\n{settings}");
    }

    private void Export()
    {
        var export = Run("export", "--warc", "out", "--archive", _archive.Folder);
        Assert.True(export.Exit == ExitCode.Clean, export.Said);
        Assert.Contains("3 captures and 1 container written to out", export.Said, StringComparison.Ordinal);
    }

    private string Unpacked()
    {
        using var file = new GZipStream(File.OpenRead(Path.Join(_folder.FullPath, "out", "captures.warc.gz")), CompressionMode.Decompress);
        using var reader = new StreamReader(file, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private void Copy(string part, TestArchive other)
    {
        foreach (var file in Directory.EnumerateFiles(Path.Join(_archive.Folder, part), "*", SearchOption.AllDirectories))
        {
            other.Write(Path.GetRelativePath(_archive.Folder, file).Replace('\\', '/'), File.ReadAllText(file));
        }
    }

    private (int Exit, string Said) Run(params string[] arguments)
    {
        var console = new TestConsole(_folder.FullPath);
        var exit = console.Run(arguments);
        return (exit, console.Error);
    }
}
