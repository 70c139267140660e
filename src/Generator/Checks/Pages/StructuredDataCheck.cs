using System.Text.Json;
using Generator.Diagnostics;

namespace Generator.Checks.Pages;

/// <summary>A page's JSON-LD is JSON, and names what it speaks of.</summary>
internal static class StructuredDataCheck
{
    public static IEnumerable<Diagnostic> Run(CheckedPage page) =>
        page.Named("script").Where(ScriptCheck.IsData).Where(s => !IsWellFormed(s.TextContent)).Select(s => page.Report(CheckDiagnostics.DataMalformed, s, "JSON-LD"));

    private static bool IsWellFormed(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty("@context", out _) && document.RootElement.TryGetProperty("@type", out _);
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
