using Generator.Articles;
using Generator.Blocks;
using Generator.Catalog;
using Generator.Languages;
using Generator.Settings;
using Generator.Text;

namespace Generator.Pages;

/// <summary>Completes one planned page. Safe to be used by many threads at once: it keeps nothing between pages.</summary>
public sealed class PageModelBuilding(PageData inputs)
{
    private const int NewestOnOnePage = 20;
    private const int NewestInYear = 3;

    private readonly FrameBuilding _frames = new(inputs);
    private readonly NoticeBuilding _notices = new(inputs);
    private readonly MissingLanguageListing _missing = new(inputs.Catalog, inputs.Languages, inputs.LeftOut);
    private readonly Dictionary<string, Source> _sources = inputs.Sources.ToDictionary(source => source.Id, StringComparer.Ordinal);
    private readonly ILookup<(string Language, int? Year), PlacedEntry> _byYear = inputs.Catalog.Entries.ToLookup(e => (e.Entry.Language.Plain, e.Entry.Year));
    private readonly ILookup<(string Language, int? Year, int? Month), PlacedEntry> _byMonth =
        inputs.Catalog.Entries.ToLookup(e => (e.Entry.Language.Plain, e.Entry.Year, e.Entry.Month));

    private readonly ILookup<(string Language, string Source), PlacedEntry> _bySource = inputs.Catalog.Entries.ToLookup(e => (e.Entry.Language.Plain, e.Entry.SourceId));

    /// <summary>What stands around a page's content, without the content.</summary>
    public PageFrame FrameOf(Page page) => _frames.Build(page);

    public PageModel Build(Page page)
    {
        var frame = _frames.Build(page);
        return page switch
        {
            Page.Article(var placed) => Article(frame, placed),
            Page.TextEdition(var placed) => TextEdition(frame, placed),
            Page.Captures(var placed) => Captures(frame, placed),
            Page.Pair(var placed) => Pair(frame, placed),
            Page.Gone(var tombstone) => new PageModel.Gone(frame, tombstone.Withdrawal),
            Page.Home(var language) => Home(frame, language),
            Page.Archive(var language) => new PageModel.Archive(frame, Years(language)),
            Page.Year(var language, var number) => new PageModel.Year(frame, number, Months(_byYear[(language.Plain, number)], NewestInYear)),
            Page.Month(var language, var year, var number) => new PageModel.Month(frame, year, number, Days(language, year, number)),
            Page.Day(var language, var year, var month, var day) => new PageModel.Day(frame, EdtfDate.OfDay(year, month, day), OfDay(language, year, month, day)),
            Page.Undated(var language) => new PageModel.Undated(frame, Listed(_byYear[(language.Plain, null)])),
            Page.Source(var language, var id) => SourcePage(frame, language, id),
            Page.Text(var language, var which) => Text(frame, language, which),
            Page.NotFound => new PageModel.NotFound(frame, inputs.Languages.Languages, inputs.Catalog.Tombstones.Any(t => !t.Withdrawal.KeepsAddress)),
            _ => new PageModel.Chooser(frame),
        };
    }

    private PageModel.Article Article(PageFrame frame, PlacedEntry placed)
    {
        var (content, original) = Contents(placed);
        var source = _sources[placed.Entry.SourceId];
        return new PageModel.Article(
            frame,
            placed,
            content,
            (ArticleOrigin.FromCapture)original.Origin,
            source,
            _notices.Of(source, frame.Interface.Tag),
            Captured(original, original.CapturedNotices, hasHeadings: false),
            Captured(original, original.SourceDescription, hasHeadings: true),
            Translation(placed),
            OtherLanguages(placed),
            LeftOut(original),
            inputs.Catalog.NeighboursOf(placed),
            frame.Feed is null ? [] : _notices.All(frame.Interface.Tag))
        {
            Pictures = Pictures(content),
            Missing = _missing.Of(placed, OtherLanguages(placed)),
            TwinOf = inputs.Catalog.TwinnedOf(placed.Entry),
        };
    }

    private Sequence<PagePicture> Pictures(Article content) => AllBlocks.In(content.Body)
        .OfType<Block.Figure>()
        .Select(figure => figure.Picture)
        .OfType<MediaRef>()
        .DistinctBy(picture => picture.Sha256)
        .Select(picture => inputs.Pictures(picture) is { } shown ? new PagePicture(picture.Sha256!, shown) : null)
        .OfType<PagePicture>()
        .ToSequence();

    private PageModel.TextEdition TextEdition(PageFrame frame, PlacedEntry placed)
    {
        var (content, original) = Contents(placed);
        var source = _sources[placed.Entry.SourceId];
        var notices = _notices.Of(source, frame.Interface.Tag);
        return new PageModel.TextEdition(frame, placed, content, (ArticleOrigin.FromCapture)original.Origin, source, notices, Captured(original, original.CapturedNotices, hasHeadings: false), Translation(placed))
        {
            TwinOf = inputs.Catalog.TwinnedOf(placed.Entry),
        };
    }

    private PageModel.Captures Captures(PageFrame frame, PlacedEntry placed)
    {
        var source = _sources[placed.Entry.SourceId];
        var shown = inputs.Load(placed.Entry);
        var all = placed.Entry.Others.Select(other => (other.Captured, other.Id, Content: inputs.Load(placed.Entry.Showing(other))))
            .Append((placed.Entry.Captured, placed.Entry.Id, Content: shown))
            .OrderByDescending(c => c.Captured?.EarliestUtc)
            .ThenBy(c => c.Id, StringComparer.Ordinal)
            .ToList();
        var compared = ComparedCapture.Of(all.ConvertAll(c => c.Content), all.FindIndex(c => c.Id == placed.Entry.Id));
        return new PageModel.Captures(frame, placed, source, _notices.Of(source, frame.Interface.Tag), Captured(shown, shown.CapturedNotices, hasHeadings: false), compared);
    }

    private PageModel.Pair Pair(PageFrame frame, PlacedEntry placed)
    {
        var (content, source) = Contents(placed);
        var original = Led(source, null);
        var profile = _sources[placed.Entry.SourceId];
        return new PageModel.Pair(
            frame,
            placed,
            content,
            original,
            Translation(placed)!,
            Pairs(placed, original, content),
            profile,
            _notices.Of(profile, frame.Interface.Tag),
            Captured(original, original.CapturedNotices, hasHeadings: false));
    }

    // Numbers of paragraphs are those of the original that the file was made from.
    private static Sequence<BlockPair> Pairs(PlacedEntry placed, Article original, Article content) =>
        (placed.Entry.Translation is { IsBehind: false } && content.Origin is ArticleOrigin.FromTranslation { Places: var places } ? PairJoining.Stated(original.Body, content.Body, places) : null)
        ?? PairJoining.Join(original.Body, content.Body);

    private PageModel.Home Home(PageFrame frame, LanguageTag language)
    {
        var newest = Listed(inputs.Catalog.In(language).Take(NewestOnOnePage));
        return new PageModel.Home(frame, newest, Years(language), SourcesOf(language), _notices.All(frame.Interface.Tag)) { Elsewhere = newest.Count > 0 ? [] : Elsewhere(language) };
    }

    // The homes, not their articles: these would write every home without an article again with each new one. Whom the settings send elsewhere is sent there first.
    private Sequence<LanguageLink> Elsewhere(LanguageTag language)
    {
        var filled = inputs.Catalog.Languages.Where(other => inputs.Catalog.In(other).Count > 0).ToList();
        return inputs.Settings.Fallbacks.Sort(language, filled, other => other).Concat(filled).Distinct().Select(_frames.LinkTo).ToSequence();
    }

    private PageModel.SourceProfile SourcePage(PageFrame frame, LanguageTag language, string id)
    {
        var source = _sources[id];
        var entries = _bySource[(language.Plain, id)].ToSequence();
        return new PageModel.SourceProfile(frame, source, _notices.Of(source, frame.Interface.Tag), Listed(entries.Take(NewestOnOnePage)), entries.Count);
    }

    private PageModel.Text Text(PageFrame frame, LanguageTag language, ArchivePage which)
    {
        var text = inputs.Words.Find(which, language, inputs.Settings.Fallbacks);
        var notices = which == ArchivePage.Notices ? _notices.All(language) : [];
        return new PageModel.Text(frame, text ?? new PageText(which, language, "", [], true), notices);
    }

    // What the page says, written over where it is an edition in another script, and the article that the capture was chosen from, as it was captured.
    private (Article Content, Article Original) Contents(PlacedEntry placed)
    {
        var (content, original) = Captured(placed);
        return placed.Entry.Twin is null ? (content, original) : (TwinWriting.Of(content, original, inputs.Settings.Scripts.First(twin => twin.Tag.Equals(placed.Entry.Language))), original);
    }

    // The two are the same, or for a translation the second is what it was made from, which agencies are owed too.
    private (Article Content, Article Original) Captured(PlacedEntry placed)
    {
        var content = Led(inputs.Load(placed.Entry), placed.Entry);
        if (inputs.Catalog.OriginalOf(placed.Entry) is not { } source)
        {
            return (content, content);
        }

        // A translation's own file says neither when the article was published nor where it stood: both are its original's.
        var original = inputs.Load(source.Entry);
        content = content with
        {
            Published = placed.Entry.Published,
            OriginalUrl = placed.Entry.OriginalUrl,
            Body = TranslatedFigures.With(content.Body, original.Body),
            Corrections = original.Corrections,
        };
        return (content.AgencyCredits.Count > 0 ? content : content with { AgencyCredits = original.AgencyCredits }, original);
    }

    private TranslationOrigin? Translation(PlacedEntry placed) =>
        placed.Entry.Translation is { } facts ? new TranslationOrigin(placed.Page, inputs.Catalog.OriginalOf(placed.Entry)!, facts) : null;

    private Article Led(Article article, Entry? linking) => article with { Body = new BlockRewriting(target => Lead(target, linking), hasHeadings: true).Rewrite(article.Body) };

    // A link to the original address of an article that the archive has leads to its page here.
    private LinkTarget Lead(LinkTarget target, Entry? linking) =>
        target is LinkTarget.ToWeb(var url) && inputs.Catalog.ByOriginalUrl(url, linking) is { } held ? new LinkTarget.ToPage(held) : target;

    private CapturedText? Captured(Article original, Sequence<Block> blocks, bool hasHeadings) => blocks.Count == 0
        ? null
        : new CapturedText(original.Language, new BlockRewriting(target => Lead(target, null), hasHeadings).Rewrite(blocks), ((ArticleOrigin.FromCapture)original.Origin).Captured);

    private static Sequence<OmissionCount> LeftOut(Article original) => original.Omissions
        .Where(omission => omission.Reason != OmissionReason.Empty)
        .CountBy(omission => omission.Reason)
        .OrderBy(pair => pair.Key)
        .Select(pair => new OmissionCount(pair.Key, pair.Value))
        .ToSequence();

    private Sequence<PlacedEntry> OtherLanguages(PlacedEntry placed) => inputs.Catalog.GroupOf(placed.Entry)
        .Where(e => e.Entry.Id != placed.Entry.Id)
        .OrderBy(e => inputs.Settings.RankOf(e.Entry.Language))
        .ToSequence();

    private Sequence<ListedArticle> Listed(IEnumerable<PlacedEntry> entries) =>
        entries.Select(e => new ListedArticle(e, _sources[e.Entry.SourceId], OtherLanguages(e))).ToSequence();

    private Sequence<Source> SourcesOf(LanguageTag language) =>
        inputs.Sources
            .Where(source => _bySource.Contains((language.Plain, source.Id)))
            .OrderBy(source => source.NameIn(language).Name, inputs.Languages.For(language).Alphabet)
            .ThenBy(source => source.Id, StringComparer.Ordinal)
            .ToSequence();

    private Sequence<YearGroup> Years(LanguageTag language) => inputs.Catalog.In(language)
        .GroupBy(e => e.Entry.Year)
        .Select(year => new YearGroup(year.Key, year.Count(), year.Key is null ? [] : Months(year, 0)))
        .OrderByDescending(group => group.Number ?? 0)
        .ToSequence();

    private Sequence<MonthGroup> Months(IEnumerable<PlacedEntry> ofYear, int newest) => ofYear
        .GroupBy(e => e.Entry.Month)
        .Select(month => new MonthGroup(month.Key, month.Count(), Listed(month.Take(newest))))
        .OrderByDescending(group => group.Number ?? 0)
        .ToSequence();

    private Sequence<DayGroup> Days(LanguageTag language, int year, int? month) => _byMonth[(language.Plain, year, month)]
        .GroupBy(e => e.Entry.Published!.Day)
        .OrderByDescending(day => day.Key ?? 0)
        .Select(day => new DayGroup(
            day.Key is { } number ? EdtfDate.OfDay(year, month!.Value, number) : null,
            day.Count(),
            day.Key is not null && PagePlanning.HasDayPage(day.Count()) ? [] : Listed(day)))
        .ToSequence();

    private Sequence<ListedArticle> OfDay(LanguageTag language, int year, int month, int day) =>
        Listed(_byMonth[(language.Plain, year, month)].Where(e => e.Entry.Published!.Day == day));
}
