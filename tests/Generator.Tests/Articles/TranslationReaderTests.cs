using Generator.Articles;
using Generator.Blocks;
using Generator.Diagnostics;
using Generator.Files;

namespace Generator.Tests.Articles;

public sealed class TranslationReaderTests
{
    private const string Path = "content/articles/bridge-reopens/uk.md";

    private const string Valid = """
        ---
        of: bridge-reopens
        of_sha256: 0000000000000000000000000000000000000000000000000000000000000001
        of_language: en
        language: uk
        headline: Міст  відкрито
        standfirst: Після ремонту.
        kind: machine-assisted
        translators: []
        reviewed_by: []
        made: 2026-11
        agency_credits: [Reuters]
        source_description: |
          Джерело **про себе**.
        ---
        ![](missing:photo)
        Підпис.

        Перший абзац.

        ![Відео](missing:video "1:38")
        """;

    [Fact]
    public void A_translation_is_an_article_with_its_origin()
    {
        var outcome = TranslationReader.Parse(Valid, Path);
        Assert.Empty(outcome.Diagnostics);
        var article = outcome.Value!;
        var origin = Assert.IsType<ArticleOrigin.FromTranslation>(article.Origin);
        Assert.Equal(("bridge-reopens", TranslationKind.MachineAssisted, "2026-11"), (origin.Of, origin.Kind, origin.Made!.Value));
        Assert.Equal(("Міст відкрито", "Після ремонту.", true), (article.Headline, article.Standfirst, article.IsStandfirstShown));
        Assert.Equal(["Reuters"], article.AgencyCredits);
        Assert.Equal("Джерело про себе.", InlineText.Of(((Block.Paragraph)article.SourceDescription[0]).Content));
        Assert.Equal([typeof(Block.Figure), typeof(Block.Paragraph), typeof(Block.MissingMedia)], article.Body.Select(b => b.GetType()));
        Assert.Equal("Підпис.", InlineText.Of(((Block.Figure)article.Body[0]).Caption));
    }

    [Theory]
    [InlineData("kind: machine-assisted", "kind: machine-assisted", "uk-t-en-t0-und")]
    [InlineData("kind: machine-assisted", "kind: machine", "uk-t-en-t0-und")]
    [InlineData("kind: machine-assisted", "kind: human", "uk")]
    [InlineData("of_language: en\n", "", "uk-t-t0-und")]
    [InlineData("language: uk\n", "language: uk-t-en-t0-und\n", "uk-t-en-t0-und")]
    [InlineData("of_language: en\n", "of_language: sr-Latn\n", "uk-t-sr-latn-t0-und")]
    public void The_language_says_whether_a_machine_had_a_part_in_it(string part, string instead, string tag)
    {
        var article = TranslationReader.Parse(Valid.Replace(part, instead, StringComparison.Ordinal), Path).Value!;
        Assert.Equal((tag, "uk"), (article.Language.Value, article.Language.Plain));
    }

    [Theory]
    [InlineData("of: bridge-reopens\n", "", "SET003")]
    [InlineData("of: bridge-reopens\n", "of: other\n", "ART021")]
    [InlineData("0001\n", "\n", "SET004")]
    [InlineData("language: uk\n", "language: ru\n", "TRA028")]
    [InlineData("\nlanguage: uk\n", "\n", "SET003")]
    [InlineData("headline: Міст  відкрито\n", "", "SET003")]
    [InlineData("kind: machine-assisted\n", "", "SET003")]
    [InlineData("kind: machine-assisted\n", "kind: robot\n", "SET004")]
    [InlineData("made: 2026-11", "made: last week", "SET004")]
    [InlineData("translators: []", "translator: []", "SET002")]
    [InlineData("Перший абзац.", "[Ні](javascript:alert(1))", "TRA021")]
    [InlineData("Перший абзац.", "[Ні](notices.html)", "TRA021")]
    [InlineData("Перший абзац.", "<b>Ні</b>", "TRA020")]
    [InlineData("Джерело **про себе**.", "<b>Ні</b>", "TRA020")]
    public void What_is_wrong_in_a_translation_is_told_and_it_is_left_out(string part, string wrong, string code)
    {
        Assert.Contains(part, Valid, StringComparison.Ordinal);
        var outcome = TranslationReader.Parse(Valid.Replace(part, wrong, StringComparison.Ordinal), Path);
        Assert.Null(outcome.Value);
        Assert.Contains(outcome.Diagnostics, d => d.Descriptor.Code == code);
    }

    [Theory]
    [InlineData("\nkind:", "\n\tkind:", "SET001")]
    [InlineData("\n---\n![]", "\n![]", "TRA022")]
    public void Front_matter_that_cant_be_read_is_told_by_itself(string part, string wrong, string code)
    {
        var text = Valid.ReplaceLineEndings("\n");
        Assert.Contains(part, text, StringComparison.Ordinal);
        Assert.Equal(code, Assert.Single(TranslationReader.Parse(text.Replace(part, wrong, StringComparison.Ordinal), Path).Diagnostics).Descriptor.Code);
    }

    // Programs that fill lines anew put the quotation behind its mark, everywhere in the file at once.
    [Theory]
    [InlineData("> [original 2] The first paragraph.", "[original 2]")]
    [InlineData("> [original 2-3 changed] The first paragraph.", "[original 2-3 changed]")]
    [InlineData("  > [original 2]\n  > The first paragraph.", "[original 2]")]
    [InlineData("> [2] The first paragraph.", null)]
    [InlineData("> [added] The first paragraph.", null)]
    public void A_mark_that_does_not_stand_alone_in_its_line_is_told(string quotation, string? mark)
    {
        var outcome = TranslationReader.Parse(Valid.Replace("Перший абзац.", quotation + "\n\nПерший абзац.", StringComparison.Ordinal), Path);
        Assert.Equal(mark is null ? [] : [$"ART056 '{mark}' is no mark"], outcome.Diagnostics.Select(d => $"{d.Descriptor.Code} {d.Message.Split(',')[0]}"));
    }

    [Theory]
    [InlineData("[Original 2]", null)]
    [InlineData("[ORIGINAL 2 CHANGED]", "ART051")]
    [InlineData("[оригінал 2]", "ART056")]
    [InlineData("[original two]", "ART056")]
    [InlineData("[to be translated]", "ART056")]
    public void A_mark_is_known_by_its_words_and_what_only_looks_like_one_is_told(string mark, string? code)
    {
        var outcome = TranslationReader.Parse(Valid.Replace("Перший абзац.", $"> {mark}\n> The first paragraph.\n\nПерший абзац.\n\n> [original 3]\n> Three.\n\nТретій.\n\n> Цитата\n> [рік]\n\n> [Книга](https://example.org/)", StringComparison.Ordinal), Path);
        Assert.Equal(code is null ? [] : [code], outcome.Diagnostics.Select(d => d.Descriptor.Code));
        Assert.DoesNotContain(ArticleText.Paragraphs(outcome.Value?.Body ?? []), paragraph => paragraph.Contains("paragraph", StringComparison.Ordinal));
        Assert.Empty(TranslationReader.Parse(Valid.Replace("Перший абзац.", "> [рік]\n> Цитата без позначок.", StringComparison.Ordinal), Path).Diagnostics);
    }

    [Fact]
    public void Front_matter_alone_is_no_translation() =>
        Assert.Equal("ART020", Assert.Single(TranslationReader.Parse(Valid[..(Valid.LastIndexOf("---", StringComparison.Ordinal) + 4)], Path).Diagnostics).Descriptor.Code);

    [Fact]
    public void Quoted_paragraphs_of_the_original_are_no_part_of_the_translation()
    {
        var quoting = Valid.Replace("Перший абзац.", """
            > [original 2]
            > The first paragraph.
            >
            > > with a quotation
            Перший абзац.

            > Цитата, яка є частиною перекладу.

            > [original 3-4]
            > The second one, and the third.

            Другий абзац.

            > [added]

            Третій.
            """, StringComparison.Ordinal);
        var outcome = TranslationReader.Parse(quoting, Path);
        Assert.Empty(outcome.Diagnostics);
        Assert.False(((ArticleOrigin.FromTranslation)outcome.Value!.Origin).IsBehind);
        Assert.Equal(["Підпис.", "Перший абзац.", "Цитата, яка є частиною перекладу.", "Другий абзац.", "Третій.", "Відео"], ArticleText.Paragraphs(outcome.Value.Body));
    }

    [Fact]
    public void A_place_without_its_translation_keeps_the_file_out_of_the_archive_and_is_named()
    {
        var open = Valid.Replace("Перший абзац.", "> [original 2]\n> One.\n\n\n\n> [original 3]\n> Two.\n\n> [original 4]\n> Three.\n\nТри.\n\n> [original 5]\n> ![A](missing:photo)\n\n![to translate](missing:photo)", StringComparison.Ordinal);
        var outcome = TranslationReader.Parse(open, Path);
        Assert.Null(outcome.Value);
        Assert.Equal(["ART050", "ART050"], outcome.Diagnostics.Select(d => d.Descriptor.Code));
        Assert.Equal(["the paragraphs 2 to 3 of the original are not translated yet", "paragraph 5 of the original is not translated yet"], outcome.Diagnostics.Select(d => d.Message));
        Assert.Equal(open.IndexOf("> [original 2]", StringComparison.Ordinal), outcome.Diagnostics[0].Location.Offset);
    }

    [Theory]
    [InlineData("headline: Міст  відкрито", "headline: \"\"", "the headline is not translated yet")]
    [InlineData("standfirst: Після ремонту.", "standfirst: \"\"", "the standfirst is not translated yet")]
    [InlineData("standfirst: Після ремонту.", "dateline:", "the dateline is not translated yet")]
    public void A_line_of_the_front_matter_that_waits_for_its_words_is_named(string part, string instead, string message)
    {
        var outcome = TranslationReader.Parse(Valid.Replace(part, instead, StringComparison.Ordinal), Path);
        Assert.Null(outcome.Value);
        var one = Assert.Single(outcome.Diagnostics);
        Assert.Equal(("ART050", message), (one.Descriptor.Code, one.Message));
    }

    [Theory]
    [InlineData("> [original 2 changed]\n> One.\n\n", "paragraph 2 of the original has changed since this was translated")]
    [InlineData("> [original removed]\n> One.\n\n", "this was taken out of the original since this was translated")]
    [InlineData("> [original headline changed]\n> One.\n\n", "the headline of the original has changed since this was translated")]
    public void A_mark_that_the_original_has_changed_is_told_and_the_translation_is_behind(string mark, string message)
    {
        var outcome = TranslationReader.Parse(Valid.Replace("Перший абзац.", mark + "Перший абзац.", StringComparison.Ordinal), Path);
        Assert.True(((ArticleOrigin.FromTranslation)outcome.Value!.Origin).IsBehind);
        var one = Assert.Single(outcome.Diagnostics);
        Assert.Equal(("ART051", message), (one.Descriptor.Code, one.Message));
        Assert.Equal("Перший абзац.", ArticleText.Paragraphs(outcome.Value.Body)[1]);
    }

    [Fact]
    public void Places_of_problems_stay_where_they_are_in_the_file()
    {
        var quoting = Valid.Replace("Перший абзац.", "> [original 2]\r\n> One.\r\n\r\n<b>Ні</b>", StringComparison.Ordinal);
        Assert.Equal(quoting.IndexOf("<b>", StringComparison.Ordinal), TranslationReader.Parse(quoting, Path).Diagnostics[0].Location.Offset);
    }

    [Theory]
    [InlineData("content/articles/bridge-reopens/ukrainian!.md")]
    [InlineData("content/articles/bridge-reopens/uk-t-en-t0-und.md")]
    public void A_file_is_named_for_its_plain_language(string path) =>
        Assert.Contains(TranslationReader.Parse(Valid, path).Diagnostics, d => d.Descriptor.Code == "ART022");

    [Fact]
    public void Translations_are_found_in_order()
    {
        using var folder = TestFolders.Temporary();
        folder.Write("content/articles/b/uk.md", "x");
        folder.Write("content/articles/b/fa.md", "x");
        folder.Write("content/articles/a/ru.md", "x");
        folder.Write("content/articles/a/notes.txt", "x");
        folder.Write("content/articles/a/.DS_Store", "x");
        var archive = new InputTree(folder.FullPath);
        var others = new List<Diagnostic>();
        Assert.Equal(["content/articles/a/ru.md", "content/articles/b/fa.md", "content/articles/b/uk.md"], TranslationListing.Of(archive, others));
        Assert.Equal([("ART057", "content/articles/a/notes.txt")], others.Select(other => (other.Descriptor.Code, other.Location.File)));
        Assert.Equal("SET007", Assert.Single(TranslationReader.Read(archive, "content/articles/b/be.md").Diagnostics).Descriptor.Code);
    }
}
