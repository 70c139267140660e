using Generator.Diagnostics;

namespace Generator.Checks.Site;

/// <summary>Every article says whose it is and how it came here, on its page, in its text edition, and in its feed entries.</summary>
internal static class AttributionCheck
{
    public static IEnumerable<Diagnostic> Run(SiteFacts site)
    {
        var articles = site.Site.Catalog.Entries.SelectMany(e => e.Pages.Select(page => page.Path)).ToHashSet(StringComparer.Ordinal);
        foreach (var facts in site.All)
        {
            if (!facts.HasAttribution && articles.Contains(facts.Address.Path))
            {
                yield return CheckDiagnostics.AttributionMissing.At(Location.Of(facts.Address.Path), facts.Address.Path);
            }

            foreach (var entry in facts.Entries.Where(e => !e.HasAttribution))
            {
                yield return CheckDiagnostics.AttributionMissing.At(Location.Of(facts.Address.Path), entry.Path);
            }
        }
    }
}
