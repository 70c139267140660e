using Generator.Text;

namespace Generator.Settings;

/// <summary>The small words of languages that share a script: which language a text is in shows by how many of its words they are.</summary>
public sealed class WordTable
{
    private readonly Dictionary<string, List<string>> _languages = new(StringComparer.Ordinal);
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    /// <param name="words">Languages with their words.</param>
    public WordTable(IEnumerable<(string Language, Sequence<string> Words)> words)
    {
        foreach (var (language, list) in words)
        {
            _known.Add(language);
            foreach (var word in list.Distinct(StringComparer.Ordinal))
            {
                if (!_languages.TryGetValue(word, out var found))
                {
                    _languages.Add(word, found = []);
                }

                found.Add(language);
            }
        }
    }

    public static WordTable Empty { get; } = new([]);

    /// <summary>Whether it has a language's words.</summary>
    public bool Knows(string language) => _known.Contains(language);

    /// <summary>How many of some words each language has, the language with most of them first.</summary>
    /// <param name="words">In lower case.</param>
    public IReadOnlyList<(string Language, int Count)> Count(IEnumerable<string> words)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in words)
        {
            if (_languages.TryGetValue(word, out var languages))
            {
                foreach (var language in languages)
                {
                    counts[language] = counts.GetValueOrDefault(language) + 1;
                }
            }
        }

        return [.. counts.Select(c => (c.Key, c.Value)).OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal)];
    }
}
