using System.Collections.Concurrent;
using Generator.Blocks.Writing;
using Generator.Catalog;
using Generator.Languages;
using Generator.Pages;
using Generator.Settings;
using Generator.Text;
using Generator.Web;

namespace Generator.Outputs.Html;

/// <summary>Makes the tree of values that a page's template sees, and names the template.</summary>
internal sealed class PageTree(ArticleCatalog catalog, SiteSettings site, LanguageTable languages, WordTable commonWords)
{
    private readonly ConcurrentDictionary<Language, TemplateValue> _labels = new();

    public (string Template, TemplateValue.Map Values) Of(PageModel model)
    {
        var place = new TreePlace(model.Frame.Interface, languages, LinkFrame.On(model.Frame.Address), commonWords) { LabelTrees = _labels };
        return model switch
        {
            PageModel.Article article => Page("article", article, place, ArticleTree.Head(article, catalog, site), new ArticleTree(place, site).Members(article)),
            PageModel.TextEdition text => Page("text-edition", text, place, Head(text.Content.Headline) with { Canonical = text.Placed.Page }, new ArticleTree(place, site).Members(text)),
            PageModel.Captures captures => Page("captures", captures, place, Head($"{place.Label("captures.title")}: {captures.Placed.Entry.Headline}") with { Robots = "noindex", Canonical = captures.Placed.Page }, new CapturesTree(place).Members(captures)),
            PageModel.Pair pair => Page("pair", pair, place, Head($"{place.Label("pair.link")}: {pair.Placed.Entry.Headline}") with { Robots = "noindex", Canonical = pair.Placed.Page }, new PairTree(place).Members(pair)),
            PageModel.Gone gone => Page("tombstone", gone, place, Head(place.Label("withdrawn.title")) with { Robots = "noindex" }, Gone(gone, place)),
            PageModel.Home home => Page("home", home, place, Head(""), Home(home, place)),
            PageModel.Archive archive => Page("archive", archive, place, Head(place.Label("archive.title")), Archive(archive, place)),
            PageModel.Year year => Page("year", year, place, Head(place.Words.Year(year.Number)), Year(year, place)),
            PageModel.Month month => Page("month", month, place, Head(MonthName(month, place)), Month(month, place)),
            PageModel.Day day => Page("list", day, place, Head(place.Words.Day(day.Date)), Day(day, place)),
            PageModel.Undated undated => Page("list", undated, place, Head(place.Label("archive.undated")), Undated(undated, place)),
            PageModel.SourceProfile source => Page("source", source, place, Head(source.Source.NameIn(place.Words.Tag).Name), Source(source, place)),
            PageModel.Text text => Page("text", text, place, Head(TextTitle(text, place) is var title && text.Words.Title.Length > 0 && text.Words.Language.Plain != place.Words.Tag.Plain ? title with { Elsewhere = text.Words.Language } : title), Text(text, place)),
            PageModel.NotFound notFound => NotFound(notFound),
            _ => Page("chooser", model, place, Head(""), []),
        };
    }

    private static PageHead Head(string title) => new(title, null, "website", null);

    private static PageHead Head(LabelText title) => Head(title.Text) with { TitleLanguage = title.Elsewhere };

    private (string Template, TemplateValue.Map Values) Page(string template, PageModel model, TreePlace place, PageHead head, IEnumerable<TemplateMember> members) =>
        (template, new TemplateValue.Map([.. FrameTree.Members(model.Frame, place, site, head), .. members]));

    private static IEnumerable<TemplateMember> Gone(PageModel.Gone gone, TreePlace place)
    {
        var date = gone.Withdrawal.Date;
        yield return new TemplateMember("withdrawn", TemplateValue.Map.Of(
            new TemplateMember("text", PhraseWriter.Label(place.Words, "withdrawn.text", ("date", PhraseWriter.Time(date, place.Words.Date(date))))),
            new TemplateMember("reason", place.Label(ListedName.LabelOf("withdrawn.", gone.Withdrawal.Reason)))));
    }

    private static IEnumerable<TemplateMember> Home(PageModel.Home home, TreePlace place) =>
    [
        new TemplateMember("newest", ListTree.Articles(home.Newest, place)),
        new TemplateMember("elsewhere", LanguageTree.Links(place, home.Elsewhere, null)),
        new TemplateMember("years", ListTree.Years(home.Years, home.Frame.Language, place)),
        new TemplateMember("sources", home.Sources.Select(source => SourceLink(source, home.Frame.Language, place))),
        .. NoticeTree.Members(home.Notices, null, place),
        new TemplateMember("feed", home.Frame.Feed is null ? null : place.To(home.Frame.Feed)),
    ];

    private static IEnumerable<TemplateMember> Archive(PageModel.Archive archive, TreePlace place) =>
    [
        new TemplateMember("years", ListTree.Years(archive.Years, archive.Frame.Language, place)),
    ];

    private static IEnumerable<TemplateMember> Year(PageModel.Year year, TreePlace place) =>
    [
        new TemplateMember("title", place.Words.Year(year.Number)),
        new TemplateMember("months", year.Months.Select(month => ListTree.Month(month, year.Number, year.Frame.Language, place))),
    ];

    private static IEnumerable<TemplateMember> Month(PageModel.Month month, TreePlace place) =>
    [
        new TemplateMember("title", MonthName(month, place)),
        new TemplateMember("year", Way(place.Words.Year(month.OfYear), PageAddresses.Year(month.Frame.Language, month.OfYear), place)),
        new TemplateMember("days", month.Days.Select(day => TemplateValue.Map.Of(
            new TemplateMember("name", day.Date is { } date ? place.Words.Day(date) : place.Label("archive.day_unknown")),
            new TemplateMember("count", ListTree.Count(day.Count, place)),
            new TemplateMember("href", day.Articles.Count > 0
                ? null
                : place.To(PageAddresses.Day(month.Frame.Language, month.OfYear, month.Number!.Value, day.Date!.Day!.Value))),
            new TemplateMember("articles", ListTree.Articles(day.Articles, place))))),
    ];

    private static IEnumerable<TemplateMember> Day(PageModel.Day day, TreePlace place)
    {
        var (language, year, month) = (day.Frame.Language, day.Date.Year, day.Date.Month!.Value);
        return
        [
            new TemplateMember("title", place.Words.Day(day.Date)),
            new TemplateMember("ways", [
                Way(place.Words.Year(year), PageAddresses.Year(language, year), place),
                Way(place.Words.MonthAndYear(year, month), PageAddresses.Month(language, year, month), place)]),
            new TemplateMember("articles", ListTree.Articles(day.Articles, place)),
        ];
    }

    private static IEnumerable<TemplateMember> Undated(PageModel.Undated undated, TreePlace place) =>
    [
        new TemplateMember("title", place.Label("archive.undated")),
        new TemplateMember("ways", TemplateValue.Absent),
        new TemplateMember("articles", ListTree.Articles(undated.Articles, place)),
    ];

    private static IEnumerable<TemplateMember> Source(PageModel.SourceProfile model, TreePlace place)
    {
        var name = model.Source.NameIn(place.Words.Tag);
        return
        [
            .. NoticeTree.Members(model.Notices, null, place),
            new TemplateMember("source", TemplateValue.Map.Of(
                LanguageTree.Lang(name.Language),
                LanguageTree.Dir(name.Language),
                new TemplateMember("name", name.Name),
                new TemplateMember("short_name", model.Source.Names.Any(other => other.Name == model.Source.ShortName) ? null : model.Source.ShortName),
                new TemplateMember("names", model.Source.Names.Select(other => TemplateValue.Map.Of(
                    LanguageTree.Lang(other.Language),
                    LanguageTree.Dir(other.Language),
                    new TemplateMember("name", other.Name)))),
                new TemplateMember("rights", model.Source.RightsLine),
                new TemplateMember("count", ListTree.Count(model.Count, place)))),
            new TemplateMember("newest", ListTree.Articles(model.Newest, place)),
        ];
    }

    private static IEnumerable<TemplateMember> Text(PageModel.Text text, TreePlace place) =>
    [
        new TemplateMember("text", TemplateValue.Map.Of(
            LanguageTree.Lang(text.Words.Language),
            LanguageTree.Dir(text.Words.Language),
            new TemplateMember("title", TextTitle(text, place)),
            new TemplateMember("fallback", place.Fallback(text.Words.Language)),
            new TemplateMember("is_unreviewed", !text.Words.IsReviewed),
            new TemplateMember("review", text.Words.Which == ArchivePage.About ? Review(place) : null),
            new TemplateMember("is_help_wanted", place.Words.ReviewedBy.Count == 0),
            new TemplateMember("body", HtmlWriter.Write(text.Words.Blocks, place.WritingOwn(text.Words.Language))))),
        .. NoticeTree.Members(text.Notices, null, place),
    ];

    private static SafeHtml Review(TreePlace place) => place.Words.ReviewedBy.Count == 0
        ? PhraseWriter.Text(place.Label("language.unreviewed"))
        : PhraseWriter.Label(place.Words, "language.reviewed", ("names", PhraseWriter.Isolated(place.Words.ReviewedBy, place.Words)));

    private static LabelText TextTitle(PageModel.Text text, TreePlace place) => text.Words.Title.Length > 0 ? text.Words.Title : place.Label("nav." + text.Words.Which.Name());

    // This one page is shown at any depth, so that its links can't be relative; where the site's address isn't known it has none.
    private (string Template, TemplateValue.Map Values) NotFound(PageModel.NotFound model)
    {
        var place = new TreePlace(model.Frame.Interface, languages, site.BaseUrl is { } baseUrl ? LinkFrame.UnderPathOf(baseUrl) : LinkFrame.On(model.Frame.Address), commonWords) { LabelTrees = _labels };
        var hasLinks = site.BaseUrl is not null;
        var words = model.Words.Select(language => TemplateValue.Map.Of(
            LanguageTree.Lang(language.Tag),
            LanguageTree.Dir(language.Tag),
            new TemplateMember("title", language.Label("notfound.title")),
            new TemplateMember("text", language.Label("notfound.text")),
            new TemplateMember("withdrawn", model.HasWithdrawn ? language.Label("notfound.withdrawn") : null),
            new TemplateMember("home", language.Label("nav.home")),
            new TemplateMember("href", hasLinks ? place.To(PageAddresses.Home(language.Tag)) : null)));
        return ("404", TemplateValue.Map.Of(
            LanguageTree.Lang(model.Frame.Interface.Tag),
            LanguageTree.Dir(model.Frame.Interface.Tag),
            new TemplateMember("title", $"{place.Label("notfound.title")} · {model.Frame.Archive.Name}"),
            new TemplateMember("words", words)));
    }

    private static TemplateValue.Map SourceLink(Source source, LanguageTag language, TreePlace place) => TemplateValue.Map.Of(
        new TemplateMember("href", place.To(PageAddresses.Source(language, source.Id))),
        new TemplateMember("name", PhraseWriter.Isolated(source.NameIn(place.Words.Tag).Name, source.NameIn(place.Words.Tag).Language)));

    private static TemplateValue.Map Way(LabelText name, Address address, TreePlace place) =>
        TemplateValue.Map.Of(new TemplateMember("name", name), new TemplateMember("href", place.To(address)));

    private static LabelText MonthName(PageModel.Month month, TreePlace place)
    {
        if (month.Number is { } number)
        {
            return place.Words.MonthAndYear(month.OfYear, number);
        }

        var unknown = place.Words.Of("archive.month_unknown");
        return place.Label("archive.month_unknown") with { Text = $"{unknown.Year(month.OfYear)}: {unknown.Label("archive.month_unknown")}" };
    }
}
