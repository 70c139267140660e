using System.Text;
using Generator.Captures;
using Generator.Commands;
using Generator.Diagnostics;
using Generator.Files;
using Generator.Settings;
using Generator.Tests.Commands;

namespace Generator.Tests.Captures.Containers;

public sealed class ContainerArchiveTests : IDisposable
{
    private const string Container = "seeds/herald-example/captures/crawl.warc.gz";
    private const string List = "seeds/herald-example/captures/crawl.captures.yml";

    private readonly TemporaryFolder _folder = TestFolders.Temporary();

    private static byte[] Crawl => new WarcText(isPacked: true)
        .Record("warcinfo", "", "application/warc-fields", "software: Crawler/1.0 (test)\r\n"u8.ToArray())
        .Response("/one", WarcText.Page(1))
        .Response("/old-two", WarcText.Answer("Location: /two\r\n", [], "301 Moved"))
        .Response("/two?utm_source=x", WarcText.Page(2))
        .Response("/a.css", WarcText.Answer("Content-Type: text/css\r\n", "a{}"u8.ToArray()))
        .Response("/short", "<html><p>Nothing here.</p></html>")
        .Record("response", "https://other.example/three", "application/http", WarcText.Answer("Content-Type: text/html\r\n", Encoding.UTF8.GetBytes(WarcText.Page(3))))
        .Bytes;

    [Fact]
    public void A_container_stays_one_file_with_a_list_of_its_captures_beside_it()
    {
        _folder.WriteBytes("Crawl.warc.gz", Crawl);
        var import = Run("import", "Crawl.warc.gz");
        Assert.True(import.Exit == ExitCode.Clean, import.Said);
        Assert.Equal(Crawl, File.ReadAllBytes(Full(Container)));
        Assert.Equal(
            ["seeds/herald-example/captures/crawl.captures.yml", Container, "seeds/herald-example/source.yml", "seeds/other-example/source.yml"],
            Directory.EnumerateFiles(Full("seeds"), "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(_folder.FullPath, f).Replace('\\', '/')).Order(StringComparer.Ordinal));
        var list = ContainerSettingsReader.Parse(File.ReadAllText(Full(List)), List);
        Assert.Empty(list.Diagnostics);
        Assert.Equal("crawl.warc.gz", list.Value!.File);
        Assert.Equal(Sha256Digest.Of(Crawl), list.Value.Sha256);
        Assert.Equal(["bridge-1-reopens-after-the-flood", "bridge-2-reopens-after-the-flood", "bridge-3-reopens-after-the-flood"], list.Value.Records.Select(r => r.Slug));
        Assert.Equal([null, null, "other-example"], list.Value.Records.Select(r => r.Source));
        var two = list.Value.Records[1].Known;
        Assert.Equal("https://herald.example/two", two.Url!.Value);
        Assert.Equal("2024-05-14T09:00:04Z", two.Captured!.Value);
        Assert.Equal("text/html; charset=utf-8", two.MediaType);
        Assert.Equal(200, two.HttpStatus);
        Assert.Equal("Crawler/1.0 (test)", two.CapturedBy);
        Assert.Contains("also in it: 1 page that is no article, 1 redirect, 1 script, style or other file\n", import.Said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_record_may_be_the_next_page_of_another()
    {
        _folder.WriteBytes("crawl.warc.gz", Crawl);
        Assert.Equal(ExitCode.Clean, Run("import", "crawl.warc.gz").Exit);
        var before = File.ReadAllText(Full(List));
        var records = ContainerSettingsReader.Parse(before, List).Value!.Records;
        var second = $"\n    further_pages:\n      - offset: {records[1].Place.Offset}\n        sha256: ";
        File.WriteAllText(Full(List), before.Replace($"sha256: {records[0].Known.Sha256}", $"sha256: {records[0].Known.Sha256}{second}{records[1].Known.Sha256}", StringComparison.Ordinal));
        var whole = First();
        Assert.Empty(whole.Diagnostics);
        Assert.Equal(records[1].Known.Sha256, whole.Value!.Further[0]!.Sha256);
        Assert.NotEqual(whole.Value.File, whole.Value.Further[0]!.File);

        File.WriteAllText(Full(List), before.Replace($"sha256: {records[0].Known.Sha256}", $"sha256: {records[0].Known.Sha256}{second}{records[0].Known.Sha256}", StringComparison.Ordinal));
        Assert.Equal(("CAP030", null), (Assert.Single(First().Diagnostics).Descriptor.Code, First().Value!.Further[0]));

        Outcome<Capture> First() => CaptureReader.Read(new InputTree(_folder.FullPath), CaptureListing.Of(new InputTree(_folder.FullPath), "herald-example", []).First());
    }

    [Fact]
    public void A_dry_run_tells_the_same_and_writes_nothing()
    {
        _folder.WriteBytes("crawl.warc.gz", Crawl);
        var dry = Run("import", "crawl.warc.gz", "--dry-run");
        Assert.Equal(ExitCode.Clean, dry.Exit);
        Assert.Contains($"crawl.warc.gz: 3 articles would be added in {Container}", dry.Said, StringComparison.Ordinal);
        Assert.Contains("  bridge-3-reopens-after-the-flood  date not known  en  other-example  Bridge 3 reopens after the flood", dry.Said, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Full("seeds")));
    }

    [Fact]
    public void The_same_container_again_adds_nothing()
    {
        _folder.WriteBytes("crawl.warc.gz", Crawl);
        _folder.WriteBytes("more/again.warc.gz", Crawl);
        Run("import", "crawl.warc.gz");
        var before = Generator.Tests.Sites.TestArchive.Bytes(Full("seeds"));
        var again = Run("import", "more");
        Assert.Equal(ExitCode.Clean, again.Exit);
        Assert.Contains($"more/again.warc.gz: the archive holds all that is in it already, in {Container}", again.Said, StringComparison.Ordinal);
        Assert.Equal(before, Generator.Tests.Sites.TestArchive.Bytes(Full("seeds")));
    }

    [Fact]
    public void Another_container_adds_only_the_pages_that_are_new()
    {
        _folder.WriteBytes("crawl.warc.gz", Crawl);
        _folder.WriteBytes("later/crawl.warc.gz", new WarcText().Response("/one", WarcText.Page(1)).Response("/four", WarcText.Page(4)).Bytes);
        Run("import", "crawl.warc.gz");
        var later = Run("import", "later/crawl.warc.gz");
        Assert.Contains("1 article added in seeds/herald-example/captures/crawl-2.warc.gz", later.Said, StringComparison.Ordinal);
        Assert.Contains("1 page held already", later.Said, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_several_captures_of_one_address_those_are_taken_whose_text_changed_after_them()
    {
        var (before, after) = (WarcText.Page(1), WarcText.Page(1, " It was mended."));
        var framed = before.Replace("</body>", "<footer>Another day, another footer</footer></body>", StringComparison.Ordinal);
        _folder.WriteBytes("crawl.warc", new WarcText().Response("/one", before).Response("/one", framed).Response("/one", after).Bytes);
        var import = Run("import", "crawl.warc");
        Assert.Contains("1 earlier capture with the same text", import.Said, StringComparison.Ordinal);
        var kept = Captures().Select(c => Encoding.UTF8.GetString(CaptureReader.Read(new InputTree(_folder.FullPath), c).Value!.Bytes.Span)).ToList();
        Assert.Equal(2, kept.Count);
        Assert.Contains(after, kept);
        Assert.Contains(framed, kept);
    }

    [Fact]
    public void An_import_that_was_broken_off_is_taken_up()
    {
        _folder.WriteBytes("crawl.warc.gz", Crawl);
        _folder.WriteBytes(Container + ".part", [1, 2, 3]);
        _folder.Write("seeds/herald-example/source.yml", "names:\n  en: Herald\nhosts:\n  - host: herald.example\n");
        Assert.Equal(ExitCode.Clean, Run("import", "crawl.warc.gz").Exit);
        Assert.False(File.Exists(Full(Container + ".part")));
        File.Delete(Full(List));
        Assert.Equal(ExitCode.Clean, Run("import", "crawl.warc.gz").Exit);
        Assert.Equal(3, Captures().Count);
        Assert.Equal([Path.GetFileName(List), Path.GetFileName(Container)], Directory.EnumerateFiles(Path.GetDirectoryName(Full(Container))!).Select(Path.GetFileName).Order(StringComparer.Ordinal)!);
    }

    [Fact]
    public void Every_capture_of_the_list_reads_as_its_page_and_its_place_names_container_and_slug()
    {
        _folder.WriteBytes("crawl.warc.gz", Crawl);
        Run("import", "crawl.warc.gz");
        var captures = Captures();
        Assert.Equal($"{Container}/bridge-2-reopens-after-the-flood", captures[1].Path);
        Assert.Equal(["herald-example", "herald-example", "other-example"], captures.Select(c => c.SourceId));
        for (var i = 0; i < captures.Count; i++)
        {
            var read = CaptureReader.Read(new InputTree(_folder.FullPath), captures[i]);
            Assert.Empty(read.Diagnostics);
            Assert.Equal(WarcText.Page(i + 1), Encoding.UTF8.GetString(read.Value!.Bytes.Span));
            Assert.Equal("text/html", read.Value.MediaType);
        }
    }

    [Theory]
    [InlineData("sha256: ", "sha256: 0123", "SET004", 0)]
    [InlineData("    offset: ", "    offset: 9", "CAP016", 2)]
    [InlineData("    sha256: ", "    sha256: 0000000000000000000000000000000000000000000000000000000000000000 #", "CAP020", 2)]
    [InlineData("    media_type: ", "    media_type: image/png #", "CAP004", 2)]
    [InlineData("    source: other-example", "    source: nobody", "CAP017", 2)]
    [InlineData("  - slug: bridge-2-", "  - slug: Bridge 2 ", "SET004", 2)]
    [InlineData("  - slug: bridge-2-", "  - slug: bridge-1-", "SET005", 2)]
    [InlineData("    captured: ", "    capturd: ", "SET002", 2)]
    public void What_is_wrong_in_a_list_is_told_and_costs_no_more_than_it_must(string from, string to, string code, int left)
    {
        _folder.WriteBytes("crawl.warc.gz", Crawl);
        Run("import", "crawl.warc.gz");
        Edit(List, from, to);
        var problems = new List<Generator.Diagnostics.Diagnostic>();
        var tree = new InputTree(_folder.FullPath);
        var read = CaptureListing.Of(tree, "herald-example", problems).Select(c => CaptureReader.Read(tree, c)).ToList();
        Assert.Contains(code, problems.Concat(read.SelectMany(r => r.Diagnostics)).Select(d => d.Descriptor.Code));
        Assert.Equal(left, read.Count(r => r.HasValue));
    }

    [Fact]
    public void A_site_is_built_of_the_captures_of_a_container_and_what_a_person_writes_in_its_list_counts()
    {
        using var archive = new Generator.Tests.Sites.TestArchive();
        File.WriteAllBytes(Path.Join(Directory.CreateDirectory(archive.Folder).FullName, "crawl.warc.gz"), Crawl);
        var console = new TestConsole(archive.Folder);
        Assert.Equal(ExitCode.Clean, console.Run("import", "crawl.warc.gz"));
        archive.Write(List, archive.Read(List).Replace("  - slug: bridge-1-reopens-after-the-flood\n", "  - slug: bridge-1-reopens-after-the-flood\n    headline: The first bridge\n    published: 2022-01-26\n", StringComparison.Ordinal));
        var build = archive.Build();
        Assert.True(build.Exit == ExitCode.Clean, build.Said);
        Assert.Contains("3 articles", build.Said, StringComparison.Ordinal);
        Assert.Contains("<h1>The first bridge</h1>", archive.ReadSite("en/2022/01/bridge-1-reopens-after-the-flood.html"), StringComparison.Ordinal);
        Assert.Empty(archive.Build().Written);
        archive.Write(List, archive.Read(List).Replace("    published: 2022-01-26\n", "    published: 2022-01-27\n", StringComparison.Ordinal));
        Assert.NotEmpty(archive.Build().Written);
    }

    [Fact]
    public void A_container_that_was_changed_or_is_gone_is_told_and_all_its_captures_are_left_out_but_a_withdrawn_one_keeps_its_tombstone()
    {
        using var archive = new Generator.Tests.Sites.TestArchive();
        File.WriteAllBytes(Path.Join(Directory.CreateDirectory(archive.Folder).FullName, "crawl.warc.gz"), Crawl);
        Assert.Equal(ExitCode.Clean, new TestConsole(archive.Folder).Run("import", "crawl.warc.gz"));
        archive.Write(List, archive.Read(List).Replace("  - slug: bridge-1-reopens-after-the-flood\n", "  - slug: bridge-1-reopens-after-the-flood\n    withdrawn: { date: 2024-06-01, reason: rights }\n    language: en\n", StringComparison.Ordinal));
        var whole = archive.Build();
        Assert.True(whole.Said.Contains("CAP021", StringComparison.Ordinal), whole.Said);
        Assert.Contains("2 articles", whole.Said, StringComparison.Ordinal);

        using (var file = File.OpenWrite(Path.Join(archive.Folder, Container)))
        {
            file.Seek(0, SeekOrigin.End);
            file.WriteByte(0);
        }

        var changed = archive.Build();
        Assert.Equal(ExitCode.CapturesLeftOut, changed.Exit);
        Assert.Contains(Container + ": error CAP019", changed.Said, StringComparison.Ordinal);
        File.Delete(Path.Join(archive.Folder, Container));
        var gone = archive.Build();
        Assert.Contains(List + ": error CAP018", gone.Said, StringComparison.Ordinal);
        Assert.Equal(1, gone.Said.Split(": error CAP018").Length - 1);
        Assert.DoesNotContain("Bridge 1 reopens", string.Concat(Directory.EnumerateFiles(archive.Site, "*.html", SearchOption.AllDirectories).Select(File.ReadAllText)), StringComparison.Ordinal);
    }

    [Fact]
    public void The_pages_of_a_container_can_be_looked_at_without_importing_it()
    {
        _folder.WriteBytes("crawl.warc.gz", Crawl);
        Run("extract", "crawl.warc.gz", "--out", "out");
        Assert.Equal(["000001.json", "000002.json", "000003.json", "000004.json"], Directory.EnumerateFiles(Full("out/crawl")).Select(Path.GetFileName).Order(StringComparer.Ordinal)!);
        Assert.Contains("Bridge 2 reopens after the flood", File.ReadAllText(Full("out/crawl/000002.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_container_without_articles_is_left_out_with_what_it_holds()
    {
        _folder.WriteBytes("crawl.warc", new WarcText().Response("/a.png", WarcText.Answer("Content-Type: image/png\r\n", [1])).Bytes);
        var import = Run("import", "crawl.warc");
        Assert.Equal(ExitCode.Errors, import.Exit);
        Assert.Contains("CAP106: there is no article in this web archive file; it holds 1 picture", import.Said, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Full("seeds")));
        _folder.WriteBytes("crawl.warc.gz", Crawl);
        Assert.Contains("CAP107", Run("import", "crawl.warc.gz", "--headline", "x").Said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_is_looked_through_and_what_browsers_put_beside_pages_is_passed_over()
    {
        _folder.Write("saved/page.html", WarcText.Page(1));
        _folder.Write("saved/page_files/frame.html", WarcText.Page(2));
        _folder.Write("saved/picture.html", "%PDF-1.7");
        _folder.WriteBytes("saved/deep/crawl.warc", new WarcText().Response("/five", WarcText.Page(5)).Bytes);
        var import = Run("import", "saved", "--source", "herald");
        Assert.True(import.Exit == ExitCode.Clean, import.Said);
        Assert.Contains("2 added, 0 held already, 0 left out, 1 other file in the folders, 1 file that belongs to a saved page", import.Said, StringComparison.Ordinal);
        Assert.Contains("saved/page.html: added as seeds/herald/captures/undated/bridge-1-", import.Said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("page_files", "page.html")]
    [InlineData("page-Dateien", "page.htm")]
    [InlineData("page_elemei/deep/deeper", "page.html")]
    [InlineData("page.files", "page.xhtml")]
    public void A_folder_that_a_browser_put_beside_a_page_is_no_article_even_where_both_are_named(string folder, string page)
    {
        _folder.Write(page, WarcText.Page(1));
        _folder.Write(folder + "/frame.html", WarcText.Page(2));
        _folder.Write("other_files/page.html", WarcText.Page(3));
        var import = Run("import", page, folder.Split('/')[0], "other_files", "--source", "herald");
        Assert.True(import.Exit == ExitCode.Clean, import.Said);
        Assert.Contains("2 added, 0 held already, 0 left out, 1 file that belongs to a saved page", import.Said, StringComparison.Ordinal);
        Assert.DoesNotContain("bridge-2", import.Said, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private List<CaptureFolder> Captures()
    {
        var tree = new InputTree(_folder.FullPath);
        return [.. CaptureListing.Sources(tree).SelectMany(s => CaptureListing.Of(tree, s, []))];
    }

    private void Edit(string file, string from, string to)
    {
        var text = File.ReadAllText(Full(file));
        var at = text.IndexOf("\n" + from, StringComparison.Ordinal);
        Assert.True(at >= 0, text);
        File.WriteAllText(Full(file), text[..(at + 1)] + to + text[(at + 1 + from.Length)..]);
    }

    private (int Exit, string Said) Run(params string[] arguments)
    {
        var console = new TestConsole(_folder.FullPath);
        var exit = console.Run(arguments);
        return (exit, console.Error);
    }

    private string Full(string path) => Path.Join(_folder.FullPath, path);
}
