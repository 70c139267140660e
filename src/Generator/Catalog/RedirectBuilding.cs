using Generator.Diagnostics;
using Generator.Settings;
using Generator.Text;
using Generator.Web;

namespace Generator.Catalog;

/// <summary>Finds the former addresses that must lead on: those an article names itself, and those it was published at.</summary>
public static class RedirectBuilding
{
    /// <summary>The redirects, ordered by the address they stand at; what moved with its page, as its text edition, leads on too.</summary>
    public static Sequence<Redirect> Build(List<PlacedEntry> placed, SiteSettings site, PublishedAddresses published, List<Diagnostic> diagnostics)
    {
        if (published.Addresses.Count == 0 && published.Beside.Count == 0 && placed.TrueForAll(p => p.Entry.Formerly.Count == 0))
        {
            return [];
        }

        var live = placed.ToDictionary(p => p.Page.Path, StringComparer.OrdinalIgnoreCase);
        var leading = new SortedDictionary<string, (Address From, PlacedEntry To)>(StringComparer.OrdinalIgnoreCase);
        AddPublished(placed, published, live, leading);
        AddFormer(placed, site, live, leading, diagnostics);
        foreach (var (address, identity) in published.Addresses.Where(a => !live.ContainsKey(a.Address.Path) && !leading.ContainsKey(a.Address.Path)))
        {
            diagnostics.Add(CatalogDiagnostics.AddressDied.At(Location.Of(PublishedAddressesReader.File), address.Path, identity));
        }

        // One of them may name what stands beside another's page as a page of its own: an address leads one way.
        var beside = placed.SelectMany(p => p.Pages.Skip(1)).Select(page => page.Path).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return leading.Values.Select(l => new Redirect(l.From, l.To.Page))
            .Concat(leading.Values.SelectMany(l => ArchiveAddresses.TryTextEditionOf(l.From, out var from) ? [new Redirect(from, l.To.TextEdition)] : Array.Empty<Redirect>()))
            .Concat(leading.Values.Where(l => l.To.Captures is not null && ArchiveAddresses.TryTextEditionOf(l.From, out _)).Select(l => new Redirect(ArchiveAddresses.CapturesOf(l.From), l.To.Captures!)))
            .Concat(leading.Values.Where(l => l.To.Pair is not null && ArchiveAddresses.TryTextEditionOf(l.From, out _)).Select(l => new Redirect(ArchiveAddresses.PairOf(l.From), l.To.Pair!)))
            .Concat(Beside(published, live, leading, diagnostics))
            .Where(r => !beside.Contains(r.From.Path))
            .DistinctBy(r => r.From.Path, StringComparer.OrdinalIgnoreCase)
            .OrderBy(r => r.From)
            .ToSequence();
    }

    private static void AddPublished(
        List<PlacedEntry> placed,
        PublishedAddresses published,
        Dictionary<string, PlacedEntry> live,
        SortedDictionary<string, (Address From, PlacedEntry To)> leading)
    {
        var known = new PublishedIdentities(placed.ConvertAll(p => p.Entry));
        var byId = placed.ToDictionary(p => p.Entry.Id, StringComparer.Ordinal);
        foreach (var (address, identity) in published.Addresses)
        {
            if (!live.ContainsKey(address.Path) && (known.Find(identity) ?? Twinned(identity, known)) is { } entry)
            {
                leading.TryAdd(address.Path, (address, byId[entry.Id]));
            }
        }
    }

    // Editions in another script that aren't made any more lead to what they were made from.
    private static Entry? Twinned(string identity, PublishedIdentities known) => Entry.IdentityOfTwinned(identity) is { } original ? known.Find(original) : null;

    // A page beside an article's that is no more, as when its translation was removed, leads to what of its kind stands beside the article now, else to the article.
    private static IEnumerable<Redirect> Beside(
        PublishedAddresses published,
        Dictionary<string, PlacedEntry> live,
        SortedDictionary<string, (Address From, PlacedEntry To)> leading,
        List<Diagnostic> diagnostics)
    {
        var told = published.Addresses.Select(a => a.Address.Path).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var (address, identity) in published.Beside)
        {
            var page = ArchiveAddresses.PageBeside(address)!;
            if ((live.GetValueOrDefault(page.Path) ?? leading.GetValueOrDefault(page.Path).To) is { } to)
            {
                yield return new Redirect(address, (address.Equals(ArchiveAddresses.CapturesOf(page)) ? to.Captures : to.Pair) ?? to.Page);
            }
            else if (!told.Contains(page.Path))
            {
                diagnostics.Add(CatalogDiagnostics.AddressDied.At(Location.Of(PublishedAddressesReader.File), address.Path, identity));
            }
        }
    }

    private static void AddFormer(
        List<PlacedEntry> placed,
        SiteSettings site,
        Dictionary<string, PlacedEntry> live,
        SortedDictionary<string, (Address From, PlacedEntry To)> leading,
        List<Diagnostic> diagnostics)
    {
        var languageFolders = placed.Select(p => p.Entry.Language).Concat(site.Languages).Select(ArchiveAddresses.Folder).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in placed.Where(p => p.Entry.Formerly.Count > 0).OrderBy(p => p.Entry.Id, StringComparer.Ordinal))
        {
            foreach (var written in entry.Entry.Formerly)
            {
                if (!Address.TryParse(written.TrimStart('/'), out var former) || !ArchiveAddresses.IsForArticle(former, languageFolders))
                {
                    diagnostics.Add(CatalogDiagnostics.FormerAddressUnusable.At(entry.Entry.Location, written));
                    continue;
                }

                var owner = live.GetValueOrDefault(former.Path) ?? (leading.TryAdd(former.Path, (former, entry)) ? entry : leading[former.Path].To);
                if (!ReferenceEquals(owner, entry))
                {
                    diagnostics.Add(CatalogDiagnostics.FormerAddressTaken.At(entry.Entry.Location, former.Path, entry.Entry.Id, owner.Entry.Id));
                }
            }
        }
    }
}
