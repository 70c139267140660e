using Generator.Languages;
using Generator.Text;

namespace Generator.Settings;

/// <summary>How dates are written, by language: names of months in three calendars, and the words before a date of publication or of a change.</summary>
/// <param name="Published">Words before a date of publication, folded as <see cref="WordNormalization"/> does.</param>
/// <param name="Updated">Words before the date of a later change, folded likewise.</param>
public sealed record DateData(MonthTable Gregorian, MonthTable SolarHijri, MonthTable Islamic, PhraseTable Published, PhraseTable Updated)
{
    public static DateData Empty { get; } = new(new MonthTable([]), new MonthTable([]), new MonthTable([]), new PhraseTable([]), new PhraseTable([]));
}

/// <summary>The names of the twelve months of a calendar in one language.</summary>
/// <param name="Names">Twelve lists of forms (nominative, genitive, shortened), in lower case; `_` stands for a space.</param>
public sealed record MonthNames(LanguageTag Language, Sequence<Sequence<string>> Names);

/// <summary>Which month a word names: in the language at hand, else in any, as long as all languages that have the word agree.</summary>
public sealed class MonthTable
{
    private readonly Dictionary<string, List<(string Language, int Month)>> _months = new(StringComparer.Ordinal);

    // Few months are named by two words.
    private readonly HashSet<string> _firstOfTwo = new(StringComparer.Ordinal);

    public MonthTable(Sequence<MonthNames> languages)
    {
        Languages = languages;
        foreach (var language in languages)
        {
            for (var month = 0; month < language.Names.Count; month++)
            {
                foreach (var form in language.Names[month])
                {
                    Add(WordNormalization.Fold(form), language.Language.Language, month + 1);
                }
            }
        }
    }

    public Sequence<MonthNames> Languages { get; }

    /// <summary>Whether a word, folded, is the first of two that name a month.</summary>
    public bool IsFirstOfTwo(string word) => _firstOfTwo.Contains(word);

    /// <summary>1 to 12, or 0 for a word that names no month, or in different languages different ones.</summary>
    /// <param name="word">Folded as <see cref="WordNormalization"/> does; `_` for a space.</param>
    public int MonthOf(string word, string? language)
    {
        if (!_months.TryGetValue(word, out var found))
        {
            return 0;
        }

        foreach (var (own, month) in found)
        {
            if (string.Equals(own, language, StringComparison.Ordinal))
            {
                return month;
            }
        }

        return found.TrueForAll(f => f.Month == found[0].Month) ? found[0].Month : 0;
    }

    private void Add(string word, string language, int month)
    {
        if (word.IndexOf('_', StringComparison.Ordinal) is > 0 and var space)
        {
            _firstOfTwo.Add(word[..space]);
        }

        if (!_months.TryGetValue(word, out var found))
        {
            _months.Add(word, found = []);
        }

        if (!found.Contains((language, month)))
        {
            found.Add((language, month));
        }
    }
}
