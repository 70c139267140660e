using Generator.Text;

namespace Generator.Blocks;

/// <summary>A text with its links led elsewhere, and, where it stands above a page's headline, its headings set as strong paragraphs.</summary>
/// <param name="ofFigure">Changes a figure whose caption and credit are rewritten already; null for none.</param>
internal sealed class BlockRewriting(Func<LinkTarget, LinkTarget> lead, bool hasHeadings, Func<Block.Figure, Block.Figure>? ofFigure = null) : IBlockVisitor<Block>, IInlineVisitor<Inline>
{
    public Sequence<Block> Rewrite(Sequence<Block> blocks) => blocks.Select(block => block.Accept(this)).ToSequence();

    public Sequence<Inline> Rewrite(Sequence<Inline> inlines) => inlines.Select(inline => inline.Accept(this)).ToSequence();

    public Block VisitParagraph(Block.Paragraph paragraph) => paragraph with { Content = Rewrite(paragraph.Content) };

    public Block VisitHeading(Block.Heading heading) => hasHeadings
        ? heading with { Content = Rewrite(heading.Content) }
        : new Block.Paragraph([new Inline.Strong(Rewrite(heading.Content))]) { Language = heading.Language };

    public Block VisitList(Block.List list) => list with { Items = list.Items.Select(Rewrite).ToSequence() };

    public Block VisitQuotation(Block.Quotation quotation) => quotation with { Content = Rewrite(quotation.Content) };

    public Block VisitFigure(Block.Figure figure)
    {
        var rewritten = figure with { Caption = Rewrite(figure.Caption), Credit = Rewrite(figure.Credit) };
        return ofFigure is null ? rewritten : ofFigure(rewritten);
    }

    public Block VisitTable(Block.Table table) => table with
    {
        Caption = Rewrite(table.Caption),
        Rows = table.Rows.Select(row => new TableRow(row.Cells.Select(cell => cell with { Content = Rewrite(cell.Content) }).ToSequence())).ToSequence(),
    };

    public Block VisitMissingMedia(Block.MissingMedia media) => media;

    public Block VisitSeparator(Block.Separator separator) => separator;

    public Block VisitPreformatted(Block.Preformatted preformatted) => preformatted;

    public Inline VisitText(Inline.Text text) => text;

    public Inline VisitEmphasis(Inline.Emphasis emphasis) => emphasis with { Content = Rewrite(emphasis.Content) };

    public Inline VisitStrong(Inline.Strong strong) => strong with { Content = Rewrite(strong.Content) };

    public Inline VisitLink(Inline.Link link) => new Inline.Link(lead(link.Target), Rewrite(link.Content));

    public Inline VisitTime(Inline.Time time) => time with { Content = Rewrite(time.Content) };

    public Inline VisitLanguageSpan(Inline.LanguageSpan span) => span with { Content = Rewrite(span.Content) };

    public Inline VisitLineBreak(Inline.LineBreak lineBreak) => lineBreak;

    public Inline VisitSubscript(Inline.Subscript subscript) => subscript with { Content = Rewrite(subscript.Content) };

    public Inline VisitSuperscript(Inline.Superscript superscript) => superscript with { Content = Rewrite(superscript.Content) };

    public Inline VisitCode(Inline.Code code) => code;
}
