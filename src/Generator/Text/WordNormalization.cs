using System.Globalization;
using System.Text;

namespace Generator.Text;

/// <summary>The form in which single words are looked up: lower case, without accents and other marks, so that capital letters and hasty spelling find the same word.</summary>
public static class WordNormalization
{
    public static string Fold(ReadOnlySpan<char> word)
    {
        if (IsPlain(word))
        {
            return word.ToString();
        }

        var lower = word.ToString().ToLowerInvariant();
        var folded = new StringBuilder(lower.Length);
        foreach (var c in TextNormalization.Normalize(lower, NormalizationForm.FormKD))
        {
            // Greek writes its s differently at the end of a word; joiners and stretched letters of Arabic are style.
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && c is not ('\u200C' or '\u200D' or '\u0640'))
            {
                folded.Append(c switch { 'ς' => 'σ', 'ı' => 'i', 'ي' or 'ى' => 'ی', 'ك' => 'ک', _ => c });
            }
        }

        return TextNormalization.Normalize(folded.ToString(), NormalizationForm.FormC);
    }

    private static bool IsPlain(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (c is not ((>= 'a' and <= 'z') or (>= 'а' and <= 'я' and not 'й')))
            {
                return false;
            }
        }

        return true;
    }
}
