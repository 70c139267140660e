using Generator.Diagnostics;

namespace Generator.Checks.Pages;

/// <summary>What is named by an id exists on the page: a label, a description, a field.</summary>
internal static class IdReferenceCheck
{
    private static readonly string[] s_references = ["aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "aria-details", "aria-flowto", "for", "headers", "list"];

    public static IEnumerable<Diagnostic> Run(CheckedPage page)
    {
        var ids = page.Elements.Select(e => e.GetAttribute("id")).OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var element in page.Elements)
        {
            foreach (var attribute in s_references)
            {
                foreach (var id in CheckedPage.Tokens(element, attribute).Where(id => !ids.Contains(id)))
                {
                    yield return page.Report(CheckDiagnostics.IdReferenceBroken, element, attribute, id);
                }
            }
        }
    }
}
