using Generator.Articles;
using Generator.Blocks;
using Generator.Blocks.Writing;
using Generator.Text;
using Generator.Transcripts.Markdown;

namespace Generator.Tests.Blocks;

/// <summary>What is written as the archive's own Markdown reads back as the same blocks, so that a quoted original can be copied and changed.</summary>
public sealed class MarkdownWriterTests
{
    [Theory]
    [InlineData("Plain words, 26 January.")]
    [InlineData("* no list * and _no emphasis_ and `no code`")]
    [InlineData("# no heading")]
    [InlineData("- no list")]
    [InlineData("+ no list")]
    [InlineData("> no quotation")]
    [InlineData("1. no list")]
    [InlineData("2024) no list")]
    [InlineData("2024 was a year")]
    [InlineData("=== no heading below")]
    [InlineData("~~~ no code")]
    [InlineData("A [bracket] and [a link](https://news.example/) that is none")]
    [InlineData("<b>no markup</b> &amp; AT&T &#65; a < b > c")]
    [InlineData("a | b | c")]
    [InlineData("C:\\folder\\file")]
    [InlineData("Well!")]
    [InlineData("[original 3]")]
    [InlineData("«Міст» ԱԲԳ پل 橋")]
    public void Words_stay_words(string text) => ReadsBack(new Block.Paragraph([new Inline.Text(text)]));

    [Fact]
    public void Emphasis_links_languages_and_line_breaks_read_back() => ReadsBack(new Block.Paragraph(
    [
        new Inline.Text("So "),
        new Inline.Emphasis([new Inline.Text("very")]),
        new Inline.Text(" and "),
        new Inline.Strong([new Inline.Text("strong")]),
        new Inline.Text(" with "),
        new Inline.Link(new LinkTarget.ToWeb(Specimen.Url("https://news.example/a_(b)?c=1&d=2")), [new Inline.Text("a link")]),
        new Inline.Text(" and "),
        new Inline.LanguageSpan(Specimen.Tag("be"), [new Inline.Text("Радыё")]),
        new Inline.Text(" and "),
        new Inline.Link(new LinkTarget.ToWeb(Specimen.Url("https://news.example/")), [new Inline.LanguageSpan(Specimen.Tag("uk"), [new Inline.Text("Слово")])]),
        new Inline.Text(" and "),
        new Inline.Code("x = 1"),
        new Inline.Text("."),
        new Inline.LineBreak(),
        new Inline.Text("- a new line!"),
    ]));

    [Fact]
    public void Every_kind_of_block_reads_back()
    {
        ReadsBack(new Block.Heading(2, [new Inline.Text("How it was tested")]));
        ReadsBack(new Block.Quotation([Words("One."), Words("Two.")]));
        ReadsBack(new Block.List(false, 1, [[Words("One.")], [Words("Two."), Words("More of it.")]]));
        ReadsBack(new Block.List(true, 4, [[Words("Four.")], [Words("Five.")]]));
        ReadsBack(new Block.Figure(Specimen.Url("https://img.example/a.jpg"), "A bridge & [boats]", [new Inline.Text("The bridge.")], [new Inline.Text("Photo: \"N. N.\"")]));
        ReadsBack(new Block.Figure(null, "", [new Inline.Text("The bridge.")], []));
        ReadsBack(new Block.Figure(null, "", [], []));
        ReadsBack(new Block.MissingMedia(MediaKind.Video, "From the air", TimeSpan.FromSeconds(98), Specimen.Url("https://video.example/1")));
        ReadsBack(new Block.MissingMedia(MediaKind.Audio, "", new TimeSpan(1, 2, 45), null));
        ReadsBack(new Block.Separator());
        ReadsBack(new Block.Preformatted("first\n  second\n\nfourth"));
        ReadsBack(new Block.Table([], [Row(CellKind.ColumnHeader, "a", "b"), Row(CellKind.Data, "1|2", "3")]));
    }

    [Fact]
    public void What_has_no_form_in_it_keeps_its_words()
    {
        foreach (var block in Specimen.Blocks.Where(block => block is not Block.MissingMedia { Kind: MediaKind.Text }))
        {
            var read = MarkdownReader.Read(new MarkdownFile("x", new Generator.Settings.SettingsNode.Map([], Generator.Diagnostics.Location.Archive), MarkdownWriter.Write(block), 0), null);
            Assert.Empty(read.Diagnostics.Select(d => d.Message));
            Assert.Equal(Letters([block]), Letters(read.Value!));
        }
    }

    private static string Letters(Sequence<Block> blocks) => string.Concat(ArticleText.Paragraphs(blocks).SelectMany(text => text.Where(char.IsLetterOrDigit)));

    private static void ReadsBack(Block block)
    {
        var written = MarkdownWriter.Write(block);
        var read = MarkdownReader.Read(new MarkdownFile("x", new Generator.Settings.SettingsNode.Map([], Generator.Diagnostics.Location.Archive), written, 0), null);
        Assert.Empty(read.Diagnostics.Select(d => d.Message));
        Assert.True(read.Value is [var one] && one.Equals(block), $"{written}\n\n{HtmlWriter.Write(read.Value!, Specimen.Context).Markup}");
    }

    private static Block.Paragraph Words(string text) => new([new Inline.Text(text)]);

    private static TableRow Row(CellKind kind, params string[] cells) => new(cells.Select(cell => new TableCell(kind, 1, 1, [Words(cell)])).ToSequence());
}
