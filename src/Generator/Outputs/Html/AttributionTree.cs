using Generator.Articles;
using Generator.Catalog;
using Generator.Languages;
using Generator.Outputs.Citations;
using Generator.Pages;
using Generator.Settings;
using Generator.Text;
using Generator.Web;

namespace Generator.Outputs.Html;

/// <summary>The values of an article's attribution: terms beside what is known, and what isn't said to be unknown.</summary>
internal sealed class AttributionTree(TreePlace place, SiteSettings site)
{
    public IEnumerable<TemplateMember> Members(PageModel.Article model)
    {
        yield return new TemplateMember("attribution", TemplateValue.Map.Of(
            new TemplateMember("rows", Rows(Facts(model.Placed, model.Content, model.Capture, model.Source, place))),
            new TemplateMember("captures", CapturesLink(model.Placed)),
            new TemplateMember("left_out", model.LeftOut.Select(LeftOut)),
            new TemplateMember("citations", Citations(model)),
            new TemplateMember("check", PhraseWriter.Label(place.Words, "attribution.check_text", ("link", VerifyLink())))));
    }

    /// <summary>The rows alone, as the text edition has them.</summary>
    public IEnumerable<TemplateValue> Rows(PageModel.TextEdition model) => Rows(Facts(model.Placed, model.Content, model.Capture, model.Source, place));

    /// <summary>What an attribution says, as terms beside values; what belongs to every article and isn't known is said to be unknown.</summary>
    public static IEnumerable<(LabelText Term, SafeHtml Value)> Facts(PlacedEntry placed, Article content, ArticleOrigin.FromCapture capture, Source source, TreePlace place)
    {
        SafeHtml? Date(EdtfDate? date) => date is null ? null : PhraseWriter.Time(date, place.Words.Date(date));
        var name = source.NameIn(place.Words.Tag);
        var unknown = PhraseWriter.Text(place.Label("unknown.value"));
        (string Label, SafeHtml? Value)[] facts =
        [
            ("source", PhraseWriter.Link(place.To(PageAddresses.Source(placed.Entry.Language, source.Id)), PhraseWriter.Isolated(name.Name, name.Language))),
            ("byline", placed.Entry.Authors.Count > 0 ? PhraseWriter.Isolated(placed.Entry.Authors, place.Words) : PhraseWriter.Text(place.Label("unknown.byline"))),
            ("original_address", content.OriginalUrl is { } url ? Outside(url) : unknown),
            ("archived_copy", capture.ArchivedCopy is { } copy ? Outside(copy) : null),
            ("published", Date(content.Published) ?? unknown),
            ("updated", Date(content.Updated)),
            ("captured", Date(capture.Captured) ?? unknown),
            ("captured_by", capture.CapturedBy is { Length: > 0 } by ? PhraseWriter.Isolated(by) : null),
            ("file", File(capture.File, capture.MediaType)),
            ("digest", LeftToRight(capture.Sha256.Hex)),
            .. capture.Further.SelectMany(further => new (string, SafeHtml?)[] { ("file", File(further.File, further.MediaType)), ("digest", LeftToRight(further.Sha256.Hex)) }),
            ("rights", source.RightsLine is { Length: > 0 } rights ? PhraseWriter.Isolated(rights) : unknown),
            ("agencies", content.AgencyCredits.Count > 0 ? PhraseWriter.Isolated(content.AgencyCredits, place.Words) : null),
        ];
        return facts.Where(fact => fact.Value is not null).Select(fact => (place.Label("attribution." + fact.Label), fact.Value!));
    }

    private static SafeHtml File(string path, string mediaType) => new($"{LeftToRight(FileName(path)).Markup} {HtmlEscaping.Text("(" + mediaType + ")")}");

    private static string FileName(string path) => TextNormalization.CleanLine(path[(path.LastIndexOf('/') + 1)..]);

    // Names of files and digests: in letters of one width, and broken anywhere where the screen is narrow.
    private static SafeHtml LeftToRight(string value) => new($"<bdi dir=\"ltr\" class=\"digest\">{HtmlEscaping.Text(value)}</bdi>");

    private static SafeHtml Outside(WebUrl url) => PhraseWriter.Link(HrefValue.ToWeb(url), new SafeHtml($"<bdi dir=\"ltr\">{HtmlEscaping.Text(url.Value)}</bdi>"), isOutside: true);

    private SafeHtml VerifyLink() =>
        PhraseWriter.Link(place.To(PageAddresses.Text(place.Words.Tag, ArchivePage.Verify)), PhraseWriter.Text(place.Label("attribution.check_link")));

    private SafeHtml? CapturesLink(PlacedEntry placed) => placed.Captures is { } list
        ? PhraseWriter.Link(place.To(list), PhraseWriter.Text(place.Label("attribution.captures_link", new LabelArgument("count", placed.Entry.Others.Count + 1))))
        : null;

    private TemplateValue LeftOut(OmissionCount left) => TemplateValue.Map.Of(
        new TemplateMember("name", place.Label(ListedName.LabelOf("omission.", left.Reason))),
        new TemplateMember("count", place.Words.Number(left.Count)));

    private IEnumerable<TemplateValue> Citations(PageModel.Article model)
    {
        var facts = CitationFacts.Of(model.Placed, model.Source, model.Frame.Archive.Name, site.BaseUrl);
        yield return Citation(place.Label("attribution.cite_plain"), CitationWriter.Plain(facts, place.Words), place.Words.Tag.Direction);
        yield return Citation("BibTeX", CitationWriter.BibTeX(facts), TextDirection.LeftToRight);
        yield return Citation("RIS", CitationWriter.Ris(facts), TextDirection.LeftToRight);
        yield return Citation("CSL-JSON", CitationWriter.CslJson(facts), TextDirection.LeftToRight);
    }

    // Its first letter doesn't tell a citation's direction: in Arabic script too it may begin with a Latin name.
    private static TemplateValue.Map Citation(LabelText name, string text, TextDirection direction) =>
        TemplateValue.Map.Of(new TemplateMember("name", name), new TemplateMember("text", text), new TemplateMember("dir", direction.AttributeValue()));

    /// <summary>Facts as a template has them.</summary>
    public static IEnumerable<TemplateValue> Rows(IEnumerable<(LabelText Term, SafeHtml Value)> facts) =>
        facts.Select(fact => TemplateValue.Map.Of(new TemplateMember("term", fact.Term), new TemplateMember("value", fact.Value)));
}
