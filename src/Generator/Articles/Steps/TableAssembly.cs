using Generator.Blocks;
using Generator.Text;

namespace Generator.Articles.Steps;

/// <summary>Puts tables together again, with their captions, header cells and spanning cells. A table that only arranges a page is none.</summary>
internal static class TableAssembly
{
    // Cells of data are short; cells of a page's arrangement hold articles.
    private const int LongestDataCell = 600;
    private const int MostPlaces = 100_000;

    /// <summary>Whether a table holds data: it has header cells or a caption, or several rows with several short cells.</summary>
    public static bool IsData(List<BlockAssembly.Item> items, int depth, ArticleDraft draft)
    {
        if (items.Exists(i => i.At(depth)?.Tag is "caption" || i.Structure.Skip(depth).Any(c => c.Tag == "th")))
        {
            return true;
        }

        var rows = items.Where(i => i.At(depth)?.Tag == "tr").GroupBy(i => i.At(depth)).ToList();
        var cells = items.Where(i => i.At(depth + 1)?.Tag is "td").GroupBy(i => i.At(depth + 1)).ToList();
        return rows.Count > 1 && rows.TrueForAll(r => r.Select(i => i.At(depth + 1)).Distinct().Count() > 1)
            && cells.TrueForAll(c => c.Sum(i => draft.Passages[i.Passage].TextLength) <= LongestDataCell);
    }

    public static Block.Table Of(List<BlockAssembly.Item> items, int depth, Func<List<BlockAssembly.Item>, int, List<Block>> build, Func<int, Block> blockOf)
    {
        var caption = new List<Inline>();
        var rows = new List<TableRow>();
        foreach (var part in BlockAssembly.Split(items, depth))
        {
            var container = part[0].At(depth);
            if (container?.Tag == "tr")
            {
                rows.Add(new TableRow(BlockAssembly.Split(part, depth + 1).Select(cell => Cell(cell, depth + 1, build, rows.Count == 0)).ToSequence()));
            }
            else if (container?.Tag == "caption")
            {
                foreach (var content in part.Select(i => LineOf(blockOf(i.Passage))).Where(c => c.Count > 0))
                {
                    caption.AddRange(caption.Count == 0 ? content : [new Inline.LineBreak(), .. content]);
                }
            }
            else
            {
                rows.Add(new TableRow([new TableCell(CellKind.Data, 1, 1, build(part, depth).ToSequence())]));
            }
        }

        return new Block.Table(caption.ToSequence(), WithinGrid(rows));
    }

    // A caption has lines only: whatever else stands in one gives its words.
    private static Sequence<Inline> LineOf(Block block) => block switch
    {
        Block.Paragraph paragraph => paragraph.Content,
        Block.Heading heading => heading.Content,
        _ => ArticleDraft.TextOf(block) is { Length: > 0 } text ? [new Inline.Text(text)] : [],
    };

    /// <summary>A browser lays out every place that a cell spans, and a few cells can ask for millions: then their words stay, each cell in one place.</summary>
    public static Sequence<TableRow> WithinGrid(List<TableRow> rows)
    {
        var places = rows.Select((row, i) => row.Cells.Sum(c => (long)c.ColumnSpan * Math.Min(c.RowSpan, rows.Count - i))).Sum();
        return places <= MostPlaces
            ? rows.ToSequence()
            : rows.Select(r => new TableRow(r.Cells.Select(c => c with { ColumnSpan = 1, RowSpan = 1 }).ToSequence())).ToSequence();
    }

    // A header cell without scope heads its column in the first row, its row elsewhere (HTML Standard §4.9.12.1).
    private static TableCell Cell(List<BlockAssembly.Item> items, int depth, Func<List<BlockAssembly.Item>, int, List<Block>> build, bool isFirstRow)
    {
        var container = items[0].At(depth);
        var kind = container switch
        {
            { Tag: "th", Scope: "row" or "rowgroup" } => CellKind.RowHeader,
            { Tag: "th", Scope: "col" or "colgroup" } => CellKind.ColumnHeader,
            { Tag: "th" } => isFirstRow ? CellKind.ColumnHeader : CellKind.RowHeader,
            _ => CellKind.Data,
        };
        return new TableCell(kind, container?.ColumnSpan ?? 1, container?.RowSpan ?? 1, build(items, container is null ? depth : depth + 1).ToSequence());
    }
}
