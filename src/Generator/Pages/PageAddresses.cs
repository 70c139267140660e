using System.Globalization;
using System.Text;
using Generator.Catalog;
using Generator.Files;
using Generator.Languages;
using Generator.Text;
using Generator.Web;

namespace Generator.Pages;

/// <summary>Where the pages stand that aren't articles: fixed names, and lists by calendar beside the articles they list.</summary>
public static class PageAddresses
{
    /// <summary>The page of languages at the root.</summary>
    public static readonly Address Chooser = Address.Of("index.html");

    public static readonly Address NotFound = Address.Of("404.html");

    public static readonly Address Stylesheet = Address.Of("assets", "site.css");

    public static Address Home(LanguageTag language) => In(language, "index.html");

    /// <summary>The list of all years and months.</summary>
    public static Address Archive(LanguageTag language) => In(language, "archive.html");

    public static Address Year(LanguageTag language, int year) => In(language, Digits(year, 4), "index.html");

    /// <param name="month">Null where only the year is known.</param>
    public static Address Month(LanguageTag language, int year, int? month) => In(language, Digits(year, 4), Digits(month ?? 0, 2), "index.html");

    /// <summary>A day that has more articles than its month's page shows.</summary>
    public static Address Day(LanguageTag language, int year, int month, int day) => In(language, Digits(year, 4), Digits(month, 2), Digits(day, 2) + ".html");

    /// <summary>The articles whose year isn't known.</summary>
    public static Address Undated(LanguageTag language) => In(language, "undated", "index.html");

    /// <summary>A source's page; a folder name that can't stand in an address is replaced by a digest of it.</summary>
    public static Address Source(LanguageTag language, string sourceId) =>
        In(language, "sources", (Slug.IsValid(sourceId) ? sourceId : "source-" + Sha256Digest.Of(Encoding.UTF8.GetBytes(sourceId)).Hex[..12]) + ".html");

    /// <summary>One of the archive's own texts.</summary>
    public static Address Text(LanguageTag language, ArchivePage page) => In(language, page.Name() + ".html");

    /// <summary>The feed of a language.</summary>
    public static Address Feed(LanguageTag language) => In(language, "feed.xml");

    private static Address In(LanguageTag language, params ReadOnlySpan<string> segments) => Address.Of([ArchiveAddresses.Folder(language), .. segments]);

    private static string Digits(int number, int digits) => number.ToString("D" + digits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
