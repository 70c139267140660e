using Generator.Files;
using Generator.Settings;

namespace Generator.Tests.Settings;

public sealed class ReadingLimitsReaderTests
{
    [Fact]
    public void An_archive_sets_some_limits_and_keeps_the_usual_ones()
    {
        using var folder = Archive("limits:\n  passages: 7\n  inlines: 3\n");
        Assert.Equal(ReadingLimits.Default with { Passages = 7, Inlines = 3 }, SiteSettingsReader.LimitsOf(new InputTree(folder.FullPath)));
    }

    [Fact]
    public void Every_limit_can_be_set_by_the_name_the_documentation_gives_it()
    {
        var table = File.ReadLines(Path.Join(TestFolders.Repository, "docs", "limits.md")).Where(l => l.StartsWith("| `", StringComparison.Ordinal)).Select(l => l.Split('|', StringSplitOptions.TrimEntries)).ToList();
        using var folder = Archive("limits:\n" + string.Concat(table.Select((row, i) => $"  {row[1].Trim('`')}: {i + 1}\n")));
        var read = SiteSettingsReader.Read(new InputTree(folder.FullPath));
        Assert.Empty(read.Diagnostics);
        Assert.Equal(string.Join(' ', Enumerable.Range(1, table.Count)), read.Value!.Limits.Key);
        Assert.Equal(ReadingLimits.Default.Key, string.Join(' ', table.Select(row => row[2].Replace(",", "", StringComparison.Ordinal))));
    }

    [Theory]
    [InlineData("passages: many", "SET004")]
    [InlineData("passages: 0", "SET004")]
    [InlineData("passages: -1", "SET004")]
    [InlineData("open_elements: 501", "SET004")]
    [InlineData("blocks: 100000", "SET004")]
    [InlineData("passage: 7", "SET002")]
    public void A_limit_that_is_none_is_reported(string line, string code)
    {
        using var folder = Archive($"limits:\n  {line}\n");
        Assert.Equal(code, Assert.Single(SiteSettingsReader.Read(new InputTree(folder.FullPath)).Diagnostics).Descriptor.Code);
    }

    private static TemporaryFolder Archive(string more)
    {
        var folder = TestFolders.Temporary();
        folder.Write("content/site.yml", "names:\n  en: A\nlanguages: [en]\n" + more);
        return folder;
    }
}
