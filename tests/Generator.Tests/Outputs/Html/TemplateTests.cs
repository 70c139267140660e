using Generator.Diagnostics;
using Generator.Files;
using Generator.Outputs.Html;
using Generator.Tests.Articles;
using Generator.Tests.Pages;

namespace Generator.Tests.Outputs.Html;

/// <summary>What templates can and can't do, on templates of an archive's own.</summary>
public sealed class TemplateTests
{
    [Fact]
    public void A_template_that_cannot_be_read_is_reported_with_its_place()
    {
        using var archive = TestFolders.Temporary();
        archive.Write("templates/pages/chooser.html", "<p>\n{{ if page }}</p>");
        var read = Read(archive);
        Assert.Null(read.Value);
        var diagnostic = Assert.Single(read.Diagnostics);
        Assert.Same(HtmlDiagnostics.TemplateNotRead, diagnostic.Descriptor);
        Assert.Equal("templates/pages/chooser.html", diagnostic.Location.File);
    }

    [Fact]
    public void A_file_that_overrides_nothing_is_reported_with_the_nearest_name()
    {
        using var archive = TestFolders.Temporary();
        archive.Write("templates/pages/artcle.html", "");
        archive.Write("templates/partials/of-our-own.html", "");
        var diagnostic = Assert.Single(Read(archive).Diagnostics);
        Assert.Same(HtmlDiagnostics.UnusedTemplate, diagnostic.Descriptor);
        Assert.EndsWith("did you mean templates/pages/article.html?", diagnostic.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<p>{{ page.titel }}</p>", 11)]
    [InlineData("<p>{{ titel }}</p>", 6)]
    [InlineData("<p title={{ page.title }}></p>", 12)]
    [InlineData("<p title='{{ page.title }}'></p>", 13)]
    [InlineData("<p onclick=\"{{ page.title }}\"></p>", 15)]
    [InlineData("<p style=\"{{ page.title }}\"></p>", 13)]
    [InlineData("<{{ page.title }}>", 4)]
    [InlineData("<p {{ page.title }}>", 6)]
    [InlineData("<!-- {{ page.title }} -->", 8)]
    [InlineData("<script>{{ page.title }}</script>", 11)]
    [InlineData("<style>{{ page.title }}</style>", 10)]
    [InlineData("<a href=\"{{ page.title }}\"></a>", 12)]
    [InlineData("<a href=\"../{{ page.title }}\"></a>", 15)]
    [InlineData("<img SRC=\"{{ page.title }}\">", 13)]
    [InlineData("<p title=\"{{ page.stylesheet }}\"></p>", 13)]
    [InlineData("<p>{{ page }}</p>", 6)]
    [InlineData("<p>{{ languages }}</p>", 6)]
    [InlineData("<p>{{ include 'no-such' }}</p>", 6)]
    [InlineData("<p>{{ include 'endless' }}</p>", null)]
    [InlineData("<p>{{ while true }}{{ end }}</p>", 6)]
    [InlineData("<p title=\"{{ include 'safe' }}\"></p>", 13)]
    [InlineData("<p>{{ page.title = 'x' }}</p>", null)]
    [InlineData("<p>{{ date.now }}</p>", 6)]
    [InlineData("<p>{{ 'page.title' | object.eval }}</p>", null)]
    public void A_template_cannot_reach_beyond_its_page_or_write_a_value_where_it_does_not_belong(string template, int? offset)
    {
        using var archive = TestFolders.Temporary();
        archive.Write("templates/pages/chooser.html", template);
        archive.Write("templates/partials/safe.html", "<b>safe</b>");
        archive.Write("templates/partials/endless.html", "{{ include 'endless' }}");
        var written = Write(archive);
        Assert.Null(written.Value);
        var diagnostic = Assert.Single(written.Diagnostics);
        Assert.Same(HtmlDiagnostics.TemplateFailed, diagnostic.Descriptor);
        Assert.StartsWith("templates/", diagnostic.Location.File, StringComparison.Ordinal);
        if (offset is not null)
        {
            Assert.Equal(offset, diagnostic.Location.Offset);
        }
    }

    [Theory]
    [InlineData("<p>{{ '<\"&\u00A0' }}</p>", "<p>&lt;\"&amp;&nbsp;</p>")]
    [InlineData("<p title=\"{{ '<\"&\u00A0' }}\"></p>", "<p title=\"&lt;&quot;&amp;&nbsp;\"></p>")]
    [InlineData("{{ capture x }}<b>{{ '<' }}</b>{{ end }}{{ x }}", "<b>&lt;</b>")]
    [InlineData("{{ capture x }}{{ include 'safe' }}{{ end }}<i>{{ x }}</i>", "<i><b>&lt;</b></i>")]
    [InlineData("{{ func f(x) }}<u>{{ x }}</u>{{ end }}{{ f '<' }}", "<u>&lt;</u>")]
    [InlineData("{{ for x in ['<', '>'] }}{{ x }}{{ end }}", "&lt;&gt;")]
    [InlineData("{{ x = include 'safe' }}{{ x + '' }}", "&lt;b&gt;&amp;lt;&lt;/b&gt;")]
    [InlineData("<p class=\"a{{ if true }} b{{ end }}\"></p>", "<p class=\"a b\"></p>")]
    [InlineData("<script type=\"x\">1 < 2</script>{{ '<' }}", "<script type=\"x\">1 < 2</script>&lt;")]
    [InlineData("<!DOCTYPE html><!-- a > b -->{{ '<' }}", "<!DOCTYPE html><!-- a > b -->&lt;")]
    public void Every_value_is_escaped_for_its_place_once(string template, string expected)
    {
        using var archive = TestFolders.Temporary();
        archive.Write("templates/pages/chooser.html", template);
        archive.Write("templates/partials/safe.html", "<b>{{ '<' }}</b>");
        Assert.Equal(expected, System.Text.Encoding.UTF8.GetString(Write(archive).Value!.Bytes().Span));
    }

    [Fact]
    public void A_list_may_be_longer_than_any_archive_has_articles()
    {
        using var archive = TestFolders.Temporary();
        archive.Write("templates/pages/chooser.html", "{{ n = 0 }}{{ for x in 1..150001 }}{{ n = n + 1 }}{{ end }}{{ n }}");
        Assert.Equal("150001", System.Text.Encoding.UTF8.GetString(Write(archive).Value!.Bytes().Span));
    }

    private static Outcome<TemplateSet> Read(TemporaryFolder archive) => TemplateSet.Read(new InputTree(archive.FullPath));

    private static Outcome<Generator.Outputs.OutputFile> Write(TemporaryFolder archive)
    {
        var inputs = ExampleArchive.Inputs();
        var output = new HtmlOutput(Read(archive).Value!, inputs.Catalog, inputs.Settings, inputs.Languages, TestPages.Data.Words, "test");
        return output.Write(output.Prepare(new Generator.Pages.PageModelBuilding(inputs).Build(ExampleArchive.Plan("index.html", inputs))));
    }
}
