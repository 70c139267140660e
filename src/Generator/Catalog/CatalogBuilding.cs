using Generator.Diagnostics;
using Generator.Languages;
using Generator.Settings;
using Generator.Text;

namespace Generator.Catalog;

/// <summary>Puts all articles in order and assigns every address, once, before any page exists. The result doesn't depend on the order of what comes in.</summary>
public static class CatalogBuilding
{
    /// <summary>Builds the catalog; articles that can't be placed are reported and left out, the others stay.</summary>
    /// <param name="published">Every address that was published before.</param>
    public static Outcome<ArticleCatalog> Build(IReadOnlyCollection<LooseEntry> loose, SiteSettings site, PublishedAddresses published)
    {
        var diagnostics = new List<Diagnostic>();
        var captures = loose.OfType<LooseEntry.OfCapture>().Select(c => c.Entry).OrderBy(e => e.Id, StringComparer.Ordinal).ToList();
        var translations = loose.OfType<LooseEntry.OfTranslation>().OrderBy(t => t.Id, StringComparer.Ordinal).ToList();

        captures.RemoveAll(e => IsRefused(e, diagnostics));
        captures = CaptureJoining.Join(captures, published);
        EntryIdentities.Settle(captures, diagnostics);
        List<Entry> entries = [.. captures, .. TranslationJoining.Join(translations, captures, diagnostics)];
        var placed = AddressAssignment.Place(entries, published, diagnostics);
        TranslationJoining.RemoveOrphans(placed, diagnostics);
        TranslationGroups.Settle(placed, diagnostics);
        TombstonePlanning.Spread(placed);
        TwinPlanning.AddTo(placed, site.Scripts, diagnostics);
        TombstonePlanning.AddDeleted(placed, published);
        placed.Sort((a, b) => EntryOrder.NewestFirst.Compare(a.Entry, b.Entry));
        var redirects = RedirectBuilding.Build(placed, site, published, diagnostics).ToList();
        var languages = Languages(placed, site);
        var tombstones = TombstonePlanning.TakeFrom(placed, redirects, diagnostics);
        return Outcome.Of(new ArticleCatalog(placed.ToSequence(), languages, redirects.ToSequence()) { Tombstones = tombstones }, Ordered(diagnostics));
    }

    private static bool IsRefused(Entry entry, List<Diagnostic> diagnostics)
    {
        if (ArchiveAddresses.SlugFault(entry.Slug) is not { } fault)
        {
            return false;
        }

        diagnostics.Add(CatalogDiagnostics.NotASlug.At(entry.Location, entry.Slug, fault, Slug.Of(entry.Headline, entry.Language)));
        return true;
    }

    private static Sequence<LanguageTag> Languages(List<PlacedEntry> placed, SiteSettings site)
    {
        var present = placed.Select(p => p.Entry.Language.WithoutExtensions).Distinct().Order().ToList();
        var listed = site.Languages.Select(l => l.WithoutExtensions).Distinct().Where(present.Contains).ToList();
        return [.. listed, .. present.Except(listed)];
    }

    private static IEnumerable<Diagnostic> Ordered(List<Diagnostic> diagnostics) => diagnostics
        .OrderBy(d => d.Location.File, StringComparer.Ordinal)
        .ThenBy(d => d.Location.Offset)
        .ThenBy(d => d.Descriptor.Code, StringComparer.Ordinal)
        .ThenBy(d => d.Message, StringComparer.Ordinal);
}
