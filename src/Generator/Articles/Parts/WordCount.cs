using System.Globalization;
using Generator.Settings;

namespace Generator.Articles.Parts;

/// <summary>How many words a text has, and how many of them each language has among its small ones.</summary>
internal sealed class WordCount
{
    // Words of one or two letters are in every language: "a", "na" and "to" together name none.
    private const int LongWord = 3;

    // No small word of any language is longer.
    private const int LongestWord = 24;

    private const char Palochka = 'ӏ';
    private const char Okina = 'ʻ';

    private readonly int[] _hits;
    private readonly int[] _different;
    private readonly int[] _long;
    private readonly HashSet<byte[]> _seen = [];
    private readonly List<byte[]> _found = [];

    private WordCount(WordTable table)
    {
        Table = table;
        _hits = new int[table.Languages.Count];
        _different = new int[table.Languages.Count];
        _long = new int[table.Languages.Count];
    }

    public WordTable Table { get; }

    /// <summary>All words.</summary>
    public int Words { get; private set; }

    /// <summary>How many words the language has that has most.</summary>
    public int Most => _hits.Max();

    /// <summary>How many words a language has, by its number in the table.</summary>
    public int this[int language] => _hits[language];

    /// <summary>How many different words a language has, by its number in the table.</summary>
    public int Different(int language) => _different[language];

    /// <summary>How many different words of three letters and more a language has, by its number in the table.</summary>
    public int DifferentLong(int language) => _long[language];

    /// <summary>How many words one language has that another hasn't, by their numbers in the table.</summary>
    public int Only(int language, int other) => _found.Count(languages => languages.Contains((byte)language) && !languages.Contains((byte)other));

    /// <summary>The same of languages by their primary subtags, whatever the script.</summary>
    public int Only(string language, string other) => _found.Count(languages => HasAny(languages, language) && !HasAny(languages, other));

    public static WordCount Of(ReadOnlySpan<char> text, WordTable table)
    {
        var count = new WordCount(table);
        Span<char> word = stackalloc char[LongestWord];
        var (length, start) = (0, 0);
        for (var place = 0; place <= text.Length; place++)
        {
            var letter = place < text.Length ? LetterAt(text, place, length > 0 ? word[Math.Min(length, LongestWord) - 1] : '\0') : '\0';
            if (letter == '\0')
            {
                count.Add(word, length, text[start..place]);
                (length, start) = (0, place + 1);
                continue;
            }

            if (length < LongestWord)
            {
                word[length] = letter;
            }

            length++;
        }

        return count;
    }

    /// <summary>How many words a language has by its primary subtag, whatever the script; null where the table doesn't know it.</summary>
    public int? OfLanguage(string language)
    {
        int? found = null;
        for (var number = 0; number < _hits.Length; number++)
        {
            if (IsOf(number, language))
            {
                found = Math.Max(found ?? 0, _hits[number]);
            }
        }

        return found;
    }

    private bool HasAny(byte[] languages, string language) => Array.Exists(languages, number => IsOf(number, language));

    private bool IsOf(int number, string language) =>
        Table.Languages[number].Tag is var tag && (tag == language || (tag.StartsWith(language, StringComparison.Ordinal) && tag[language.Length] == '-'));

    private void Add(ReadOnlySpan<char> word, int length, ReadOnlySpan<char> written)
    {
        if (length == 0)
        {
            return;
        }

        Words++;

        // Abbreviations in capitals are no words of any language: CC BY-SA.
        if (length > LongestWord || (length > 1 && IsCapital(written)) || Table.With(word[..length]) is not { } languages)
        {
            return;
        }

        var isNew = _seen.Add(languages);
        _found.Add(languages);
        foreach (var language in languages)
        {
            _hits[language]++;
            _different[language] += isNew ? 1 : 0;
            _long[language] += isNew && length >= LongWord ? 1 : 0;
        }
    }

    // The letter at a place in lower case, or nothing. Two letters have lookalikes that are written for them more often than they are: the palochka of Chechen and the
    // turned comma of Uzbek.
    private static char LetterAt(ReadOnlySpan<char> text, int place, char before)
    {
        var character = text[place];
        if (char.IsAsciiLetterLower(character) && (character != 'l' || !IsCyrillic(before)))
        {
            return character;
        }

        var after = place + 1 < text.Length ? text[place + 1] : '\0';
        if (character is '1' or 'I' or 'l' or '|' && IsCyrillic(after) && (IsCyrillic(before) || before == '\0'))
        {
            return Palochka;
        }

        if (character is '\'' or '’' or '‘' or '`' or 'ʼ' && before is 'o' or 'g' && char.IsAsciiLetter(after))
        {
            return Okina;
        }

        return char.IsLetter(character) || (character >= '\u0300' && CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark)
            ? LetterCount.Small(character)
            : '\0';
    }

    private static bool IsCapital(ReadOnlySpan<char> word)
    {
        foreach (var letter in word)
        {
            if (!char.IsUpper(letter))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsCyrillic(char character) => character is >= '\u0400' and < '\u0530';
}
