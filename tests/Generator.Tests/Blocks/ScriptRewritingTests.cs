using Generator.Blocks;
using Generator.Languages;
using Generator.Languages.Scripts;
using Generator.Settings;

namespace Generator.Tests.Blocks;

/// <summary>Blocks and inlines written over into another script keep their shape; what isn't the language's own text keeps its words.</summary>
public sealed class ScriptRewritingTests
{
    private static readonly LanguageTag s_cyrillic = Tag("sr-Cyrl");
    private static readonly ScriptTwin s_twin = new(s_cyrillic, Tag("sr-Latn"), ScriptTableReader.BuiltIn("sr", "Cyrl", "Latn"));

    [Fact]
    public void Every_part_with_words_of_the_language_is_written_over()
    {
        Assert.Equal(
            [
                new Block.Heading(2, [new Inline.Text("Džep")]),
                new Block.List(true, 3, [[new Block.Paragraph([new Inline.Text("jedan")])]]),
                new Block.Figure(null, "most", [new Inline.Text("Most")], [new Inline.Text("AFP")]),
                new Block.Table([new Inline.Text("Cene")], [new TableRow([new TableCell(CellKind.Data, 1, 1, [new Block.Paragraph([new Inline.Text("hleb")])])])]),
                new Block.MissingMedia(MediaKind.Video, "Ulica", null, null),
                new Block.Separator(),
                new Block.Preformatted("ред"),
            ],
            new ScriptRewriting(s_twin).Rewrite(
            [
                new Block.Heading(2, [new Inline.Text("Џеп")]),
                new Block.List(true, 3, [[new Block.Paragraph([new Inline.Text("један")])]]),
                new Block.Figure(null, "мост", [new Inline.Text("Мост")], [new Inline.Text("AFP")]),
                new Block.Table([new Inline.Text("Цене")], [new TableRow([new TableCell(CellKind.Data, 1, 1, [new Block.Paragraph([new Inline.Text("хлеб")])])])]),
                new Block.MissingMedia(MediaKind.Video, "Улица", null, null),
                new Block.Separator(),
                new Block.Preformatted("ред"),
            ]));
    }

    [Fact]
    public void Text_in_its_own_language_is_marked_as_the_twins_and_other_languages_stay() => Assert.Equal(
        [
            new Block.Quotation([new Block.Paragraph([new Inline.Text("da")])]) { Language = s_twin.Tag },
            new Block.Quotation([new Block.Paragraph([new Inline.Text("да")])]) { Language = Tag("ru") },
            new Block.Paragraph(
            [
                new Inline.Text("m"),
                new Inline.LanguageSpan(s_twin.Tag, [new Inline.Text("ost")]),
                new Inline.LineBreak(),
                new Inline.Code("мост"),
                new Inline.LanguageSpan(Tag("uk"), [new Inline.Emphasis([new Inline.Text("міст")])]),
                new Inline.Superscript([new Inline.Text("a")]),
                new Inline.Subscript([new Inline.Text("b")]),
                new Inline.Time("2024", [new Inline.Text("leto")]),
            ]),
        ],
        new ScriptRewriting(s_twin).Rewrite(
        [
            new Block.Quotation([new Block.Paragraph([new Inline.Text("да")])]) { Language = s_cyrillic },
            new Block.Quotation([new Block.Paragraph([new Inline.Text("да")])]) { Language = Tag("ru") },
            new Block.Paragraph(
            [
                new Inline.Text("м"),
                new Inline.LanguageSpan(s_cyrillic, [new Inline.Text("ост")]),
                new Inline.LineBreak(),
                new Inline.Code("мост"),
                new Inline.LanguageSpan(Tag("uk"), [new Inline.Emphasis([new Inline.Text("міст")])]),
                new Inline.Superscript([new Inline.Text("а")]),
                new Inline.Subscript([new Inline.Text("б")]),
                new Inline.Time("2024", [new Inline.Text("лето")]),
            ]),
        ]));

    [Fact]
    public void Emphasis_and_links_that_held_the_second_half_of_a_letter_go()
    {
        var toCyrillic = new ScriptRewriting(new ScriptTwin(Tag("sr-Latn"), s_cyrillic, ScriptTableReader.BuiltIn("sr", "Latn", "Cyrl")));
        Assert.Equal(
            [new Block.Paragraph([new Inline.Text("њ"), new Inline.Text("ега "), new Inline.Strong([new Inline.Text("Љ")]), new Inline.Text("уба")])],
            toCyrillic.Rewrite([new Block.Paragraph([
                new Inline.Text("n"), new Inline.Strong([new Inline.Emphasis([new Inline.Text("j")])]), new Inline.Text("ega "), new Inline.Strong([new Inline.Text("L")]), new Inline.Text("juba"),
            ])]));
    }

    [Theory]
    [InlineData("sr-Cyrl", "sr-Latn", "Cyrl", "Latn", "sr-Latn-t-sr-cyrl-m0-bgn")]
    [InlineData("sr-Latn-RS", "sr-Cyrl-RS", "Latn", "Cyrl", "sr-Cyrl-RS-t-sr-latn-rs-m0-bgn")]
    [InlineData("uz", "uz-Cyrl", "Latn", "Cyrl", "uz-Cyrl-t-uz-latn")]
    [InlineData("kk", "kk-Latn", "Cyrl", "Latn", "kk-Latn-t-kk-cyrl")]
    [InlineData("tg", "tg-Latn", "Cyrl", "Latn", "tg-Latn-t-tg-cyrl-m0-bgn")]
    public void The_tag_states_what_it_was_made_from_and_how(string from, string to, string fromScript, string toScript, string tag)
    {
        var twin = new ScriptTwin(Tag(from), Tag(to), ScriptTableReader.BuiltIn(Tag(from).Language, fromScript, toScript));
        Assert.Equal(tag, twin.Tag.Value);
        Assert.Equal(to, twin.Tag.Plain);
    }

    private static LanguageTag Tag(string text) => LanguageTag.TryParse(text, out var tag) ? tag : throw new ArgumentException(text, nameof(text));
}
