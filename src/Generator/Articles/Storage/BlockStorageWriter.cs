using Generator.Blocks;
using Generator.Languages;
using Generator.Text;
using Generator.Web;

namespace Generator.Articles.Storage;

/// <summary>Stores blocks and inlines: the number of the case, then its parts. `BlockStorageReader` has the same numbers.</summary>
internal sealed class BlockStorageWriter(StorageWriter writer) : IBlockVisitor<bool>, IInlineVisitor<bool>
{
    public void Blocks(Sequence<Block> blocks) => writer.List(blocks, block => block.Accept(this));

    public bool VisitParagraph(Block.Paragraph paragraph) => Begin(0, paragraph) && Inlines(paragraph.Content);

    public bool VisitHeading(Block.Heading heading)
    {
        Begin(1, heading);
        writer.Number(heading.Level);
        return Inlines(heading.Content);
    }

    public bool VisitList(Block.List list)
    {
        Begin(2, list);
        writer.Byte(list.IsOrdered ? 1 : 0);
        writer.Number(list.Start);
        writer.List(list.Items, Blocks);
        return true;
    }

    public bool VisitQuotation(Block.Quotation quotation)
    {
        Begin(3, quotation);
        Blocks(quotation.Content);
        return true;
    }

    public bool VisitFigure(Block.Figure figure)
    {
        Begin(4, figure);
        Url(figure.OriginalAddress);
        writer.Text(figure.AlternativeText);
        writer.Text(figure.Picture?.FoundAt);
        writer.Text(figure.Picture?.Sha256?.Hex);
        writer.Text(figure.AlternativeLanguage?.Value);
        return Inlines(figure.Caption) && Inlines(figure.Credit);
    }

    public bool VisitTable(Block.Table table)
    {
        Begin(5, table);
        Inlines(table.Caption);
        writer.List(table.Rows, row => writer.List(row.Cells, Cell));
        return true;
    }

    public bool VisitMissingMedia(Block.MissingMedia media)
    {
        Begin(6, media);
        writer.Byte((int)media.Kind);
        writer.Text(media.Title);
        writer.Byte(media.Duration is null ? 0 : 1);
        writer.Number(media.Duration?.Ticks ?? 0);
        Url(media.Address);
        return true;
    }

    public bool VisitSeparator(Block.Separator separator) => Begin(7, separator);

    public bool VisitPreformatted(Block.Preformatted preformatted)
    {
        Begin(8, preformatted);
        writer.Text(preformatted.Value);
        return true;
    }

    public bool VisitText(Inline.Text text) => Begin(0, text.Value);

    public bool VisitEmphasis(Inline.Emphasis emphasis) => Begin(1) && Inlines(emphasis.Content);

    public bool VisitStrong(Inline.Strong strong) => Begin(2) && Inlines(strong.Content);

    public bool VisitLink(Inline.Link link)
    {
        Begin(3);
        switch (link.Target)
        {
            case LinkTarget.ToWeb web:
                writer.Byte(0);
                Url(web.Url);
                break;
            case LinkTarget.ToPage page:
                writer.Byte(1);
                writer.Text(page.Address.Path);
                break;
            default:
                throw new ArgumentException("A link leads outside or to a page.", nameof(link));
        }

        return Inlines(link.Content);
    }

    public bool VisitTime(Inline.Time time) => Begin(4, time.DateTime) && Inlines(time.Content);

    public bool VisitLanguageSpan(Inline.LanguageSpan span) => Begin(5, span.Language.Value) && Inlines(span.Content);

    public bool VisitLineBreak(Inline.LineBreak lineBreak) => Begin(6);

    public bool VisitSubscript(Inline.Subscript subscript) => Begin(7) && Inlines(subscript.Content);

    public bool VisitSuperscript(Inline.Superscript superscript) => Begin(8) && Inlines(superscript.Content);

    public bool VisitCode(Inline.Code code) => Begin(9, code.Value);

    private bool Begin(int number, Block block)
    {
        writer.Byte(number);
        Language(block.Language);
        return true;
    }

    private bool Begin(int number)
    {
        writer.Byte(number);
        return true;
    }

    private bool Begin(int number, string value)
    {
        writer.Byte(number);
        writer.Text(value);
        return true;
    }

    private bool Inlines(Sequence<Inline> inlines)
    {
        writer.List(inlines, inline => inline.Accept(this));
        return true;
    }

    private void Cell(TableCell cell)
    {
        writer.Byte((int)cell.Kind);
        writer.Number(cell.ColumnSpan);
        writer.Number(cell.RowSpan);
        Blocks(cell.Content);
    }

    private void Language(LanguageTag? language) => writer.Text(language?.Value);

    private void Url(WebUrl? url) => writer.Text(url?.Value);
}
