using Generator.Articles;
using Generator.Blocks.Writing;
using Generator.Catalog;
using Generator.Languages;
using Generator.Outputs.StructuredData;
using Generator.Pages;
using Generator.Settings;
using Generator.Text;
using Generator.Web;

namespace Generator.Outputs.Html;

/// <summary>The values of an article's page and of its text edition.</summary>
internal sealed class ArticleTree(TreePlace place, SiteSettings site)
{
    // Programs want the article's leading pictures; a gallery's addresses would weigh more than all else around the text.
    private const int MostPicturesNamed = 3;

    public static PageHead Head(PageModel.Article model, ArticleCatalog catalog, SiteSettings site) => new(
        model.Content.Headline,
        model.Content.Standfirst,
        "article",
        site.BaseUrl is { } baseUrl ? StructuredDataWriter.Write(Facts(model, catalog, site, baseUrl)) : null);

    private static NewsArticleFacts Facts(PageModel.Article model, ArticleCatalog catalog, SiteSettings site, WebUrl baseUrl) =>
        NewsArticleFacts.Of(model.Placed, model.Capture.ArchivedCopy, model.Source, catalog, site) with
        {
            Pictures = model.Pictures.Take(MostPicturesNamed).Select(picture => picture.Picture.Sizes[^1].Address.Under(baseUrl)).ToSequence(),
            Corrections = model.Translation is null ? model.Content.Corrections : [],
        };

    public IEnumerable<TemplateMember> Members(PageModel.Article model) =>
    [
        .. NoticeTree.Members(model.Notices, model.CapturedNotice, place),
        new TemplateMember("article", Article(model.Content, model.Translation, model.TwinOf, model.Pictures)),
        new TemplateMember("source_description", NoticeTree.Captured(model.SourceDescription, place)),
        new TemplateMember("others", model.OtherLanguages.Select(other => ListTree.Other(other, place))),
        new TemplateMember("missing", new MissingLanguageTree(place).Of(model.Missing)),
        .. new AttributionTree(place, site).Members(model),
        new TemplateMember("more", More(model.Neighbours)),
        new TemplateMember("keep", Keep(model)),
    ];

    public IEnumerable<TemplateMember> Members(PageModel.TextEdition model) =>
    [
        .. NoticeTree.Members(model.Notices, model.CapturedNotice, place),
        new TemplateMember("article", Article(model.Content, model.Translation, model.TwinOf, [])),
        new TemplateMember("full_page", place.To(model.Placed.Page)),
        new TemplateMember("rows", new AttributionTree(place, site).Rows(model)),
    ];

    private TemplateValue.Map Article(Article content, TranslationOrigin? translation, PlacedEntry? twinOf, Sequence<PagePicture> pictures)
    {
        return TemplateValue.Map.Of(
            LanguageTree.Lang(content.Language),
            LanguageTree.Dir(content.Language),
            new TemplateMember("headline", place.Line(content.Headline, content.Language)),
            new TemplateMember("standfirst", place.Line(content.Standfirst, content.Language)),
            new TemplateMember("has_facts", content.Authors.Count > 0 || content.Dateline is not null || content.Published is not null || content.Updated is not null || translation is not null || twinOf is not null),
            new TemplateMember("byline", content.Authors.Count > 0 ? Byline(content.Authors) : null),
            new TemplateMember("dateline", place.Line(content.Dateline, content.Language)),
            new TemplateMember("published", content.Published is { } published ? PhraseWriter.Dated(place.Words, "article.published", published) : null),
            new TemplateMember("updated", content.Updated is { } updated ? PhraseWriter.Dated(place.Words, "article.updated", updated) : null),
            new TemplateMember("translation", new TranslationTree(place).Of(translation)),
            new TemplateMember("twin", new TranslationTree(place).Of(twinOf)),
            new TemplateMember("body", HtmlWriter.Write(content.Body, (translation is null ? place.Writing(content.Language) : place.WritingOwn(content.Language)) with { Pictures = pictures.ToDictionary(p => p.Sha256, p => p.Picture) })),
            new TemplateMember("corrections", content.Corrections.Select(correction => Correction(correction, translation?.Original.Entry.Language ?? content.Language))),
            new TemplateMember("corrections_text", place.Label(translation is null ? "corrections.text" : "corrections.original")),
            new TemplateMember("credits", content.AgencyCredits.Count > 0
                ? PhraseWriter.Label(place.Words, "article.credits", ("agencies", PhraseWriter.Isolated(content.AgencyCredits, place.Words)))
                : null));
    }

    // The words are the original's, on a translation's page too.
    private TemplateValue.Map Correction(Correction correction, LanguageTag language)
    {
        var by = correction.By is null ? (SafeHtml?)null : PhraseWriter.Isolated(correction.By);
        var source = correction.Source is { } url ? PhraseWriter.Link(HrefValue.ToWeb(url), by ?? PhraseWriter.Isolated(url.Value), isOutside: true) : by;
        return TemplateValue.Map.Of(
            LanguageTree.Lang(language),
            LanguageTree.Dir(language),
            new TemplateMember("date", correction.Date is { } date ? PhraseWriter.Time(date, place.Words.Date(date)) : PhraseWriter.Text(place.Label("unknown.value"))),
            new TemplateMember("change", ChangeWriter.Write(new[] { new DifferencePart(DifferenceKind.Removed, correction.Wrong), new DifferencePart(DifferenceKind.Added, correction.Right) }.Where(part => part.Text.Length > 0), place)),
            new TemplateMember("source", source is { } known ? PhraseWriter.Label(place.Words, "corrections.by", ("name", known)) : null));
    }

    private SafeHtml Byline(Sequence<string> authors) => PhraseWriter.Label(
        place.Words,
        "article.byline",
        [new LabelArgument("count", authors.Count)],
        ("authors", PhraseWriter.Isolated(authors, place.Words)));

    private TemplateValue More(Neighbours neighbours) => neighbours is { Earlier: null, Later: null, Related.Count: 0 }
        ? TemplateValue.Absent
        : TemplateValue.Map.Of(
            new TemplateMember("earlier", neighbours.Earlier is { } earlier ? ListTree.Link(earlier, place) : TemplateValue.Absent),
            new TemplateMember("later", neighbours.Later is { } later ? ListTree.Link(later, place) : TemplateValue.Absent),
            new TemplateMember("related", neighbours.Related.Select(related => ListTree.Link(related, place))));

    private TemplateValue.Map Keep(PageModel.Article model) => TemplateValue.Map.Of(
        new TemplateMember("text_edition", place.To(model.Placed.TextEdition)),
        new TemplateMember("feed", model.Frame.Feed is null ? null : place.To(model.Frame.Feed)),
        new TemplateMember("feed_notices", model.FeedNotices.Select(notice => NoticeTree.Of(notice, place))));
}
