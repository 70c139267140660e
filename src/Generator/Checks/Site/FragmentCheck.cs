using Generator.Checks.Pages;
using Generator.Diagnostics;

namespace Generator.Checks.Site;

/// <summary>Every link to a place in a page finds it there.</summary>
internal static class FragmentCheck
{
    public static IEnumerable<Diagnostic> Run(SiteFacts site)
    {
        // Links within a page are judged at once; the few that lead to places in other pages wait for the ids of those.
        var found = new List<Diagnostic>();
        var elsewhere = new Dictionary<string, List<(string From, PageLink Link)>>(StringComparer.Ordinal);
        foreach (var facts in site.All)
        {
            foreach (var link in facts.Links.Where(l => l.Fragment.Length > 0))
            {
                if (link.Path != facts.Address.Path)
                {
                    elsewhere.TryAdd(link.Path, []);
                    elsewhere[link.Path].Add((facts.Address.Path, link));
                }
                else if (!IsIn(facts, link))
                {
                    found.Add(Broken(facts.Address.Path, link));
                }
            }
        }

        if (elsewhere.Count > 0)
        {
            found.AddRange(site.All.Where(f => elsewhere.ContainsKey(f.Address.Path))
                .SelectMany(target => elsewhere[target.Address.Path].Where(l => !IsIn(target, l.Link)).Select(l => Broken(l.From, l.Link))));
        }

        return found;
    }

    // Every browser knows the top of a page (HTML Standard §7.4.6.4).
    private static bool IsIn(PageFacts facts, PageLink link) => link.Fragment == "top" || facts.Ids.Contains(link.Fragment, StringComparer.Ordinal);

    private static Diagnostic Broken(string from, PageLink link) => CheckDiagnostics.FragmentBroken.At(new Location(from, link.Offset), link.Fragment, link.Path);
}
