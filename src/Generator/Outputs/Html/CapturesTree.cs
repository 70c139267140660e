using Generator.Articles;
using Generator.Languages;
using Generator.Pages;

namespace Generator.Outputs.Html;

/// <summary>The values of the list of an article's captures: what is known of each, and what changed since the one before.</summary>
internal sealed class CapturesTree(TreePlace place)
{
    public IEnumerable<TemplateMember> Members(PageModel.Captures model) =>
    [
        .. NoticeTree.Members(model.Notices, model.CapturedNotice, place),
        new TemplateMember("article", ListTree.Link(model.Placed, place)),
        new TemplateMember("intro", place.Words.Label("captures.intro", new LabelArgument("count", model.Compared.Count))),
        new TemplateMember("captures", model.Compared.Select((compared, i) => Capture(model, compared, i + 1))),
    ];

    private TemplateValue.Map Capture(PageModel.Captures model, ComparedCapture compared, int number)
    {
        var origin = (ArticleOrigin.FromCapture)compared.Content.Origin;
        var since = compared.SinceEarlier;
        return TemplateValue.Map.Of(
            new TemplateMember("id", compared.IsShown ? "attribution" : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"capture-{number}")),
            new TemplateMember("title", origin.Captured is { } date ? PhraseWriter.Dated(place.Words, "captures.of", date) : PhraseWriter.Text(place.Label("captures.undated"))),
            new TemplateMember("is_shown", compared.IsShown),
            new TemplateMember("rows", AttributionTree.Rows(AttributionTree.Facts(model.Placed, compared.Content, origin, model.Source, place))),
            new TemplateMember("state", since is null ? place.Label("captures.first") : since.Changed.Count == 0 ? place.Label("captures.same") : null),
            LanguageTree.Lang(compared.Content.Language),
            LanguageTree.Dir(compared.Content.Language),
            new TemplateMember("changes", (since?.Changed ?? []).Select(changed => TemplateValue.Of(ChangeWriter.Write(changed.Parts, place)))),
            new TemplateMember("unchanged", since is { Changed.Count: > 0 } ? place.Words.Label("captures.unchanged", new LabelArgument("count", since.Unchanged)) : null));
    }
}
