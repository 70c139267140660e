namespace Generator.Languages;

/// <summary>
/// Which words of Russian, Ukrainian and Belarusian stand on one line, as these languages' typesetters have it: a word of one or two letters with the word after it, and a dash with the word before it.
/// For the archive's own texts and its translations; a source's characters stay as they were captured. Elements around the words would do it without other characters, but some screen readers
/// stop at each of them.
/// </summary>
public static class NoBreakRule
{
    // Longer runs would leave holes at the ends of lines, or not fit a narrow screen enlarged.
    private const int LongestRun = 24;
    private const int LongestShortWord = 2;
    private const char NoBreakSpace = '\u00A0';

    public static bool HoldsFor(LanguageTag language) => language.Language is "ru" or "uk" or "be" && language.Script is null or "Cyrl";

    /// <summary>The text with no-break spaces where its language wants them.</summary>
    public static string Apply(string text, LanguageTag language)
    {
        if (!HoldsFor(language) || !text.Contains(' ', StringComparison.Ordinal))
        {
            return text;
        }

        var written = text.ToCharArray();
        var (runStart, wordStart) = (0, 0);
        for (var i = 0; i < written.Length; i++)
        {
            if (written[i] is not (' ' or NoBreakSpace))
            {
                continue;
            }

            var nextEnd = WordEnd(text, i + 1);
            var isHeld = written[i] == NoBreakSpace
                || (nextEnd > i + 1 && nextEnd - runStart <= LongestRun && i > wordStart && (IsShort(text.AsSpan()[wordStart..i]) || text.AsSpan()[(i + 1)..nextEnd] is "—" or "–"));
            written[i] = isHeld ? NoBreakSpace : ' ';
            (runStart, wordStart) = (isHeld ? runStart : i + 1, i + 1);
        }

        return new string(written);
    }

    private static int WordEnd(string text, int start) => text.AsSpan()[start..].IndexOfAny(' ', NoBreakSpace) is >= 0 and var length ? start + length : text.Length;

    private static bool IsShort(ReadOnlySpan<char> word)
    {
        var letters = word.TrimStart("«„“\"'([");
        if (letters.Length is 0 or > LongestShortWord)
        {
            return false;
        }

        foreach (var letter in letters)
        {
            if (!char.IsLetter(letter))
            {
                return false;
            }
        }

        return true;
    }
}
