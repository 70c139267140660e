using Generator.Diagnostics;

namespace Generator.Checks.Pages;

/// <summary>Every page has one title that says something.</summary>
internal static class TitleCheck
{
    public static IEnumerable<Diagnostic> Run(CheckedPage page)
    {
        var titles = page.Named("title").Where(t => t.ParentElement?.LocalName == "head").ToList();
        return titles.Count == 1 && !string.IsNullOrWhiteSpace(titles[0].TextContent) ? [] : [page.Report(CheckDiagnostics.TitleMissing)];
    }
}
