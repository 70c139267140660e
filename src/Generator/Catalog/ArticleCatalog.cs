using Generator.Languages;
using Generator.Text;
using Generator.Web;

namespace Generator.Catalog;

/// <summary>The articles' metadata, all together, ordered newest first (by moment, then id), without bodies.</summary>
/// <param name="Entries">All entries.</param>
/// <param name="Languages">Tags (plain) that have at least one article, in the order of site.yml, then ordinal.</param>
/// <param name="Redirects">Former addresses that must lead on.</param>
public sealed record ArticleCatalog(Sequence<PlacedEntry> Entries, Sequence<LanguageTag> Languages, Sequence<Redirect> Redirects)
{
    private readonly Dictionary<string, Sequence<PlacedEntry>> _byLanguage = Entries
        .GroupBy(e => e.Entry.Language.Plain, StringComparer.Ordinal)
        .ToDictionary(g => g.Key, g => g.ToSequence(), StringComparer.Ordinal);

    private readonly Dictionary<string, Sequence<PlacedEntry>> _byGroup = Entries
        .GroupBy(e => e.Entry.Group, StringComparer.Ordinal)
        .ToDictionary(g => g.Key, g => g.OrderBy(e => e.Entry.Language.Value, StringComparer.Ordinal).ToSequence(), StringComparer.Ordinal);

    private readonly Dictionary<string, PlacedEntry> _byUrl = Entries
        .Where(e => e.Entry.OriginalUrl is not null && e.Entry.Translation is null)
        .GroupBy(e => e.Entry.OriginalUrl!.Value, StringComparer.Ordinal)
        .ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);

    /// <summary>The entries of one language, newest first.</summary>
    public Sequence<PlacedEntry> In(LanguageTag language) => _byLanguage.GetValueOrDefault(language.Plain, []);

    /// <summary>An article and its translations, ordered by tag; includes the article itself.</summary>
    public Sequence<PlacedEntry> GroupOf(Entry entry) => _byGroup[entry.Group];

    /// <summary>The archive's own article with this original address, or null.</summary>
    public PlacedEntry? ByOriginalUrl(WebUrl url) => _byUrl.GetValueOrDefault(url.Value);
}

/// <summary>A former address and where it leads now.</summary>
public sealed record Redirect(Address From, Address To);
