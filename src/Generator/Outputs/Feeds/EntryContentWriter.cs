using Generator.Articles.Parts;
using Generator.Blocks;
using Generator.Blocks.Writing;
using Generator.Languages;
using Generator.Outputs.Html;
using Generator.Pages;
using Generator.Settings;
using Generator.Text;
using Generator.Web;

namespace Generator.Outputs.Feeds;

/// <summary>Writes what a feed's entry holds: the notice first, then the article whole, then its attribution, from the same blocks as every other format.</summary>
internal sealed class EntryContentWriter(WebUrl baseUrl, LanguageTable languages, WordTable commonWords)
{
    /// <summary>The content as XHTML whose addresses are all absolute.</summary>
    public SafeHtml Write(PageModel.TextEdition model)
    {
        var words = model.Frame.Interface;
        var place = new TreePlace(words, languages, LinkFrame.Under(baseUrl), commonWords);
        var writing = place.Writing(model.Placed.Entry.Language);
        Sequence<Block> text =
        [
            .. model.Content.Standfirst is { } standfirst ? [Line(standfirst, model.Content.Language)] : Array.Empty<Block>(),
            .. model.Content.Dateline is { } dateline ? [Line(dateline, model.Content.Language)] : Array.Empty<Block>(),
            .. model.Content.Body,
            .. model.Content.SourceDescription,
            new Block.Separator(),
        ];
        return new SafeHtml(
            Part("notice", model.Notices.Count == 0 && model.CapturedNotice is null ? "" : XhtmlWriter.Write([.. Notice(model, place)], writing).Markup)
            + (model.Translation is { } note ? Said(new TranslationTree(place).Lines(note), words) : "")
            + (model.TwinOf is { } twinOf ? Said(new TranslationTree(place).Lines(twinOf), words) : "")
            + XhtmlWriter.Write(text, writing).Markup
            + Part("attribution", Attribution(model, place)));
    }

    // The class names are how the checks on the finished site find what no entry may lack.
    private static string Part(string name, string markup) => markup.Length == 0 ? "" : $"<div class=\"{name}\">\n{markup}</div>\n";

    private static string Said((SafeHtml Kind, Sequence<SafeHtml> Lines) note, Language words) => Paragraph(new SafeHtml($"<strong>{note.Kind.Markup}</strong>"), words) + string.Concat(note.Lines.Select(line => Paragraph(line, words)));

    private static string Paragraph(SafeHtml markup, Language words) => $"<p{In(words)}>{Xml(markup.Markup)}</p>\n";

    // The one name in our pages' markup that XML doesn't know.
    private static string Xml(string markup) => markup.Replace("&nbsp;", "\u00A0", StringComparison.Ordinal);

    private static string In(Language words) => $" lang=\"{HtmlEscaping.Attribute(words.Tag.Value)}\" xml:lang=\"{HtmlEscaping.Attribute(words.Tag.Value)}\" dir=\"{words.Tag.Direction.AttributeValue()}\"";

    private static string Attribution(PageModel.TextEdition model, TreePlace place) =>
        $"<dl{In(place.Words)}>\n"
        + string.Concat(AttributionTree.Facts(model.Placed, model.Content, model.Capture, model.Source, place).Select(fact => $"<dt>{Xml(PhraseWriter.Text(fact.Term).Markup)}</dt><dd>{Xml(fact.Value.Markup)}</dd>\n"))
        + "</dl>\n";

    private static IEnumerable<Block> Notice(PageModel.TextEdition model, TreePlace place)
    {
        var words = place.Words;
        yield return new Block.Paragraph([new Inline.Strong(Text(words.Label("notice.label").Text))]) { Language = words.Of("notice.label").Tag };
        foreach (var notice in model.Notices)
        {
            yield return new Block.Paragraph(notice.Words.Short) { Language = notice.Words.Language };
            if (notice.Words.Language.Plain != words.Tag.Plain)
            {
                var language = new LabelArgument("language", place.NameOf(notice.Words.Language));
                yield return Plain(words.Label("fallback.text", language).Text) with { Language = words.Of("fallback.text").Tag };
            }

            if (!notice.Words.IsReviewed)
            {
                yield return Said("notice.unreviewed", words);
            }

            if (notice.Original is { } original)
            {
                yield return Said("notice.original", words);
                yield return new Block.Quotation([new Block.Paragraph(original.Short)]) { Language = original.Language };
            }
        }

        if (model.CapturedNotice is { } captured)
        {
            yield return Said("notice.captured", words);
            yield return new Block.Quotation(captured.Blocks) { Language = captured.Language };
        }

        yield return new Block.Paragraph([Link(new LinkTarget.ToPage(PageAddresses.Text(words.Tag, ArchivePage.Notices)), Text(words.Label("keep.notice").Text))]) { Language = words.Of("keep.notice").Tag };
        yield return new Block.Separator();
    }

    private static Block.Paragraph Said(string label, Language words) => Plain(words.Label(label).Text) with { Language = words.Of(label).Tag };

    private Block.Paragraph Line(string text, LanguageTag language) => new(PartLanguages.MarkLine(text, language, commonWords));

    private static Block.Paragraph Plain(string text) => new(Text(text));

    private static Inline.Link Link(LinkTarget target, Sequence<Inline> content) => new(target, content);

    private static Sequence<Inline> Text(string text) => [new Inline.Text(text)];
}
