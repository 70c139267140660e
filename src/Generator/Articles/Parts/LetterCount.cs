using System.Runtime.InteropServices;

namespace Generator.Articles.Parts;

/// <summary>How often a text has each letter, small and capital together.</summary>
internal sealed class LetterCount
{
    private readonly Dictionary<char, int> _counts = [];

    /// <summary>All letters of the text.</summary>
    public int All { get; private set; }

    public static LetterCount Of(ReadOnlySpan<char> text)
    {
        var result = new LetterCount();
        foreach (var character in text)
        {
            if (char.IsLetter(character))
            {
                CollectionsMarshal.GetValueRefOrAddDefault(result._counts, Small(character), out _)++;
                result.All++;
            }
        }

        return result;
    }

    /// <summary>A letter in lower case, whatever the language: the dotted capital of Turkish is an i, which the invariant rules leave as it is.</summary>
    public static char Small(char letter) => letter == 'İ' ? 'i' : char.ToLowerInvariant(letter);

    /// <summary>Whether some letters occur often enough to be no quotation.</summary>
    public bool Has(string letters) => letters.Sum(CountOf) is > 1 and var count && count * 250 >= All;

    /// <summary>Whether some letters occur at all.</summary>
    public bool HasAny(string letters) => letters.Any(c => CountOf(c) > 0);

    /// <summary>How many letters a language doesn't have, of those from one character on and of some others.</summary>
    public int Outside(string alphabet, string others, char from) =>
        _counts.Sum(pair => (pair.Key >= from && !alphabet.Contains(pair.Key, StringComparison.Ordinal)) || others.Contains(pair.Key, StringComparison.Ordinal) ? pair.Value : 0);

    private int CountOf(char letter) => _counts.GetValueOrDefault(letter);
}
