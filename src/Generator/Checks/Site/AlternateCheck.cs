using Generator.Catalog;
using Generator.Checks.Pages;
using Generator.Diagnostics;
using Generator.Languages;
using Generator.Text;

namespace Generator.Checks.Site;

/// <summary>Pages that name one another as the same page in other languages all name the same pages, themselves included, and each in its own language.</summary>
internal static class AlternateCheck
{
    public static IEnumerable<Diagnostic> Run(SiteFacts site)
    {
        // Members of a group list the same: the lists are kept once.
        var lists = new Dictionary<Sequence<PageAlternate>, Sequence<PageAlternate>>();
        var pages = new SortedDictionary<string, (Sequence<PageAlternate> List, LanguageTag? Language)>(StringComparer.Ordinal);
        foreach (var facts in site.All.Where(f => f.Alternates.Count > 0))
        {
            var list = lists.TryGetValue(facts.Alternates, out var kept) ? kept : facts.Alternates;
            lists.TryAdd(list, list);
            pages.Add(facts.Address.Path, (list, facts.Language));
        }

        return pages.SelectMany(page => Faults(page.Key, page.Value.List, pages, site.Site.Unseen).Select(fault => CheckDiagnostics.AlternateOneSided.At(Location.Of(page.Key), fault)));
    }

    private static IEnumerable<string> Faults(string page, Sequence<PageAlternate> list, SortedDictionary<string, (Sequence<PageAlternate> List, LanguageTag? Language)> pages, IReadOnlySet<string> unseen)
    {
        if (!list.Any(a => a.Path == page))
        {
            yield return "it doesn't name itself";
        }

        foreach (var twice in list.GroupBy(a => a.HrefLang, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1))
        {
            yield return $"it names two pages for '{twice.Key}'";
        }

        foreach (var alternate in list.Where(a => !unseen.Contains(a.Path)))
        {
            if (!pages.TryGetValue(alternate.Path, out var other))
            {
                yield return $"'{alternate.Path}' ({alternate.HrefLang}) is no page that names its languages";
            }
            else if (!other.List.ToHashSet().SetEquals(list))
            {
                yield return $"'{alternate.Path}' names other pages";
            }
            else if (alternate.HrefLang != Alternate.Default && !(LanguageTag.TryParse(alternate.HrefLang, out var tag) && tag.Equals(other.Language?.WithoutExtensions)))
            {
                yield return $"'{alternate.Path}' is in '{other.Language}', not in '{alternate.HrefLang}'";
            }
        }
    }
}
