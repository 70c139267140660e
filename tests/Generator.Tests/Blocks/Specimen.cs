using Generator.Blocks;
using Generator.Blocks.Writing;
using Generator.Languages;
using Generator.Text;
using Generator.Web;

namespace Generator.Tests.Blocks;

/// <summary>One text that holds every block and every inline, with characters that each format must escape. Every writer renders it in a test.</summary>
public static class Specimen
{
    public static Address Page { get; } = Address.Of("en", "2022", "01", "specimen.html");

    public static PlaceholderWords Words { get; } = new(
        LanguageTag.English,
        "Photo not in the archive",
        "Photo not shown here",
        "Photo without a description",
        "According to the photo’s own data:",
        length => $"Full-size photo ({length} bytes)",
        "Video not in the archive",
        "Audio not in the archive",
        "Embedded post not in the archive",
        "A part of the text is not in the archive",
        "original address",
        "Table",
        length => $"{(int)length.TotalSeconds} seconds");

    public static WritingContext Context { get; } = new(LanguageTag.English, LinkFrame.On(Page), Words);

    public static Sequence<Block> Blocks { get; } =
    [
        new Block.Heading(2, [new Inline.Text("Fish & \"chips\" < caviar")]),
        new Block.Paragraph(
        [
            new Inline.Text("Plain, "),
            new Inline.Emphasis([new Inline.Text("stressed")]),
            new Inline.Text(", "),
            new Inline.Strong([new Inline.Text("strong")]),
            new Inline.Text(", no\u00A0break, H"),
            new Inline.Subscript([new Inline.Text("2")]),
            new Inline.Text("O, m"),
            new Inline.Superscript([new Inline.Text("2")]),
            new Inline.Text(", "),
            new Inline.Code("a<b>&&\u00A0c"),
            new Inline.LineBreak(),
            new Inline.Time("2022-01-26T23:30:00+03:00", [new Inline.Text("26 January")]),
            new Inline.Text(", "),
            new Inline.LanguageSpan(Tag("fa"), [new Inline.Text("خبر می‌گوید"), new Inline.LanguageSpan(Tag("uk"), [new Inline.Text(" слово")])]),
            new Inline.Text("."),
        ]),
        new Block.Paragraph(
        [
            new Inline.Link(new LinkTarget.ToWeb(Url("https://news.example/a?b=1&c=%22")), [new Inline.Text("outside "), new Inline.Emphasis([new Inline.Text("world")])]),
            new Inline.Text(" and "),
            new Inline.Link(
                new LinkTarget.ToPage(Address.Of("en", "2021", "12", "other.html")),
                [new Inline.Text("inside "), new Inline.Link(new LinkTarget.ToWeb(Url("https://nested.example/")), [new Inline.Text("once")])]),
        ]),
        new Block.Paragraph([new Inline.Text("Слово и дело.")]) { Language = Tag("ru") },
        new Block.Paragraph([new Inline.Text("?")]) { Language = LanguageTag.Undetermined },
        new Block.List(false, 1,
        [
            [new Block.Paragraph([new Inline.Text("one")])],
            [new Block.Paragraph([new Inline.Text("two")]), new Block.List(true, 3, [[new Block.Paragraph([new Inline.Text("سوم")]) { Language = Tag("fa") }]])],
        ]),
        new Block.Quotation([new Block.Paragraph([new Inline.Text("We said \"no\".")]), new Block.Paragraph([new Inline.Text("Twice.")])]),
        new Block.Figure(
            Url("https://gdb.example/photo.jpg?w=1&h=2"),
            "A \"square\" & people",
            [new Inline.Text("Soldiers fire <live> rounds.")],
            [new Inline.Text("Photo: A. Writer (AFP)")]),
        new Block.Figure(null, "Soldiers", [new Inline.Text("Soldiers drill.")], []),
        new Block.Figure(null, "", [], []),
        new Block.Table(
            [new Inline.Text("Losses \"by\" year")],
            [
                new TableRow([Cell(CellKind.ColumnHeader, "Year"), Cell(CellKind.ColumnHeader, "Number")]),
                new TableRow([Cell(CellKind.RowHeader, "2021") with { RowSpan = 2 }, Cell(CellKind.Data, "13,200")]),
                new TableRow([new TableCell(CellKind.Data, 1, 1, [Plain("more"), Plain("and more")])]),
            ]),
        new Block.Table([], [new TableRow([Cell(CellKind.ColumnHeader, "All") with { ColumnSpan = 2, RowSpan = 2 }]), new TableRow([Cell(CellKind.Data, "x")])]),
        new Block.MissingMedia(MediaKind.Video, "Weapons <arrive>", TimeSpan.FromSeconds(98), Url("https://news.example/v/1")),
        new Block.MissingMedia(MediaKind.Audio, "", null, null),
        new Block.MissingMedia(MediaKind.Embed, "Пост", null, null) { Language = Tag("ru") },
        new Block.Separator(),
        new Block.Preformatted("  if (a < b)\n    \"x\" & 'y'"),
    ];

    public static LanguageTag Tag(string text) => LanguageTag.TryParse(text, out var tag) ? tag : throw new ArgumentException(text, nameof(text));

    public static WebUrl Url(string text) => WebUrl.TryParse(text, out var url) ? url : throw new ArgumentException(text, nameof(text));

    private static Block.Paragraph Plain(string text) => new Block.Paragraph([new Inline.Text(text)]);

    private static TableCell Cell(CellKind kind, string text) => new(kind, 1, 1, [Plain(text)]);
}
