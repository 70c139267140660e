using System.Text;

namespace Generator.Languages.Scripts;

/// <summary>Writes one word over by a table's rules, capital letters as the word has them: Љубав as Ljubav, ЉУБАВ as LJUBAV.</summary>
internal static class WordTransliteration
{
    /// <summary>The pieces of the word in the other script, each with the place in the word where the letters stand that it is written for.</summary>
    public static IEnumerable<(int At, string Output)> Of(string word, ScriptTable table)
    {
        var lower = Lower(word, table);
        var at = 0;
        if (table.WordAt(lower) is var (stem, output))
        {
            yield return (0, Cased(word.AsSpan(0, stem.Length), word, 0, output, table));
            at = stem.Length;
        }

        while (at < word.Length)
        {
            if (table.RuleAt(lower, at) is not { } rule)
            {
                yield return (at, word[at].ToString());
                at++;
                continue;
            }

            yield return (at, Cased(word.AsSpan(at, rule.Letters.Length), word, at, rule.Output, table));
            at += rule.Letters.Length;
        }
    }

    public static string Lower(string word, ScriptTable table)
    {
        var lower = new StringBuilder(word.Length);
        foreach (var c in word)
        {
            lower.Append(table.Lower(c, lower.Length > 0 ? lower[^1] : default));
        }

        return lower.ToString();
    }

    private static string Cased(ReadOnlySpan<char> letters, string word, int at, string output, ScriptTable table)
    {
        if (output.Length == 0 || char.IsLower(letters[0]))
        {
            return output;
        }

        // An apostrophe has no capital form, but what is written for it may have one: it is as the letters around it.
        var (isFirst, isAll) = char.IsUpper(letters[0]) ? (true, output.Length > 1 && IsCapital(letters, word, at)) : IsAmongCapitals(word, at) ? (true, true) : (false, false);
        var cased = new StringBuilder(output.Length);
        foreach (var c in output)
        {
            cased.Append(isAll || (isFirst && cased.Length == 0) ? table.Upper(c) : c);
        }

        return cased.ToString();
    }

    // Several letters are all capital where those they are written for are, and for a single one where the letter beside it is.
    private static bool IsCapital(ReadOnlySpan<char> letters, string word, int at)
    {
        var cased = 0;
        foreach (var c in letters)
        {
            if (char.IsLower(c))
            {
                return false;
            }

            cased += char.IsUpper(c) ? 1 : 0;
        }

        var beside = CasedAfter(word, at + letters.Length) is var after && after < word.Length ? after : CasedBefore(word, at);
        return cased > 1 || (beside >= 0 && char.IsUpper(word[beside]));
    }

    private static bool IsAmongCapitals(string word, int at)
    {
        var before = CasedBefore(word, at);
        var other = CasedAfter(word, at + 1) is var after && after < word.Length ? after : before >= 0 ? CasedBefore(word, before) : -1;
        return before >= 0 && other >= 0 && char.IsUpper(word[before]) && char.IsUpper(word[other]);
    }

    // The place of the next letter that is a capital or a small one; the word's end where there is none.
    private static int CasedAfter(string word, int at)
    {
        while (at < word.Length && !IsCased(word[at]))
        {
            at++;
        }

        return at;
    }

    // The place of the last such letter before; -1 where there is none.
    private static int CasedBefore(string word, int at)
    {
        for (at--; at >= 0 && !IsCased(word[at]); at--)
        {
        }

        return at;
    }

    private static bool IsCased(char c) => char.IsUpper(c) || char.IsLower(c);
}
