using System.Globalization;
using AngleSharp.Html.Dom;
using Generator.Captures;
using Generator.Captures.Containers.SingleFile;
using Generator.Diagnostics;
using Generator.Settings;
using Generator.Web;

namespace Generator.Transcripts.Html;

/// <summary>Reads a captured web page into a transcript: every text of its tree in exactly one passage, in order, and every statement the page makes about itself. The tree ends here.</summary>
public static class HtmlTranscriptReader
{
    public static Outcome<Transcript> Read(Capture capture, ReadingLimits limits)
    {
        var diagnostics = new List<Diagnostic>();
        if (CaptureDecoding.Decode(capture, isMarkup: true, limits, diagnostics) is not { } decoded)
        {
            return Outcome.Nothing<Transcript>(diagnostics);
        }

        var cut = MarkupCut.Of(decoded.Text, limits);
        Report(TranscriptDiagnostics.NestedTooDeeply, cut.FirstTag, limits.OpenElements);
        Report(TranscriptDiagnostics.TooManyAttributes, cut.FirstAttribute, limits.Attributes);
        Report(TranscriptDiagnostics.TooMuchMarkup, cut.End, limits.Steps);

        // Nothing is to be released: disposing a tree only takes it apart, node by node.
        var document = HtmlParsing.Parse(cut.Result, new Location(capture.File), diagnostics);
        if (document?.DocumentElement is not { } root)
        {
            return Outcome.Nothing<Transcript>(diagnostics);
        }

        ReplayReading.Undo(document, decoded.Text, capture);
        var language = PagePlace.LanguageOf(root) ?? (document.Body is { } body ? PagePlace.LanguageOf(body) : null);
        var page = new PageContext(decoded.Text, capture.File, capture.Settings.Url, BaseOf(document, decoded.Text, capture.Settings.Url) ?? capture.Settings.SavedFrom, language, limits, diagnostics)
        {
            Pictures = capture.Pictures,
            Inlined = SingleFileVariables.Of(capture.Bytes.Span, decoded.Text),
        };
        var (passages, claims) = PageWalk.Of(page, root);
        var transcript = new Transcript(capture, page.BaseUrl, language, decoded.Encoding, passages, claims) { HasScripts = decoded.Text.Contains("<script", StringComparison.OrdinalIgnoreCase) };
        return Outcome.Of(transcript, diagnostics);

        void Report(DiagnosticDescriptor limit, int? place, int most)
        {
            if (place is not null)
            {
                diagnostics.Add(limit.At(new Location(capture.File, place), most.ToString(CultureInfo.InvariantCulture)));
            }
        }
    }

    // The first base element with an address counts (HTML Standard §4.2.3); without a known address of the page, the one it gives itself is the best there is.
    private static WebUrl? BaseOf(IHtmlDocument document, string text, WebUrl? captured)
    {
        // Few pages have one: looking through the text is quicker than through the tree.
        var stated = text.Contains("<base", StringComparison.OrdinalIgnoreCase) ? document.QuerySelector("base[href]")?.GetAttribute("href") : null;
        if (WebUrl.TryParse(stated, captured, out var url) && url.Host.Length > 0)
        {
            return url;
        }

        return captured ?? (WebUrl.TryParse(document.QuerySelector("link[rel=canonical]")?.GetAttribute("href"), out var own) && own.Host.Length > 0 ? own : null);
    }
}
