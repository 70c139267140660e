using System.Collections.Frozen;
using Generator.Articles;
using Generator.Catalog;
using Generator.Languages;
using Generator.Pages;
using Generator.Text;

namespace Generator.Commands.Translating;

/// <summary>What there is to do about one article in one language.</summary>
/// <param name="States">`missing`, `unreadable`, `behind`, `unreviewed`; at least one.</param>
/// <param name="File">The translation's file, or where it would lie.</param>
internal sealed record TranslationWork(LanguageTag Language, PlacedEntry Original, Sequence<string> States, string File)
{
    /// <summary>All there is to do, by language in the order of site.yml, newest article first.</summary>
    /// <param name="only">Null for all languages of the interface.</param>
    public static IEnumerable<TranslationWork> Of(OpenArchive archive, LanguageTag? only)
    {
        var catalog = archive.Catalog;
        var missing = new MissingLanguageListing(catalog, archive.Settings.Languages, archive.LeftOut.ToFrozenSet(StringComparer.Ordinal));
        var originals = catalog.Entries.Where(e => e.Entry.IsOriginal && IsFirst(e, catalog)).ToList();
        var absent = originals.ToDictionary(e => e.Entry.Id, e => missing.Of(e, catalog.GroupOf(e.Entry)), StringComparer.Ordinal);
        foreach (var language in archive.Settings.Languages.Languages.Select(l => l.Tag).Concat(catalog.Languages).Append(only).OfType<LanguageTag>().DistinctBy(tag => tag.Plain, StringComparer.Ordinal))
        {
            foreach (var original in originals.Where(_ => only is null || only.Plain == language.Plain))
            {
                // A language that has no interface is missing where somebody asks for it.
                var isUnreadable = absent[original.Entry.Id].FirstOrDefault(m => m.Language.Plain == language.Plain)?.IsUnreadable ?? (only is null ? null : false);
                var states = StatesOf(original, language, catalog, isUnreadable);
                if (states.Count > 0)
                {
                    yield return new TranslationWork(language, original, states, TranslationListing.PathOf(original.Entry.Slug, language));
                }
            }
        }
    }

    // Of several captures of one group, as where the newsroom itself published in two languages, one stands for it.
    private static bool IsFirst(PlacedEntry placed, ArticleCatalog catalog) => catalog.GroupOf(placed.Entry).First(e => e.Entry.IsOriginal).Entry.Id == placed.Entry.Id;

    private static Sequence<string> StatesOf(PlacedEntry original, LanguageTag language, ArticleCatalog catalog, bool? isUnreadable)
    {
        if (catalog.GroupOf(original.Entry).FirstOrDefault(e => e.Entry.Language.Plain == language.Plain) is not { } there)
        {
            return isUnreadable is { } known ? [known ? "unreadable" : "missing"] : [];
        }

        // An edition in another script is as good as what it is written over from.
        return there.Entry is { Translation: { } facts, Twin: null }
            ? new[] { facts.IsBehind ? "behind" : null, facts.ReviewedBy.Count == 0 && facts.Kind != TranslationKind.Human ? "unreviewed" : null }.OfType<string>().ToSequence()
            : [];
    }
}
