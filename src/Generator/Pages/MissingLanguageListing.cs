using Generator.Articles;
using Generator.Catalog;
using Generator.Languages;
using Generator.Text;

namespace Generator.Pages;

/// <summary>Says which interface languages an article isn't there in, and why.</summary>
internal sealed class MissingLanguageListing(PageData inputs)
{
    /// <summary>Those languages in the order of the interface's; a language that an article in another region's form of it serves isn't missing.</summary>
    /// <param name="others">The article in its other languages.</param>
    public Sequence<MissingLanguage> Of(PlacedEntry placed, Sequence<PlacedEntry> others)
    {
        var present = others.Prepend(placed).Select(e => e.Entry.Language)
            .SelectMany(tag => inputs.Languages.Has(tag) ? new[] { tag.Plain, inputs.Languages.For(tag).Tag.Plain } : [tag.Plain])
            .ToHashSet(StringComparer.Ordinal);
        return inputs.Languages.Languages.Select(language => language.Tag)
            .Where(tag => !present.Contains(tag.Plain))
            .Select(tag => new MissingLanguage(tag, inputs.Languages.NameOf(tag), IsUnreadable(placed, tag)))
            .ToSequence();
    }

    // A translation may lie under the name of any capture of its original.
    private bool IsUnreadable(PlacedEntry placed, LanguageTag language)
    {
        var original = (inputs.Catalog.OriginalOf(placed.Entry) ?? placed).Entry;
        return inputs.LeftOut.Count > 0 && original.Others.Select(other => other.Slug).Prepend(original.Slug).Any(slug => inputs.LeftOut.Contains(TranslationListing.PathOf(slug, language)));
    }
}
