using Generator.Languages;
using Generator.Text;
using Generator.Web;

namespace Generator.Blocks;

/// <summary>A block of text in the closed model that every format is written from. There is no raw block and no bag of attributes.</summary>
public abstract record Block
{
    private Block()
    {
    }

    /// <summary>The block's own language where it differs from its surroundings'; the direction is the language's.</summary>
    public LanguageTag? Language { get; init; }

    public abstract T Accept<T>(IBlockVisitor<T> visitor);

    public sealed record Paragraph(Sequence<Inline> Content) : Block
    {
        public override T Accept<T>(IBlockVisitor<T> visitor) => visitor.VisitParagraph(this);
    }

    /// <param name="Level">In an article's body 2 to 6: the headline is the page's only first level.</param>
    public sealed record Heading(int Level, Sequence<Inline> Content) : Block
    {
        public override T Accept<T>(IBlockVisitor<T> visitor) => visitor.VisitHeading(this);
    }

    /// <param name="Items">The blocks of each item.</param>
    /// <param name="Start">First number of an ordered list, 1 where nothing else is stated.</param>
    public sealed record List(bool IsOrdered, int Start, Sequence<Sequence<Block>> Items) : Block
    {
        public override T Accept<T>(IBlockVisitor<T> visitor) => visitor.VisitList(this);
    }

    public sealed record Quotation(Sequence<Block> Content) : Block
    {
        public override T Accept<T>(IBlockVisitor<T> visitor) => visitor.VisitQuotation(this);
    }

    /// <summary>A picture with its caption and credit.</summary>
    /// <param name="OriginalAddress">Where the picture came from, if known.</param>
    /// <param name="AlternativeText">What the page offered in place of the picture; empty where it offered nothing.</param>
    /// <param name="Caption">Empty where there is none.</param>
    /// <param name="Credit">Empty where there is none.</param>
    public sealed record Figure(WebUrl? OriginalAddress, string AlternativeText, Sequence<Inline> Caption, Sequence<Inline> Credit) : Block
    {
        /// <summary>The picture itself; null where the archive doesn't hold its bytes.</summary>
        public MediaRef? Picture { get; init; }

        /// <summary>Of the alternative text, where that is in another language than the block.</summary>
        public LanguageTag? AlternativeLanguage { get; init; }

        public override T Accept<T>(IBlockVisitor<T> visitor) => visitor.VisitFigure(this);
    }

    /// <param name="Caption">Empty where there is none.</param>
    public sealed record Table(Sequence<Inline> Caption, Sequence<TableRow> Rows) : Block
    {
        public override T Accept<T>(IBlockVisitor<T> visitor) => visitor.VisitTable(this);
    }

    /// <summary>A video, sound or embedded post that stood here and isn't in the archive.</summary>
    /// <param name="Title">Empty where it isn't known.</param>
    /// <param name="Address">The media's own page or file, named for the record and never loaded; null where it isn't known.</param>
    public sealed record MissingMedia(MediaKind Kind, string Title, TimeSpan? Duration, WebUrl? Address) : Block
    {
        public override T Accept<T>(IBlockVisitor<T> visitor) => visitor.VisitMissingMedia(this);
    }

    /// <summary>A thematic break.</summary>
    public sealed record Separator : Block
    {
        public override T Accept<T>(IBlockVisitor<T> visitor) => visitor.VisitSeparator(this);
    }

    /// <param name="Value">Lines joined by `\n`; does not begin with one.</param>
    public sealed record Preformatted(string Value) : Block
    {
        public override T Accept<T>(IBlockVisitor<T> visitor) => visitor.VisitPreformatted(this);
    }
}

/// <summary>One row of a table.</summary>
public sealed record TableRow(Sequence<TableCell> Cells);

/// <summary>One cell of a table.</summary>
/// <param name="ColumnSpan">1 to 1000 (HTML Standard §4.9.11).</param>
/// <param name="RowSpan">1 to 65534.</param>
public sealed record TableCell(CellKind Kind, int ColumnSpan, int RowSpan, Sequence<Block> Content);

/// <summary>Whether a cell is data, or heads its column or its row.</summary>
public enum CellKind
{
    Data,
    ColumnHeader,
    RowHeader,
}

/// <summary>What kind of medium is missing.</summary>
public enum MediaKind
{
    Video,
    Audio,
    Embed,

    /// <summary>A part of a text: what is longer than is read, or a page that is missing.</summary>
    Text,
}

/// <summary>A method for each block: a new case breaks every writer at compile time.</summary>
public interface IBlockVisitor<out T>
{
    T VisitParagraph(Block.Paragraph paragraph);

    T VisitHeading(Block.Heading heading);

    T VisitList(Block.List list);

    T VisitQuotation(Block.Quotation quotation);

    T VisitFigure(Block.Figure figure);

    T VisitTable(Block.Table table);

    T VisitMissingMedia(Block.MissingMedia media);

    T VisitSeparator(Block.Separator separator);

    T VisitPreformatted(Block.Preformatted preformatted);
}
