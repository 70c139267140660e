using Generator.Checks.Pages;
using Generator.Diagnostics;
using Generator.Text;

namespace Generator.Checks.Site;

/// <summary>Judges the finished site as a whole by the facts of its files, before anything is published.</summary>
public static class SiteCheck
{
    // A missing page is missed by every page that links to it; the first places are enough to mend it.
    private const int MostOfAKind = 50;

    /// <summary>The checks on the whole site, ordinal by code. A new one is a file beside this one, a descriptor and a line here.</summary>
    private static readonly WholeCheck[] s_checks =
    [
        new(CheckDiagnostics.LinkBroken, LinkTargetCheck.Run),
        new(CheckDiagnostics.FragmentBroken, FragmentCheck.Run),
        new(CheckDiagnostics.AlternateOneSided, AlternateCheck.Run),
        new(CheckDiagnostics.NoticeMissing, NoticeCheck.Run),
        new(CheckDiagnostics.AttributionMissing, AttributionCheck.Run),
        new(CheckDiagnostics.ControlUnwarned, WarningCheck.Run),
        new(CheckDiagnostics.ArticleWithoutPage, ArticlePageCheck.Run),
    ];

    /// <summary>What the checks on the whole site report, ordinal by code.</summary>
    public static IEnumerable<DiagnosticDescriptor> Descriptors => s_checks.Select(c => c.Descriptor);

    /// <param name="facts">The facts of all files. They are gone through several times and may be made anew each time, so that a large site's are never in memory together.</param>
    /// <returns>What is wrong, by code; at most fifty of each.</returns>
    public static Sequence<Diagnostic> Run(IEnumerable<PageFacts> facts, CheckedSite site)
    {
        var whole = new SiteFacts(site, facts);
        return s_checks.SelectMany(c => c.Run(whole).Take(MostOfAKind)).ToSequence();
    }
}
