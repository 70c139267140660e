using Generator.Diagnostics;

namespace Generator.Checks.Pages;

/// <summary>No page leaves anything behind on a reader's machine but what a browser keeps of every page: no cookie, no file that lets a site be kept and run.</summary>
internal static class StorageCheck
{
    public static IEnumerable<Diagnostic> Run(CheckedPage page)
    {
        foreach (var element in page.Named("meta").Where(m => string.Equals(m.GetAttribute("http-equiv")?.Trim(), "Set-Cookie", StringComparison.OrdinalIgnoreCase)))
        {
            yield return page.Report(CheckDiagnostics.SomethingKept, element, "Set-Cookie");
        }

        foreach (var element in page.Elements.Where(e => e.HasAttribute("manifest") || (e.LocalName == "link" && CheckedPage.Tokens(e, "rel").Any(r => r is "manifest" or "serviceworker"))))
        {
            yield return page.Report(CheckDiagnostics.SomethingKept, element, "manifest");
        }
    }
}
