using System.Globalization;
using Generator.Catalog;
using Generator.Languages;
using Generator.Pages;
using Generator.Text;
using Generator.Web;

namespace Generator.Outputs.Sitemaps;

/// <summary>Which sitemaps there are: one a language and year, so that one more article changes one of them and those of its translations.</summary>
public static class SitemapPlanning
{
    /// <summary>Addresses in one file, alternates counted too: the protocol's limit for pages, which also keeps a file far below its limit of 50 MB.</summary>
    public const int MostAddresses = 50_000;

    private const string FolderName = "sitemaps";

    /// <summary>The sitemaps of all articles, ordered by address; a year that is too long is cut by month, and a month that still is into parts, oldest articles first.</summary>
    public static IEnumerable<SitemapFile> Plan(ArticleCatalog catalog, LanguageTag fallback, int mostAddresses = MostAddresses) => catalog.Languages
        .SelectMany(language => catalog.In(language)
            .GroupBy(e => e.Entry.Year)
            .SelectMany(year => Cut(ArchiveAddresses.Folder(language), [.. year.Reverse()], entry => OfArticle(entry, catalog, fallback), mostAddresses)))
        .Concat(Parts("withdrawn", catalog.Tombstones.Where(t => t.IsListed).Select(OfTombstone), mostAddresses))
        .OrderBy(file => file.Address);

    /// <summary>A sitemap of pages that aren't articles, in parts where there are very many.</summary>
    public static IEnumerable<SitemapFile> PlanOthers(IEnumerable<PageFrame> pages, int mostAddresses = MostAddresses) =>
        Parts("pages", pages.Select(frame => SitemapPage.Of(frame.Address, null, frame.Alternates, frame.Default)), mostAddresses);

    /// <summary>Whether a page that isn't an article's belongs in a sitemap: what it says isn't said elsewhere, and an article more doesn't make it appear or go.</summary>
    public static bool IsNamed(Page page) => page is Page.Chooser or Page.Home or Page.Source or Page.Text;

    /// <summary>A date as sitemaps want it (W3C-DTF): a time only with its offset, nothing for a date that is qualified.</summary>
    internal static string? LastModified(Entry entry)
    {
        var date = entry.Updated ?? entry.Published;
        return date is { DateTimeAttribute: { } value } ? date is { Time: not null, Offset: null } ? value[..value.IndexOf('T', StringComparison.Ordinal)] : value : null;
    }

    // Named, so that whoever kept the article looks again and finds that it is gone.
    private static SitemapPage OfTombstone(Tombstone tombstone) => new(tombstone.Address, tombstone.Withdrawal.Date.DateTimeAttribute, []);

    private static SitemapPage OfArticle(PlacedEntry entry, ArticleCatalog catalog, LanguageTag fallback) =>
        SitemapPage.Of(entry.Page, LastModified(entry.Entry), catalog.AlternatesOf(entry.Entry), catalog.DefaultOf(entry.Entry, fallback));

    private static IEnumerable<SitemapFile> Cut(string folder, List<PlacedEntry> ofYear, Converter<PlacedEntry, SitemapPage> toPage, int mostAddresses)
    {
        var name = $"{folder}/{ofYear[0].Entry.Year?.ToString("D4", CultureInfo.InvariantCulture) ?? "undated"}";
        var pages = ofYear.ConvertAll(toPage);
        if (ofYear[0].Entry.Year is null || pages.Sum(p => p.Weight) <= mostAddresses)
        {
            return Parts(name, pages, mostAddresses);
        }

        return ofYear.Zip(pages)
            .GroupBy(p => p.First.Entry.Month ?? 0)
            .SelectMany(month => Parts($"{name}-{month.Key.ToString("D2", CultureInfo.InvariantCulture)}", month.Select(p => p.Second), mostAddresses));
    }

    private static IEnumerable<SitemapFile> Parts(string name, IEnumerable<SitemapPage> pages, int mostAddresses)
    {
        var part = new List<SitemapPage>();
        var (number, weight) = (1, 0);
        foreach (var page in pages)
        {
            if (part.Count > 0 && weight + page.Weight > mostAddresses)
            {
                yield return File(name, number++, part);
                (part, weight) = ([], 0);
            }

            part.Add(page);
            weight += page.Weight;
        }

        if (part.Count > 0)
        {
            yield return File(name, number, part);
        }
    }

    private static SitemapFile File(string name, int number, List<SitemapPage> pages)
    {
        var part = number == 1 ? "" : "-part-" + number.ToString(CultureInfo.InvariantCulture);
        return new SitemapFile(Address.Of($"{FolderName}/{name}{part}.xml"), pages.ToSequence());
    }
}

/// <summary>One sitemap and the pages it names.</summary>
public sealed record SitemapFile(Address Address, Sequence<SitemapPage> Pages);
