using AngleSharp.Dom;
using Generator.Diagnostics;
using Generator.Web;

namespace Generator.Checks.Pages;

/// <summary>Links inside the site are relative, so that the same bytes work under any path and from a folder; only what standards want absolute is, and the page for missing pages.</summary>
internal static class RelativeLinkCheck
{
    // A host shows this page at any depth, so that it alone can't link relatively.
    private static readonly Address s_notFound = Address.Of("404.html");

    public static IEnumerable<Diagnostic> Run(CheckedPage page)
    {
        foreach (var element in page.Elements)
        {
            var written = element.GetAttribute("href") ?? element.GetAttribute("src");
            if (written is null || page.Reference(element, written) is not { Kind: ReferenceKind.Inside } reference)
            {
                continue;
            }

            var isForMachines = element.LocalName == "link" && CheckedPage.Tokens(element, "rel").Any(r => r is "canonical" or "alternate");
            var mustBeRelative = !isForMachines && !page.Address.Equals(s_notFound);
            if (reference.IsRelative != mustBeRelative && !IsWithinPage(element, written))
            {
                yield return page.Report(CheckDiagnostics.LinkNotRelative, element, written, mustBeRelative ? "relative" : "absolute");
            }
        }
    }

    private static bool IsWithinPage(IElement element, string written) => element.LocalName is "a" or "area" && written.StartsWith('#');
}
