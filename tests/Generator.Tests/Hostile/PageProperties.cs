using System.Xml.Linq;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Generator.Articles;
using Generator.Blocks;
using Generator.Blocks.Writing;
using Generator.Settings;
using Generator.Tests.Blocks;
using Generator.Tests.Text;
using Generator.Tests.Transcripts.Html;
using Generator.Text;
using Generator.Transcripts;

namespace Generator.Tests.Hostile;

/// <summary>What must hold for every capture, whatever stands in it: the model's markup and nothing else, stable in a parser, well formed as XML, and no text lost.</summary>
internal static class PageProperties
{
    // What the model can say, and nothing that can act or ask for anything.
    private static readonly Dictionary<string, string[]> s_allowed = new(StringComparer.Ordinal)
    {
        ["p"] = [], ["h2"] = [], ["h3"] = [], ["h4"] = [], ["h5"] = [], ["h6"] = [], ["ul"] = [], ["ol"] = ["start"], ["li"] = [], ["blockquote"] = [], ["figure"] = [], ["figcaption"] = [], ["small"] = [],
        ["div"] = ["class", "role", "aria-label", "tabindex"], ["cite"] = [], ["b"] = [], ["table"] = [], ["caption"] = [], ["thead"] = [], ["tbody"] = [], ["tr"] = [],
        ["th"] = ["scope", "colspan", "rowspan"], ["td"] = ["colspan", "rowspan"], ["hr"] = [], ["pre"] = [], ["em"] = [], ["strong"] = [], ["a"] = ["href", "rel"], ["time"] = ["datetime"], ["span"] = [],
        ["br"] = [], ["sub"] = [], ["sup"] = [], ["code"] = [],
    };

    private static readonly ExtractionData s_data = ExtractionDataReader.BuiltIn(FurnitureReasons.Names).Value!;

    /// <summary>What doesn't hold for a capture, in words; empty where everything does.</summary>
    public static string Problem(byte[] bytes, string mediaType) => Look(bytes, mediaType).Problem;

    /// <summary>What doesn't hold for a capture, and whether an article was found in it.</summary>
    public static (string Problem, bool IsArticle) Look(byte[] bytes, string mediaType)
    {
        if (mediaType == "text/html" && TextCounting.Differences("page", bytes) is { Length: > 0 } lost)
        {
            return (lost, false);
        }

        var (html, kept, isArticle) = Written(bytes, mediaType);
        var document = new HtmlParser().ParseDocument("<!DOCTYPE html><body>" + html);
        var again = document.Body!.ChildNodes.ToHtml();
        var stray = document.Descendants<IText>().Select(t => StrayCharacters.In(t.Data)).FirstOrDefault(s => s.Length > 0, "");
        stray = stray.Length > 0 ? stray : document.All.Where(e => e.LocalName is "p" or "li" or "td" or "th" or "figcaption" or "caption" or "pre").Select(e => StrayCharacters.Unclosed(e.TextContent)).FirstOrDefault(s => s.Length > 0, "");
        var problem = kept.Length > 0 ? kept
            : stray.Length > 0 ? $"text again: {stray}"
            : again != html ? $"written again: {again}\nfirst written: {html}"
            : document.All.Where(e => e.LocalName is not ("html" or "head" or "body")).Select(Stranger).FirstOrDefault(s => s.Length > 0) ?? "";
        return (problem, isArticle);
    }

    /// <summary>Everything that a capture says as the HTML writer has it, and what of the choice of its article got lost.</summary>
    public static (string Markup, string Problem, bool IsArticle) Written(byte[] bytes, string mediaType)
    {
        if (TranscriptReader.Read(Transcripts.Html.Pages.Capture(bytes) with { MediaType = mediaType }, ReadingLimits.Default).Value is not { } transcript)
        {
            return ("", "", false);
        }

        var extracted = ArticleExtraction.Explain(transcript, Source.Unknown([]), s_data);

        // All of a page, whatever is chosen of it, and what is chosen.
        var all = transcript.Passages.Select(p => p.Block is Block.Heading heading ? heading with { Level = Math.Max(2, heading.Level) } : p.Block).ToSequence();
        var html = HtmlWriter.Write(all, Specimen.Context).Markup;
        XDocument.Parse("<div>" + XhtmlWriter.Write(all, Specimen.Context).Markup + "</div>");
        if (extracted.Article.Value is not { } article)
        {
            return (html, "", false);
        }

        var body = HtmlWriter.Write(article.Body, Specimen.Context).Markup;
        var lines = new[] { article.Headline, article.Standfirst, article.Dateline }.Concat(article.Authors).Concat(article.AgencyCredits).Concat(article.Topics).OfType<string>();
        var stray = lines.Select(StrayCharacters.In).FirstOrDefault(s => s.Length > 0);
        return (html + body, stray is null ? Dropped(extracted, article, body) : $"field not clean: {stray}", true);
    }

    // What was decided to be the body, and what was left out, is there and in the omissions. A picture's alternative text is not said again beside a caption that has it.
    private static string Dropped(ExplainedArticle extracted, Article article, string body)
    {
        var figures = AllBlocks.In(article.Body).OfType<Block.Figure>().ToList();
        var said = string.Concat(figures.Select(f => f.AlternativeText).Where((text, i) => InlineText.Of(figures[i].Caption).Contains(text, StringComparison.Ordinal)));
        var there = TextCounting.Of(new HtmlParser().ParseDocument("<body>" + body).Body!.TextContent + said + string.Concat(article.Omissions.Select(o => o.Text)));
        var wanted = TextCounting.Of(string.Concat(extracted.Decisions.Where(d => d.Use is "body" or "left-out").Select(d => d.Text)));

        // The signs that part a credit from its caption are written as an element.
        var parting = figures.Exists(f => f.Credit.Count > 0) ? "|()/" : "";
        return string.Join("; ", wanted.Where(w => there.GetValueOrDefault(w.Key) < w.Value && !parting.Contains(w.Key, StringComparison.Ordinal)).Select(w => $"'{w.Key}' {w.Value} decided, {there.GetValueOrDefault(w.Key)} there"));
    }

    private static string Stranger(IElement element)
    {
        if (element.NamespaceUri != NamespaceNames.HtmlUri || !s_allowed.TryGetValue(element.LocalName, out var attributes))
        {
            return $"element {element.LocalName} of {element.NamespaceUri}";
        }

        var strange = element.Attributes.FirstOrDefault(a => a.Name is not ("lang" or "dir") && !attributes.Contains(a.Name, StringComparer.Ordinal));
        var address = element.GetAttribute("href") ?? "https:";
        return strange is not null ? $"attribute {strange.Name} of {element.LocalName}"
            : address.StartsWith("https:", StringComparison.Ordinal) || address.StartsWith("http:", StringComparison.Ordinal) || address.StartsWith("mailto:", StringComparison.Ordinal) ? ""
            : $"address {address}";
    }
}
