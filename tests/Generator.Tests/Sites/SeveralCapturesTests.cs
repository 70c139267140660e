using System.Text;
using Generator.Commands;
using Generator.Files;

namespace Generator.Tests.Sites;

/// <summary>An article that was saved several times: one page, and one that tells what changed.</summary>
public sealed class SeveralCapturesTests : IDisposable
{
    private const string Article = "en/2024/05/council-weighs.html";
    private const string List = "en/2024/05/council-weighs.captures.html";
    private const string Forty = "Forty people were detained, a spokesman for the ministry said on the same evening to reporters.";

    private readonly TestArchive _archive = new();

    public SeveralCapturesTests()
    {
        _archive.TakeFirstArticle();
        Add("council-weighs", "2024-05-14", Forty);
    }

    public void Dispose() => _archive.Dispose();

    [Fact]
    public void The_newest_is_the_page_and_the_list_tells_in_words_what_was_removed_and_added()
    {
        Add("council-weighs-2", "2024-05-20", Forty.Replace("Forty", "Fifty", StringComparison.Ordinal));
        var build = _archive.Build();
        Assert.True(build.Exit == ExitCode.Clean, build.Said);
        var (page, list) = (_archive.ReadSite(Article), _archive.ReadSite(List));
        Assert.Contains("Fifty people", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Forty people", page, StringComparison.Ordinal);
        Assert.Contains("<a href=\"council-weighs.captures.html\">2 captures, and what changed between them</a>", page, StringComparison.Ordinal);
        Assert.Contains(
            "<del><span class=\"said\" lang=\"en\" dir=\"ltr\">removed: </span>Forty</del><ins><span class=\"said\" lang=\"en\" dir=\"ltr\">added: </span>Fifty</ins> people",
            list,
            StringComparison.Ordinal);
        Assert.Contains("id=\"notice\"", list, StringComparison.Ordinal);
        Assert.Contains("content=\"noindex\"", list, StringComparison.Ordinal);
        Assert.DoesNotContain(Directory.EnumerateFiles(_archive.Site, "*", SearchOption.AllDirectories), file => file.Contains("council-weighs-2", StringComparison.Ordinal));
        Assert.Empty(_archive.Build().Written);
    }

    [Fact]
    public void A_third_capture_writes_the_page_and_its_list_anew_and_no_address_moves()
    {
        Add("council-weighs-2", "2024-05-20", Forty.Replace("Forty", "Fifty", StringComparison.Ordinal));
        Assert.Equal(ExitCode.Clean, _archive.Build().Exit);
        Add("a-third", "2024-06-20", Forty.Replace("Forty", "Sixty", StringComparison.Ordinal));
        var build = _archive.Build();
        Assert.Empty(build.Removed);
        Assert.Contains(List, build.Written);
        Assert.Contains("Sixty people", _archive.ReadSite(Article), StringComparison.Ordinal);
        Assert.Contains("<a href=\"council-weighs.captures.html\">3 captures", _archive.ReadSite(Article), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_only_what_stands_around_the_text_changed_the_list_says_that_the_text_is_the_same()
    {
        Add("council-weighs-2", "2024-05-20", Forty, "<footer>Another footer</footer>");
        Assert.Equal(ExitCode.Clean, _archive.Build().Exit);
        Assert.Contains("The text is the same as in the capture before.", _archive.ReadSite(List), StringComparison.Ordinal);
        Assert.DoesNotContain("<ins>", _archive.ReadSite(List), StringComparison.Ordinal);
    }

    private void Add(string slug, string captured, string paragraph, string more = "")
    {
        var page = $"""
            <!DOCTYPE html><html lang="en"><head><title>Council weighs the bridge</title><meta property="article:published_time" content="2024-05-14T09:00:00Z">
            <link rel="canonical" href="https://herald.example/a/council/1.html"></head><body><article><h1>Council weighs the bridge</h1>
            <p>The council met on Tuesday for the first time since the flood, in a school gymnasium that still smelled of the river, to decide what would be rebuilt.</p>
            <p>{paragraph}</p></article>{more}</body></html>
            """;
        _archive.Write("seeds/herald/source.yml", "names: {en: The Herald}\nshort_name: Herald\ndesignations: [rferl-undesirable-russia]\n");
        _archive.Write($"seeds/herald/captures/2024/{slug}/page.html", page);
        _archive.Write($"seeds/herald/captures/2024/{slug}/capture.yml", $"file: page.html\nsha256: {Sha256Digest.Of(Encoding.UTF8.GetBytes(page)).Hex}\ncaptured: {captured}\n");
    }
}
