using Generator.Diagnostics;

namespace Generator.Catalog;

/// <summary>Sees to it that no two captures are one article to feeds and citations.</summary>
public static class EntryIdentities
{
    /// <summary>Where several captures share an original address, the first keeps it as its identity and the others are known by their folders.</summary>
    /// <param name="captures">Ordered by id.</param>
    public static void Settle(List<Entry> captures, List<Diagnostic> diagnostics)
    {
        var owners = new Dictionary<string, Entry>(captures.Count, StringComparer.Ordinal);
        for (var i = 0; i < captures.Count; i++)
        {
            var entry = captures[i];
            if (!owners.TryAdd(entry.Identity, entry))
            {
                // Captures of a withdrawn article say nothing any more that could be taken for another's.
                if (entry.Withdrawn is null && owners[entry.Identity].Withdrawn is null)
                {
                    diagnostics.Add(CatalogDiagnostics.OriginalAddressTwice.At(entry.Location, entry.Id, owners[entry.Identity].Id, entry.Identity));
                }

                captures[i] = entry with { Identity = entry.Id };
            }
        }
    }
}
