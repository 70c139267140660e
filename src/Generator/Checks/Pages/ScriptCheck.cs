using AngleSharp.Dom;
using Generator.Diagnostics;

namespace Generator.Checks.Pages;

/// <summary>No page runs a script; data blocks are no scripts.</summary>
internal static class ScriptCheck
{
    public static IEnumerable<Diagnostic> Run(CheckedPage page) =>
        page.Named("script").Where(s => !IsData(s)).Select(s => page.Report(CheckDiagnostics.ScriptFound, s, Described(s)));

    /// <summary>Whether a script element holds JSON-LD, which no browser runs.</summary>
    public static bool IsData(IElement script) => TypeOf(script) == "application/ld+json" && script.GetAttribute("src") is null;

    private static string Described(IElement script) =>
        (TypeOf(script) == "module" ? "module script" : "script") + (script.GetAttribute("src") is { } source ? $" '{source}'" : "");

    private static string TypeOf(IElement script) => script.GetAttribute("type")?.Trim().ToLowerInvariant() ?? "";
}
