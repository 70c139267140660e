using Generator.Articles;
using Generator.Diagnostics;
using Generator.Languages;
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
        var leading = redirects.ToLookup(r => r.To);
        var ended = new HashSet<Redirect>();
        foreach (var one in withdrawn)
        {
            var entry = one.Entry;
            var former = one.Pages.SelectMany(page => leading[page]).ToList();
            ended.UnionWith(former);
            if (entry.Withdrawn!.KeepsAddress)
            {
                tombstones.AddRange(one.Pages.Concat(former.Select(r => r.From)).Select(address => new Tombstone(address, entry, address == one.Page)));
                continue;
            }

            var stands = ArchiveAddresses.Withdrawn(entry.Language, entry.Id);
            tombstones.Add(new Tombstone(stands, entry, true));
            tombstones.Add(new Tombstone(ArchiveAddresses.TextEditionOf(stands), entry, false));
        }

        redirects.RemoveAll(ended.Contains);

        return tombstones.OrderBy(t => t.Address).ToSequence();
    }

    /// <summary>
    /// Adds the translations of withdrawn articles that were published and whose files were deleted since, as whoever withdraws is advised to do: their tombstones stay where
    /// they were.
    /// </summary>
    public static void AddDeleted(List<PlacedEntry> placed, PublishedAddresses published)
    {
        var withdrawn = placed.Where(p => p.Entry is { Withdrawn: not null, IsOriginal: true }).ToList();
        if (withdrawn.Count == 0)
        {
            return;
        }

        var known = new PublishedIdentities(placed.ConvertAll(p => p.Entry));
        var originals = new PublishedIdentities(withdrawn.ConvertAll(p => p.Entry));
        var taken = placed.SelectMany(p => p.Pages).Select(page => page.Path).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var ids = placed.Select(p => p.Entry.Id).ToHashSet(StringComparer.Ordinal);

        // One may have been known by several identities of its original.
        foreach (var addresses in published.Addresses.Where(a => known.Find(a.Identity) is null && ArchiveAddresses.TryTextEditionOf(a.Address, out _))
            .Select(a => (Page: a.Address, Entry: Deleted(a.Identity, originals)!))
            .Where(a => a.Entry is not null)
            .GroupBy(a => a.Entry.Identity, StringComparer.Ordinal))
        {
            // Its newest address is the last that was written down; those before lead there.
            var (page, entry) = addresses.Last();
            if (ids.Add(entry.Id) && taken.Add(page.Path))
            {
                placed.Add(new PlacedEntry(entry, page, ArchiveAddresses.TextEditionOf(page)));
            }
        }
    }

    private static Entry? Deleted(string identity, PublishedIdentities originals) =>
        Entry.PartsOfTranslation(identity) is var (of, language) && originals.Find(of) is { } original ? Deleted(original, language) : null;

    private static Entry Deleted(Entry original, LanguageTag language) => original with
    {
        Id = TranslationListing.PathOf(original.Slug, language),
        Identity = Entry.IdentityOfTranslation(original.Identity, language),
        Language = language,
        OriginalUrl = null,
        Formerly = [],
        Others = [],
    };

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
