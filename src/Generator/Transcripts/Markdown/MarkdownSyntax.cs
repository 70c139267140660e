using System.Globalization;
using Markdig;
using Markdig.Syntax;

namespace Generator.Transcripts.Markdown;

/// <summary>From characters to the tree of CommonMark 0.31 with tables, within limits that keep its cost in proportion to its length.</summary>
internal static class MarkdownSyntax
{
    public const int LongestText = 500_000;
    private const int MostLinks = 5_000;
    private const int MostCells = 200_000;

    // HTML stays switched on, so that it is found, at its place, and then refused or passed over; nothing here ever writes it.
    private static readonly MarkdownPipeline s_withTables = new MarkdownPipelineBuilder().UsePipeTables().UsePreciseSourceLocation().Build();
    private static readonly MarkdownPipeline s_withoutTables = new MarkdownPipelineBuilder().UsePreciseSourceLocation().Build();

    /// <summary>The tree, or in words why there is none.</summary>
    public static (MarkdownDocument? Tree, string Fault) Parse(string text)
    {
        if (text.Length > LongestText)
        {
            return (null, $"it has more than {Written(LongestText)} characters");
        }

        if (CountLinks(text) > MostLinks)
        {
            return (null, $"it has more than {Written(MostLinks)} links");
        }

        try
        {
            return (Markdig.Markdown.Parse(text, HasUsualTables(text) ? s_withTables : s_withoutTables), "");
        }
        catch (ArgumentException)
        {
            // The parser's own limit on nesting; it has no other way to say so.
            return (null, "its parts are nested too deeply");
        }
    }

    // Time grows with the square of what may be the target of a link: `](`, `][` and the definitions `]:`.
    private static int CountLinks(ReadOnlySpan<char> text)
    {
        var count = 0;
        for (var i = 1; i < text.Length; i++)
        {
            count += text[i - 1] == ']' && text[i] is '(' or '[' or ':' ? 1 : 0;
        }

        return count;
    }

    // Every row of a table is filled up to its widest row.
    private static bool HasUsualTables(string text)
    {
        long lines = 0, widest = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            lines++;
            widest = Math.Max(widest, line.Count('|'));
        }

        return lines * widest <= MostCells;
    }

    private static string Written(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
