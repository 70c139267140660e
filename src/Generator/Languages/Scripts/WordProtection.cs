using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Generator.Languages.Scripts;

/// <summary>Decides which words of a text are another language's, or signs, and stay as they are.</summary>
internal static partial class WordProtection
{
    private const string Opening = "„“”«»\"‚‘";
    private const string Closing = "“”»«\"’‘";
    private const int MostQuotedWords = 12;

    // What parts names in a line of several.
    private static readonly SearchValues<char> s_nameEnds = SearchValues.Create(",;/|()");

    private static readonly FrozenSet<string> s_joining = FrozenSet.Create(StringComparer.Ordinal, "and", "de", "der", "des", "du", "et", "for", "from", "of", "the", "und", "van", "von");

    public static void Mark(List<TextWord> words, string text, ScriptTable table)
    {
        foreach (var word in words)
        {
            word.IsKept = HasForeignLetter(word, table) || table.IsKept(word.Text);
        }

        if (table.From == "Latn")
        {
            MarkLatin(words, text);
        }

        MarkQuoted(words, text);
    }

    /// <summary>The same for a person's name: what shows one of its words another language's shows it of all of them, and no sentence begins in it.</summary>
    public static void MarkName(List<TextWord> words, string text, ScriptTable table)
    {
        Mark(words, text, table);
        for (var i = 0; table.From == "Latn" && i < words.Count;)
        {
            var next = i + 1;
            while (next < words.Count && !text.AsSpan(words[next - 1].End, words[next].Start - words[next - 1].End).ContainsAny(s_nameEnds))
            {
                next++;
            }

            if (words.GetRange(i, next - i) is var name && name.Exists(word => word.IsKept && !IsNumeral(word.Text)))
            {
                name.ForEach(word => word.IsKept |= !word.HasOwnLetter);
            }

            i = next;
        }
    }

    // In Latin letters foreign names hide among a language's own words; in Cyrillic ones they are written as they sound.
    private static void MarkLatin(List<TextWord> words, string text)
    {
        for (var i = 0; i < words.Count; i++)
        {
            words[i].IsKept |= words[i].HasInnerCapital || IsNumeral(words, i);
        }

        // Washington Post, The New York Times, Bank of America: a name of several words is one language's.
        for (var i = 1; i < words.Count; i++)
        {
            MarkBeside(words, text, i - 1, i);
        }

        for (var i = words.Count - 2; i >= 0; i--)
        {
            if (words[i].Text.Length > 1 && !BeginsSentence(words[i], text))
            {
                MarkBeside(words, text, i + 1, i);
            }
        }
    }

    // Keeps a word for the one beside it, or for the one behind a little word that joins names.
    private static void MarkBeside(List<TextWord> words, string text, int beside, int at)
    {
        if (!IsOfName(words[at]))
        {
            return;
        }

        var further = beside + (beside - at);
        if (IsKeptName(words[beside], words[at]) && AreJoined(text, words[Math.Min(at, beside)], words[Math.Max(at, beside)]))
        {
            words[at].IsKept = true;
        }
        else if (further >= 0 && further < words.Count && s_joining.Contains(words[beside].Text) && IsOneSpace(text, words[Math.Min(at, further)], words[beside]) && IsOneSpace(text, words[beside], words[Math.Max(at, further)])
            && (IsKeptName(words[further], words[at]) || (words[beside].IsKept && IsOfName(words[further]))))
        {
            words[at].IsKept = words[beside].IsKept = words[further].IsKept = true;
        }
    }

    private static bool IsOfName(TextWord word) => word is { IsCapitalized: true, HasOwnLetter: false };

    // In a line of capital letters nothing shows where a name ends.
    private static bool IsKeptName(TextWord word, TextWord beside) => word is { IsKept: true, IsCapitalized: true } && !IsNumeral(word.Text) && !(word.IsAllCapital && beside.IsAllCapital);

    private static bool AreJoined(string text, TextWord first, TextWord second) =>
        IsOneSpace(text, first, second) || text.AsSpan(first.End, second.Start - first.End) is "-" or "&" or " & ";

    private static bool HasForeignLetter(TextWord word, ScriptTable table)
    {
        var lower = WordTransliteration.Lower(word.Text, table);
        if (!word.IsAbbreviation && table.HasForeignLetters(lower))
        {
            return true;
        }

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
