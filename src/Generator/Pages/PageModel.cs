using Generator.Articles;
using Generator.Blocks;
using Generator.Blocks.Writing;
using Generator.Catalog;
using Generator.Files;
using Generator.Languages;
using Generator.Settings;
using Generator.Text;
using Generator.Web;

namespace Generator.Pages;

/// <summary>Everything that one page says, complete: what stands in no model stands on no page.</summary>
public abstract record PageModel(PageFrame Frame)
{
    /// <summary>An article with its notice and attribution.</summary>
    /// <param name="Content">Its text, links to other articles of the archive leading to their pages.</param>
    /// <param name="Capture">What it was made from; for a translation what its original was made from.</param>
    /// <param name="OtherLanguages">Its translations, or what it was made from and the other translations.</param>
    /// <param name="FeedNotices">Those of all sources, for the feed that the page leads to carries their articles too.</param>
    public sealed record Article(
        PageFrame Frame,
        PlacedEntry Placed,
        Articles.Article Content,
        ArticleOrigin.FromCapture Capture,
        Source Source,
        Sequence<PressNotice> Notices,
        CapturedText? CapturedNotice,
        CapturedText? SourceDescription,
        TranslationOrigin? Translation,
        Sequence<PlacedEntry> OtherLanguages,
        Sequence<OmissionCount> LeftOut,
        Neighbours Neighbours,
        Sequence<PressNotice> FeedNotices) : PageModel(Frame)
    {
        /// <summary>The pictures that its figures show.</summary>
        public Sequence<PagePicture> Pictures { get; init; } = [];

        /// <summary>The interface languages that it isn't there in, in their order.</summary>
        public Sequence<MissingLanguage> Missing { get; init; } = [];

        /// <summary>The edition that this one is written over from, in the language's other script; null where it isn't.</summary>
        public PlacedEntry? TwinOf { get; init; }
    }

    /// <summary>The same article as little more than its words.</summary>
    public sealed record TextEdition(
        PageFrame Frame,
        PlacedEntry Placed,
        Articles.Article Content,
        ArticleOrigin.FromCapture Capture,
        Source Source,
        Sequence<PressNotice> Notices,
        CapturedText? CapturedNotice,
        TranslationOrigin? Translation) : PageModel(Frame)
    {
        /// <summary>The edition that this one is written over from, in the language's other script; null where it isn't.</summary>
        public PlacedEntry? TwinOf { get; init; }
    }

    /// <summary>What was captured of an article, and what changed between one capture and the next.</summary>
    /// <param name="Compared">Newest first.</param>
    public sealed record Captures(PageFrame Frame, PlacedEntry Placed, Source Source, Sequence<PressNotice> Notices, CapturedText? CapturedNotice, Sequence<ComparedCapture> Compared) : PageModel(Frame);

    /// <summary>A translation beside its original, paragraph by paragraph.</summary>
    /// <param name="Content">The translation.</param>
    /// <param name="Original">What it was made from.</param>
    /// <param name="Pairs">The blocks of both bodies.</param>
    public sealed record Pair(
        PageFrame Frame,
        PlacedEntry Placed,
        Articles.Article Content,
        Articles.Article Original,
        TranslationOrigin Translation,
        Sequence<BlockPair> Pairs,
        Source Source,
        Sequence<PressNotice> Notices,
        CapturedText? CapturedNotice) : PageModel(Frame);

    public sealed record Gone(PageFrame Frame, Withdrawal Withdrawal) : PageModel(Frame);

    /// <param name="Newest">At most twenty.</param>
    /// <param name="Notices">Those of all sources, for the feed carries their articles.</param>
    public sealed record Home(PageFrame Frame, Sequence<ListedArticle> Newest, Sequence<YearGroup> Years, Sequence<Source> Sources, Sequence<PressNotice> Notices) : PageModel(Frame)
    {
        /// <summary>Where the language has no article: the homes of those that have some, nearest first.</summary>
        public Sequence<LanguageLink> Elsewhere { get; init; } = [];
    }

    public sealed record Archive(PageFrame Frame, Sequence<YearGroup> Years) : PageModel(Frame);

    public sealed record Year(PageFrame Frame, int Number, Sequence<MonthGroup> Months) : PageModel(Frame);

    /// <summary>A month by day; also the articles of a year whose month isn't known.</summary>
    public sealed record Month(PageFrame Frame, int OfYear, int? Number, Sequence<DayGroup> Days) : PageModel(Frame);

    public sealed record Day(PageFrame Frame, EdtfDate Date, Sequence<ListedArticle> Articles) : PageModel(Frame);

    public sealed record Undated(PageFrame Frame, Sequence<ListedArticle> Articles) : PageModel(Frame);

    /// <param name="Newest">At most twenty in this language.</param>
    /// <param name="Count">All of this language.</param>
    public sealed record SourceProfile(PageFrame Frame, Source Source, Sequence<PressNotice> Notices, Sequence<ListedArticle> Newest, int Count) : PageModel(Frame);

    /// <summary>One of the archive's own texts; the page of notices also has the notices in full.</summary>
    public sealed record Text(PageFrame Frame, PageText Words, Sequence<PressNotice> Notices) : PageModel(Frame);

    public sealed record Chooser(PageFrame Frame) : PageModel(Frame);

    /// <param name="Words">One for each interface language, for nobody knows which the reader wanted.</param>
    /// <param name="HasWithdrawn">Whether the page may be shown where a withdrawn article stood.</param>
    public sealed record NotFound(PageFrame Frame, Sequence<Language> Words, bool HasWithdrawn) : PageModel(Frame);
}

/// <summary>A picture that a page shows.</summary>
/// <param name="Sha256">Of the bytes that were saved.</param>
public sealed record PagePicture(Sha256Digest Sha256, ShownPicture Picture);

/// <summary>The source's own words beside its article, verbatim as captured: its notice about designations, or what it says of itself.</summary>
/// <param name="Language">A translation's page has them in the language of its original.</param>
public sealed record CapturedText(LanguageTag Language, Sequence<Block> Blocks, EdtfDate? Captured);

/// <summary>What a reader must know of a translation.</summary>
/// <param name="Page">Its own page.</param>
/// <param name="Original">The article it was made from.</param>
public sealed record TranslationOrigin(Address Page, PlacedEntry Original, TranslationFacts Facts);

/// <summary>An interface language that an article isn't there in.</summary>
/// <param name="Name">What it calls itself.</param>
/// <param name="IsUnreadable">Whether there is a translation that was left out because of an error in it.</param>
public sealed record MissingLanguage(LanguageTag Language, string Name, bool IsUnreadable);

/// <summary>How many passages of one kind were left out.</summary>
public sealed record OmissionCount(OmissionReason Reason, int Count);

/// <summary>One year's articles in a language, by month.</summary>
/// <param name="Number">Null for articles whose year isn't known.</param>
/// <param name="Months">Newest first, the unknown month last; empty where the year isn't known.</param>
public sealed record YearGroup(int? Number, int Count, Sequence<MonthGroup> Months);

/// <summary>One month's articles in a language.</summary>
/// <param name="Newest">At most three on the year's page, none elsewhere.</param>
public sealed record MonthGroup(int? Number, int Count, Sequence<ListedArticle> Newest);

/// <summary>One day's articles in a language.</summary>
/// <param name="Date">Null where the day isn't known.</param>
/// <param name="Articles">Empty where they stand on a page of their own.</param>
public sealed record DayGroup(EdtfDate? Date, int Count, Sequence<ListedArticle> Articles);
