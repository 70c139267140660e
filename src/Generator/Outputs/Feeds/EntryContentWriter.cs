using Generator.Articles;
using Generator.Blocks;
using Generator.Blocks.Writing;
using Generator.Languages;
using Generator.Outputs.Html;
using Generator.Pages;
using Generator.Text;
using Generator.Web;

namespace Generator.Outputs.Feeds;

/// <summary>Writes what a feed's entry holds: the notice first, then the article whole, then its attribution, from the same blocks as every other format.</summary>
internal sealed class EntryContentWriter(WebUrl baseUrl, LanguageTable languages)
{
    /// <summary>The content as XHTML whose addresses are all absolute.</summary>
    public SafeHtml Write(PageModel.TextEdition model)
    {
        var words = model.Frame.Interface;
        var writing = new TreePlace(words, languages, LinkFrame.Under(baseUrl)).Writing(model.Placed.Entry.Language);
        Sequence<Block> text =
        [
            .. model.Translation is { } note ? Translation(note, words) : [],
            .. model.Content.Standfirst is { } standfirst ? [Plain(standfirst)] : Array.Empty<Block>(),
            .. model.Content.Dateline is { } dateline ? [Plain(dateline)] : Array.Empty<Block>(),
            .. model.Content.Body,
            .. Credits(model.Content, words),
            new Block.Separator(),
        ];
        return new SafeHtml(
            Part("notice", [.. Notice(model, words)], writing)
            + XhtmlWriter.Write(text, writing).Markup
            + Part("attribution", [Attribution(model, words)], writing));
    }

    // The class names are how the checks on the finished site find what no entry may lack.
    private static string Part(string name, Sequence<Block> blocks, WritingContext writing) =>
        blocks.Count == 0 ? "" : $"<div class=\"{name}\">\n{XhtmlWriter.Write(blocks, writing).Markup}</div>\n";

    private static IEnumerable<Block> Notice(PageModel.TextEdition model, Language words)
    {
        if (model.Notices.Count == 0 && model.CapturedNotice is null)
        {
            yield break;
        }

        yield return new Block.Paragraph([new Inline.Strong(Text(words.Label("notice.label")))]) { Language = words.Tag };
        foreach (var notice in model.Notices)
        {
            yield return new Block.Paragraph(notice.Words.Short) { Language = notice.Words.Language };
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

        yield return new Block.Paragraph([Link(new LinkTarget.ToPage(PageAddresses.Text(words.Tag, ArchivePage.Notices)), Text(words.Label("keep.notice")))]) { Language = words.Tag };
        yield return new Block.Separator();
    }

    private IEnumerable<Block> Translation(TranslationOrigin note, Language words)
    {
        var (original, facts) = (note.Original, note.Facts);
        yield return Said(
            facts.Kind switch
            {
                TranslationKind.Human => "translation.human",
                TranslationKind.Machine => "translation.machine",
                _ => "translation.machine_assisted",
            },
            words);
        var language = original.Entry.Language;
        yield return Phrase(
            words,
            "translation.of",
            ("language", [new Inline.LanguageSpan(language.WithoutExtensions, Text(languages.NameOf(language)))]),
            ("headline", [Link(new LinkTarget.ToPage(original.Page), [new Inline.LanguageSpan(language, Text(original.Entry.Headline))])]));
        if (facts.ReviewedBy.Count == 0 && facts.Kind != TranslationKind.Human)
        {
            yield return Said("translation.unreviewed", words);
        }

        if (facts.IsBehind)
        {
            yield return Said("translation.behind", words);
        }
    }

    private static IEnumerable<Block> Credits(Article content, Language words)
    {
        if (content.AgencyCredits.Count > 0)
        {
            yield return Phrase(words, "article.credits", ("agencies", Text(words.List(content.AgencyCredits))));
        }

        if (content.SourceDescription.Count > 0)
        {
            foreach (var block in content.SourceDescription)
            {
                yield return block;
            }
        }
    }

    private static Block.List Attribution(PageModel.TextEdition model, Language words)
    {
        var entry = model.Placed.Entry;
        var source = model.Source.NameIn(words.Tag);
        var rows = new List<Sequence<Block>>
        {
            Row("attribution.source", [new Inline.LanguageSpan(source.Language, Text(source.Name))], words),
            Row("attribution.original_address", entry.OriginalUrl is { } url ? [Link(new LinkTarget.ToWeb(url), Text(url.Value))] : Text(words.Label("unknown.value")), words),
            Row("attribution.published", Date(entry.Published, words), words),
            Row("attribution.captured", Date(entry.Captured, words), words),
        };
        if (model.Source.RightsLine is { Length: > 0 } rights)
        {
            rows.Add(Row("attribution.rights", Text(rights), words));
        }

        return new Block.List(false, 1, rows.ToSequence()) { Language = words.Tag };
    }

    private static Sequence<Block> Row(string label, Sequence<Inline> value, Language words) =>
        [new Block.Paragraph([new Inline.Text(words.Label(label) + ": "), .. value])];

    private static Sequence<Inline> Date(EdtfDate? date, Language words) => date switch
    {
        null => Text(words.Label("unknown.value")),
        { DateTimeAttribute: { } machine } => [new Inline.Time(machine, Text(words.Date(date)))],
        _ => Text(words.Date(date)),
    };

    private static Block.Paragraph Said(string label, Language words) => Plain(words.Label(label)) with { Language = words.Tag };

    private static Block.Paragraph Phrase(Language words, string key, params ReadOnlySpan<(string Place, Sequence<Inline> Value)> values)
    {
        var inlines = new List<Inline>();
        foreach (var part in words.LabelParts(key))
        {
            if (!part.IsPlace)
            {
                inlines.Add(new Inline.Text(part.Value));
            }

            foreach (var (place, value) in values)
            {
                if (part.IsPlace && place == part.Value)
                {
                    inlines.AddRange(value);
                }
            }
        }

        return new Block.Paragraph(inlines.ToSequence()) { Language = words.Tag };
    }

    private static Block.Paragraph Plain(string text) => new(Text(text));

    private static Inline.Link Link(LinkTarget target, Sequence<Inline> content) => new(target, content);

    private static Sequence<Inline> Text(string text) => [new Inline.Text(text)];
}
