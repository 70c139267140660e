using System.Globalization;
using Generator.Settings;
using Generator.Text;

namespace Generator.Articles;

/// <summary>Whether a text has the shape of somebody's name: few words, no figures, capital letters where its script has them.</summary>
internal sealed class NameShape(BylineData data)
{
    private const int MostWords = 6;
    private const int LongestName = 60;
    private const int LongestWithoutSpaces = 8;

    /// <param name="isNamed">Whether a word or the page's markup says that a name stands here; then one word is enough, in any case.</param>
    public bool IsName(string text, bool isNamed)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0 || !char.IsLetter(text[0]) || words.Length > MostWords || text.Length > LongestName || text.Any(c => char.IsDigit(c) || c is ':' or '@' or '?' or '!' or '/' or '=' or '<' or '>' or '#' or '»' or '«' or '"' or '“'))
        {
            return false;
        }

        // "About the author" names nobody.
        if (data.Openings.Contains(WordNormalization.Fold(text)) || (words.Length > 1 && words.Any(w => w.Length > 4 && data.Openings.Contains(WordNormalization.Fold(w)))))
        {
            return false;
        }

        if (IsAccount(text) || words.Any(w => data.Roles.Contains(WordNormalization.Fold(w.Trim('.', ',')), StringComparer.Ordinal)))
        {
            return false;
        }

        if (words[0].Any(IsWithoutSpaces))
        {
            return text.Length >= 2 && (isNamed ? text.Length <= LongestWithoutSpaces * 2 : text.Length <= LongestWithoutSpaces && text.All(c => IsWithoutSpaces(c) || c is ' ' or '・'));
        }

        if (!text.Any(c => char.IsUpper(c) || char.IsLower(c)))
        {
            // Scripts without capital letters: only the markup or the words beside it can tell.
            return isNamed && words.Length <= 5 && text.Any(char.IsLetter);
        }

        return words.Length == 1 && !isNamed ? false : words.Length == 1 ? words[0].Any(char.IsLetter) : HasCapitals(words);
    }

    public bool IsAccount(string text) => data.Accounts.Contains(WordNormalization.Fold(text.Trim()), StringComparer.Ordinal);

    /// <summary>Whether it is an account's name more likely than a person's: one word, all small letters, perhaps with a dot.</summary>
    public static bool IsHandle(string text) => !text.Contains(' ', StringComparison.Ordinal) && text.Length > 3 && text.All(c => char.IsLower(c) || char.IsDigit(c) || c is '.' or '_' or '-');

    private bool HasCapitals(string[] words)
    {
        var capitals = 0;
        foreach (var word in words)
        {
            var first = word.FirstOrDefault(char.IsLetter);
            if (char.IsUpper(first) || CharUnicodeInfo.GetUnicodeCategory(first) is UnicodeCategory.TitlecaseLetter or UnicodeCategory.OtherLetter)
            {
                capitals++;
            }
            else if (!data.Particles.Contains(WordNormalization.Fold(word), StringComparer.Ordinal) && !word.Skip(1).Any(char.IsUpper))
            {
                return false;
            }
        }

        // "von der Redaktion" is a newsroom's way to say nobody.
        return capitals >= 1 && char.IsLetter(words[^1][0]) && !(words.Length == 2 && char.IsLower(words[0][0]));
    }

    private static bool IsWithoutSpaces(char c) => c is (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uAC00' and <= '\uD7A3');
}
