using Generator.Transcripts;

namespace Generator.Articles.Steps;

/// <summary>
/// Tells tables that hold values from tables that lay a page out. What stands in a table of values belongs together: a name in the class of a row, or links in its
/// cells, say nothing of the row.
/// </summary>
internal sealed class DataTableReading
{
    private const int FewestRows = 3;
    private const int LongestCell = 80;

    private readonly HashSet<Container> _tables;

    public DataTableReading(ArticleDraft draft)
    {
        var counts = new Dictionary<Container, (int Rows, int Cells)>();
        foreach (var container in draft.Tree.Containers)
        {
            if (container.Tag is "tr" or "td" or "th" && container.Nearest("table") is { } table)
            {
                var (rows, cells) = counts.GetValueOrDefault(table);
                counts[table] = container.Tag == "tr" ? (rows + 1, cells) : (rows, cells + 1);
            }
        }

        _tables = counts.Where(c => c.Value.Rows >= FewestRows && c.Value.Cells >= 2 * c.Value.Rows && TextLength(draft, c.Key) <= (long)LongestCell * c.Value.Cells)
            .Select(c => c.Key)
            .ToHashSet();
    }

    /// <summary>Whether a container is a row, a cell or anything else inside a table of values; the table itself is not.</summary>
    public bool Holds(Container container) => container.Parent?.Nearest("table") is { } table && _tables.Contains(table);

    private static long TextLength(ArticleDraft draft, Container table) => draft.Tree.SpanOf(table).Passages.Sum(i => (long)draft.Passages[i].TextLength);
}
