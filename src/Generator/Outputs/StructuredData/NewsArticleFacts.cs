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
    /// <summary>For an original the articles that were made from it.</summary>
    public Sequence<TranslatedWork> Translations { get; init; } = [];

    /// <summary>The first pictures that its page shows, each in its largest size.</summary>
    public Sequence<WebUrl> Pictures { get; init; } = [];

    /// <summary>Words that were put right in it; a translation has none of its own.</summary>
    public Sequence<Correction> Corrections { get; init; } = [];

    /// <summary>For an edition in another script what it is written over from.</summary>
    public TranslatedWork? TwinOf { get; init; }

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
            catalog.OriginalOf(entry) is { } original ? Work(original) : null,
            entry.Translation?.Translators ?? [],
            site.NameIn(entry.Language).Name,
            baseUrl)
        {
            Translations = entry.Translation is not null
                ? []
                : catalog.GroupOf(entry).Where(other => catalog.OriginalOf(other.Entry)?.Entry.Id == entry.Id).Select(Work).ToSequence(),
            TwinOf = catalog.TwinnedOf(entry) is { } twinned ? Work(twinned) : null,
        };

        TranslatedWork Work(PlacedEntry work) => new(work.Page.Under(baseUrl), work.Entry.Language, work.Entry.Headline);
    }
}

/// <summary>The article that a translation was made from, a translation of an article, or an edition in another script.</summary>
public sealed record TranslatedWork(WebUrl Page, LanguageTag Language, string Headline);
