using Generator.Blocks;
using Generator.Diagnostics;
using Generator.Files;
using Generator.Languages;
using Generator.Settings;
using Generator.Transcripts.Markdown;

namespace Generator.Tests.Transcripts.Markdown;

public sealed class OwnTextFilesTests
{
    private const string Notice = "---\ntitle: N\nshort: \"**X** is *listed*; see [all](notices.html).\"\nlanguage: en\n---\n## Sources\n\nText.\n";

    private static readonly SiteSettings s_site = new([new SourceName(LanguageTag.English, "A")], [LanguageTag.English, Tag("uk")], null, null);

    [Fact]
    public void Front_matter_ends_at_its_second_fence_and_the_text_keeps_its_place()
    {
        var file = FrontMatterReader.Read("---\r\na: 1\r\n--- \r\nText\r\n---\r\n", "f.md").Value!;
        Assert.Equal("a", Assert.Single(file.FrontMatter.Entries).Key);
        Assert.Equal("Text\r\n---\r\n", file.Text);
        Assert.Equal(17, file.TextStart);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Text\n---\n")]
    [InlineData("----\na: 1\n---\n")]
    [InlineData(" ---\na: 1\n---\n")]
    public void A_file_without_fences_on_its_first_line_is_all_text(string text)
    {
        var outcome = FrontMatterReader.Read(text, "f.md");
        Assert.Empty(outcome.Diagnostics);
        Assert.Equal((text, 0), (outcome.Value!.Text, outcome.Value.FrontMatter.Entries.Count));
    }

    [Theory]
    [InlineData("---\na: 1\n", "TRA022", 0)]
    [InlineData("---", "TRA022", 0)]
    [InlineData("---\na: [\n---\n", "SET001", null)]
    public void Front_matter_that_cannot_be_read_says_where(string text, string code, int? offset)
    {
        var diagnostic = Assert.Single(FrontMatterReader.Read(text, "f.md").Diagnostics);
        Assert.Equal(code, diagnostic.Descriptor.Code);
        Assert.True(offset is null || diagnostic.Location.Offset == offset);
    }

    [Fact]
    public void A_page_text_has_its_title_its_blocks_and_whose_words_it_is()
    {
        var outcome = ArchiveTextReader.Parse("---\ntitle: Про архів\nlanguage: uk\nof: en\nkind: machine-assisted\n---\nТекст [тут](verify.html).\n", "content/pages/about/uk.md", "about", Tag("uk"));
        Assert.Empty(outcome.Diagnostics);
        var text = outcome.Value!;
        Assert.Equal(("about", "Про архів"), (text.Page, text.Title));
        Assert.Equal("uk/verify.html", ((LinkTarget.ToPage)((Inline.Link)((Block.Paragraph)text.Blocks[0]).Content[1]).Target).Address.Path);
        Assert.False(text.Origin.IsReviewed);
    }

    [Theory]
    [InlineData("---\nlanguage: uk\n---\nx\n", "SET003")]
    [InlineData("---\ntitle: T\nlanguage: ru\n---\nx\n", "TRA028")]
    [InlineData("---\ntitle: T\nkind: robot\n---\nx\n", "SET004")]
    [InlineData("---\ntitle: T\ntitel: T\n---\nx\n", "SET002")]
    [InlineData("---\ntitle: T\n---\n<b>x</b>\n", "TRA020")]
    public void What_is_wrong_in_a_page_text_is_told(string text, string code) =>
        Assert.Contains(ArchiveTextReader.Parse(text, "content/pages/about/uk.md", "about", Tag("uk")).Diagnostics, d => d.Descriptor.Code == code);

    [Fact]
    public void All_page_texts_are_read_in_order_and_a_missing_language_is_a_warning()
    {
        using var folder = TestFolders.Temporary();
        folder.Write("content/pages/verify/en.md", "---\ntitle: V\n---\nx\n");
        folder.Write("content/pages/about/uk.md", "---\ntitle: U\n---\nx\n");
        folder.Write("content/pages/about/en.md", "---\ntitle: A\n---\nx\n");
        folder.Write("content/pages/about/readme!.md", "x");
        folder.Write("content/pages/about/picture.png", "x");
        var outcome = ArchiveTextReader.ReadAll(new InputTree(folder.FullPath), s_site);
        Assert.Equal(["about en", "about uk", "verify en"], outcome.Value!.Select(t => $"{t.Page} {t.Language}"));
        Assert.Equal(["TRA026", "TRA027"], outcome.Diagnostics.Select(d => d.Descriptor.Code).Order(StringComparer.Ordinal));
        Assert.Contains(outcome.Diagnostics, d => d.Message == "there is no content/pages/verify/uk.md; readers of that language get the text in en" && d.Descriptor.Severity == Severity.Warning);
    }

    [Fact]
    public void A_notice_has_a_short_form_in_running_text_and_a_full_one()
    {
        var outcome = NoticeReader.Parse(Notice, "content/notices/x/en.md", "x", LanguageTag.English);
        Assert.Empty(outcome.Diagnostics);
        Assert.Equal("X is listed; see all.", InlineText.Of(outcome.Value!.Short));
        Assert.Equal(2, outcome.Value.Full.Count);
        Assert.True(outcome.Value.IsReviewed);
    }

    [Theory]
    [InlineData("short: \"a\\n\\nb\"", "TRA024")]
    [InlineData("short: \"![a](missing:photo)\"", "TRA024")]
    [InlineData("note: none", "SET003")]
    public void A_short_form_is_one_paragraph_and_never_missing(string line, string code)
    {
        var outcome = NoticeReader.Parse($"---\ntitle: N\n{line}\n---\nText.\n", "content/notices/x/en.md", "x", LanguageTag.English);
        Assert.Null(outcome.Value);
        Assert.Contains(outcome.Diagnostics, d => d.Descriptor.Code == code);
    }

    [Fact]
    public void A_translated_notice_that_nobody_reviewed_says_so()
    {
        var text = Notice.Replace("language: en\n", "of: en\nkind: machine-assisted\n", StringComparison.Ordinal);
        Assert.False(NoticeReader.Parse(text, "content/notices/x/uk.md", "x", Tag("uk")).Value!.IsReviewed);
        Assert.True(NoticeReader.Parse(text.Replace("of: en\n", "of: en\nreviewed_by: [a reader from Kharkiv]\n", StringComparison.Ordinal), "content/notices/x/uk.md", "x", Tag("uk")).Value!.IsReviewed);
    }

    [Fact]
    public void The_notices_of_a_designation_are_read_by_language_and_the_missing_ones_named()
    {
        using var folder = TestFolders.Temporary();
        folder.Write("content/notices/x/en.md", Notice);
        var outcome = NoticeReader.ReadAll(new InputTree(folder.FullPath), "x", s_site);
        Assert.Equal("en", Assert.Single(outcome.Value!).Language.Value);
        Assert.Equal("TRA027", Assert.Single(outcome.Diagnostics).Descriptor.Code);
    }

    private static LanguageTag Tag(string text) => LanguageTag.TryParse(text, out var tag) ? tag : throw new ArgumentException(text, nameof(text));
}
