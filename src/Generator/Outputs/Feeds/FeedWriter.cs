using Generator.Catalog;
using Generator.Languages;
using Generator.Pages;
using Generator.Settings;
using Generator.Text;
using Generator.Web;

namespace Generator.Outputs.Feeds;

/// <summary>Writes one feed a language that has articles: its newest ones, whole. A feed has absolute addresses, so there are none where the site's base address isn't known.</summary>
public sealed class FeedWriter(ArticleCatalog catalog, SiteSettings site, LanguageTable languages, WordTable commonWords)
{
    /// <summary>Articles in one feed.</summary>
    public const int Newest = 20;

    /// <summary>The feeds of all languages, in the catalog's order of languages.</summary>
    /// <param name="complete">Completes a planned page: an entry says what the article's text edition says.</param>
    public IEnumerable<OutputFile> Write(Func<Page, PageModel> complete) => site.BaseUrl is { } baseUrl
        ? catalog.Languages.Select(language => Feed(language, complete, baseUrl))
        : [];

    // A reader that holds the article is told that it is gone; one address tells it for all.
    private Sequence<Tombstone> Gone(LanguageTag language) => catalog.Tombstones
        .Where(t => t.IsListed && t.Entry.Language.Plain == language.Plain)
        .OrderByDescending(t => t.Withdrawal.Date.EarliestUtc)
        .ThenBy(t => t.Address)
        .Take(Newest)
        .ToSequence();

    private OutputFile Feed(LanguageTag language, Func<Page, PageModel> complete, WebUrl baseUrl)
    {
        var entries = catalog.In(language).Take(Newest).Select(placed => complete(new Page.TextEdition(placed))).OfType<PageModel.TextEdition>().ToSequence();
        var feed = new AtomFeed(language, FeedIdentity.OfFeed(site, language), site.NameIn(language), PageAddresses.Feed(language), PageAddresses.Home(language), entries)
        {
            Gone = Gone(language),
        };
        return OutputFile.Of(feed.Address, "application/atom+xml", new AtomWriter(baseUrl, languages, commonWords).Write(feed));
    }
}
