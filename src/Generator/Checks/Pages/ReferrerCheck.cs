using Generator.Diagnostics;

namespace Generator.Checks.Pages;

/// <summary>Every page keeps from other hosts that a reader came from it.</summary>
internal static class ReferrerCheck
{
    public static IEnumerable<Diagnostic> Run(CheckedPage page)
    {
        var policies = page.Named("meta").Where(m => string.Equals(m.GetAttribute("name"), "referrer", StringComparison.OrdinalIgnoreCase)).Select(m => m.GetAttribute("content")?.Trim()).ToList();
        if (policies is not ["no-referrer"])
        {
            yield return page.Report(CheckDiagnostics.ReferrerSent);
        }

        foreach (var element in page.Elements.Where(e => e.GetAttribute("referrerpolicy") is { } own && own != "no-referrer"))
        {
            yield return page.Report(CheckDiagnostics.ReferrerSent, element);
        }
    }
}
