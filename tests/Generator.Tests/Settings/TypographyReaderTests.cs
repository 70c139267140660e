using Generator.Diagnostics;
using Generator.Outputs.Html;
using Generator.Settings;

namespace Generator.Tests.Settings;

/// <summary>The table of how each script is set, and the stylesheet that is made with it.</summary>
public sealed class TypographyReaderTests
{
    private const string File = "templates/assets/typography.yml";

    [Fact]
    public void Rows_become_rules_at_their_place_in_the_stylesheet()
    {
        var table = TypographyReader.Read("default: {leading: 1.5, hyphens: auto}\nrows:\n  - for: [ur, \"*-arab\"]\n    serif: 'Nastaliq, serif'\n    size: 110\n    hyphens: none\n    slant: no\n", File);
        Assert.Empty(table.Diagnostics);
        Assert.Equal(
            """
            a {}
            :root, [lang] { --leading: 1.5; --hyphens: auto; --slant: italic; --stress: initial; }
            :lang(ur), [lang*="-Arab"] { --serif: Nastaliq, serif; --size: 110%; --hyphens: manual; --slant: normal; --stress: 600; }
            b {}
            """.ReplaceLineEndings("\n"),
            StylesheetWriter.Write("a {}\n/* typography.yml */\nb {}", table.Value!));
    }

    [Theory]
    [InlineData("a { b: c; } /* word */ d {}", "a { b: c; }  d {}")]
    [InlineData("a { content: \"/* no comment */\"; }", "a { content: \"/* no comment */\"; }")]
    [InlineData("a { content: '\\'/*'; } /* word */", "a { content: '\\'/*'; } ")]
    [InlineData("/* open", "")]
    [InlineData("/*/ a {} */b", "b")]
    [InlineData("a { width: calc(1px / 2) } \"", "a { width: calc(1px / 2) } \"")]
    [InlineData("\"\\", "\"\\")]
    public void Readers_do_not_load_comments(string written, string served) => Assert.Equal(served, StylesheetWriter.Write(written, new TypographyTable(new TypographyRow([]), [])));

    [Fact]
    public void A_stylesheet_without_the_place_stays_as_it_is()
    {
        var table = TypographyReader.Read("default: {leading: 1.5}\n", File);
        Assert.Equal("a {}\n", StylesheetWriter.Write("a {}\n", table.Value!));
    }

    [Theory]
    [InlineData("default: {serif: 'x; } body { display: none'}")]
    [InlineData("default: {serif: 'url(x)<'}")]
    [InlineData("default: {serif: '\"open'}")]
    [InlineData("default: {leading: 1.5em}")]
    [InlineData("default: {leading: 40}")]
    [InlineData("default: {hyphens: maybe}")]
    [InlineData("rows: [{for: ['x) {}']}]")]
    [InlineData("rows: [{for: ['*-Arabic']}]")]
    [InlineData("rows: [{for: ['*']}]")]
    public void A_value_that_could_end_its_rule_is_refused(string yaml) =>
        Assert.Same(SettingsDiagnostics.WrongValue, Assert.Single(TypographyReader.Read(yaml + "\n", File).Diagnostics).Descriptor);

    [Fact]
    public void An_archives_own_table_that_cannot_be_read_is_an_error()
    {
        using var archive = TestFolders.Temporary();
        archive.Write(File, "rows: [");
        var read = TemplateSet.Read(new Generator.Files.InputTree(archive.FullPath));
        Assert.False(read.HasValue);
        Assert.Contains(read.Diagnostics, d => d.Descriptor.Severity == Severity.Error && d.Location.File == File);
    }
}
