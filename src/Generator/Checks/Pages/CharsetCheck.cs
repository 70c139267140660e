using System.Text.Unicode;
using Generator.Diagnostics;

namespace Generator.Checks.Pages;

/// <summary>A page is UTF-8 and says so before anything else, so that no browser ever guesses.</summary>
internal static class CharsetCheck
{
    public static IEnumerable<Diagnostic> Run(CheckedPage page)
    {
        var isFirst = string.Equals(page.Document.Head?.FirstElementChild?.GetAttribute("charset"), "utf-8", StringComparison.OrdinalIgnoreCase);
        return isFirst && Utf8.IsValid(page.Bytes.Span) && !page.Bytes.Span.StartsWith("\uFEFF"u8) ? [] : [page.Report(CheckDiagnostics.CharsetLate)];
    }
}
