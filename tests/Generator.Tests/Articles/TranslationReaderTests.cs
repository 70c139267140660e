using Generator.Articles;
using Generator.Blocks;
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

    [Fact]
    public void Front_matter_alone_is_no_translation() =>
        Assert.Equal("ART020", Assert.Single(TranslationReader.Parse(Valid[..(Valid.LastIndexOf("---", StringComparison.Ordinal) + 4)], Path).Diagnostics).Descriptor.Code);

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
        var archive = new InputTree(folder.FullPath);
        Assert.Equal(["content/articles/a/ru.md", "content/articles/b/fa.md", "content/articles/b/uk.md"], TranslationListing.Of(archive));
        Assert.Equal("SET007", Assert.Single(TranslationReader.Read(archive, "content/articles/b/be.md").Diagnostics).Descriptor.Code);
    }
}
