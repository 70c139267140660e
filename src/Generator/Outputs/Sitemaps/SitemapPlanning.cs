using System.Globalization;
using Generator.Catalog;
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
    public static IEnumerable<SitemapFile> Plan(ArticleCatalog catalog, int mostAddresses = MostAddresses) => catalog.Languages
        .SelectMany(language => catalog.In(language)
            .GroupBy(e => e.Entry.Year)
            .SelectMany(year => Cut(ArchiveAddresses.Folder(language), [.. year.Reverse()], catalog, mostAddresses)))
        .OrderBy(file => file.Address);

    /// <summary>A sitemap of pages that aren't articles, in parts where there are very many.</summary>
    public static IEnumerable<SitemapFile> PlanOthers(IEnumerable<SitemapPage> pages, int mostAddresses = MostAddresses) => Parts("pages", pages, mostAddresses);

    /// <summary>A date as sitemaps want it (W3C-DTF): a time only with its offset, nothing for a date that is qualified.</summary>
    internal static string? LastModified(Entry entry)
    {
        var date = entry.Updated ?? entry.Published;
        return date is { DateTimeAttribute: { } value } ? date is { Time: not null, Offset: null } ? value[..value.IndexOf('T', StringComparison.Ordinal)] : value : null;
    }

    private static IEnumerable<SitemapFile> Cut(string folder, List<PlacedEntry> ofYear, ArticleCatalog catalog, int mostAddresses)
    {
        var name = $"{folder}/{ofYear[0].Entry.Year?.ToString("D4", CultureInfo.InvariantCulture) ?? "undated"}";
        var pages = ofYear.ConvertAll(e => new SitemapPage(e.Page, LastModified(e.Entry), catalog.AlternatesOf(e.Entry)));
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
