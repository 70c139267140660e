using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using Generator.Files;
using Generator.Languages;
using Generator.Text;
using Generator.Web;

namespace Generator.Catalog;

/// <summary>The plan of the site's addresses: the folder of a language, and an article's place in it.</summary>
public static class ArchiveAddresses
{
    private const string Undated = "undated";
    private const string CapturesEnding = ".captures.html";
    private const string PairEnding = ".pair.html";
    private const string TextEditionEnding = ".text.html";
    private static readonly SearchValues<char> s_slugCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");

    // Folders at the root that the site keeps for itself.
    private static readonly HashSet<string> s_ownFolders = new(StringComparer.OrdinalIgnoreCase) { "assets", "images", "media", "search", "sitemaps" };

    /// <summary>The folder of a language: its plain tag. A tag that Windows would take for a device (`con`, `aux`, `nul`, `prn` are languages) gets a low line, which no tag contains.</summary>
    public static string Folder(LanguageTag language) => ReservedName.Is(language.Plain) ? language.Plain + "_" : language.Plain;

    /// <summary>Where an article stands: its language, year and month of publication, and slug; `00` where the month isn't known, `undated` where the year isn't.</summary>
    /// <param name="slug">A valid slug.</param>
    public static Address Article(LanguageTag language, int? year, int? month, string slug) => year is { } known
        ? Address.Of(
            Folder(language),
            known.ToString("D4", CultureInfo.InvariantCulture),
            (month ?? 0).ToString("D2", CultureInfo.InvariantCulture),
            slug + ".html")
        : Address.Of(Folder(language), Undated, slug + ".html");

    /// <summary>Where the tombstone of a withdrawn article stands whose own address would tell of it: no word, month or number of it, the same whatever is done to its file.</summary>
    /// <param name="id">The `Entry.Id` of the article.</param>
    public static Address Withdrawn(LanguageTag language, string id) =>
        Address.Of(Folder(language), "withdrawn", $"w-{Sha256Digest.Of(Encoding.UTF8.GetBytes(id)).Hex[..16]}.html");

    /// <summary>The text-only edition beside an article's page.</summary>
    public static Address TextEditionOf(Address page) => Address.Of(page.Path[..^".html".Length] + TextEditionEnding);

    /// <summary>The list of an article's captures beside its page.</summary>
    public static Address CapturesOf(Address page) => Address.Of(page.Path[..^".html".Length] + CapturesEnding);

    /// <summary>The page that shows a translation beside its original, beside the translation's page.</summary>
    public static Address PairOf(Address page) => Address.Of(page.Path[..^".html".Length] + PairEnding);

    /// <summary>The article's page that a list of captures or a page of both texts stands beside; null for every other page.</summary>
    public static Address? PageBeside(Address page) =>
        (page.Path.EndsWith(CapturesEnding, StringComparison.Ordinal) ? CapturesEnding : page.Path.EndsWith(PairEnding, StringComparison.Ordinal) ? PairEnding : null) is { } ending
            && Address.TryParse(page.Path[..^ending.Length] + ".html", out var beside) ? beside : null;

    /// <summary>What keeps a capture's folder name from being a slug, in words after "it", or null where nothing does.</summary>
    public static string? SlugFault(string slug) => slug switch
    {
        "" or { Length: > Slug.MaximumLength } => "has more than 80 characters",
        _ when slug.AsSpan().ContainsAnyExcept(s_slugCharacters) => "has other characters than a to z, 0 to 9 and hyphens",
        ['-', ..] or [.., '-'] => "begins or ends with a hyphen",
        _ when ReservedName.Is(slug) => "is the name of a device on Windows",
        _ when Slug.IsOfList(slug) => "is the name of a list of articles",
        _ => Slug.IsValid(slug) ? null : "has two hyphens in a row",
    };

    /// <summary>Whether a path is one that an article's page can have or can have had, and no other page of the site.</summary>
    /// <param name="languageFolders">Folders of the languages that the site has.</param>
    public static bool IsForArticle(Address address, IReadOnlySet<string> languageFolders)
    {
        var segments = address.Path.Split('/');
        if (segments.Length < 2 || s_ownFolders.Contains(segments[0]) || segments[^1].Equals("index.html", StringComparison.OrdinalIgnoreCase)
            || !segments[^1].EndsWith(".html", StringComparison.Ordinal))
        {
            return false;
        }

        return !languageFolders.Contains(segments[0]) || HasArticleShape(segments);
    }

    /// <summary>The text edition that stood beside a former address, where the address has this site's own shape.</summary>
    public static bool TryTextEditionOf(Address former, [NotNullWhen(true)] out Address? textEdition)
    {
        textEdition = HasArticleShape(former.Path.Split('/')) ? TextEditionOf(former) : null;
        return textEdition is not null;
    }

    private static bool HasArticleShape(string[] segments) =>
        (segments.Length == 4 ? IsNumber(segments[1], 4) && IsNumber(segments[2], 2) : segments.Length == 3 && segments[1] == Undated)
        && segments[^1].EndsWith(".html", StringComparison.Ordinal) && SlugFault(segments[^1][..^".html".Length]) is null;

    private static bool IsNumber(string text, int digits) => text.Length == digits && text.All(char.IsAsciiDigit);
}
