using Generator.Languages;
using Generator.Languages.Scripts;
using Generator.Text;

namespace Generator.Blocks;

/// <summary>
/// A text written over into its language's other script. Code, preformatted text and passages in other languages stay as they are; text of the language itself
/// that is marked as such is marked as the twin's.
/// </summary>
internal sealed class ScriptRewriting(ScriptTwin twin) : IBlockVisitor<Block>, IInlineVisitor<Inline>
{
    private Queue<string> _written = new();

    public string Rewrite(string text) => ScriptTransliteration.Of(text, twin.Table);

    public Sequence<Block> Rewrite(Sequence<Block> blocks) => blocks.Select(Rewrite).ToSequence();

    /// <summary>Running text: its words are read across the edges of emphasis and links.</summary>
    public Sequence<Inline> Rewrite(Sequence<Inline> content)
    {
        var pieces = new List<string>();
        new Collector(twin, pieces).Visit(content);
        _written = new Queue<string>(ScriptTransliteration.Of(pieces.ToSequence(), twin.Table));
        return Visit(content);
    }

    public Block VisitParagraph(Block.Paragraph paragraph) => paragraph with { Content = Rewrite(paragraph.Content) };

    public Block VisitHeading(Block.Heading heading) => heading with { Content = Rewrite(heading.Content) };

    public Block VisitList(Block.List list) => list with { Items = list.Items.Select(Rewrite).ToSequence() };

    public Block VisitQuotation(Block.Quotation quotation) => quotation with { Content = Rewrite(quotation.Content) };

    public Block VisitFigure(Block.Figure figure) =>
        figure with { AlternativeText = figure.AlternativeLanguage is null ? Rewrite(figure.AlternativeText) : figure.AlternativeText, Caption = Rewrite(figure.Caption), Credit = Rewrite(figure.Credit) };

    public Block VisitTable(Block.Table table) => table with
    {
        Caption = Rewrite(table.Caption),
        Rows = table.Rows.Select(row => new TableRow(row.Cells.Select(cell => cell with { Content = Rewrite(cell.Content) }).ToSequence())).ToSequence(),
    };

    public Block VisitMissingMedia(Block.MissingMedia media) => media with { Title = Rewrite(media.Title) };

    public Block VisitSeparator(Block.Separator separator) => separator;

    public Block VisitPreformatted(Block.Preformatted preformatted) => preformatted;

    public Inline VisitText(Inline.Text text) => new Inline.Text(_written.Dequeue());

    public Inline VisitEmphasis(Inline.Emphasis emphasis) => emphasis with { Content = Visit(emphasis.Content) };

    public Inline VisitStrong(Inline.Strong strong) => strong with { Content = Visit(strong.Content) };

    public Inline VisitLink(Inline.Link link) => link with { Content = Visit(link.Content) };

    public Inline VisitTime(Inline.Time time) => time with { Content = Visit(time.Content) };

    public Inline VisitLanguageSpan(Inline.LanguageSpan span)
    {
        if (IsOwn(span.Language, twin))
        {
            return new Inline.LanguageSpan(twin.Tag, Visit(span.Content));
        }

        _written.Dequeue();
        return span;
    }

    public Inline VisitLineBreak(Inline.LineBreak lineBreak) => Stays(lineBreak);

    public Inline VisitSubscript(Inline.Subscript subscript) => subscript with { Content = Visit(subscript.Content) };

    public Inline VisitSuperscript(Inline.Superscript superscript) => superscript with { Content = Visit(superscript.Content) };

    public Inline VisitCode(Inline.Code code) => Stays(code);

    private static bool IsOwn(LanguageTag language, ScriptTwin twin) => language.Plain == twin.From.Plain;

    private Block Rewrite(Block block) => block.Language is null
        ? block.Accept(this)
        : IsOwn(block.Language, twin) ? block.Accept(this) with { Language = twin.Tag } : block;

    // What held only the second letter of two that are written as one, as in n<b>j</b>, holds nothing now.
    private Sequence<Inline> Visit(Sequence<Inline> content) => content.Select(inline => inline.Accept(this)).Where(inline => !IsEmpty(inline)).ToSequence();

    private static bool IsEmpty(Inline inline) => inline switch
    {
        Inline.Emphasis emphasis => IsEmpty(emphasis.Content),
        Inline.Strong strong => IsEmpty(strong.Content),
        Inline.Link link => IsEmpty(link.Content),
        Inline.LanguageSpan span => IsEmpty(span.Content),
        _ => false,
    };

    private static bool IsEmpty(Sequence<Inline> content) => content.All(inline => inline is Inline.Text { Value: "" });

    private Inline Stays(Inline inline)
    {
        _written.Dequeue();
        return inline;
    }

    /// <summary>The pieces of running text in their order, one that parts words for each thing that stays.</summary>
    private sealed class Collector(ScriptTwin twin, List<string> pieces) : IInlineVisitor<bool>
    {
        public bool Visit(Sequence<Inline> content)
        {
            foreach (var inline in content)
            {
                inline.Accept(this);
            }

            return true;
        }

        public bool VisitText(Inline.Text text) => Add(text.Value);

        public bool VisitEmphasis(Inline.Emphasis emphasis) => Visit(emphasis.Content);

        public bool VisitStrong(Inline.Strong strong) => Visit(strong.Content);

        public bool VisitLink(Inline.Link link) => Visit(link.Content);

        public bool VisitTime(Inline.Time time) => Visit(time.Content);

        public bool VisitLanguageSpan(Inline.LanguageSpan span) => IsOwn(span.Language, twin) ? Visit(span.Content) : AddBreak();

        public bool VisitLineBreak(Inline.LineBreak lineBreak) => AddBreak();

        public bool VisitSubscript(Inline.Subscript subscript) => Visit(subscript.Content);

        public bool VisitSuperscript(Inline.Superscript superscript) => Visit(superscript.Content);

        public bool VisitCode(Inline.Code code) => AddBreak();

        private bool AddBreak() => Add(ScriptTransliteration.Break.ToString());

        private bool Add(string piece)
        {
            pieces.Add(piece);
            return true;
        }
    }
}
