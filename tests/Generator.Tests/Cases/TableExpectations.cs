using System.Globalization;
using System.Text.Json;
using AngleSharp.Dom;
using static Generator.Tests.Cases.ArticleView;
using static Generator.Tests.Cases.Expectations;

namespace Generator.Tests.Cases;

/// <summary>What cases expect of the tables in a body.</summary>
internal static class TableExpectations
{
    public static void Check(ArticleView view, JsonElement expected)
    {
        var tables = view.Body.QuerySelectorAll("table");
        Assert.Equal(expected.GetArrayLength(), tables.Length);
        foreach (var (want, table) in expected.EnumerateArray().Zip(tables))
        {
            var grid = Grid(table);
            foreach (var (key, value) in Members(want))
            {
                switch (key)
                {
                    case "caption":
                        Assert.Equal(value.GetString(), Lines(table.QuerySelector("caption")!));
                        break;
                    case "column_headers":
                        Assert.Equal(Strings(value), grid[0].Select(Lines));
                        Assert.All(grid[0], cell => Assert.Equal("th", cell.LocalName));
                        break;
                    case "row_header_cells":
                        Assert.Equal(Strings(value), table.QuerySelectorAll("th[scope='row']").Select(Lines));
                        break;
                    case "grid":
                        Assert.Equal(value.EnumerateArray().Select(Strings), grid.Skip(want.TryGetProperty("column_headers", out _) ? 1 : 0).Select(row => row.Select(Lines)));
                        break;
                    default:
                        Assert.Fail($"the key '{key}' of a table isn't known");
                        break;
                }
            }
        }
    }

    // A spanning cell in each place that it covers.
    private static List<List<IElement>> Grid(IElement table)
    {
        var rows = table.QuerySelectorAll("tr").ToList();
        var grid = rows.ConvertAll(_ => new List<IElement?>());
        for (var row = 0; row < rows.Count; row++)
        {
            foreach (var cell in rows[row].Children)
            {
                var column = grid[row].IndexOf(null) is >= 0 and var free ? free : grid[row].Count;
                for (var down = row; down < Math.Min(rows.Count, row + Span(cell, "rowspan")); down++)
                {
                    for (var across = column; across < column + Span(cell, "colspan"); across++)
                    {
                        grid[down].AddRange(Enumerable.Repeat<IElement?>(null, Math.Max(0, across + 1 - grid[down].Count)));
                        grid[down][across] = cell;
                    }
                }
            }
        }

        return grid.ConvertAll(row => row.OfType<IElement>().ToList());
    }

    private static int Span(IElement cell, string name) => int.Parse(cell.GetAttribute(name) ?? "1", CultureInfo.InvariantCulture);
}
