using Generator.Catalog;
using Generator.Languages;
using Generator.Settings;
using Generator.Text;
using Generator.Web;

namespace Generator.Outputs.StructuredData;

/// <summary>What an article's page tells machines of it.</summary>
/// <param name="Page">The article's address under the site's base address.</param>
/// <param name="Published">Written only as far as it is known.</param>
/// <param name="Publisher">The source's name in the article's language.</param>
/// <param name="OriginalUrl">The article's address at its source, for a translation its original's; null = not known.</param>
/// <param name="ArchivedCopy">A copy in another archive; null = not known.</param>
/// <param name="Original">For a translation the article it was made from.</param>
public sealed record NewsArticleFacts(
    WebUrl Page,
    LanguageTag Language,
    string Headline,
    string? Description,
    EdtfDate? Published,
    EdtfDate? Updated,
    Sequence<string> Authors,
    string Publisher,
    string? RightsLine,
    WebUrl? OriginalUrl,
    WebUrl? ArchivedCopy,
    TranslatedWork? Original,
    Sequence<string> Translators,
    string ArchiveName,
    WebUrl ArchiveUrl)
{
    /// <summary>Gathers them for an article of the archive.</summary>
    /// <param name="site">With its base address known.</param>
    public static NewsArticleFacts Of(PlacedEntry placed, WebUrl? archivedCopy, Source source, ArticleCatalog catalog, SiteSettings site)
    {
        var entry = placed.Entry;
        var baseUrl = site.BaseUrl ?? throw new ArgumentException("Structured data needs the site's base address.", nameof(site));
        return new NewsArticleFacts(
            placed.Page.Under(baseUrl),
            entry.Language,
            entry.Headline,
            entry.Standfirst,
            entry.Published,
            entry.Updated,
            entry.Authors,
            source.NameIn(entry.Language).Name,
            source.RightsLine,
            entry.OriginalUrl,
            archivedCopy,
            catalog.OriginalOf(entry) is { } original ? new TranslatedWork(original.Page.Under(baseUrl), original.Entry.Language, original.Entry.Headline) : null,
            entry.Translation?.Translators ?? [],
            site.NameIn(entry.Language).Name,
            baseUrl);
    }
}

/// <summary>The article that a translation was made from.</summary>
public sealed record TranslatedWork(WebUrl Page, LanguageTag Language, string Headline);
