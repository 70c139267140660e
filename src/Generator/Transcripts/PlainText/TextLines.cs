using System.Buffers;

namespace Generator.Transcripts.PlainText;

/// <summary>Cuts the text of a file into lines, whichever system's line ends it has.</summary>
internal static class TextLines
{
    private const int TabWidth = 8;

    // Signs that only begin items of lists. A hyphen or an asterisk may as well open a line of dialogue or a footnote: those stay text.
    private static readonly SearchValues<char> s_bullets = SearchValues.Create("•▪‣◦●■◾∙");

    /// <summary>Line feed, carriage return (both together are one), form feed, and Unicode's own separators end a line (UAX #14, classes BK, CR, LF, NL).</summary>
    private static readonly SearchValues<char> s_lineEnds = SearchValues.Create("\n\r\f\v\u0085\u2028\u2029");

    /// <summary>The lines that aren't blank, and where those begin that are more than are read; null where all are.</summary>
    /// <param name="most">Lines that are read, blank ones among them.</param>
    public static (List<TextLine> Lines, int? End) Of(string text, int most)
    {
        var lines = new List<TextLine>();
        var (blank, count) = (0, 0);
        for (var start = 0; start <= text.Length; count++)
        {
            if (count == most)
            {
                return (lines, text.AsSpan(start).IsWhiteSpace() ? null : start);
            }

            var length = text.AsSpan(start).IndexOfAny(s_lineEnds);
            var end = length < 0 ? text.Length : start + length;
            if (Line(text, start, end, blank) is { } line)
            {
                lines.Add(line);
                blank = 0;
            }
            else
            {
                blank++;
            }

            start = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }

        return (lines, null);
    }

    private static TextLine? Line(string text, int start, int end, int blankLinesBefore)
    {
        var (at, column) = SkipWhiteSpace(text, start, end, 0);
        var hasBullet = at + 1 < end && s_bullets.Contains(text[at]) && char.IsWhiteSpace(text[at + 1]);
        if (hasBullet)
        {
            (at, column) = SkipWhiteSpace(text, at + 1, end, column + 1);
        }

        var content = text[at..end].TrimEnd();
        return content.Length == 0 ? null : new TextLine(at, content, column, blankLinesBefore, hasBullet);
    }

    private static (int At, int Column) SkipWhiteSpace(string text, int at, int end, int column)
    {
        while (at < end && char.IsWhiteSpace(text[at]))
        {
            column = text[at] == '\t' ? (column / TabWidth + 1) * TabWidth : column + 1;
            at++;
        }

        return (at, column);
    }
}
