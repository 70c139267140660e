using Generator.Languages;
using Generator.Settings;

namespace Generator.Articles;

/// <summary>Which language a text is in by its small words, where several languages share its letters; nothing where two are about as likely.</summary>
internal static class WordLanguage
{
    private const int FewestWords = 30;

    // In percent of all words: running text of every language in the table has more than this of its own.
    private const int FewestOwn = 12;

    /// <summary>The language, or null where the text is short, mixed or in another language.</summary>
    public static LanguageTag? Of(string text, WordTable table)
    {
        var words = Words(text);
        return Of(words, table.Count(words));
    }

    private static LanguageTag? Of(List<string> words, IReadOnlyList<(string Language, int Count)> counts)
    {
        if (words.Count < FewestWords || counts.Count == 0 || counts[0].Count * 100 < words.Count * FewestOwn)
        {
            return null;
        }

        var isClear = counts.Count == 1 || counts[0].Count * 4 >= counts[1].Count * 5;
        return isClear && LanguageTag.TryParse(counts[0].Language, out var tag) ? tag : null;
    }

    /// <summary>Whether a text is clearly in another language than a page states: nearly none of its words are the stated one's.</summary>
    public static bool Contradicts(LanguageTag stated, string text, WordTable table)
    {
        if (!table.Knows(stated.Language))
        {
            return false;
        }

        var words = Words(text);
        var counts = table.Count(words);
        return words.Count >= FewestWords && Of(words, counts) is { } found && found.Language != stated.Language
            && counts.FirstOrDefault(c => c.Language == stated.Language).Count * 3 < counts[0].Count;
    }

    private static List<string> Words(string text)
    {
        var words = new List<string>();
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var isLetter = i < text.Length && char.IsLetter(text[i]);
            if (isLetter && start < 0)
            {
                start = i;
            }
            else if (!isLetter && start >= 0)
            {
                words.Add(text[start..i].ToLowerInvariant());
                start = -1;
            }
        }

        return words;
    }
}
