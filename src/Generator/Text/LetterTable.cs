using System.Collections.Frozen;

namespace Generator.Text;

/// <summary>How letters are spelled in ASCII: letters, or groups of them, with their Latin spelling, the longest group that fits counting.</summary>
public sealed class LetterTable
{
    private readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _spellings;
    private readonly Dictionary<string, string> _source;
    private readonly int _longest;

    private LetterTable(Dictionary<string, string> source)
    {
        _source = source;
        _spellings = source.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _longest = source.Keys.Max(key => key.Length);
    }

    /// <summary>
    /// Reads `letters=spelling` pairs parted by spaces; `^` before the letters means only where a word begins, `$` after them only where it ends.
    /// Later pairs and later texts count before earlier ones.
    /// </summary>
    public static LetterTable Of(params ReadOnlySpan<string> pairs)
    {
        var source = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var text in pairs)
        {
            Add(source, text);
        }

        return new LetterTable(source);
    }

    /// <summary>This table with other pairs before its own.</summary>
    public LetterTable With(string pairs)
    {
        var source = new Dictionary<string, string>(_source, StringComparer.Ordinal);
        Add(source, pairs);
        return new LetterTable(source);
    }

    /// <summary>The spelling of the longest group of letters at a place, or null where the table has none.</summary>
    /// <param name="length">How many characters were spelled.</param>
    public string? Spell(ReadOnlySpan<char> word, int at, out int length)
    {
        Span<char> marked = stackalloc char[_longest];
        for (length = Math.Min(_longest, word.Length - at); length > 0; length--)
        {
            var letters = word.Slice(at, length);
            if (length < _longest)
            {
                letters.CopyTo(marked[1..]);
                marked[0] = '^';
                if (at == 0 && _spellings.TryGetValue(marked[..(length + 1)], out var first))
                {
                    return first;
                }

                letters.CopyTo(marked);
                marked[length] = '$';
                if (at + length == word.Length && _spellings.TryGetValue(marked[..(length + 1)], out var last))
                {
                    return last;
                }
            }

            if (_spellings.TryGetValue(letters, out var spelling))
            {
                return spelling;
            }
        }

        return null;
    }

    private static void Add(Dictionary<string, string> source, string pairs)
    {
        foreach (var pair in pairs.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = pair.IndexOf('=', StringComparison.Ordinal);
            source[pair[..equals]] = pair[(equals + 1)..];
        }
    }
}
