using Generator.Diagnostics;
using Generator.Languages;

namespace Generator.Checks.Pages;

/// <summary>Every page states its language, and every language it states is a valid tag.</summary>
internal static class LanguageCheck
{
    public static IEnumerable<Diagnostic> Run(CheckedPage page)
    {
        if (string.IsNullOrEmpty(page.Document.DocumentElement.GetAttribute("lang")))
        {
            yield return page.Report(CheckDiagnostics.LanguageMissing, page.Document.DocumentElement, "html");
        }

        foreach (var element in page.Elements)
        {
            // An empty value says that the language isn't known, which is an answer too, except for the page as a whole.
            if (element.GetAttribute("lang") is { Length: > 0 } written && !LanguageTag.TryParse(written, out _))
            {
                yield return page.Report(CheckDiagnostics.LanguageMissing, element, element.LocalName);
            }
        }
    }
}
