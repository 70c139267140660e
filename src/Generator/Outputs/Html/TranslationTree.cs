using Generator.Articles;
using Generator.Pages;
using Generator.Text;
using Generator.Web;

namespace Generator.Outputs.Html;

/// <summary>What readers are told of a translation, on pages and in feeds alike.</summary>
internal sealed class TranslationTree(TreePlace place)
{
    public TemplateValue.Map Of(TranslationOrigin note)
    {
        var (kind, lines) = Lines(note);
        return TemplateValue.Map.Of(new TemplateMember("kind", kind), new TemplateMember("lines", lines.Select(TemplateValue.Of)));
    }

    /// <summary>Whose words a translation is made of: what kind it is, then its original, translators, day, reviewers, and whether its original has changed.</summary>
    public (SafeHtml Kind, Sequence<SafeHtml> Lines) Lines(TranslationOrigin note)
    {
        var (original, facts) = (note.Original, note.Facts);
        var language = original.Entry.Language;
        SafeHtml?[] lines =
        [
            PhraseWriter.Label(
                place.Words,
                "translation.of",
                ("language", PhraseWriter.Isolated(place.NameOf(language), language.WithoutExtensions)),
                ("headline", PhraseWriter.Link(place.To(original.Page), PhraseWriter.Isolated(original.Entry.Headline, language)))),
            Names("translation.translators", facts.Translators),
            facts.Made is { } made ? PhraseWriter.Dated(place.Words, "translation.made", made) : null,
            Names("translation.reviewed", facts.ReviewedBy) ?? (facts.Kind == TranslationKind.Human ? null : PhraseWriter.Text(place.Label("translation.unreviewed"))),
            facts.IsBehind ? PhraseWriter.Text(place.Label("translation.behind")) : null,
        ];
        return (PhraseWriter.Text(place.Label(ListedName.LabelOf("translation.", facts.Kind))), lines.OfType<SafeHtml>().ToSequence());
    }

    private SafeHtml? Names(string label, Sequence<string> names) =>
        names.Count == 0 ? null : PhraseWriter.Label(place.Words, label, ("names", PhraseWriter.Isolated(names, place.Words)));
}
