using Generator.Diagnostics;

namespace Generator.Checks.Pages;

/// <summary>An id names one element.</summary>
internal static class IdCheck
{
    public static IEnumerable<Diagnostic> Run(CheckedPage page)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var element in page.Elements)
        {
            if (element.GetAttribute("id") is { } id && (id.Length == 0 || id.Any(char.IsWhiteSpace) || !seen.Add(id)))
            {
                yield return page.Report(CheckDiagnostics.IdTwice, element, id);
            }
        }
    }
}
