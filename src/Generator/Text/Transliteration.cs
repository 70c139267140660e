using System.Globalization;
using System.Text;
using Generator.Languages;

namespace Generator.Text;

/// <summary>Spells text of Cyrillic, Arabic, Greek, Armenian, Georgian, Hebrew and marked Latin letters in ASCII lower case, the same on every machine.</summary>
public static class Transliteration
{
    /// <summary>The text in lower case with every letter and digit that a table knows spelled in ASCII; all other characters stay as they are.</summary>
    public static string Of(string text, LanguageTag language)
    {
        var table = LetterTables.For(language.Language);
        var lower = LowerCase(TextNormalization.Clean(text));
        var spelled = new StringBuilder(lower.Length);
        for (var at = 0; at < lower.Length;)
        {
            var end = EndOfWord(lower, at);
            if (end > at)
            {
                SpellWord(lower.AsSpan(at, end - at), table, spelled);
                at = end;
            }
            else
            {
                spelled.Append(Digit(lower, at) ?? lower[at].ToString());
                at++;
            }
        }

        return spelled.ToString();
    }

    /// <summary>Apostrophes, joiners and other invisible signs: they part no words.</summary>
    internal static bool StandsInsideWords(Rune rune) =>
        rune.Value is '\'' or '`' or '\u2018' or '\u2019' or '\u00B4' or '\u2032' || Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format;

    private static void SpellWord(ReadOnlySpan<char> word, LetterTable table, StringBuilder spelled)
    {
        for (var at = 0; at < word.Length;)
        {
            if (table.Spell(word, at, out var length) is { } letters)
            {
                spelled.Append(letters);
                at += length;
                continue;
            }

            if (Rune.DecodeFromUtf16(word[at..], out var rune, out length) != System.Buffers.OperationStatus.Done)
            {
                rune = Rune.ReplacementChar;
            }

            at += length;
            spelled.Append(WithoutMarks(rune, table));
        }
    }

    // A letter that no table has whole: its parts, less its marks. Marks on their own are dropped.
    private static string WithoutMarks(Rune rune, LetterTable table)
    {
        if (IsMark(rune))
        {
            return "";
        }

        var whole = rune.ToString();
        var parts = TextNormalization.Normalize(whole, NormalizationForm.FormKD);
        if (parts == whole)
        {
            return whole;
        }

        var spelled = new StringBuilder();
        foreach (var part in LowerCase(parts).EnumerateRunes())
        {
            if (!IsMark(part))
            {
                var letter = part.ToString();
                spelled.Append(table.Spell(letter, 0, out _) ?? letter);
            }
        }

        return spelled.ToString();
    }

    // Letters, their marks, and the signs that stand inside words.
    private static int EndOfWord(string text, int at)
    {
        var end = at;
        while (end < text.Length && Rune.TryGetRuneAt(text, end, out var rune) && (Rune.IsLetter(rune) || IsMark(rune) || (end > at && StandsInsideWords(rune))))
        {
            end += rune.Utf16SequenceLength;
        }

        return end;
    }

    private static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;

    private static string? Digit(string text, int at) => CharUnicodeInfo.GetDecimalDigitValue(text, at) is >= 0 and var digit ? ((char)('0' + digit)).ToString() : null;

    private static string LowerCase(string text)
    {
        var lower = new StringBuilder(text.Length);
        Span<char> units = stackalloc char[2];
        foreach (var rune in text.EnumerateRunes())
        {
            lower.Append(units[..Rune.ToLowerInvariant(rune).EncodeToUtf16(units)]);
        }

        return lower.ToString();
    }
}
