using Generator.Articles;
using Generator.Catalog;
using Generator.Pages;
using Generator.Text;
using Generator.Web;

namespace Generator.Outputs.Html;

/// <summary>What readers are told of a translation, on pages and in feeds alike.</summary>
internal sealed class TranslationTree(TreePlace place)
{
    /// <param name="isBeside">Whether they stand on the page that shows both side by side, which leads to itself from nowhere.</param>
    public TemplateValue Of(TranslationOrigin? note, bool isBeside = false) => note is null ? TemplateValue.Absent : Map(Lines(note, isBeside));

    public TemplateValue Of(PlacedEntry? twinOf) => twinOf is null ? TemplateValue.Absent : Map(Lines(twinOf));

    /// <summary>Whose words a translation is made of: what kind it is, then its original, translators, day, reviewers, the ways to both side by side and to its captures, and whether its original has changed.</summary>
    public (SafeHtml Kind, Sequence<SafeHtml> Lines) Lines(TranslationOrigin note, bool isBeside = false)
    {
        var (original, facts) = (note.Original, note.Facts);
        SafeHtml?[] lines =
        [
            Original(original),
            Names("translation.translators", facts.Translators),
            facts.Made is { } made ? PhraseWriter.Dated(place.Words, "translation.made", made) : null,
            Names("translation.reviewed", facts.ReviewedBy) ?? (facts.Kind == TranslationKind.Human ? null : PhraseWriter.Text(place.Label("translation.unreviewed"))),
            isBeside ? null : PhraseWriter.Link(place.To(ArchiveAddresses.PairOf(note.Page)), PhraseWriter.Text(place.Label("pair.link"))),
            original.Captures is { } captures ? PhraseWriter.Link(place.To(captures), PhraseWriter.Text(place.Label("translation.captures"))) : null,
            facts.IsBehind ? PhraseWriter.Text(place.Label("translation.behind")) : null,
        ];
        return (PhraseWriter.Text(place.Label(ListedName.LabelOf("translation.", facts.Kind))), lines.OfType<SafeHtml>().ToSequence());
    }

    /// <summary>What readers are told of an edition in another script: that a program wrote it, and what it wrote it from.</summary>
    public (SafeHtml Kind, Sequence<SafeHtml> Lines) Lines(PlacedEntry twinOf) => (PhraseWriter.Text(place.Label("twin.text")), [Original(twinOf)]);

    private static TemplateValue.Map Map((SafeHtml Kind, Sequence<SafeHtml> Lines) note) =>
        TemplateValue.Map.Of(new TemplateMember("kind", note.Kind), new TemplateMember("lines", note.Lines.Select(TemplateValue.Of)));

    private SafeHtml Original(PlacedEntry original) => PhraseWriter.Label(
        place.Words,
        "translation.of",
        ("language", PhraseWriter.Isolated(place.NameOf(original.Entry.Language), original.Entry.Language.WithoutExtensions)),
        ("headline", PhraseWriter.Link(place.To(original.Page), PhraseWriter.Isolated(place.Line(original.Entry.Headline, original.Entry.Language)!, original.Entry.Language))));

    private SafeHtml? Names(string label, Sequence<string> names) =>
        names.Count == 0 ? null : PhraseWriter.Label(place.Words, label, ("names", PhraseWriter.Isolated(names, place.Words)));
}
