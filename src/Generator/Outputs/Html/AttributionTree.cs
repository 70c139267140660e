using System.Text;
using Generator.Articles;
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
    private readonly List<TemplateValue> _rows = [];

    public IEnumerable<TemplateMember> Members(PageModel.Article model)
    {
        Facts(model.Placed.Entry.Authors, model.Content, model.Capture, model.Source, model.Frame.Language);
        Add("attribution.agencies", model.Content.AgencyCredits.Count > 0 ? PhraseWriter.Isolated(model.Content.AgencyCredits, place.Words) : null);
        yield return new TemplateMember("attribution", TemplateValue.Map.Of(
            new TemplateMember("rows", _rows),
            new TemplateMember("left_out", model.LeftOut.Select(LeftOut)),
            new TemplateMember("citations", Citations(model)),
            new TemplateMember("check", PhraseWriter.Label(place.Words, "attribution.check_text", ("link", VerifyLink())))));
    }

    /// <summary>The rows alone, as the text edition has them.</summary>
    public IEnumerable<TemplateValue> Rows(PageModel.TextEdition model)
    {
        Facts(model.Placed.Entry.Authors, model.Content, model.Capture, model.Source, model.Frame.Language);
        return _rows;
    }

    internal static string OmissionLabel(OmissionReason reason) => "omission." + reason switch
    {
        OmissionReason.Navigation => "navigation",
        OmissionReason.Player => "player",
        OmissionReason.ShareButtons => "share_buttons",
        OmissionReason.Promotion => "promotion",
        OmissionReason.RelatedLinks => "related_links",
        OmissionReason.RepeatedCaption => "repeated_caption",
        OmissionReason.RepeatedHeadline => "repeated_headline",
        OmissionReason.Comments => "comments",
        OmissionReason.NewsletterForm => "newsletter_form",
        OmissionReason.CookieNotice => "cookie_notice",
        OmissionReason.PageFooter => "page_footer",
        OmissionReason.PointerWithoutTarget => "pointer_without_target",
        OmissionReason.MediaLabel => "media_label",
        OmissionReason.Metadata => "metadata",
        OmissionReason.Advertisement => "advertisement",
        OmissionReason.Hidden => "hidden",
        OmissionReason.Tracking => "tracking",
        _ => "outside_article",
    };

    private void Facts(Sequence<string> authors, Article content, ArticleOrigin.FromCapture capture, Source source, LanguageTag language)
    {
        var name = source.NameIn(place.Words.Tag);
        Add("attribution.source", PhraseWriter.Link(place.To(PageAddresses.Source(language, source.Id)), PhraseWriter.Isolated(name.Name, name.Language)));
        Add("attribution.byline", authors.Count > 0 ? PhraseWriter.Isolated(authors, place.Words) : PhraseWriter.Text(place.Label("unknown.byline")));
        Add("attribution.original_address", content.OriginalUrl is { } url ? Outside(url) : Unknown());
        Add("attribution.archived_copy", capture.ArchivedCopy is { } copy ? Outside(copy) : null);
        Add("attribution.published", Date(content.Published) ?? Unknown());
        Add("attribution.updated", Date(content.Updated));
        Add("attribution.captured", Date(capture.Captured) ?? Unknown());
        Add("attribution.captured_by", capture.CapturedBy is { Length: > 0 } by ? PhraseWriter.Isolated(by) : null);
        Add("attribution.file", new SafeHtml($"<bdi dir=\"ltr\" class=\"digest\">{HtmlEscaping.Text(FileName(capture.File))}</bdi> {HtmlEscaping.Text("(" + capture.MediaType + ")")}"));
        Add("attribution.digest", Digest(capture.Sha256.Hex));
        Add("attribution.rights", source.RightsLine is { Length: > 0 } rights ? PhraseWriter.Isolated(rights) : Unknown());
    }

    private static string FileName(string path) => TextNormalization.CleanLine(path[(path.LastIndexOf('/') + 1)..]);

    // Sixteen groups of four: a reader can compare them, a narrow screen can break them, and copying them gives the digest without a gap.
    private static SafeHtml Digest(string hex)
    {
        var result = new StringBuilder("<bdi dir=\"ltr\" class=\"digest\">");
        for (var i = 0; i < hex.Length; i += 4)
        {
            result.Append(i == 0 ? "" : "<wbr>").Append(hex.AsSpan(i, 4));
        }

        return new SafeHtml(result.Append("</bdi>").ToString());
    }

    private static SafeHtml Outside(WebUrl url) => PhraseWriter.Link(HrefValue.ToWeb(url), new SafeHtml($"<bdi dir=\"ltr\">{HtmlEscaping.Text(url.Value)}</bdi>"), isOutside: true);

    private SafeHtml? Date(EdtfDate? date) => date is null ? null : PhraseWriter.Time(date, place.Words.Date(date));

    private SafeHtml Unknown() => PhraseWriter.Text(place.Label("unknown.value"));

    private SafeHtml VerifyLink() =>
        PhraseWriter.Link(place.To(PageAddresses.Text(place.Words.Tag, ArchivePage.Verify)), PhraseWriter.Text(place.Label("attribution.check_link")));

    private TemplateValue LeftOut(OmissionCount left) => TemplateValue.Map.Of(
        new TemplateMember("name", place.Label(OmissionLabel(left.Reason))),
        new TemplateMember("count", place.Words.Number(left.Count)));

    private IEnumerable<TemplateValue> Citations(PageModel.Article model)
    {
        var facts = CitationFacts.Of(model.Placed, model.Source, model.Frame.Archive.Name, site.BaseUrl);
        yield return Citation(place.Label("attribution.cite_plain"), CitationWriter.Plain(facts, place.Words));
        yield return Citation("BibTeX", CitationWriter.BibTeX(facts));
        yield return Citation("RIS", CitationWriter.Ris(facts));
        yield return Citation("CSL-JSON", CitationWriter.CslJson(facts));
    }

    private static TemplateValue.Map Citation(string name, string text) => TemplateValue.Map.Of(new TemplateMember("name", name), new TemplateMember("text", text));

    private void Add(string label, SafeHtml? value)
    {
        if (value is not null)
        {
            _rows.Add(TemplateValue.Map.Of(new TemplateMember("term", place.Label(label)), new TemplateMember("value", value)));
        }
    }
}
