using System.Globalization;
using Generator.Diagnostics;

namespace Generator.Checks.Pages;

/// <summary>Headings go down one level at a time, beginning with the first.</summary>
internal static class HeadingOrderCheck
{
    public static IEnumerable<Diagnostic> Run(CheckedPage page)
    {
        var before = 0;
        foreach (var heading in page.Elements.Where(e => e.LocalName is "h1" or "h2" or "h3" or "h4" or "h5" or "h6"))
        {
            var level = heading.LocalName[1] - '0';
            if (level > before + 1)
            {
                yield return page.Report(CheckDiagnostics.HeadingSkipped, heading, level.ToString(CultureInfo.InvariantCulture), before.ToString(CultureInfo.InvariantCulture));
            }

            before = level;
        }
    }
}
