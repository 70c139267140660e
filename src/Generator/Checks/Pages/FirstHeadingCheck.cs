using System.Globalization;
using Generator.Diagnostics;

namespace Generator.Checks.Pages;

/// <summary>Exactly one heading of the first level names the page.</summary>
internal static class FirstHeadingCheck
{
    public static IEnumerable<Diagnostic> Run(CheckedPage page)
    {
        var headings = page.Named("h1").ToList();
        return headings.Count == 1 && !string.IsNullOrWhiteSpace(headings[0].TextContent)
            ? []
            : [page.Report(CheckDiagnostics.FirstHeadingCount, headings.Count.ToString(CultureInfo.InvariantCulture))];
    }
}
