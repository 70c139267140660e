namespace Generator.Articles.Parts;

/// <summary>How often a text has each letter, small and capital together.</summary>
internal sealed class LetterCount
{
    // Latin, Greek, Cyrillic, Hebrew and Arabic: the alphabets whose languages are told apart by letters.
    private const int End = 0x700;

    private readonly int[] _counts = new int[End];
    private readonly List<char> _letters = [];

    /// <summary>All letters of the text.</summary>
    public int All { get; private init; }

    public static LetterCount Of(ReadOnlySpan<char> text)
    {
        var (counts, all) = (new int[End], 0);
        foreach (var character in text)
        {
            if (character < End)
            {
                counts[character]++;
            }
            else if (char.IsLetter(character))
            {
                all++;
            }
        }

        for (var character = '\0'; character < End; character++)
        {
            all += counts[character] > 0 && char.IsLetter(character) ? counts[character] : 0;
        }

        var result = new LetterCount { All = all };
        for (var character = '\0'; character < End; character++)
        {
            if (counts[character] > 0 && char.IsLetter(character))
            {
                result.Add(char.ToLowerInvariant(character), counts[character]);
            }
        }

        return result;
    }

    /// <summary>Whether some letters occur often enough to be no quotation.</summary>
    public bool Has(string letters) => letters.Sum(c => _counts[c]) is > 1 and var count && count * 250 >= All;

    /// <summary>Whether some letters occur at all.</summary>
    public bool HasAny(string letters) => letters.Any(c => _counts[c] > 0);

    /// <summary>How many letters a language doesn't have, of those from one character on and of some others.</summary>
    public int Outside(string alphabet, string others, char from) =>
        _letters.Sum(c => (c >= from && !alphabet.Contains(c, StringComparison.Ordinal)) || others.Contains(c, StringComparison.Ordinal) ? _counts[c] : 0);

    private void Add(char letter, int count)
    {
        if (letter >= End)
        {
            return;
        }

        if (_counts[letter] == 0)
        {
            _letters.Add(letter);
        }

        _counts[letter] += count;
    }
}
