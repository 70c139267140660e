using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using Generator.Diagnostics;

namespace Generator.Checks.Pages;

/// <summary>What a page adds to its own text is small enough for a slow line: the frame, the notice, the attribution and the stylesheet together.</summary>
internal static class WeightCheck
{
    /// <summary>Bytes on the line: with a usual article, page and stylesheet fit one round trip of a fresh connection (ten segments, RFC 6928).</summary>
    public const int Most = 10 * 1024;

    public static IEnumerable<Diagnostic> Run(CheckedPage page)
    {
        var weight = PageWeight.Of(Encoding.UTF8.GetBytes(WithoutOwnText(page))) + (page.Related("stylesheet").Any() ? page.Settings.StylesheetWeight : 0);
        return weight <= Most ? [] : [page.Report(CheckDiagnostics.TooHeavy, weight.ToString(CultureInfo.InvariantCulture), Most.ToString(CultureInfo.InvariantCulture))];
    }

    // What stands in `main` is the page's own text, and so is what the source's page said elsewhere and what a notice says in full: however long they are, no keeper of
    // an archive can shorten them. The rest is what every page of its kind carries.
    private static string WithoutOwnText(CheckedPage page)
    {
        var frame = new StringBuilder(page.Source.Length);
        var kept = 0;
        foreach (var element in page.Elements.Where(IsOwnText))
        {
            var start = CheckedPage.OffsetOf(element);
            if (start >= kept && EndOf(page.Source, start, element.LocalName) is { } end)
            {
                frame.Append(page.Source, kept, start - kept);
                kept = end;
            }
        }

        return frame.Append(page.Source, kept, page.Source.Length - kept).ToString();
    }

    private static bool IsOwnText(IElement element) =>
        element.LocalName == "main" || element.ClassList.Contains("captured") || element.ClassList.Contains("described") || element.ClassList.Contains("full");

    // Finished pages close each element that these classes stand on; where one doesn't, nothing is taken out.
    private static int? EndOf(string source, int start, string name)
    {
        var (open, close, depth) = ("<" + name, "</" + name + ">", 0);
        for (var at = start; at < source.Length;)
        {
            var nextClose = source.IndexOf(close, at, StringComparison.Ordinal);
            if (nextClose < 0)
            {
                return null;
            }

            var nextOpen = source.IndexOf(open, at, nextClose - at, StringComparison.Ordinal);
            if (nextOpen >= 0)
            {
                depth += nextOpen + open.Length < source.Length && !char.IsAsciiLetterOrDigit(source[nextOpen + open.Length]) ? 1 : 0;
                at = nextOpen + open.Length;
            }
            else if (--depth == 0)
            {
                return nextClose + close.Length;
            }
            else
            {
                at = nextClose + close.Length;
            }
        }

        return null;
    }
}
