using Generator.Text;

namespace Generator.Settings;

/// <summary>The small words of languages that share a script: which language a text is in shows by how many of its words they are.</summary>
public sealed class WordTable
{
    private readonly Dictionary<string, byte[]> _withWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, byte[]>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    /// <param name="languages">At most 256.</param>
    public WordTable(IEnumerable<CommonWords> languages)
    {
        Languages = languages.ToSequence();
        for (var number = 0; number < Languages.Count; number++)
        {
            foreach (var word in Languages[number].Words.Distinct(StringComparer.Ordinal))
            {
                _withWord[word] = [.. _withWord.GetValueOrDefault(word, []), checked((byte)number)];
            }
        }

        _lookup = _withWord.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public static WordTable Empty { get; } = new([]);

    /// <summary>The languages, in the table's order.</summary>
    public Sequence<CommonWords> Languages { get; }

    /// <summary>The numbers of the languages that have a word, in lower case, among their small ones: the same list for the same word, null where none has it.</summary>
    public byte[]? With(ReadOnlySpan<char> word) => _lookup.TryGetValue(word, out var languages) ? languages : null;
}
