using System.Text.RegularExpressions;
using Generator.Commands;

namespace Generator.Tests.Sites;

/// <summary>Two hundred made-up articles: what a build writes again after one small change, and nothing else.</summary>
public sealed partial class EditAndRebuildTests(EditAndRebuildTests.MadeUpSite site) : IClassFixture<EditAndRebuildTests.MadeUpSite>
{
    // The newest capture's date and every file's digest stand in it.
    private const string Manifest = "manifest.json";

    private readonly TestArchive _archive = site.Settled();

    [Fact]
    public void A_second_build_of_an_unchanged_archive_writes_nothing_and_says_so()
    {
        var build = _archive.Build();
        Assert.Equal(ExitCode.Clean, build.Exit);
        Assert.Empty(build.Written);
        Assert.Empty(build.Removed);
        Assert.Contains("nothing has changed", build.Said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_changed_text_rewrites_the_articles_own_files_and_its_feed(bool isInGroup)
    {
        var capture = Capture(isInGroup, 0.3);
        _archive.EditCapture(capture, page => FirstParagraph().Replace(page, "$0Changed words. ", 1));
        AssertOnly(_archive.Build(), capture, file => file.EndsWith(".xml", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_changed_headline_rewrites_the_articles_own_files_and_the_lists_that_name_it(bool isInGroup)
    {
        var capture = Capture(isInGroup, 0.5);
        _archive.EditCapture(capture, page => page.Replace(Title().Match(page).Groups[1].Value, "A headline never used before", StringComparison.Ordinal));
        var build = _archive.Build();
        AssertOnly(build, capture, file => _archive.ReadSite(file).Contains("A headline never used before", StringComparison.Ordinal));
        Assert.InRange(build.Written.Count, 4, 20);
    }

    [Theory]
    [InlineData("2010-03-04")]
    [InlineData("2018-07-15")]
    [InlineData("2031-05-06")]
    public void One_more_article_writes_at_most_twenty_files_wherever_its_date_falls(string day)
    {
        var like = Capture(false, 0.6);
        var (page, settings) = (_archive.Read(like + "/page.html"), _archive.Read(like + "/capture.yml"));
        var (date, url) = (Published().Match(page).Groups[1].Value, Canonical().Match(page).Groups[1].Value);
        var added = $"seeds/example/captures/{day[..4]}/one-more-article";
        _archive.Write(added + "/page.html", page);
        _archive.Write(added + "/capture.yml", settings.Replace(url, url.Replace("/a/", $"/a/one-more-{day}-", StringComparison.Ordinal), StringComparison.Ordinal));
        _archive.EditCapture(added, text => text
            .Replace(url, url.Replace("/a/", $"/a/one-more-{day}-", StringComparison.Ordinal), StringComparison.Ordinal)
            .Replace(date, day, StringComparison.Ordinal)
            .Replace($"{date[8..]}.{date[5..7]}.{date[..4]}", $"{day[8..]}.{day[5..7]}.{day[..4]}", StringComparison.Ordinal));
        var build = _archive.Build();
        Assert.Equal(ExitCode.Clean, build.Exit);
        Assert.Contains(build.Written, file => file.EndsWith($"/{day[..4]}/{day[5..7]}/one-more-article.html", StringComparison.Ordinal));
        Assert.InRange(build.Written.Count, 4, 20);
        Assert.Empty(build.Removed);
    }

    [Fact]
    public void A_removed_capture_takes_only_its_own_files_with_it_and_leaves_no_link_behind()
    {
        var capture = Capture(false, 0.7);
        var slug = Slug(capture);
        _archive.Remove(capture);
        var build = _archive.Build();
        Assert.Equal(2, build.Removed.Count(file => file.Contains(slug, StringComparison.Ordinal)));
        Assert.All(build.Removed, file => Assert.True(file.Contains(slug, StringComparison.Ordinal) || IsListOfAMonthOrYear(file), file));
        Assert.InRange(build.Written.Count, 2, 20);
        Assert.DoesNotContain(Directory.EnumerateFiles(_archive.Site, "*", SearchOption.AllDirectories), f => File.ReadAllText(f).Contains(slug + ".html", StringComparison.Ordinal));
    }

    [Fact]
    public void One_bad_capture_is_left_out_and_told_and_the_rest_is_published()
    {
        var capture = Capture(false, 0.8);
        _archive.Write(capture + "/page.html", _archive.Read(capture + "/page.html") + "<!-- touched -->");
        var build = _archive.Build();
        Assert.Equal(ExitCode.CapturesLeftOut, build.Exit);
        Assert.Contains(build.Problems, line => line.Contains("CAP002", StringComparison.Ordinal) && line.StartsWith(capture, StringComparison.Ordinal));
        Assert.Contains("left out: " + capture, build.Said, StringComparison.Ordinal);
        Assert.Equal(2, build.Removed.Count(file => file.Contains(Slug(capture), StringComparison.Ordinal)));
        Assert.DoesNotContain("nothing has changed", build.Said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("content/site.yml", "nmaes:\n")]
    [InlineData("seeds/example/source.yml", "names: [\n")]
    [InlineData("templates/pages/article.html", "{{ for }}")]
    public void A_build_that_fails_leaves_the_published_site_as_it_was(string file, string text)
    {
        _archive.EditCapture(Capture(false, 0.9), page => FirstParagraph().Replace(page, "$0Never to be seen. ", 1));
        _archive.Write(file, text);
        var build = _archive.Build();
        Assert.Equal(ExitCode.Errors, build.Exit);
        Assert.Empty(build.Written);
        Assert.Empty(build.Removed);
        Assert.NotEmpty(build.Problems);
    }

    // One at some place in the archive's years, so that it has neighbours on both sides; each test takes another.
    private string Capture(bool isInGroup, double place)
    {
        var fitting = _archive.Captures().Where(c => _archive.Read(c + "/capture.yml").Contains("translation_group", StringComparison.Ordinal) == isInGroup).ToList();
        return fitting[(int)(fitting.Count * place)];
    }

    // Gone with the last article of its time.
    private static bool IsListOfAMonthOrYear(string file) => MonthOrYear().IsMatch(file);

    private static string Slug(string capture) => capture[(capture.LastIndexOf('/') + 1)..];

    // Its own files are those named by its slug, and the manifest.
    private static void AssertOnly(SiteBuild build, string capture, Func<string, bool> isAllowed)
    {
        Assert.Equal(ExitCode.Clean, build.Exit);
        Assert.Empty(build.Removed);
        var own = build.Written.Where(file => file.Contains(Slug(capture), StringComparison.Ordinal)).ToList();
        Assert.InRange(own.Count, 2, 4);
        Assert.Contains(Manifest, build.Written);
        Assert.Equal([], build.Written.Except(own, StringComparer.Ordinal).Where(file => file != Manifest && !isAllowed(file)));
    }

    [GeneratedRegex("(?<=id=\"article-content\"><p>)", RegexOptions.None, 1000)]
    private static partial Regex FirstParagraph();

    [GeneratedRegex("<title>(.*?)</title>", RegexOptions.None, 1000)]
    private static partial Regex Title();

    [GeneratedRegex("\"datePublished\": \"(.{10})T", RegexOptions.None, 1000)]
    private static partial Regex Published();

    [GeneratedRegex("rel=\"canonical\" href=\"(.*?)\"", RegexOptions.None, 1000)]
    private static partial Regex Canonical();

    [GeneratedRegex("^[A-Za-z-]+/[0-9]{4}/([0-9]{2}/)?index\\.html$|^sitemaps/", RegexOptions.None, 1000)]
    private static partial Regex MonthOrYear();

    /// <summary>
    /// The archive that the tests change one after the other. Where one leaves it such that it builds, the next carries on from there; else it is put back.
    /// </summary>
    public sealed class MadeUpSite : IDisposable
    {
        private readonly Dictionary<string, byte[]> _files = new(StringComparer.Ordinal);
        private TestArchive? _archive;

        public TestArchive Settled()
        {
            if (_archive is null)
            {
                _archive = TestArchive.MadeUp(200);
                foreach (var file in Sources(_archive))
                {
                    _files.Add(file, File.ReadAllBytes(file));
                }
            }

            if (!_archive.IsSettled)
            {
                PutBack(_archive);
                Assert.Equal(ExitCode.Clean, _archive.Build().Exit);
            }

            return _archive;
        }

        public void Dispose() => _archive?.Dispose();

        private void PutBack(TestArchive archive)
        {
            foreach (var file in Sources(archive).Where(f => !_files.ContainsKey(f)))
            {
                File.Delete(file);
            }

            foreach (var (file, bytes) in _files.Where(f => !File.Exists(f.Key) || !File.ReadAllBytes(f.Key).AsSpan().SequenceEqual(f.Value)))
            {
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                File.WriteAllBytes(file, bytes);
            }
        }

        private static IEnumerable<string> Sources(TestArchive archive) =>
            [.. Directory.EnumerateFiles(archive.Folder, "*", SearchOption.AllDirectories).Where(f => !Path.GetRelativePath(archive.Folder, f).StartsWith('.'))];
    }
}
