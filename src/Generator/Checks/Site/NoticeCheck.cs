using Generator.Diagnostics;

namespace Generator.Checks.Site;

/// <summary>The notice stands above the headline of every article of a designated source, in its text edition, and in its feed entries.</summary>
internal static class NoticeCheck
{
    public static IEnumerable<Diagnostic> Run(SiteFacts site)
    {
        foreach (var facts in site.All)
        {
            if (!facts.HasNotice && site.Designated.ContainsKey(facts.Address.Path))
            {
                yield return CheckDiagnostics.NoticeMissing.At(Location.Of(facts.Address.Path), facts.Address.Path);
            }

            foreach (var entry in facts.Entries.Where(e => !e.HasNotice && site.Designated.ContainsKey(e.Path)))
            {
                yield return CheckDiagnostics.NoticeMissing.At(Location.Of(facts.Address.Path), entry.Path);
            }
        }
    }
}
