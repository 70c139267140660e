using Generator.Commands;
using Generator.Tests.Sites;

namespace Generator.Tests.Checks;

/// <summary>The checks hold a whole build: what an archive's own templates may change, and what they may not.</summary>
public sealed class BuiltSiteTests : IDisposable
{
    private readonly TestArchive _archive = new();

    public BuiltSiteTests() => _archive.TakeRepository();

    [Fact]
    public void The_first_archive_breaks_no_rule()
    {
        var build = _archive.Build();
        Assert.DoesNotContain("CHK", build.Said, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Clean, build.Exit);
    }

    [Fact]
    public void An_article_that_owes_a_notice_leads_on_from_its_former_address_and_so_does_its_text_edition()
    {
        var settings = Articles.TestPages.FirstCapture + "/capture.yml";
        _archive.Write(settings, File.ReadAllText(Path.Join(TestFolders.Repository, settings)) + "formerly: [en/2022/01/old-name.html]\n");
        var build = _archive.Build();
        Assert.True(build.Exit == ExitCode.Clean, build.Said);
        Assert.Contains("refresh", _archive.ReadSite("en/2022/01/old-name.text.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("templates/pages/article.html", "{{ include 'notice' }}", "", "CHK026")]
    [InlineData("templates/pages/text-edition.html", "id=\"notice\"", "id=\"note\"", "CHK026")]
    [InlineData("templates/pages/article.html", "{{ include 'attribution' }}", "", "CHK027")]
    [InlineData("templates/pages/home.html", "{{ include 'warning' notices }}", "", "CHK028")]
    [InlineData("templates/pages/article.html", "<h1>", "<h2>", "CHK004")]
    [InlineData("templates/pages/article.html", "href=\"#article\"", "href=\"#artikel\"", "CHK024")]
    [InlineData("templates/partials/head.html", "<title", "<link rel=\"icon\" href=\"https://icons.example/a.png\"><title", "CHK008")]
    [InlineData("templates/partials/foot.html", "</footer>", "<script>document.write(1)</script></footer>", "CHK009")]
    public void A_template_that_breaks_a_rule_publishes_nothing(string template, string good, string faulty, string code)
    {
        var text = File.ReadAllText(Path.Join(TestFolders.Repository, template));
        Assert.Contains(good, text, StringComparison.Ordinal);
        _archive.Write(template, text.Replace(good, faulty, StringComparison.Ordinal));
        var build = _archive.Build();
        Assert.Equal(ExitCode.Errors, build.Exit);
        Assert.Contains($"error {code}", build.Said, StringComparison.Ordinal);
        Assert.Empty(build.Written);
    }

    public void Dispose() => _archive.Dispose();
}
