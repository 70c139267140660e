using System.Text.RegularExpressions;
using Generator.Commands;
using Generator.Tests.Sites;
using static Generator.Tests.Sites.TranslatedArchive;

namespace Generator.Tests.Commands;

/// <summary>From an article to the file that somebody fills, to a published translation, and to one that is brought up to date.</summary>
public sealed partial class TranslateCommandTests : IDisposable
{
    private const string Page = "uk/2024/05/council-weighs.html";
    private readonly TestArchive _archive = Create();

    public void Dispose() => _archive.Dispose();

    [Fact]
    public void What_is_exported_is_published_as_soon_as_it_is_filled_and_by_no_part_before()
    {
        Assert.Equal(0, _archive.Run("translate", "export", Slug, "uk").Exit);
        var file = _archive.Read(PathOf("uk"));
        Assert.All(Paragraphs, paragraph => Assert.Contains($"> {paragraph}\n", file, StringComparison.Ordinal));
        var open = _archive.Build();
        Assert.Equal(ExitCode.CapturesLeftOut, open.Exit);
        Assert.Contains("the paragraphs 1 to 3 of the original are not translated yet", open.Said, StringComparison.Ordinal);
        Assert.Contains("the headline is not translated yet", open.Said, StringComparison.Ordinal);
        Assert.DoesNotContain(open.Written, path => path == Page);

        _archive.Write(PathOf("uk"), Filled(file));
        var filled = _archive.Build();
        Assert.True(filled.Exit == ExitCode.Clean, filled.Said);
        var page = _archive.ReadSite(Page);
        Assert.Equal(["Переклад 1.", "Переклад 2.", "Переклад 3."], Translated().Matches(page).Select(m => m.Value));
        Assert.All(Paragraphs, paragraph => Assert.DoesNotContain(paragraph, page, StringComparison.Ordinal));
    }

    [Fact]
    public void A_place_that_was_forgotten_is_named()
    {
        _archive.Run("translate", "export", Slug, "uk");
        _archive.Write(PathOf("uk"), Filled(_archive.Read(PathOf("uk"))).Replace("Переклад 2.", "", StringComparison.Ordinal));
        var build = _archive.Build();
        Assert.Contains("ART050: paragraph 2 of the original is not translated yet", build.Said, StringComparison.Ordinal);
        Assert.Equal(ExitCode.CapturesLeftOut, build.Exit);
    }

    [Fact]
    public void A_translation_that_is_behind_gets_marks_where_the_original_has_changed_and_keeps_every_word()
    {
        _archive.Run("translate", "export", Slug, "uk");
        _archive.Write(PathOf("uk"), Filled(_archive.Read(PathOf("uk"))));
        SetArticle(_archive, [Paragraphs[0], Paragraphs[1].Replace("Forty", "Fifty", StringComparison.Ordinal), "A paragraph that is new, about the school and the river and the long evening in between.", Paragraphs[2]]);
        Assert.Equal(0, _archive.Run("translate", "export", Slug, "uk", "--force").Exit);
        var file = _archive.Read(PathOf("uk"));
        Assert.Equal(
            ["[original 1]", "[original 2 changed]", "[original 3]", "[original 4]"],
            Marks().Matches(file).Select(m => m.Value));
        Assert.Contains("> Fifty people were detained, a spokesman for the ministry said on the same evening to reporters.\n\nПереклад 2.\n", file, StringComparison.Ordinal);
        Assert.Contains($"> {Paragraphs[2]}\n\nПереклад 3.\n", file, StringComparison.Ordinal);
        Assert.Contains("headline: \"Заголовок\"", file, StringComparison.Ordinal);

        var open = _archive.Build();
        Assert.Contains("ART050: paragraph 3 of the original is not translated yet", open.Said, StringComparison.Ordinal);
        _archive.Write(PathOf("uk"), OpenPlace().Replace(file, "$1\n\nНовий абзац.\n"));
        var build = _archive.Build();
        Assert.Equal(ExitCode.Clean, build.Exit);
        Assert.Contains("ART051: paragraph 2 of the original has changed", build.Said, StringComparison.Ordinal);
        Assert.DoesNotContain("CAT005", build.Said, StringComparison.Ordinal);
        Assert.Contains("оригінал змінився", _archive.ReadSite(Page), StringComparison.Ordinal);

        _archive.Write(PathOf("uk"), _archive.Read(PathOf("uk")).Replace(" changed]", "]", StringComparison.Ordinal));
        Assert.Empty(_archive.Build().Problems);
        Assert.DoesNotContain("оригінал змінився", _archive.ReadSite(Page), StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_taken_out_of_the_original_stays_in_the_file_under_a_mark()
    {
        _archive.Run("translate", "export", Slug, "uk");
        _archive.Write(PathOf("uk"), Filled(_archive.Read(PathOf("uk"))));
        SetArticle(_archive, [Paragraphs[0], Paragraphs[2]]);
        _archive.Run("translate", "export", Slug, "uk", "--force");
        Assert.Equal(["[original 1]", "[original removed]", "[original 2]"], Marks().Matches(_archive.Read(PathOf("uk"))).Select(m => m.Value));
        Assert.Contains("Переклад 2.", _archive.Read(PathOf("uk")), StringComparison.Ordinal);
        Assert.Contains("ART051: this was taken out of the original", _archive.Build().Said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_translation_without_quotations_is_aligned_and_what_a_correction_changed_is_found()
    {
        Translate(_archive, "uk", "human", "Переклад 1, рада зібралася вперше після повені у спортзалі школи, який досі пахнув річкою, щоб вирішити, що відбудують, а що ні.\n\nПереклад 2, затримано сорок людей, сказав речник міністерства того ж вечора журналістам.\n\nПереклад 3, мер сказав, що міст буде першим, і ніхто не платитиме за нього двічі.\n");
        _archive.Write(CapturePath + "/corrections.yml", "corrections:\n  - begins: Forty people\n    wrong: Forty\n    right: Fifty\n    date: 2024-06-01\n");
        var (exit, said) = _archive.Run("translate", "export", Slug, "uk", "--force");
        Assert.Equal(0, exit);
        Assert.Contains("0 paragraphs to translate, 1 changed", said, StringComparison.Ordinal);
        Assert.Equal(["[original 1]", "[original 2 changed]", "[original 3]"], Marks().Matches(_archive.Read(PathOf("uk"))).Select(m => m.Value));
        Assert.Equal(ExitCode.Clean, _archive.Build().Exit);
    }

    [Fact]
    public void Where_nobody_knows_what_changed_nothing_is_marked_and_the_translation_stays_behind()
    {
        Translate(_archive, "uk", "human");
        _archive.EditCapture(CapturePath, page => page.Replace("Forty", "Fifty", StringComparison.Ordinal));
        Assert.Contains("it isn't known where", _archive.Run("translate", "export", Slug, "uk", "--force").Said, StringComparison.Ordinal);
        Assert.DoesNotContain("changed]", _archive.Read(PathOf("uk")), StringComparison.Ordinal);
        Assert.Contains("CAT005", _archive.Build().Said, StringComparison.Ordinal);
    }

    [Fact]
    public void Exporting_twice_changes_nothing()
    {
        _archive.Run("translate", "export", Slug, "uk");
        var first = _archive.Read(PathOf("uk"));
        _archive.Run("translate", "export", Slug, "uk", "--force");
        Assert.Equal(first, _archive.Read(PathOf("uk")));
        _archive.Write(PathOf("uk"), Filled(first).Replace("Переклад 2.", "Переклад 2.\n\n> [added]\n\nПримітка.", StringComparison.Ordinal));
        _archive.Run("translate", "export", Slug, "uk", "--force");
        var second = _archive.Read(PathOf("uk"));
        _archive.Run("translate", "export", Slug, "uk", "--force");
        Assert.Equal(second, _archive.Read(PathOf("uk")));
        Assert.Contains("Примітка.", second, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Slug)]
    [InlineData("COUNCIL-WEIGHS")]
    [InlineData("en/2024/05/council-weighs.html")]
    [InlineData("_site/en/2024/05/council-weighs.text.html")]
    [InlineData("https://archive.example.org/en/2024/05/council-weighs.html")]
    [InlineData("https://herald.example/a/council/1.html")]
    [InlineData(CapturePath + "/")]
    [InlineData(CapturePath + "/page.html")]
    [InlineData("content/articles/council-weighs/ru.md")]
    public void An_article_may_be_named_as_it_is_at_hand(string article)
    {
        var (exit, said) = _archive.Run("translate", "export", article, "uk", "--out", "-");
        Assert.True(exit == 0, said);
        Assert.Contains("of: council-weighs\n", said, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Join(_archive.Folder, PathOf("uk"))));
    }

    [Fact]
    public void A_withdrawn_article_is_said_to_be_withdrawn()
    {
        _archive.Write(CapturePath + "/capture.yml", _archive.Read(CapturePath + "/capture.yml") + "withdrawn: {date: 2026-01-02, reason: law}\n");
        var (exit, said) = _archive.Run("translate", "export", Slug, "uk");
        Assert.Equal(ExitCode.Usage, exit);
        Assert.Contains("the article 'council-weighs' is withdrawn", said, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Join(_archive.Folder, PathOf("uk"))));
    }

    [Fact]
    public void What_there_is_to_do_is_listed_by_language()
    {
        Translate(_archive, "uk");
        Translate(_archive, "ru", "human");
        _archive.Write(PathOf("fa"), "---\n");
        _archive.EditCapture(CapturePath, page => page.Replace("Forty", "Fifty", StringComparison.Ordinal));
        Assert.Equal(
            "uk  behind, unreviewed  council-weighs\nru  behind  council-weighs\nfa  unreadable  council-weighs\n2 behind, 1 unreadable, 1 unreviewed\n",
            _archive.Run("translate", "list").Said);
        Assert.Equal("de  missing  council-weighs\n1 missing\n", _archive.Run("translate", "list", "--language", "de").Said);
    }

    // As somebody would fill it.
    private static string Filled(string file)
    {
        var number = 0;
        file = OpenPlace().Replace(file, match => $"{match.Groups[1].Value}\n\nПереклад {++number}.\n");
        return file.Replace("headline: \"\"", "headline: \"Заголовок\"", StringComparison.Ordinal).Replace("kind:\n", "kind: human\n", StringComparison.Ordinal).Replace("made:\n", "made: 2024-06\n", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"(> \[original [^\n]*\n(?:>[^\n]*\n)*?>[^\n]*)\n(?=\n\n|\n?\z)", RegexOptions.None, 1000)]
    private static partial Regex OpenPlace();

    [GeneratedRegex(@"(?<=^> )\[original [^\]]*\]$", RegexOptions.Multiline, 1000)]
    private static partial Regex Marks();

    [GeneratedRegex(@"Переклад \d\.", RegexOptions.None, 1000)]
    private static partial Regex Translated();
}
