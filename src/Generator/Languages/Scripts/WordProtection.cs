using System.Globalization;
using System.Text.RegularExpressions;

namespace Generator.Languages.Scripts;

/// <summary>Decides which words of a text are another language's, or signs, and stay as they are.</summary>
internal static partial class WordProtection
{
    private const string Opening = "„“”«»\"‚‘";
    private const string Closing = "“”»«\"’‘";
    private const int MostQuotedWords = 12;

    public static void Mark(List<TextWord> words, string text, ScriptTable table)
    {
        foreach (var word in words)
        {
            word.IsKept = HasForeignLetter(word.Text, table) || table.IsKept(word.Text);
        }

        if (table.From == "Latn")
        {
            MarkLatin(words, text);
        }

        MarkQuoted(words, text);
    }

    // In Latin letters foreign names hide among a language's own words; in Cyrillic ones they are written as they sound.
    private static void MarkLatin(List<TextWord> words, string text)
    {
        for (var i = 0; i < words.Count; i++)
        {
            words[i].IsKept |= words[i].HasInnerCapital || IsNumeral(words, i);
        }

        // Washington Post, The New York Times: a name of several words is one language's.
        for (var i = 1; i < words.Count; i++)
        {
            words[i].IsKept |= words[i - 1] is { IsKept: true, IsCapitalized: true } && !IsNumeral(words[i - 1].Text) && words[i].IsCapitalized && IsOneSpace(text, words[i - 1], words[i]);
        }

        for (var i = words.Count - 2; i >= 0; i--)
        {
            words[i].IsKept |= words[i + 1] is { IsKept: true, IsCapitalized: true } && !IsNumeral(words[i + 1].Text) && words[i] is { IsCapitalized: true, Text.Length: > 1 } && IsOneSpace(text, words[i], words[i + 1]) && !BeginsSentence(words[i], text);
        }
    }

    private static bool HasForeignLetter(string word, ScriptTable table)
    {
        var lower = WordTransliteration.Lower(word, table);
        for (var at = 0; at < lower.Length;)
        {
            var rule = table.RuleAt(lower, at);
            if (rule is null && table.IsOfScript(lower[at]))
            {
                return true;
            }

            at += rule?.Letters.Length ?? 1;
        }

        return false;
    }

    // A word that could be both, as VI ("you" or 6), is a word where the words beside it are in capital letters too.
    private static bool IsNumeral(List<TextWord> words, int i) =>
        IsNumeral(words[i].Text) && !(words[i].Text is not ("II" or "XX") && words[i].Text.Length == 2 && (IsCapitalWord(words, i - 1) || IsCapitalWord(words, i + 1)));

    private static bool IsCapitalWord(List<TextWord> words, int i) => i >= 0 && i < words.Count && words[i].IsAllCapital && !IsNumeral(words[i].Text);

    // Of I, V and X, or long enough to be no word; at least two letters, since one may be a word or an initial.
    private static bool IsNumeral(string word) => word.Length > 1
        && (word.All(c => c is 'I' or 'V' or 'X') || word.Length > 3)
        && RomanNumeral().IsMatch(word);

    // What is quoted and is in good part foreign is foreign.
    private static void MarkQuoted(List<TextWord> words, string text)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].Start == 0 || !Opening.Contains(text[words[i].Start - 1], StringComparison.Ordinal))
            {
                continue;
            }

            var last = i;
            while (last < words.Count && last - i < MostQuotedWords && !IsClosed(words[last].End, text))
            {
                last++;
            }

            if (last < words.Count && last - i < MostQuotedWords && words.GetRange(i, last - i + 1) is var quoted && quoted.Count(w => w.IsKept) * 2 >= quoted.Count && quoted.Exists(w => w.IsKept))
            {
                quoted.ForEach(word => word.IsKept = true);
                i = last;
            }
        }
    }

    private static bool IsClosed(int end, string text)
    {
        while (end < text.Length && text[end] is '.' or ',' or '!' or '?')
        {
            end++;
        }

        return end < text.Length && Closing.Contains(text[end], StringComparison.Ordinal);
    }

    private static bool IsOneSpace(string text, TextWord first, TextWord second) => second.Start - first.End == 1 && CharUnicodeInfo.GetUnicodeCategory(text[first.End]) == UnicodeCategory.SpaceSeparator;

    private static bool BeginsSentence(TextWord word, string text)
    {
        var at = word.Start - 1;
        while (at >= 0 && (char.IsWhiteSpace(text[at]) || Opening.Contains(text[at], StringComparison.Ordinal)))
        {
            at--;
        }

        return at < 0 || text[at] is '.' or '!' or '?' or '…' or ':' or '–' or '—' or '-' or ScriptTransliteration.Break;
    }

    [GeneratedRegex("^M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex RomanNumeral();
}
