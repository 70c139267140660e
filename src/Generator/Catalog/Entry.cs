using Generator.Articles;
using Generator.Diagnostics;
using Generator.Files;
using Generator.Languages;
using Generator.Settings;
using Generator.Text;
using Generator.Web;

namespace Generator.Catalog;

/// <summary>One article's share of the catalog: its metadata without its body, some hundred bytes.</summary>
/// <param name="Id">Ordinal name of the article among all: the capture's folder or the translation's file.</param>
/// <param name="Identity">
/// What the article is, whatever its folder, headline and host are called: its original address, or its folder where that isn't known; for a
/// translation its original's and the language. Unique; published ids are made from it and the source.
/// </param>
/// <param name="SourceId">For a translation the source of its original.</param>
/// <param name="Slug">The capture's folder name, for a translation its original's.</param>
/// <param name="Group">The translation group; an article without one is a group of its own, named by its id.</param>
/// <param name="Published">For a translation its original's.</param>
/// <param name="Captured">When the capture (for a translation its original's) was saved.</param>
/// <param name="Topic">The first topic, by which related articles are found; null where none is stated. For a translation its original's.</param>
/// <param name="OriginalUrl">For a translation its original's.</param>
/// <param name="ArticleKey">Cache key under which the article itself lies.</param>
/// <param name="ArticleDigest">Of the article as stored: changes whenever anything of it changes.</param>
/// <param name="TextDigest">Of the article's text (`ArticleText.Digest`): what translations are made from.</param>
public sealed record Entry(
    string Id,
    string Identity,
    string SourceId,
    string Slug,
    string Group,
    LanguageTag Language,
    string Headline,
    string? Standfirst,
    Sequence<string> Authors,
    EdtfDate? Published,
    EdtfDate? Updated,
    EdtfDate? Captured,
    string? Topic,
    WebUrl? OriginalUrl,
    TranslationFacts? Translation,
    Sequence<string> Formerly,
    string ArticleKey,
    Sha256Digest ArticleDigest,
    Sha256Digest TextDigest)
{
    private const string TwinEnding = " twin";

    /// <summary>Addresses that led to the original one when it was saved: links to them mean this article.</summary>
    public Sequence<WebUrl> RedirectedFrom { get; init; } = [];

    /// <summary>Since when and why it is in the archive no more; for a translation its original's. Null while it is.</summary>
    public Withdrawal? Withdrawn { get; init; }

    /// <summary>Whether the capture holds the whole text, as far as the page tells.</summary>
    public bool IsWhole { get; init; } = true;

    /// <summary>The article's other captures, newest first; this entry is of the one that is shown.</summary>
    public Sequence<OtherCapture> Others { get; init; } = [];

    /// <summary>The entry as it would be if another of its captures were shown.</summary>
    public Entry Showing(OtherCapture other) => this with { Id = other.Id, ArticleKey = other.ArticleKey, ArticleDigest = other.ArticleDigest, Others = [] };

    /// <summary>Whether it has pictures whose bytes the archive holds.</summary>
    public bool HasPictures { get; init; }

    /// <summary>What it was written over from letter by letter; null for what was captured or translated.</summary>
    public TwinFacts? Twin { get; init; }

    /// <summary>Whether it is the article that was captured: neither a translation nor written over from another script.</summary>
    public bool IsOriginal => Translation is null && Twin is null;

    /// <summary>The year it was published in; null where that isn't known, as with a date that only bounds it from one side.</summary>
    public int? Year => Published is { Opening: EdtfOpening.None } date ? date.Year : null;

    /// <summary>The month of that year, 1 to 12, or null.</summary>
    public int? Month => Published is { Opening: EdtfOpening.None } date ? date.Month : null;

    /// <summary>Where the article lies, for messages: the capture's folder or the translation's file.</summary>
    public Location Location => Location.Of(Twin?.Of ?? Id);

    /// <summary>What a translation is known by for good.</summary>
    /// <param name="original">The original's identity, now or before its address was known.</param>
    public static string IdentityOfTranslation(string original, LanguageTag language) => original + " " + language.Plain;

    /// <summary>What a translation was made from and into, by its identity; null where nothing can be a translation's.</summary>
    public static (string Original, LanguageTag Language)? PartsOfTranslation(string identity) =>
        identity.LastIndexOf(' ') is > 0 and var end && LanguageTag.TryParse(identity[(end + 1)..], out var language) ? (identity[..end], language) : null;

    /// <summary>What an edition in another script is known by: another thing than a translation that may one day take its place.</summary>
    /// <param name="original">The identity of what it is written over from.</param>
    public static string IdentityOfTwin(string original, LanguageTag language) => original + " " + language.Plain + TwinEnding;

    /// <summary>The identity of what an edition in another script was written over from, by the edition's own; null where it is no such edition's.</summary>
    public static string? IdentityOfTwinned(string identity) =>
        identity.EndsWith(TwinEnding, StringComparison.Ordinal) && identity.LastIndexOf(' ', identity.Length - TwinEnding.Length - 1) is > 0 and var end ? identity[..end] : null;
}

/// <summary>A capture of an article that is shown by another.</summary>
/// <param name="Id">The capture's folder.</param>
/// <param name="Identity">What the article would be known by if this were its only capture.</param>
/// <param name="Slug">The capture's folder name.</param>
public sealed record OtherCapture(string Id, string Identity, string Slug, EdtfDate? Captured, WebUrl? OriginalUrl, string ArticleKey, Sha256Digest ArticleDigest);

/// <summary>What the catalog knows of a translation.</summary>
/// <param name="Of">Slug of the original.</param>
/// <param name="IsBehind">Whether the original's text has changed since the translation was made.</param>
/// <param name="Made">When it was made; null = not known.</param>
public sealed record TranslationFacts(
    string Of,
    TranslationKind Kind,
    Sequence<string> Translators,
    Sequence<string> ReviewedBy,
    EdtfDate? Made,
    bool IsBehind);

/// <summary>What the catalog knows of an edition that is written over from another script.</summary>
/// <param name="Of">The `Entry.Id` of what it is written over from.</param>
/// <param name="Language">Of that.</param>
/// <param name="Headline">Of that, as it was captured or translated.</param>
public sealed record TwinFacts(string Of, LanguageTag Language, string Headline);

/// <summary>An entry with the addresses that were assigned to it, once, before any page exists.</summary>
/// <param name="Page">`&lt;tag&gt;/&lt;yyyy&gt;/&lt;mm&gt;/&lt;slug&gt;.html`.</param>
/// <param name="TextEdition">`….text.html` beside it.</param>
public sealed record PlacedEntry(Entry Entry, Address Page, Address TextEdition)
{
    /// <summary>Every page that shows the article's text.</summary>
    public IEnumerable<Address> Pages => new[] { Page, TextEdition, Captures, Pair }.OfType<Address>();

    /// <summary>The list of the article's captures, where it has several; null where it has one. A translation's is its original's.</summary>
    public Address? Captures => Entry.Others.Count > 0 && Entry.IsOriginal ? ArchiveAddresses.CapturesOf(Page) : null;

    /// <summary>The page that shows a translation beside its original; null for what is no translation.</summary>
    public Address? Pair => Entry.Translation is null ? null : ArchiveAddresses.PairOf(Page);
}
