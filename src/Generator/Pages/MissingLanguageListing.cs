using Generator.Articles;
using Generator.Catalog;
using Generator.Languages;
using Generator.Text;

namespace Generator.Pages;

/// <summary>Says which interface languages an article isn't there in, and why.</summary>
/// <param name="leftOut">Paths of what was left out because of errors in it.</param>
internal sealed class MissingLanguageListing(ArticleCatalog catalog, LanguageTable languages, IReadOnlySet<string> leftOut)
{
    /// <summary>Those languages in the order of the interface's; a language that an article in another region's form of it serves isn't missing.</summary>
    /// <param name="others">The article in its other languages.</param>
    public Sequence<MissingLanguage> Of(PlacedEntry placed, IEnumerable<PlacedEntry> others)
    {
        var present = others.Prepend(placed).Select(e => e.Entry.Language)
            .SelectMany(tag => languages.Has(tag) ? new[] { tag.Plain, languages.For(tag).Tag.Plain } : [tag.Plain])
            .ToHashSet(StringComparer.Ordinal);
        return languages.Languages.Select(language => language.Tag)
            .Where(tag => !present.Contains(tag.Plain))
            .Select(tag => new MissingLanguage(tag, languages.NameOf(tag), IsUnreadable(placed, tag)))
            .ToSequence();
    }

    // A translation may lie under the name of any capture of its original.
    private bool IsUnreadable(PlacedEntry placed, LanguageTag language)
    {
        var original = (catalog.OriginalOf(placed.Entry) ?? placed).Entry;
        return leftOut.Count > 0 && original.Others.Select(other => other.Slug).Prepend(original.Slug).Any(slug => leftOut.Contains(TranslationListing.PathOf(slug, language)));
    }
}
