using System.Text;
using System.Text.RegularExpressions;
using Generator.Text;

namespace Generator.Articles;

/// <summary>
/// The text of a translation's file as people work on it. A quotation whose first line is `> [original 3]` is a paragraph of the original, there for whoever translates, and isn't
/// published; up to the next such line stands its translation. `changed` behind the number says that the original has other words since, `removed` that it has none any more;
/// `> [added]` says that the words below have nothing in the original. A file need have none of these.
/// </summary>
/// <param name="Written">The text with every such quotation blanked out, each character of it a space, so that places in it stay places in the file.</param>
/// <param name="Before">What stands before the first place.</param>
internal sealed partial record TranslationText(string Written, string Before, Sequence<TranslationPlace> Places)
{
    /// <summary>Where quotations begin that look as if they began with a mark, in UTF-16 units from the text's start, and what stands in place of it. In a text that has no mark only those that can be nothing else.</summary>
    public Sequence<(int Start, string Mark)> Unknown { get; private init; } = [];

    /// <param name="text">What follows the front matter.</param>
    public static TranslationText Of(string text)
    {
        var written = new StringBuilder(text);
        var places = new List<TranslationPlace>();
        var (place, quoted, contentStart, isQuoting) = ((Match?)null, new StringBuilder(), 0, false);
        var (placeStart, before) = (0, text);
        var (unknown, isSure, isInQuotation) = (new List<(int, string)>(), false, false);
        for (var start = 0; start < text.Length;)
        {
            var end = NextLine(text, start);
            var line = text[start..end].TrimEnd('\r', '\n');
            var mark = line.StartsWith('>') ? Mark().Match(line) : null;
            if (mark is { Success: true })
            {
                End(start);
                before = place is null && places.Count == 0 ? text[..start] : before;
                (place, isQuoting, placeStart, contentStart) = (mark, true, start, end);
                quoted.Clear();
            }
            else if (isQuoting && line.StartsWith('>'))
            {
                quoted.Append(quoted.Length > 0 ? "\n" : "").Append(line.StartsWith("> ", StringComparison.Ordinal) ? line[2..] : line[1..]);
                contentStart = end;
            }
            else
            {
                isQuoting = false;
                if (!isInQuotation && LikeMark().Match(line) is { Success: true } like)
                {
                    unknown.Add((start, like.Groups["mark"].Value));
                    isSure |= like.Groups["number"].Success;
                }
            }

            isInQuotation = line.TrimStart(' ').StartsWith('>');
            if (isQuoting)
            {
                Blank(written, start, line.Length);
            }

            start = end;
        }

        End(text.Length);
        return new TranslationText(written.ToString(), before, places.ToSequence()) { Unknown = isSure || places.Count > 0 ? unknown.ToSequence() : [] };

        void End(int end)
        {
            if (place is not null)
            {
                places.Add(new TranslationPlace(place.Groups["name"].Value.ToLowerInvariant(), StateOf(place), placeStart, quoted.ToString(), text[contentStart..end]));
            }
        }
    }

    private static int NextLine(string text, int start) => text.AsSpan(start).IndexOfAny('\r', '\n') is >= 0 and var length
        ? start + length + (text.AsSpan(start + length).StartsWith("\r\n") ? 2 : 1)
        : text.Length;

    private static void Blank(StringBuilder text, int start, int length)
    {
        for (var i = start; i < start + length; i++)
        {
            text[i] = ' ';
        }
    }

    private static TranslationPlaceState StateOf(Match mark) => (mark.Groups["added"].Success, mark.Groups["state"].Value.ToLowerInvariant()) switch
    {
        (true, _) => TranslationPlaceState.Added,
        (_, "changed") => TranslationPlaceState.Changed,
        (_, "removed") => TranslationPlaceState.Removed,
        _ => TranslationPlaceState.Same,
    };

    [GeneratedRegex(@"^>[ \t]?\[(?:(?<added>added)|original(?: (?<name>[0-9]{1,6}(?:-[0-9]{1,6})?|headline|standfirst))?(?: (?<state>changed|removed))?)\][ \t]*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Timeout.Infinite)]
    private static partial Regex Mark();

    // A mark with a number is the program's own, though the words of its quotation were put behind it, as by an editor that fills lines anew.
    [GeneratedRegex(@"^ {0,3}>[ \t]*(?:(?<mark>\[original (?<number>[0-9])[^\]]*\])(?:[ \t].*)?|(?<mark>\[[^\]]*\])[ \t]*)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Timeout.Infinite)]
    private static partial Regex LikeMark();
}
