using System.Globalization;
using System.Text;
using Generator.Text;

namespace Generator.Blocks.Writing;

/// <summary>Writes texts as plain text: a blank line between blocks, lists with marks, what is missing in square brackets.</summary>
public static class PlainTextWriter
{
    /// <summary>Lines end with `\n`; the text ends without one.</summary>
    public static string Write(Sequence<Block> blocks, PlaceholderWords words) => Join(blocks, new Visitor(words));

    private static string Join(Sequence<Block> blocks, Visitor visitor) =>
        string.Join("\n\n", blocks.Select(block => block.Accept(visitor)).Where(text => text.Length > 0));

    private static string Indented(string text, string first, string others)
    {
        var result = new StringBuilder();
        foreach (var line in text.Split('\n'))
        {
            result.Append(result.Length == 0 ? first : line.Length == 0 ? "\n" + others.TrimEnd() : "\n" + others).Append(line);
        }

        return result.ToString();
    }

    private sealed class Visitor(PlaceholderWords words) : IBlockVisitor<string>
    {
        public string VisitParagraph(Block.Paragraph paragraph) => InlineText.Of(paragraph.Content);

        public string VisitHeading(Block.Heading heading) => InlineText.Of(heading.Content);

        public string VisitList(Block.List list) => string.Join('\n', list.Items.Select((item, index) =>
        {
            var mark = list.IsOrdered ? (list.Start + index).ToString(CultureInfo.InvariantCulture) + ". " : "- ";
            return Indented(Join(item, this), mark, new string(' ', mark.Length));
        }));

        public string VisitQuotation(Block.Quotation quotation) => Indented(Join(quotation.Content, this), "> ", "> ");

        public string VisitFigure(Block.Figure figure)
        {
            var (caption, credit) = (InlineText.Of(figure.Caption), InlineText.Of(figure.Credit));
            var alternative = caption.Contains(figure.AlternativeText, StringComparison.Ordinal) ? "" : figure.AlternativeText;
            return Bracketed(words.Photo, alternative, caption, credit);
        }

        public string VisitTable(Block.Table table)
        {
            var rows = table.Rows.Select(row => string.Join(" | ", row.Cells.Select(cell => Join(cell.Content, this).Replace("\n\n", " / ", StringComparison.Ordinal).Replace('\n', ' '))));
            var caption = InlineText.Of(table.Caption);
            return string.Join('\n', caption.Length > 0 ? rows.Prepend(caption) : rows);
        }

        public string VisitMissingMedia(Block.MissingMedia media) =>
            Bracketed(words.Of(media.Kind), media.Title, media.Duration is { } length ? words.Duration(length) : "", media.Address?.Value ?? "");

        public string VisitSeparator(Block.Separator separator) => "* * *";

        public string VisitPreformatted(Block.Preformatted preformatted) => preformatted.Value;

        private static string Bracketed(params ReadOnlySpan<string> parts)
        {
            var said = new List<string>();
            foreach (var part in parts)
            {
                if (part.Length > 0)
                {
                    said.Add(part);
                }
            }

            return "[" + string.Join(" · ", said) + "]";
        }
    }
}
