using System.Globalization;
using Generator.Text;
using Markdig.Syntax;

namespace Generator.Transcripts.Markdown;

/// <summary>What Markdown's tree tells of lists and of preformatted lines.</summary>
internal static class MarkdownLists
{
    /// <summary>First number of an ordered list; 1 for others.</summary>
    public static int StartOf(ListBlock list) =>
        list.IsOrdered && int.TryParse(list.OrderedStart, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 1;

    /// <summary>The lines of preformatted text, joined by `\n`, without empty ones at the ends.</summary>
    public static string LinesOf(CodeBlock code) => TextNormalization.Clean(string.Join('\n', (code.Lines.Lines ?? []).Take(code.Lines.Count).Select(line => line.Slice.ToString()))).Trim('\n');
}
