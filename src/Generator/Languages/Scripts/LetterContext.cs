using System.Collections.Frozen;

namespace Generator.Languages.Scripts;

/// <summary>What stands before or after some letters, as a table asks for it: `[аеи]` one of these letters, `[^аеи]` the same or the word's edge.</summary>
/// <param name="Letters">May hold <see cref="Edge"/>.</param>
/// <param name="IsNegated">`[!аеи]`: anything else.</param>
/// <param name="IsVowel">`[%әөү]`: the next of the word's vowels (after the last one, the one before) is one of these, as harmony of vowels needs it.</param>
internal sealed record LetterContext(FrozenSet<char> Letters, FrozenSet<char> Vowels, bool IsNegated, bool IsVowel)
{
    /// <summary>Stands for the edge of a word.</summary>
    public const char Edge = '^';

    /// <summary>Stands for all vowels of the script.</summary>
    public const char AllVowels = '@';

    // More consonants in a row have no word's vowel behind them.
    private const int Farthest = 16;

    public static LetterContext Parse(string text, FrozenSet<char> vowels)
    {
        var (isNegated, isVowel) = (text.StartsWith('!'), text.StartsWith('%'));
        var letters = text[(isNegated || isVowel ? 1 : 0)..].SelectMany(c => c == AllVowels ? vowels : (IEnumerable<char>)[c]).ToFrozenSet();
        return new LetterContext(letters, vowels, isNegated, isVowel);
    }

    /// <summary>Whether the letter beside a place is as asked.</summary>
    /// <param name="beside">Its index, which may lie outside the word.</param>
    /// <param name="start">Of the letters that are asked for.</param>
    /// <param name="end">After the last of them.</param>
    public bool IsMet(ReadOnlySpan<char> word, int beside, int start, int end) =>
        IsVowel ? Letters.Contains(NearestVowel(word, start, end)) : Letters.Contains(beside >= 0 && beside < word.Length ? word[beside] : Edge) != IsNegated;

    private char NearestVowel(ReadOnlySpan<char> word, int start, int end)
    {
        for (var i = end; i < Math.Min(word.Length, end + Farthest); i++)
        {
            if (Vowels.Contains(word[i]) || Letters.Contains(word[i]))
            {
                return word[i];
            }
        }

        for (var i = start - 1; i >= Math.Max(0, start - Farthest); i--)
        {
            if (Vowels.Contains(word[i]) || Letters.Contains(word[i]))
            {
                return word[i];
            }
        }

        return Edge;
    }
}
