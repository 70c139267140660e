using Generator.Catalog;
using Generator.Languages;
using Generator.Settings;
using Generator.Text;
using Generator.Web;

namespace Generator.Outputs.Citations;

/// <summary>What a citation of an article says: the newsroom's work first, then this archive's copy of it.</summary>
/// <param name="Key">By which a bibliography names it.</param>
/// <param name="Language">Of the headline, which is the newsroom's own also where the page is in another script.</param>
/// <param name="Url">The article's original address; null = not known.</param>
/// <param name="Page">Its page in this archive; null where the site's base address isn't known.</param>
public sealed record CitationFacts(
    string Key,
    LanguageTag Language,
    string Headline,
    Sequence<string> Authors,
    Sequence<string> Translators,
    string Source,
    EdtfDate? Published,
    EdtfDate? Captured,
    WebUrl? Url,
    string Archive,
    WebUrl? Page)
{
    public static CitationFacts Of(PlacedEntry placed, Source source, string archive, WebUrl? baseUrl)
    {
        var entry = placed.Entry;
        return new CitationFacts(
            entry.IsOriginal ? entry.Slug : $"{entry.Slug}-{entry.Language.Plain}",
            entry.Twin?.Language ?? entry.Language,
            entry.Twin?.Headline ?? entry.Headline,
            entry.Authors,
            entry.Translation?.Translators ?? [],
            source.NameIn(entry.Language).Name,
            entry.Published,
            entry.Captured,
            entry.OriginalUrl,
            archive,
            baseUrl is null ? null : placed.Page.Under(baseUrl));
    }
}
