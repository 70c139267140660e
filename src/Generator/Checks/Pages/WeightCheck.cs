using System.Globalization;
using System.Text;
using Generator.Diagnostics;

namespace Generator.Checks.Pages;

/// <summary>What a page adds to its own text is small enough for a slow line: the frame, the notice, the attribution and the stylesheet together.</summary>
internal static class WeightCheck
{
    /// <summary>Bytes on the line: with a usual article, page and stylesheet fit one round trip of a fresh connection (ten segments, RFC 6928).</summary>
    public const int Most = 10 * 1024;

    public static IEnumerable<Diagnostic> Run(CheckedPage page)
    {
        var weight = PageWeight.Of(Encoding.UTF8.GetBytes(WithoutOwnText(page.Source))) + (page.Related("stylesheet").Any() ? page.Settings.StylesheetWeight : 0);
        return weight <= Most ? [] : [page.Report(CheckDiagnostics.TooHeavy, weight.ToString(CultureInfo.InvariantCulture), Most.ToString(CultureInfo.InvariantCulture))];
    }

    // What stands in `main` is the page's own text; the rest is what every page of its kind carries.
    private static string WithoutOwnText(string source)
    {
        var start = source.IndexOf("<main", StringComparison.Ordinal);
        var end = source.LastIndexOf("</main>", StringComparison.Ordinal);
        return start < 0 || end < start ? source : string.Concat(source.AsSpan(0, start), source.AsSpan(end));
    }
}
