using Generator.Diagnostics;
using Generator.Web;

namespace Generator.Catalog;

/// <summary>Gives every article its address; an address is given once, upper and lower case not counting.</summary>
public static class AddressAssignment
{
    /// <summary>
    /// Places all entries. Where two want one address, it goes to the one that was published there, else to a capture before a translation, else to the first by id;
    /// the other is reported and left out. An address that was published for an article of the archive isn't given to another one, even when that article has moved.
    /// </summary>
    public static List<PlacedEntry> Place(List<Entry> entries, PublishedAddresses published, List<Diagnostic> diagnostics)
    {
        var owners = Owners(entries, published);
        var claims = new List<(Entry Entry, Address Page, int Rank)>(entries.Count);
        foreach (var entry in entries)
        {
            var page = ArchiveAddresses.Article(entry.Language, entry.Year, entry.Month, entry.Slug);
            var isOwner = owners.TryGetValue(page.Path, out var owner) && ReferenceEquals(owner, entry);
            claims.Add((entry, page, isOwner ? 0 : entry.Translation is null ? 1 : 2));
        }

        claims.Sort((a, b) => a.Rank != b.Rank ? a.Rank.CompareTo(b.Rank) : string.CompareOrdinal(a.Entry.Id, b.Entry.Id));
        var placed = new List<PlacedEntry>(claims.Count);
        foreach (var (entry, page, _) in claims)
        {
            if (owners.TryAdd(page.Path, entry) || ReferenceEquals(owners[page.Path], entry))
            {
                placed.Add(new PlacedEntry(entry, page, ArchiveAddresses.TextEditionOf(page)));
            }
            else
            {
                diagnostics.Add(CatalogDiagnostics.AddressTaken.At(entry.Location, entry.Id, owners[page.Path].Id, page.Path));
            }
        }

        return placed;
    }

    // The articles of the archive by the addresses they were published at.
    private static Dictionary<string, Entry> Owners(List<Entry> entries, PublishedAddresses published)
    {
        var owners = new Dictionary<string, Entry>(entries.Count, StringComparer.OrdinalIgnoreCase);
        if (published.Addresses.Count > 0)
        {
            var known = new PublishedIdentities(entries);
            foreach (var (address, identity) in published.Addresses)
            {
                if (known.Find(identity) is { } entry)
                {
                    owners.TryAdd(address.Path, entry);
                }
            }
        }

        return owners;
    }
}
