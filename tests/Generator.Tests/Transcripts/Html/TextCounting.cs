using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Generator.Blocks;
using Generator.Text;
using Generator.Transcripts;

namespace Generator.Tests.Transcripts.Html;

/// <summary>Counts the characters of a page that a reader could see, by a walk of the tree that knows nothing of the reader, and those of its transcript.</summary>
internal static partial class TextCounting
{
    /// <summary>Characters that the page and its transcript don't have equally often; empty where there are none.</summary>
    public static string Differences(string name, byte[] bytes)
    {
        var outcome = Pages.Read(bytes);
        if (!outcome.HasValue)
        {
            return outcome.Diagnostics.Any(d => d.Descriptor == TranscriptDiagnostics.NotParsed) ? "" : $"{name}: not read";
        }

        var decoded = TextDecoding.Decode(bytes, null, isMarkup: true);
        var expected = new Dictionary<char, int>();
        using var document = new HtmlParser().ParseDocument(decoded.Text);
        Walk(document.DocumentElement, document.All.FirstOrDefault(e => e.LocalName == "title" && e.NamespaceUri == NamespaceNames.HtmlUri), expected);
        var actual = new Dictionary<char, int>();
        foreach (var passage in outcome.Value.Passages)
        {
            Count(TextOf(passage), actual);
        }

        var different = expected.Keys.Union(actual.Keys).Where(c => expected.GetValueOrDefault(c) != actual.GetValueOrDefault(c)).Order()
            .Select(c => $"'{c}' {expected.GetValueOrDefault(c)} in the page, {actual.GetValueOrDefault(c)} in the transcript");
        var line = string.Join("; ", different.Take(8));
        return line.Length == 0 ? "" : $"{name}: {line}";
    }

    /// <summary>How often each character stands in a text; blanks and invisible ones not counted.</summary>
    public static Dictionary<char, int> Of(string text)
    {
        var counts = new Dictionary<char, int>();
        Count(text, counts);
        return counts;
    }

    private static void Walk(INode node, IElement? title, Dictionary<char, int> counts)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText text)
            {
                Count(TextNormalization.Clean(text.Data), counts);
            }
            else if (child is IElement element && element != title && element.LocalName is not ("script" or "style" or "template"))
            {
                // The reader writes the marks that a browser draws around a quotation in a line, where it is shown.
                Count(element.LocalName == "q" && element.HasChildNodes && !IsHidden(element) ? "“”" : "", counts);
                Walk(element, title, counts);
            }
        }
    }

    // A declaration begins at the beginning, after a semicolon or after a blank.
    private static bool IsHidden(IElement element) =>
        element.HasAttribute("hidden") || (element.GetAttribute("style") is { } style && HiddenStyle().IsMatch(style));

    private static string TextOf(Passage passage) => passage.Block switch
    {
        Block.Paragraph paragraph => InlineText.Of(paragraph.Content),
        Block.Heading heading => InlineText.Of(heading.Content),
        Block.Preformatted preformatted => preformatted.Value,
        _ => "",
    };

    private static void Count(string text, Dictionary<char, int> counts)
    {
        // A letter counts the same with its accent beside it and as one with it.
        foreach (var character in TextNormalization.Normalize(text, NormalizationForm.FormD).Where(c => !char.IsWhiteSpace(c) && c is not ('\u200B' or '\u200C' or '\u200D' or '\u200E' or '\u200F' or '\u2060' or '\uFEFF')))
        {
            counts[character] = counts.GetValueOrDefault(character) + 1;
        }
    }

    [GeneratedRegex(@"(^|[; \t\n\r])(display\s*:\s*none|visibility\s*:\s*hidden)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex HiddenStyle();
}
