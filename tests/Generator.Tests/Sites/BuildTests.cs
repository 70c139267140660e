using Generator.Commands;

namespace Generator.Tests.Sites;

public sealed class BuildTests
{
    [Fact]
    public void This_repositorys_archive_builds_and_a_second_build_writes_nothing()
    {
        using var folder = TestFolders.Temporary();
        var site = Path.Join(folder.FullPath, "site");
        var (first, firstSaid) = Build(TestFolders.Repository, site);
        Assert.True(first == ExitCode.Clean, firstSaid);
        Assert.True(File.Exists(Path.Join(site, "index.html")));
        var before = Listing(site);
        var (second, secondSaid) = Build(TestFolders.Repository, site);
        Assert.Equal(ExitCode.Clean, second);
        Assert.Contains("nothing has changed", secondSaid, StringComparison.Ordinal);
        Assert.Equal(before, Listing(site));
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

    private static (int Exit, string Said) Build(string archive, string site, params string[] more)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exit = CommandLine.Run(["build", "--archive", archive, "--out", site, .. more], new CommandConsole(output, error, TestFolders.Repository));
        return (exit, error.ToString());
    }

    private static List<(string Path, DateTime Changed)> Listing(string site) =>
        [.. Directory.EnumerateFiles(site, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(f => (f, File.GetLastWriteTimeUtc(f)))];
}
