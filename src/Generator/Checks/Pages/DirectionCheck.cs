using AngleSharp.Dom;
using Generator.Diagnostics;
using Generator.Languages;

namespace Generator.Checks.Pages;

/// <summary>Text runs in the direction of its language, wherever a language is stated.</summary>
internal static class DirectionCheck
{
    public static IEnumerable<Diagnostic> Run(CheckedPage page)
    {
        if (page.Document.DocumentElement.GetAttribute("dir") is null)
        {
            yield return page.Report(CheckDiagnostics.DirectionWrong, page.Document.DocumentElement, "html", "none", "its language's");
        }

        foreach (var element in page.Elements)
        {
            if (!LanguageTag.TryParse(element.GetAttribute("lang"), out var language) || language.Language == LanguageTag.Undetermined.Language)
            {
                continue;
            }

            var stated = Stated(element);
            if (stated is not (null or "auto") && stated != language.Direction.AttributeValue())
            {
                yield return page.Report(CheckDiagnostics.DirectionWrong, element, element.LocalName, stated, $"{language.Direction.AttributeValue()} ({language})");
            }
        }
    }

    // The element's own direction, else the nearest around it.
    private static string? Stated(IElement element)
    {
        for (var around = element; around is not null; around = around.ParentElement)
        {
            if (around.GetAttribute("dir") is { Length: > 0 } direction)
            {
                return direction.ToLowerInvariant();
            }
        }

        return null;
    }
}
