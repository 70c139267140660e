using Generator.Diagnostics;
using Generator.Text;

namespace Generator.Catalog;

/// <summary>Takes withdrawn articles out of the catalog and says where their tombstones stand.</summary>
public static class TombstonePlanning
{
    /// <summary>
    /// Marks as withdrawn whatever says the same as a withdrawn article: its whole translation group, and other captures of its original address. A page that is
    /// saved a second time is withdrawn with the first.
    /// </summary>
    public static void Spread(List<PlacedEntry> placed)
    {
        var withdrawn = placed.Where(p => p.Entry.Withdrawn is not null).OrderBy(p => p.Entry.Id, StringComparer.Ordinal).Select(p => p.Entry).ToList();
        if (withdrawn.Count == 0)
        {
            return;
        }

        // By the address first: another capture of it may have a group of its own.
        var byUrl = withdrawn.Where(e => e.OriginalUrl is not null).GroupBy(e => e.OriginalUrl!.Value, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        SpreadBy(placed, entry => entry.OriginalUrl?.Value, byUrl);
        var byGroup = placed.Where(p => p.Entry.Withdrawn is not null)
            .GroupBy(p => p.Entry.Group, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.MinBy(p => p.Entry.Id, StringComparer.Ordinal)!.Entry, StringComparer.Ordinal);
        SpreadBy(placed, entry => entry.Group, byGroup);
    }

    /// <summary>
    /// Takes the withdrawn articles out of the catalog's, and the redirects that lead to them; what remains are their tombstones, ordered by address. An article
    /// that keeps its address has one at each of its former addresses too.
    /// </summary>
    public static Sequence<Tombstone> TakeFrom(List<PlacedEntry> placed, List<Redirect> redirects, List<Diagnostic> diagnostics)
    {
        var withdrawn = placed.Where(p => p.Entry.Withdrawn is not null).ToList();
        if (withdrawn.Count == 0)
        {
            return [];
        }

        placed.RemoveAll(p => p.Entry.Withdrawn is not null);
        foreach (var translation in withdrawn.Where(p => p.Entry is { Translation: not null, Twin: null }))
        {
            diagnostics.Add(CatalogDiagnostics.WithdrawnTranslationKept.At(translation.Entry.Location));
        }

        var tombstones = new List<Tombstone>();
        foreach (var (entry, page, textEdition) in withdrawn)
        {
            var stands = entry.Withdrawn!.KeepsAddress ? page : ArchiveAddresses.Withdrawn(entry.Language, entry.Id);
            tombstones.Add(new Tombstone(stands, entry, true));
            tombstones.Add(new Tombstone(ArchiveAddresses.TextEditionOf(stands), entry, false));
            var former = redirects.Where(r => r.To.Equals(page) || r.To.Equals(textEdition)).ToHashSet();
            redirects.RemoveAll(former.Contains);
            tombstones.AddRange(former.Where(_ => entry.Withdrawn.KeepsAddress).Select(r => new Tombstone(r.From, entry, false)));
        }

        return tombstones.OrderBy(t => t.Address).ToSequence();
    }

    private static void SpreadBy(List<PlacedEntry> placed, Func<Entry, string?> key, Dictionary<string, Entry> withdrawn)
    {
        for (var i = 0; i < placed.Count; i++)
        {
            var entry = placed[i].Entry;
            if (entry.Withdrawn is null && key(entry) is { } known && withdrawn.TryGetValue(known, out var first))
            {
                placed[i] = placed[i] with { Entry = entry with { Withdrawn = first.Withdrawn } };
            }
        }
    }
}
