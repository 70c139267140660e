using Generator.Diagnostics;

namespace Generator.Checks.Site;

/// <summary>Every link leads to a file of the site.</summary>
internal static class LinkTargetCheck
{
    public static IEnumerable<Diagnostic> Run(SiteFacts site) =>
        from facts in site.All
        from link in facts.Links
        where !site.Site.Files.Contains(link.Path)
        select CheckDiagnostics.LinkBroken.At(new Location(facts.Address.Path, link.Offset), link.Path);
}
