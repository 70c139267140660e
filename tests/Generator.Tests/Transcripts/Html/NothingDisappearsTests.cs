using System.IO.Compression;

namespace Generator.Tests.Transcripts.Html;

/// <summary>
/// Every character of a page that a reader could see is in its transcript exactly once: a walk of the tree that knows nothing of the reader counts them all,
/// and both counts are held against each other, character by character.
/// </summary>
public sealed class NothingDisappearsTests
{
    [Theory]
    [InlineData("cases/sanitizing")]
    [InlineData("cases/extraction")]
    [InlineData("cases/text")]
    [InlineData("cases/accessibility")]
    public void No_text_of_a_case_is_lost_or_doubled(string folder)
    {
        var files = Directory.EnumerateFiles(TestFolders.Outside(folder), "input.html", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
        Assert.NotEmpty(files);
        Assert.Equal("", string.Join("\n", files.Select(f => TextCounting.Differences(f, File.ReadAllBytes(f))).Where(d => d.Length > 0)));
    }

    [Fact]
    public void No_text_of_a_saved_page_is_lost_or_doubled()
    {
        var corpus = TestFolders.Outside("corpus");
        var differences = Directory.EnumerateDirectories(corpus).Order(StringComparer.Ordinal)
            .SelectMany(origin => Sample(origin, Path.GetFileName(origin) == "voa-dari" ? 25 : 6))
            .Select(f => TextCounting.Differences(Path.GetRelativePath(corpus, f), Unzipped(f)))
            .ToList();
        Assert.True(differences.Count > 60);
        Assert.Equal("", string.Join("\n", differences.Where(d => d.Length > 0)));
    }

    private static IEnumerable<string> Sample(string folder, int count)
    {
        var pages = Directory.EnumerateFiles(folder, "page.html.gz", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
        return pages.Where((_, i) => i % Math.Max(1, pages.Count / count) == 0).Take(count);
    }

    private static byte[] Unzipped(string file)
    {
        using var zip = new GZipStream(File.OpenRead(file), CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        zip.CopyTo(bytes);
        return bytes.ToArray();
    }
}
