using Generator.Articles.Dates;
using Generator.Settings;
using Generator.Text;

namespace Generator.Articles;

/// <summary>Reads the names out of a line that may be a byline, in any language: what opens and ends it, where names part, what is a title, a role or a date.</summary>
internal sealed class BylineReading(ExtractionData data)
{
    private static readonly string[] s_ends = ["|", "•", "·", " – ", " — ", " - ", "\n", "(", "[", "【", "→", " am ", "  "];
    private static readonly char[] s_parts = ['|', '•', '·', '\n', '»', '¦'];
    private static readonly char[] s_openers = [' ', '|', '•', '·', '-', '–', '—', '/', ':', '：', '●', '\u00A0', '《', '【', '[', '★', '■', '◎', '='];

    private readonly NameShape _shape = new(data.Bylines);
    private readonly WrittenDateReading _dates = new(data.Dates, null);

    /// <summary>The names of a line made for readers; empty where it is no byline.</summary>
    /// <param name="isByline">Whether the line's element says that it is one.</param>
    /// <param name="isOpened">Whether a word such as "By" opens it.</param>
    public List<string> Names(string line, bool isByline, out bool isOpened)
    {
        var parts = WithoutDates(line).Split(s_parts, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        foreach (var part in parts)
        {
            var text = WithoutPublished(part.Trim(s_openers));
            if (AfterOpening(text, isByline) is { } rest && Known(rest, isNamed: true) is { Count: > 0 } names)
            {
                isOpened = true;
                return names;
            }
        }

        isOpened = false;
        return isByline ? parts.Select(p => Known(p.Trim(s_openers), isNamed: false)).FirstOrDefault(n => n.Count > 0) ?? [] : [];
    }

    /// <summary>The names of a value that the page declares as its author.</summary>
    public List<string> Declared(string value)
    {
        var text = value.Trim().Split('\n')[0].Trim();
        var rest = AfterOpening(text, isByline: true) ?? text;
        var paren = rest.IndexOf(" (", StringComparison.Ordinal);
        rest = paren > 0 && rest.IndexOf(')', paren) is var close && close == rest.Length - 1 && close - paren <= 8 ? rest[..paren] : rest;
        return Split(rest).Select(Person).Where(n => n.Length > 1 && n.Any(char.IsLetter) && !n.StartsWith('(') && !n.StartsWith('@') && !_shape.IsAccount(n)).Distinct(StringComparer.Ordinal).ToList();
    }

    private List<string> Known(string text, bool isNamed)
    {
        var names = Split(Cut(text)).Select(Person).Where(n => n.Length > 1 && _shape.IsName(n, isNamed)).Distinct(StringComparer.OrdinalIgnoreCase).ToList();

        // Beside whole names, one word is a place or a newsroom: "Maria Example, London".
        return names.Count > 1 && names.Exists(n => n.Contains(' ', StringComparison.Ordinal)) ? names.FindAll(n => n.Contains(' ', StringComparison.Ordinal) || !n.Any(char.IsLower) || !char.IsUpper(n[0])) : names;
    }

    private string WithoutDates(string line)
    {
        var dates = _dates.Find(line);
        for (var i = dates.Count - 1; i >= 0; i--)
        {
            line = $"{line[..dates[i].Start]} | {line[dates[i].End..]}";
        }

        return line;
    }

    // "Posted by", "Veröffentlicht am … von": the word of publishing goes, what opens the names stays.
    private string WithoutPublished(string text)
    {
        foreach (var (length, _) in Beginnings(text, data.Dates.Published))
        {
            if (length < text.Length)
            {
                return text[length..].TrimStart(s_openers);
            }
        }

        return text;
    }

    // Null where no opening stands before the rest.
    private string? AfterOpening(string text, bool isByline)
    {
        foreach (var (length, opening) in Beginnings(text, data.Bylines.Openings))
        {
            if (length >= text.Length)
            {
                continue;
            }

            var after = text[length..];
            var hasColon = after.TrimStart() is [':' or '：' or '●' or '/' or '／' or '=' or '＝', ..];
            var isParted = char.IsWhiteSpace(after[0]) || hasColon || (char.IsUpper(after[0]) && char.IsLower(text[length - 1]));
            if (isParted && (hasColon || isByline || !data.Bylines.Weak.Contains(opening)))
            {
                return after.TrimStart(s_openers).TrimStart('／', '＝');
            }
        }

        var folded = WordNormalization.Fold(text);
        foreach (var closing in data.Bylines.Closings)
        {
            var at = folded.LastIndexOf(closing, StringComparison.Ordinal);
            if (at > 1 && at <= 16 && text.Length == folded.Length && (closing[0] > '\u2E7F' || text[at - 1] == ' '))
            {
                return text[..at].Trim();
            }
        }

        return null;
    }

    // The phrases that a text begins with, each with the number of characters it takes.
    private static IEnumerable<(int Length, string Phrase)> Beginnings(string text, PhraseTable table)
    {
        var end = WordEnd(text, 0);
        if (end == 0)
        {
            yield break;
        }

        // The pieces of a line often lose the space between them: "ByMaria Example".
        var glued = 1;
        while (glued < end && !(char.IsUpper(text[glued]) && char.IsLower(text[glued - 1])))
        {
            glued++;
        }

        foreach (var first in glued < end ? new[] { end, glued } : [end])
        {
            foreach (var words in table.StartingWith(WordNormalization.Fold(text.AsSpan(0, first))))
            {
                if (LengthOf(text, first, words) is var length && length > 0)
                {
                    yield return (length, string.Join(' ', words));
                }
            }
        }
    }

    private static bool IsLower(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (!char.IsLower(c))
            {
                return false;
            }
        }

        return word.Length > 0;
    }

    // How many characters a phrase takes whose first word ends at a place; -1 where the text goes on otherwise.
    private static int LengthOf(string text, int at, Sequence<string> words)
    {
        foreach (var word in words.Skip(1))
        {
            var start = at;
            while (start < text.Length && char.IsWhiteSpace(text[start]))
            {
                start++;
            }

            var end = WordEnd(text, start);
            var isGlued = end - start > word.Length && char.IsUpper(text[start + word.Length]) && char.IsLower(text[start + word.Length - 1]);
            end = isGlued ? start + word.Length : end;
            if (end == start || !string.Equals(WordNormalization.Fold(text.AsSpan(start, end - start)), word, StringComparison.Ordinal))
            {
                return -1;
            }

            at = end;
        }

        return at;
    }

    private static int WordEnd(string text, int start)
    {
        var end = start < text.Length && text[start] == '&' ? start + 1 : start;
        while (end < text.Length && (char.IsLetter(text[end]) || char.GetUnicodeCategory(text[end]) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark))
        {
            end++;
        }

        return end;
    }

    // A byline ends where a date, a role, a place or another sentence begins.
    private string Cut(string text)
    {
        var end = text.Length;
        foreach (var sign in s_ends)
        {
            var at = text.IndexOf(sign, StringComparison.Ordinal);
            end = at >= 2 ? Math.Min(end, at) : end;
        }

        for (var i = 0; i < end; i++)
        {
            if (char.IsDigit(text[i]) || text[i] is '@' or '©')
            {
                end = i;
            }
        }

        // Small words before a date or an hour belong to it.
        var words = text[..end].Split(' ');
        var last = end < text.Length ? words.Length : 0;
        while (last > 1 && (words[last - 1].Length == 0 || words[last - 1].All(char.IsLower)))
        {
            last--;
        }

        var cut = last > 0 ? string.Join(' ', words[..last]) : text[..end];
        words = cut.Split(' ');
        for (var i = 1; i < words.Length; i++)
        {
            var folded = WordNormalization.Fold(words[i].Trim(',', ':', '.', ';'));
            if (data.Bylines.Roles.Contains(folded, StringComparer.Ordinal) || data.Dates.Updated.Contains(folded) || data.Dates.Published.Contains(folded) || data.Dates.Gregorian.MonthOf(folded.TrimEnd('.'), null) > 0 && folded.Length > 3)
            {
                return string.Join(' ', words[..i]);
            }
        }

        return cut;
    }

    private IEnumerable<string> Split(string text)
    {
        // "det/dpa" signs together; "One Name/Another Name" are two.
        var parts = text.Replace(" / ", ",", StringComparison.Ordinal).Split('/');
        var separated = parts.Length > 1 && parts.All(p => p.Trim().Contains(' ', StringComparison.Ordinal)) ? string.Join(", ", parts) : text.Replace(" / ", ", ", StringComparison.Ordinal);
        var kept = separated.Replace('/', '\u2044');
        return NameList.Split(kept, data.Conjunctions).Select(n => n.Replace('\u2044', '/'));
    }

    // Without degrees behind and short signs in brackets: "Maria Example, PhD", "Maria Example (mex)".
    private string Person(string name)
    {
        var text = name.Trim(' ', '.', ',', ';', ':', '-', '–', '—', '\u00A0', '*', '》', '】', ']');
        var paren = text.IndexOf(" (", StringComparison.Ordinal);
        text = paren > 1 && text.EndsWith(')') && text.Length - paren <= 8 ? text[..paren] : text;
        while (text.LastIndexOf(' ') is > 0 and var at && data.Bylines.Credentials.Contains(WordNormalization.Fold(text.AsSpan(at + 1)), StringComparer.Ordinal))
        {
            text = text[..at].TrimEnd(',', ' ');
        }

        // What is left of "… am 4. März" and the like.
        while (text.LastIndexOf(' ') is > 0 and var last && text.AsSpan(last + 1) is var small && (small.Length <= 3 || data.Bylines.Particles.Contains(WordNormalization.Fold(small), StringComparer.Ordinal)) && IsLower(small))
        {
            text = text[..last].TrimEnd(',', ' ');
        }

        return data.Bylines.Credentials.Contains(WordNormalization.Fold(text), StringComparer.Ordinal) ? "" : text;
    }
}
