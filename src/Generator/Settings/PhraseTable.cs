using Generator.Text;

namespace Generator.Settings;

/// <summary>Phrases of one or more folded words, found by their first word.</summary>
public sealed class PhraseTable
{
    private readonly Dictionary<string, List<Sequence<string>>> _byFirst = new(StringComparer.Ordinal);
    private readonly HashSet<string> _all = new(StringComparer.Ordinal);

    /// <param name="phrases">Folded as <see cref="WordNormalization"/> does, words parted by a space.</param>
    public PhraseTable(IEnumerable<string> phrases)
    {
        foreach (var phrase in phrases.OrderByDescending(p => p.Length).ThenBy(p => p, StringComparer.Ordinal))
        {
            var words = phrase.Split(' ').ToSequence();
            if (_all.Add(phrase))
            {
                if (!_byFirst.TryGetValue(words[0], out var found))
                {
                    _byFirst.Add(words[0], found = []);
                }

                found.Add(words);
            }
        }
    }

    /// <summary>Whether one of the phrases is just this.</summary>
    public bool Contains(string phrase) => _all.Contains(phrase);

    /// <summary>The phrases that begin with a word, as their words, the longest first.</summary>
    public IReadOnlyList<Sequence<string>> StartingWith(string word) => _byFirst.TryGetValue(word, out var found) ? found : [];
}
