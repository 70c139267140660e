using System.Globalization;

namespace Generator.Articles;

/// <summary>What the shape of a line says of it, in any language: whether it looks like a heading, and where its last sentence begins.</summary>
internal static class LineShape
{
    private const int LongestHeading = 160;

    /// <summary>Whether a line could be a title: it is short, has letters, and doesn't end as sentences and list introductions do.</summary>
    public static bool IsHeadingLike(string text)
    {
        var end = text.AsSpan().TrimEnd("\"'”’»“‘)]} \u00A0");
        return text.Length is > 1 and <= LongestHeading && text.Any(char.IsLetter) && end.Length > 0 && !(IsFullStop(end[^1]) || end[^1] is ':' or ';' or ',' or '…' or '،' or '؛');
    }

    /// <summary>Whether a text ends as a sentence does, closing quotation marks and brackets aside.</summary>
    public static bool EndsAsSentence(string text)
    {
        var end = text.AsSpan().TrimEnd("\"'”’»“‘)]} \u00A0」』");
        return end.Length > 0 && (IsFullStop(end[^1]) || end[^1] is '!' or '?' or '…' or '؟' or '！' or '？' or ';' or '՞');
    }

    /// <summary>Where the last sentence of a text begins; 0 where it is a single one.</summary>
    public static int StartOfLastSentence(string text)
    {
        for (var i = text.Length - 2; i > 0; i--)
        {
            if (!char.IsWhiteSpace(text[i]) || char.IsLower(text[i + 1]))
            {
                continue;
            }

            var before = text.AsSpan(0, i).TrimEnd("\"'”’»“)] ");
            if (before.Length > 1 && (IsFullStop(before[^1]) || before[^1] is '!' or '?' or '…' or '؟') && !IsInitial(before))
            {
                return i + 1;
            }
        }

        return 0;
    }

    private static bool IsFullStop(char c) => c is '.' or '。' or '۔' or '։' or '।' or '．' or '။';

    // The full stop of "U.S." or of "J. Smith" ends no sentence.
    private static bool IsInitial(ReadOnlySpan<char> text) =>
        text[^1] == '.' && char.IsUpper(text[^2]) && (text.Length == 2 || char.GetUnicodeCategory(text[^3]) is not (UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter));
}
