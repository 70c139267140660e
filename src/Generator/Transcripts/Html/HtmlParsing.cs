using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Generator.Diagnostics;

namespace Generator.Transcripts.Html;

/// <summary>From a page's text to its tree, by the HTML Standard and without scripting, watched so that no page can grow beyond measure while it is parsed.</summary>
internal static class HtmlParsing
{
    // Formatting that is open while elements are made, added up over the page. Pages that leave a few elements open stay far below.
    private const int MostRepetitions = 400_000;

    // As a diagnostic names it.
    private const string MostRepetitionsWritten = "400000";

    // Looking at every element's place would cost more than making the element.
    private const int ElementsALook = 16;

    // Nobody watches the tree grow, and its links load nothing.
    private static readonly IConfiguration s_parser = new Configuration().Without<IAttributeObserver>();

    /// <summary>The tree; null where the page repeats its open formatting too often, or meets a fault of the parser, which a diagnostic says.</summary>
    public static IHtmlDocument? Parse(string text, Location place, List<Diagnostic> diagnostics)
    {
        var left = MostRepetitions;
        var made = 0;
        var options = new HtmlParserOptions
        {
            IsKeepingSourceReferences = true,
            OnCreated = (element, _) =>
            {
                left -= ++made % ElementsALook == 0 ? ElementsALook * OpenFormatting(element.Owner?.DocumentElement) : 0;
                if (left < 0)
                {
                    throw new OperationCanceledException();
                }
            },
        };
        try
        {
            return new HtmlParser(options, BrowsingContext.New(s_parser)).ParseDocument(text);
        }
        catch (OperationCanceledException) when (left < 0)
        {
            diagnostics.Add(TranscriptDiagnostics.TooEntangled.At(place, MostRepetitionsWritten));
            return null;
        }
        catch (Exception fault) when (fault is not (OperationCanceledException or OutOfMemoryException))
        {
            // A few rows of tags that no browser writes break the parser's own rules (a list of choices that was closed before it was open, for one). One such page stops no other.
            diagnostics.Add(TranscriptDiagnostics.NotParsed.At(place));
            return null;
        }
    }

    // The parser adds at the end of the tree: its open elements are the last children.
    private static int OpenFormatting(IElement? root)
    {
        var count = 0;
        for (INode? node = root; node is not null; node = node.LastChild)
        {
            count += node is IElement element && IsFormatting(element.LocalName) ? 1 : 0;
        }

        return count;
    }

    // The elements that a following paragraph repeats (HTML Standard §13.2.4.3).
    private static bool IsFormatting(string name) =>
        name is "a" or "b" or "big" or "code" or "em" or "font" or "i" or "nobr" or "s" or "small" or "strike" or "strong" or "tt" or "u";
}
