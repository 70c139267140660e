using Generator.Commands;
using Generator.Files;

namespace Generator.Tests.Sites;

public sealed class BuildTests
{
    [Fact]
    public void This_repositorys_archive_builds_and_a_second_build_writes_nothing()
    {
        using var archive = new TestArchive();
        archive.TakeRepository();
        archive.Write("content/site.yml", File.ReadAllText(Path.Join(TestFolders.Repository, "content", "site.yml")));
        var first = archive.Build();
        Assert.True(first.Exit == ExitCode.Clean, first.Said);
        Assert.Contains("index.html", first.Written, StringComparer.Ordinal);
        var second = archive.Build();
        Assert.Equal(ExitCode.Clean, second.Exit);
        Assert.Contains("nothing has changed", second.Said, StringComparison.Ordinal);
        Assert.Empty(second.Written);
    }

    [Fact]
    public void An_archive_without_settings_publishes_nothing_and_exits_1()
    {
        using var folder = TestFolders.Temporary();
        var (exit, said) = Build(folder.FullPath, Path.Join(folder.FullPath, "site"));
        Assert.Equal(ExitCode.Errors, exit);
        Assert.Contains("error SET007", said, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Join(folder.FullPath, "site")));
    }

    [Theory]
    [InlineData("--base-url", "ftp://x")]
    [InlineData("--jobs", "0")]
    public void A_value_that_makes_no_sense_is_a_usage_error(string option, string value)
    {
        using var folder = TestFolders.Temporary();
        Assert.Equal(ExitCode.Usage, Build(TestFolders.Repository, Path.Join(folder.FullPath, "site"), option, value).Exit);
    }

    [Fact]
    public void What_is_doubtful_about_a_source_is_a_warning_and_the_rest_is_published()
    {
        const string page = """
            <!DOCTYPE html><html lang="en"><head><title>Bridge reopens</title><meta property="article:published_time" content="soon"></head>
            <body><article><h1>Bridge reopens</h1>
            <p>The bridge over the river was reopened to traffic on Monday, three years after the flood had carried its middle part away.</p>
            <p>Buses go over it again, and the ferry, which had carried people and cars meanwhile, was tied up for good.</p></article></body></html>
            """;
        using var archive = new TestArchive();
        archive.Write("seeds/empty/source.yml", "names:\n  en: Nothing Yet\n");
        archive.Write("seeds/herald/source.yml", "names:\n  en: Herald\nlayouts:\n  - name: cms\n    media_type: text/html\n    body: div.story\n");
        archive.Write("seeds/herald/captures/bridge/page.html", page);
        archive.Write("seeds/herald/captures/bridge/capture.yml", $"file: page.html\nsha256: {Sha256Digest.Of(System.Text.Encoding.UTF8.GetBytes(page)).Hex}\n");
        var build = archive.Build();
        Assert.True(build.Exit == ExitCode.Clean, build.Said);
        Assert.Contains("warning CAP006", build.Said, StringComparison.Ordinal);
        Assert.Contains("warning ART005", build.Said, StringComparison.Ordinal);
        Assert.Contains("information ART007", build.Said, StringComparison.Ordinal);
        Assert.Contains("warning ART003", build.Said, StringComparison.Ordinal);
        Assert.Contains("en/undated/bridge.html", build.Written);
    }

    [Fact]
    public void A_page_that_states_two_days_is_told_apart_from_one_that_a_time_zone_moved()
    {
        using var archive = new TestArchive();
        archive.Write("seeds/herald/source.yml", "names:\n  en: Herald\n");
        Add(archive, "draft", "2022-01-26T23:30:00+00:00", "2022-03-04");
        Add(archive, "midnight", "2022-01-26T23:30:00+00:00", "2022-01-27");
        var said = archive.Build().Said;
        Assert.Contains("information ART012: the page states 2022-03-04", said, StringComparison.Ordinal);
        Assert.DoesNotContain("captures/midnight", said, StringComparison.Ordinal);
    }

    [Fact]
    public void An_article_in_an_unknown_language_is_published_and_no_page_names_it_an_alternate()
    {
        const string page = "<!DOCTYPE html><html><head><title>Zzyx qwv</title></head><body><article><h1>Zzyx qwv</h1><p>Qwv zzyx brrl, fnord grmp 12 34 56 wvx zzyx; brrl fnord grmp, qwv zzyx brrl fnord.</p><p>Grmp wvx zzyx brrl, fnord grmp qwv zzyx brrl fnord grmp wvx 78.</p></article></body></html>";
        using var archive = new TestArchive();
        archive.Write("seeds/herald/source.yml", "names:\n  en: Herald\n");
        archive.Write("seeds/herald/captures/riddle/page.html", page);
        archive.Write("seeds/herald/captures/riddle/capture.yml", $"file: page.html\nsha256: {Sha256Digest.Of(System.Text.Encoding.UTF8.GetBytes(page)).Hex}\npublished: 2022-01-26\n");
        var build = archive.Build();
        Assert.True(build.Exit == ExitCode.Clean, build.Said);
        Assert.Contains("warning ART004", build.Said, StringComparison.Ordinal);
        Assert.Contains("und/2022/01/riddle.html", build.Written);
        Assert.All(build.Written.Where(f => f.EndsWith(".html", StringComparison.Ordinal)), f => Assert.DoesNotContain("hreflang=\"und", archive.ReadSite(f).Split("<body")[0], StringComparison.Ordinal));
    }

    private static void Add(TestArchive archive, string slug, string declared, string other)
    {
        var page = $$"""
            <!DOCTYPE html><html lang="en"><head><title>Bridge {{slug}} reopens</title><meta property="article:published_time" content="{{declared}}">
            <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Bridge {{slug}} reopens","datePublished":"{{other}}"}</script></head>
            <body><article><h1>Bridge {{slug}} reopens</h1>
            <p>The bridge over the river was reopened to traffic on Monday, three years after the flood had carried its middle part away.</p>
            <p>Buses go over it again, and the ferry, which had carried people and cars meanwhile, was tied up for good.</p></article></body></html>
            """;
        archive.Write($"seeds/herald/captures/{slug}/page.html", page);
        archive.Write($"seeds/herald/captures/{slug}/capture.yml", $"file: page.html\nsha256: {Sha256Digest.Of(System.Text.Encoding.UTF8.GetBytes(page)).Hex}\n");
    }

    private static (int Exit, string Said) Build(string archive, string site, params string[] more)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exit = CommandLine.Run(["build", "--archive", archive, "--out", site, .. more], new CommandConsole(output, error, TestFolders.Repository));
        return (exit, error.ToString());
    }
}
