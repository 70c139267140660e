using System.Text;
using Generator.Blocks;
using Generator.Files;
using Generator.Text;

namespace Generator.Articles;

/// <summary>An article as plain paragraphs, and the digest by which a translation names the exact text it was made from.</summary>
/// <remarks>
/// The digest (`of_sha256` of a translation's front matter) is the SHA-256 of the UTF-8 bytes, without byte order mark, of these pieces joined by
/// two line feeds: the headline; the standfirst where there is one; then the text of each block of the body, in order. A paragraph, a heading and
/// preformatted text are one piece each; a list is one piece an item's block; a quotation one piece a block; a figure its caption, then its credit; a table its
/// caption, then one piece a cell's block, row by row; missing media its title; a separator nothing. Links and emphasis count as their characters, a line
/// break as one line feed; empty pieces are left out. Credits, notices and everything about the capture don't count: they are not translated.
/// </remarks>
public static class ArticleText
{
    /// <summary>Headline, standfirst and body as paragraphs of plain text, in reading order.</summary>
    public static Sequence<string> Paragraphs(Article article) => Paragraphs(article.Headline, article.Standfirst, article.Body);

    public static Sequence<string> Paragraphs(string headline, string? standfirst, Sequence<Block> body)
    {
        var pieces = new PieceVisitor();
        pieces.Add(headline);
        pieces.Add(standfirst ?? "");
        pieces.AddAll(body);
        return pieces.Pieces.ToSequence();
    }

    /// <summary>The text of some blocks as paragraphs.</summary>
    public static Sequence<string> Paragraphs(Sequence<Block> blocks)
    {
        var pieces = new PieceVisitor();
        pieces.AddAll(blocks);
        return pieces.Pieces.ToSequence();
    }

    /// <summary>The digest of an article's text.</summary>
    public static Sha256Digest Digest(Article article) =>
        Sha256Digest.Of(Encoding.UTF8.GetBytes(string.Join("\n\n", Paragraphs(article))));

    private sealed class PieceVisitor : IBlockVisitor<bool>
    {
        public List<string> Pieces { get; } = [];

        public bool Add(string piece)
        {
            if (piece.Length > 0)
            {
                Pieces.Add(piece);
            }

            return true;
        }

        public bool AddAll(Sequence<Block> blocks)
        {
            foreach (var block in blocks)
            {
                block.Accept(this);
            }

            return true;
        }

        public bool VisitParagraph(Block.Paragraph paragraph) => Add(InlineText.Of(paragraph.Content));

        public bool VisitHeading(Block.Heading heading) => Add(InlineText.Of(heading.Content));

        public bool VisitList(Block.List list)
        {
            foreach (var item in list.Items)
            {
                AddAll(item);
            }

            return true;
        }

        public bool VisitQuotation(Block.Quotation quotation) => AddAll(quotation.Content);

        public bool VisitFigure(Block.Figure figure) => Add(InlineText.Of(figure.Caption)) && Add(InlineText.Of(figure.Credit));

        public bool VisitTable(Block.Table table)
        {
            Add(InlineText.Of(table.Caption));
            foreach (var cell in table.Rows.SelectMany(row => row.Cells))
            {
                AddAll(cell.Content);
            }

            return true;
        }

        public bool VisitMissingMedia(Block.MissingMedia media) => Add(media.Title);

        public bool VisitSeparator(Block.Separator separator) => true;

        public bool VisitPreformatted(Block.Preformatted preformatted) => Add(preformatted.Value);
    }
}
