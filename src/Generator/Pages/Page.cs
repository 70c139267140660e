using Generator.Catalog;
using Generator.Languages;
using Generator.Web;

namespace Generator.Pages;

/// <summary>One page of the site, as it is planned: where it stands and what it is about, without its content.</summary>
/// <param name="Address">Where it stands.</param>
/// <param name="Language">The language of its content, which its `html` element states.</param>
public abstract record Page(Address Address, LanguageTag Language)
{
    public sealed record Article(PlacedEntry Placed) : Page(Placed.Page, Placed.Entry.Language);

    public sealed record TextEdition(PlacedEntry Placed) : Page(Placed.TextEdition, Placed.Entry.Language);

    /// <summary>The captures of an article that has several.</summary>
    public sealed record Captures(PlacedEntry Placed) : Page(ArchiveAddresses.CapturesOf(Placed.Page), Placed.Entry.Language);

    /// <summary>A translation beside its original, paragraph by paragraph.</summary>
    public sealed record Pair(PlacedEntry Placed) : Page(ArchiveAddresses.PairOf(Placed.Page), Placed.Entry.Language);

    /// <summary>What stays at the address of a withdrawn article.</summary>
    public sealed record Gone(Tombstone Tombstone) : Page(Tombstone.Address, Tombstone.Entry.Language.WithoutExtensions);

    /// <summary>The newest articles of a language, and the way to all others.</summary>
    public sealed record Home(LanguageTag Language) : Page(PageAddresses.Home(Language), Language);

    /// <summary>All years and months of a language.</summary>
    public sealed record Archive(LanguageTag Language) : Page(PageAddresses.Archive(Language), Language);

    public sealed record Year(LanguageTag Language, int Number) : Page(PageAddresses.Year(Language, Number), Language);

    /// <param name="Number">1 to 12, or null for articles of which only the year is known.</param>
    public sealed record Month(LanguageTag Language, int OfYear, int? Number) : Page(PageAddresses.Month(Language, OfYear, Number), Language);

    public sealed record Day(LanguageTag Language, int OfYear, int OfMonth, int Number) : Page(PageAddresses.Day(Language, OfYear, OfMonth, Number), Language);

    public sealed record Undated(LanguageTag Language) : Page(PageAddresses.Undated(Language), Language);

    public sealed record Source(LanguageTag Language, string SourceId) : Page(PageAddresses.Source(Language, SourceId), Language);

    public sealed record Text(LanguageTag Language, ArchivePage Which) : Page(PageAddresses.Text(Language, Which), Language);

    /// <summary>The page of languages at the root.</summary>
    public sealed record Chooser(LanguageTag Language) : Page(PageAddresses.Chooser, Language);

    /// <summary>What a host shows where no page is.</summary>
    public sealed record NotFound(LanguageTag Language) : Page(PageAddresses.NotFound, Language);
}
