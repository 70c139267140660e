using Generator.Commands;

namespace Generator.Tests.Commands;

public sealed class StopTests
{
    [Theory]
    [InlineData("build")]
    [InlineData("check")]
    [InlineData("extract", "page.html")]
    [InlineData("import", "page.html", "--source", "herald")]
    public void A_command_that_is_stopped_says_so_in_one_line_and_with_the_signals_code(params string[] arguments)
    {
        using var folder = TestFolders.Temporary();
        folder.Write("content/site.yml", "names:\n  en: Test\nlanguages: [en]\n");
        folder.Write("content/languages/en.yml", File.ReadAllText(Path.Join(TestFolders.Repository, "content/languages/en.yml")));
        folder.Write("seeds/herald/source.yml", "names:\n  en: Herald\n");
        folder.Write("seeds/herald/captures/a/capture.yml", "file: page.html\n");
        folder.Write("seeds/herald/captures/a/page.html", "<h1>A</h1><p>Text.");
        folder.Write("page.html", "<h1>A</h1><p>Text.");
        folder.Write("_site/index.html", "<p>x");
        var console = new TestConsole(folder.FullPath) { Stop = new CancellationToken(canceled: true) };
        Assert.Equal(ExitCode.Stopped, console.Run(arguments));
        Assert.Equal("generator: stopped before it was done", console.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)[^1]);
        Assert.DoesNotContain("Exception", console.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Join(folder.FullPath, "_site/manifest.json")));
    }
}
