using System.Security.Cryptography;
using System.Text;
using Generator.Articles;
using Generator.Blocks;
using Generator.Files;
using Generator.Languages;
using Generator.Text;
using Generator.Web;

namespace Generator.Tests.Articles;

public class ArticleTextTests
{
    private static readonly Sequence<Block> s_body =
    [
        new Block.Figure(null, "A bridge", [new Inline.Text("The bridge in May.")], [new Inline.Text("Photo: R. E. Porter")]),
        Paragraph("First ", new Inline.Strong([new Inline.Text("strong")]), new Inline.Text(" words.")),
        new Block.Heading(2, [new Inline.Text("What is next")]),
        new Block.List(false, 1, [[Paragraph("one")], [Paragraph("two"), new Block.List(true, 1, [[Paragraph("two a")]])]]),
        new Block.Quotation([Paragraph("Said."), Paragraph("And done.")]),
        new Block.Separator(),
        new Block.Table([new Inline.Text("Traffic")], [new TableRow([new TableCell(CellKind.RowHeader, 1, 1, [Paragraph("2018")]), new TableCell(CellKind.Data, 1, 1, [Paragraph("4,100")])])]),
        new Block.MissingMedia(MediaKind.Video, "The bridge opens", TimeSpan.FromSeconds(98), null),
        new Block.MissingMedia(MediaKind.Audio, "", null, null),
        new Block.Preformatted("line\nline"),
        Paragraph("Write to:", new Inline.LineBreak(), new Inline.Text("1 Harbour Street")),
    ];

    [Fact]
    public void Paragraphs_are_everything_a_reader_reads_in_order()
    {
        string[] expected =
        [
            "Bridge to reopen", "It was closed for years.", "The bridge in May.", "Photo: R. E. Porter", "First strong words.", "What is next", "one", "two", "two a", "Said.",
            "And done.", "Traffic", "2018", "4,100", "The bridge opens", "line\nline", "Write to:\n1 Harbour Street",
        ];
        Assert.Equal(expected.ToSequence(), ArticleText.Paragraphs("Bridge to reopen", "It was closed for years.", s_body));
    }

    [Fact]
    public void Digest_can_be_computed_by_anyone_from_the_paragraphs()
    {
        var article = Article(s_body);
        var bytes = Encoding.UTF8.GetBytes(string.Join("\n\n", ArticleText.Paragraphs(article)));
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(bytes)), ArticleText.Digest(article).Hex);
    }

    [Fact]
    public void Digest_changes_with_a_word_and_not_with_markup_or_credits()
    {
        var digest = ArticleText.Digest(Article([Paragraph("First words.")]));
        Assert.NotEqual(digest, ArticleText.Digest(Article([Paragraph("Other words.")])));
        Assert.Equal(digest, ArticleText.Digest(Article([Paragraph("First ", new Inline.Emphasis([new Inline.Text("words")]), new Inline.Text("."))]) with { AgencyCredits = ["Agency"] }));
    }

    private static Block.Paragraph Paragraph(string start, params Inline[] rest) => new([new Inline.Text(start), .. rest]);

    private static Article Article(Sequence<Block> body)
    {
        var origin = new ArticleOrigin.FromCapture("herald", "bridge", "seeds/herald/captures/bridge", "page.html", "text/html", Sha256Digest.Of([]), null, null, null, null, []);
        return new Article(origin, "Bridge to reopen", null, [], null, null, null, LanguageTag.English, body, [], [], [], [], WebUrl.TryParse("https://news.example/a", out var url) ? url : null, []);
    }
}
