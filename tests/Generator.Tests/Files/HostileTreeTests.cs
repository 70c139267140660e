using System.Diagnostics;
using System.Text;
using Generator.Commands;
using Generator.Files;
using Generator.Tests.Sites;

namespace Generator.Tests.Files;

/// <summary>Archives and output folders that lead elsewhere, by names or by links: nothing outside the archive's folder is read, nothing outside the output is written.</summary>
public sealed class HostileTreeTests : IDisposable
{
    private const string Secret = "Quelvandrish";

    private static readonly string s_page = $"""
        <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{Secret} reopens</title><meta property="article:published_time" content="2022-01-26"></head>
        <body><article><h1>{Secret} reopens</h1><p>The bridge over the river was reopened to traffic on Monday, three years after the flood had carried its middle part away.</p>
        <p>Buses go over it again, and the ferry, which had carried people and cars meanwhile, was tied up for good.</p></article></body></html>
        """;

    private readonly TestArchive _archive = new();
    private readonly string _outside;

    public HostileTreeTests()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "links need rights on Windows that tests don't have");
        _outside = Path.Join(Path.GetDirectoryName(_archive.Folder), "outside");
        Directory.CreateDirectory(_outside);
        File.WriteAllText(Path.Join(_outside, "page.html"), s_page);
        File.WriteAllText(Path.Join(_outside, "capture.yml"), "file: page.html\n");
        _archive.Write("seeds/herald/source.yml", "names:\n  en: Herald\n");
        _archive.Write("seeds/herald/captures/bridge/page.html", s_page.Replace(Secret, "Bridge", StringComparison.Ordinal));
        _archive.Write("seeds/herald/captures/bridge/capture.yml", $"file: page.html\nsha256: {Digest(s_page.Replace(Secret, "Bridge", StringComparison.Ordinal))}\n");
    }

    public void Dispose() => _archive.Dispose();

    [Theory]
    [InlineData("../../../../../outside/page.html")]
    [InlineData("..")]
    [InlineData(".")]
    [InlineData("/etc/passwd")]
    [InlineData("%2e%2e/%2e%2e/page.html")]
    [InlineData("..\\\\..\\\\..\\\\..\\\\..\\\\outside\\\\page.html")]
    [InlineData("C:\\\\Windows\\\\win.ini")]
    [InlineData("file:///etc/passwd")]
    [InlineData("\\\\\\\\host\\\\share\\\\page.html")]
    [InlineData("page.html\\0/../../outside/page.html")]
    [InlineData("page.html/")]
    [InlineData("page.html::$DATA")]
    [InlineData("CON")]
    public void A_captures_file_is_only_ever_one_in_its_own_folder(string name)
    {
        _archive.Write("seeds/herald/captures/hostile/capture.yml", $"file: \"{name}\"\nmedia_type: text/html\n");
        _archive.Write("seeds/herald/captures/page.html", s_page);
        var build = _archive.Build();
        Assert.Equal(ExitCode.CapturesLeftOut, build.Exit);
        Assert.Contains("error CAP001", build.Said, StringComparison.Ordinal);
        AssertNothingFromOutside();
    }

    /// <summary>Each target shows its word where it stands in the archive itself, so that a link that were followed would show it too.</summary>
    [Theory]
    [InlineData("seeds/herald/captures/bridge2/page.html", "page.html", ExitCode.CapturesLeftOut)]
    [InlineData("seeds/herald/captures/bridge2/capture.yml", "capture.yml", ExitCode.Clean)]
    [InlineData("seeds/herald/captures/linked", "captures/inner", ExitCode.Clean)]
    [InlineData("seeds/linked", "", ExitCode.Clean)]
    [InlineData("content/notices/linked", "notice", ExitCode.Errors)]
    [InlineData("content/articles/bridge", "article", ExitCode.Clean)]
    [InlineData("content/articles/bridge/uk.md", "article/uk.md", ExitCode.Clean)]
    [InlineData("content/languages/be.yml", "be.yml", ExitCode.Clean)]
    [InlineData("content/pages/about/en.md", "en.md", ExitCode.Clean)]
    [InlineData("templates/pages/article.html", "templates/pages/article.html", ExitCode.Clean)]
    [InlineData("templates", "templates", ExitCode.Clean)]
    public void No_link_in_an_archive_is_followed(string path, string target, int exit)
    {
        MakeTargets();
        _archive.Write("content/site.yml", _archive.Read("content/site.yml").Replace("fa]", "fa, be]", StringComparison.Ordinal));
        if (path.Contains("bridge2", StringComparison.Ordinal))
        {
            _archive.Write("seeds/herald/captures/bridge2/page.html", "<title>Ferry</title><h1>Ferry tied up</h1><p>The ferry was tied up for good, three years after the flood, and nobody took it away.");
            _archive.Write("seeds/herald/captures/bridge2/capture.yml", "file: page.html\n");
        }

        if (path.Contains("notices", StringComparison.Ordinal))
        {
            _archive.Write("seeds/herald/source.yml", "names:\n  en: Herald\ndesignations: [linked]\n");
        }

        var (from, place) = (Path.Join(_outside, target), Path.Join(_archive.Folder, path));
        Copy(from, place);
        var control = _archive.Build();
        Assert.True(control.Exit == ExitCode.Clean, control.Said);
        Assert.Contains(Published(), text => text.Contains(Secret, StringComparison.Ordinal));

        _archive.Remove(path);
        Directory.Delete(_archive.Site, recursive: true);
        Link(place, from);
        var build = _archive.Build();
        Assert.True(build.Exit == exit, build.Said);
        Assert.Contains($"{path}: warning CAP009", build.Said, StringComparison.Ordinal);
        Assert.Equal(exit != ExitCode.Errors, build.Written.Contains("en/2022/01/bridge.html", StringComparer.Ordinal));
        AssertNothingFromOutside();
    }

    [Fact]
    public void A_designation_is_only_ever_one_of_the_archives_own()
    {
        MakeTargets();
        _archive.Write("seeds/herald/source.yml", "names:\n  en: Herald\ndesignations: [../../../outside, /etc, '..']\n");
        var build = _archive.Build();
        Assert.Equal(ExitCode.Errors, build.Exit);
        Assert.Contains("error SET024", build.Said, StringComparison.Ordinal);
        AssertNothingFromOutside();
    }

    [Fact]
    public void A_translations_original_is_only_ever_one_of_the_archives_own()
    {
        _archive.Write("content/articles/bridge/uk.md", $"---\nof: ../../../outside\nof_sha256: {new string('0', 64)}\nlanguage: uk\nkind: human\nheadline: Міст\n---\n{Secret}.\n");
        var build = _archive.Build();
        Assert.Contains("error ART021", build.Said, StringComparison.Ordinal);
        Assert.Contains("en/2022/01/bridge.html", build.Written, StringComparer.Ordinal);
        AssertNothingFromOutside();
    }

    [Theory]
    [InlineData("seeds/herald/captures/pipe/page.html")]
    [InlineData("content/languages/be.yml")]
    [InlineData("content/site.yml")]
    public async Task A_pipe_in_the_place_of_a_file_stops_nothing(string path)
    {
        _archive.Write("seeds/herald/captures/pipe/capture.yml", "file: page.html\n");
        var full = Path.Join(_archive.Folder, path);
        File.Delete(full);
        using (var made = Process.Start("mkfifo", [full]))
        {
            await made.WaitForExitAsync(TestContext.Current.CancellationToken);
            Assert.Equal(0, made.ExitCode);
        }

        var build = await Task.Run(() => _archive.Build(), TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);
        Assert.NotEqual(ExitCode.Clean, build.Exit);
        Assert.NotEqual(ExitCode.Internal, build.Exit);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("assets")]
    [InlineData("index.html")]
    [InlineData("manifest.json")]
    [InlineData(".incoming")]
    public void A_link_in_the_output_is_not_written_through(string name)
    {
        _archive.Build();
        var full = Path.Join(_archive.Site, name);
        if (Directory.Exists(full))
        {
            Directory.Delete(full, recursive: true);
        }
        else
        {
            File.Delete(full);
        }

        var before = Outside();
        Link(full, name.Contains(".h", StringComparison.Ordinal) || name.Contains(".j", StringComparison.Ordinal) ? Path.Join(_outside, "page.html") : _outside);
        _archive.Write("content/site.yml", _archive.Read("content/site.yml").Replace("Test Archive", "Renamed", StringComparison.Ordinal));
        var build = _archive.Build();
        Assert.NotEqual(ExitCode.Internal, build.Exit);
        Assert.Equal(before, Outside());
    }

    [Fact]
    public void A_link_planted_where_new_bytes_are_put_aside_is_not_written_through()
    {
        Link(Path.Join(_archive.Site, ".incoming", Digest("index.html")), Path.Join(_outside, "page.html"));
        Link(Path.Join(_archive.Site, ".incoming", "journal.new"), Path.Join(_outside, "capture.yml"));
        var before = Outside();
        var build = _archive.Build();
        Assert.True(build.Exit == ExitCode.Clean, build.Said);
        Assert.Equal(before, Outside());
        Assert.Null(new FileInfo(Path.Join(_archive.Site, "index.html")).LinkTarget);
    }

    [Theory]
    [InlineData(".cache")]
    [InlineData(".cache/article")]
    [InlineData(".cache/page")]
    public void A_cache_that_leads_elsewhere_is_not_used(string link)
    {
        Link(Path.Join(_archive.Folder, link), _outside);
        var before = Outside();
        Assert.Equal(ExitCode.Clean, _archive.Build().Exit);
        Assert.Equal(before, Outside());
        foreach (var two in Enumerable.Range(0, 256))
        {
            Link(Path.Join(_outside, "kinds", "article", two.ToString("x2", System.Globalization.CultureInfo.InvariantCulture)), _outside);
        }

        before = Outside();
        using var cache = new TestArchive();
        Directory.Move(Path.Join(_outside, "kinds"), Path.Join(cache.Folder, ".cache"));
        cache.Write("seeds/herald/source.yml", "names:\n  en: Herald\n");
        cache.Write("seeds/herald/captures/bridge/page.html", s_page);
        cache.Write("seeds/herald/captures/bridge/capture.yml", $"file: page.html\nsha256: {Digest(s_page)}\n");
        Assert.Equal(ExitCode.Clean, cache.Build().Exit);
        Assert.DoesNotContain(Outside(), line => !before.Contains(line, StringComparer.Ordinal));
    }

    [Fact]
    public void Writers_of_files_refuse_ways_out_and_links()
    {
        Link(Path.Join(_archive.Folder, "linked"), _outside);
        Link(Path.Join(_archive.Folder, "file.txt"), Path.Join(_outside, "page.html"));
        var before = Outside();
        Assert.Throws<ArgumentException>(() => new ArchiveWriter(_archive.Folder).Add("../outside/x", "x"u8));
        Assert.Throws<IOException>(() => new ArchiveWriter(_archive.Folder).Add("linked/x", "x"u8));
        Assert.Throws<IOException>(() => new ArchiveWriter(_archive.Folder).AddLines("file.txt", "x\n"u8));
        Assert.Throws<ArgumentException>(() => new FolderWriter(_archive.Folder).Write("../outside/x", "x"u8));
        Assert.Throws<IOException>(() => new FolderWriter(_archive.Folder).Write("linked/inner/x", "x"u8));
        Assert.Throws<IOException>(() => new FolderWriter(_archive.Folder).Write("file.txt", "x"u8));
        Assert.Equal(before, Outside());
    }

    [Fact]
    public void Names_that_differ_in_case_or_claim_one_address_never_write_over_one_another()
    {
        _archive.Write("seeds/HERALD/source.yml", "names:\n  en: Other Herald\n");
        _archive.Write("seeds/other/source.yml", "names:\n  en: Other\n");
        foreach (var folder in new[] { "seeds/other/captures/bridge", "seeds/HERALD/captures/bridge", "seeds/herald/captures/Bridge", "seeds/herald/captures/a/con", "seeds/herald/captures/former", "seeds/herald/captures/second" })
        {
            _archive.Write(folder + "/page.html", s_page);
            _archive.Write(folder + "/capture.yml", $"file: page.html\nsha256: {Digest(s_page)}\n" + (folder.EndsWith("former", StringComparison.Ordinal)
                ? "formerly: [xx/2022/01/a.html, xx/2022/01/a.text.html, XX/2022/01/A.html, en/2022/01/bridge.html, en/2022/01/BRIDGE.text.html, news/../x.html, /news/old.html, news/OLD.html, nul/x.html]\n"
                : folder.EndsWith("second", StringComparison.Ordinal) ? "formerly: [news/old.html, XX/2022/01/a.TEXT.html]\n" : ""));
        }

        var build = _archive.Build();
        Assert.True(build.Exit == ExitCode.CapturesLeftOut, build.Said);
        Assert.Contains("error CAT001", build.Said, StringComparison.Ordinal);
        Assert.Contains("error CAT002", build.Said, StringComparison.Ordinal);
        var files = Directory.EnumerateFiles(_archive.Site, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(_archive.Site, f)).ToArray();
        Assert.Equal(files.Length, files.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Contains("<h1>Bridge reopens</h1>", _archive.ReadSite("en/2022/01/bridge.html") + _archive.ReadSite("en/2022/01/former.html").Replace(Secret, "Bridge", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    /// <summary>Fills the folder outside with a source, a capture, a designation, a translation, a page, a language and templates, each with the word that gives it away.</summary>
    private void MakeTargets()
    {
        void Put(string path, string text)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Join(_outside, path))!);
            File.WriteAllText(Path.Join(_outside, path), text);
        }

        string Own(string path) => File.ReadAllText(Path.Join(TestFolders.Repository, path));
        Put("source.yml", $"names:\n  en: {Secret}\n");
        Put("capture.yml", $"file: page.html\nheadline: {Secret}\n");
        Put("captures/inner/page.html", s_page);
        Put("captures/inner/capture.yml", "file: page.html\n");
        foreach (var file in Directory.EnumerateFiles(Path.Join(TestFolders.Repository, "content/notices/rferl-undesirable-russia")))
        {
            Put("notice/" + Path.GetFileName(file), File.ReadAllText(file) + (Path.GetFileName(file) == "en.md" ? Secret + "\n" : ""));
        }

        Put("article/uk.md", $"---\nof: bridge\nof_sha256: {new string('0', 64)}\nlanguage: uk\nkind: human\nheadline: {Secret}\n---\n{Secret}\n");
        Put("en.md", Own("content/pages/about/en.md") + $"\n{Secret}\n");
        Put("be.yml", Own("content/languages/en.yml").Replace("name: English", "name: " + Secret, StringComparison.Ordinal));
        Put("templates/pages/article.html", Own("templates/pages/article.html").Replace("<main id=\"article\"", $"<p>{Secret}</p>\n<main id=\"article\"", StringComparison.Ordinal));
    }

    private static void Copy(string from, string to)
    {
        if (File.Exists(from))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(from, to, overwrite: true);
            return;
        }

        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            Copy(file, Path.Join(to, Path.GetRelativePath(from, file)));
        }
    }

    private IEnumerable<string> Published() =>
        Directory.Exists(_archive.Site) ? Directory.EnumerateFiles(_archive.Site, "*", SearchOption.AllDirectories).Select(File.ReadAllText) : [];

    private void AssertNothingFromOutside() => Assert.All(Published(), text => Assert.DoesNotContain(Secret, text, StringComparison.Ordinal));

    private string[] Outside() =>
        [.. Directory.EnumerateFileSystemEntries(_outside, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint }).Select(f => f + (File.Exists(f) ? File.ReadAllText(f) : "")).Order(StringComparer.Ordinal)];

    private static void Link(string from, string to)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(from)!);
        if (File.Exists(from))
        {
            File.Delete(from);
        }

        File.CreateSymbolicLink(from, to);
    }

    private static string Digest(string text) => Sha256Digest.Of(Encoding.UTF8.GetBytes(text)).Hex;
}
