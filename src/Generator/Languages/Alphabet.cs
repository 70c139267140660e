using System.Buffers;
using System.Globalization;
using System.Text;
using Generator.Text;

namespace Generator.Languages;

/// <summary>
/// A language's letters in their order, and which of them readers take for one another: how names are sorted in a list, and how words are made alike for a search. It rests on the language's own
/// table alone, never on the machine's culture.
/// </summary>
public sealed class Alphabet : IComparer<string>
{
    private const int Gap = 1;
    private const int Digit = 2;
    private const int OwnLetter = 100;
    private const int OtherLetter = 10_000;
    private const char Apostrophe = '\u02BC';

    // Signs that people type for one another inside words.
    private static readonly SearchValues<char> s_apostrophes = SearchValues.Create("'`\u00B4\u2018\u2019\u02BB\u02BC\u02B9\u2032\u055A");

    // Letters without a decomposition, and letters of Arabic that keyboards write for one another.
    private static readonly Dictionary<string, string> s_alike = Pairs(
        """
        ß=ss æ=ae œ=oe ø=o đ=d ð=d þ=th ł=l ħ=h ı=i ŋ=n ə=e ς=σ և=եվ
        أ=ا إ=ا ٱ=ا ى=ی ي=ی ئ=ی ك=ک ة=ه ۀ=ه ؤ=و ە=ه
        """);

    private readonly Dictionary<string, int> _places;
    private readonly Dictionary<string, string> _alike;
    private readonly int _longest;
    private readonly bool _hasDotlessI;

    private Alphabet(List<string> letters, Dictionary<string, string> alike)
    {
        _places = letters.Select((letter, place) => (letter, place)).DistinctBy(pair => pair.letter, StringComparer.Ordinal).ToDictionary(pair => pair.letter, pair => pair.place, StringComparer.Ordinal);
        _alike = alike;
        _longest = letters.Max(letter => letter.Length);
        _hasDotlessI = _places.ContainsKey("ı");
    }

    /// <summary>Latin letters alone, marks aside.</summary>
    public static Alphabet Latin { get; } = Of("a b c d e f g h i j k l m n o p q r s t u v w x y z");

    /// <summary>
    /// Reads a table: letters in lower case and in their order, parted by spaces; a group of letters that counts as one is written together, and letters that readers take for one
    /// stand behind it: `е=ё`. An alphabet of Latin letters gets those that it lacks where the Latin order has them, because names of others have them.
    /// </summary>
    public static Alphabet Of(string table)
    {
        var (letters, alike) = (new List<string>(), new Dictionary<string, string>(StringComparer.Ordinal));
        foreach (var group in table.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(group => WithOneApostrophe(group).Split('=', StringSplitOptions.RemoveEmptyEntries)).Where(group => group.Length > 0))
        {
            letters.Add(group[0]);
            foreach (var other in group.Skip(1))
            {
                alike[other] = group[0];
            }
        }

        if (letters.Count == 0 || letters.Contains("a", StringComparer.Ordinal))
        {
            for (var letter = 'a'; letter <= 'z'; letter++)
            {
                if (!letters.Contains(letter.ToString(), StringComparer.Ordinal))
                {
                    letters.Insert(letter == 'a' ? 0 : letters.FindLastIndex(before => before[0] == letter - 1) + 1, letter.ToString());
                }
            }
        }

        return new Alphabet(letters, alike);
    }

    /// <summary>
    /// The text as a search compares it: in the language's lower case, letters that readers take for one another made one, and every mark dropped that doesn't make a letter of this alphabet. Digits of
    /// other scripts become ASCII, and signs that nobody sees go.
    /// </summary>
    public string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var rune in LowerCase(TextNormalization.Normalize(text, NormalizationForm.FormC)).EnumerateRunes())
        {
            Fold(rune.ToString(), folded);
        }

        return folded.ToString();
    }

    /// <summary>Word by word; digits before letters, letters of other scripts after the language's own; texts that differ in marks or case alone by their characters.</summary>
    public int Compare(string? x, string? y)
    {
        var (first, second) = (Weights(x ?? ""), Weights(y ?? ""));
        for (var i = 0; i < Math.Min(first.Count, second.Count); i++)
        {
            if (first[i] != second[i])
            {
                return first[i].CompareTo(second[i]);
            }
        }

        return first.Count != second.Count ? first.Count.CompareTo(second.Count) : string.CompareOrdinal(x, y);
    }

    private static Dictionary<string, string> Pairs(string text) => text
        .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        .Select(pair => pair.Split('='))
        .Where(pair => pair.Length == 2)
        .DistinctBy(pair => pair[0], StringComparer.Ordinal)
        .ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    private static string WithOneApostrophe(string text) => string.Create(text.Length, text, static (written, text) =>
    {
        for (var i = 0; i < text.Length; i++)
        {
            written[i] = s_apostrophes.Contains(text[i]) ? Apostrophe : text[i];
        }
    });

    // A mark that readers leave out, or a sign that nobody sees.
    private static bool IsDropped(Rune rune) => !IsVowel(rune) && Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format or UnicodeCategory.Control || rune.Value == 'ـ';

    // In the scripts of India and its neighbours marks are vowels, and a word without them is another one; but for the dot under borrowed letters (nukta), and Ethiopic and Mongolian signs that
    // stand among them.
    private static bool IsVowel(Rune rune) =>
        rune.Value is >= 0x0900 and <= 0x1AAF and not (0x093C or 0x09BC or 0x0A3C or 0x0ABC or 0x0B3C or 0x0C3C or 0x0CBC or (>= 0x135D and <= 0x135F) or (>= 0x180B and <= 0x180F))
        && Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    // Armenian writes its ligature in two letters too, which are its capital form (SpecialCasing of U+0587) and the older spelling.
    private string LowerCase(string text) =>
        (_hasDotlessI ? text.Replace('I', 'ı').Replace('İ', 'i') : text.Replace('İ', 'i')).ToLowerInvariant().Replace("եւ", "և", StringComparison.Ordinal);

    private void Fold(string letter, StringBuilder folded)
    {
        if (_alike.TryGetValue(letter, out var other) || (!_places.ContainsKey(letter) && s_alike.TryGetValue(letter, out other)))
        {
            folded.Append(other);
            return;
        }

        var rune = Rune.GetRuneAt(letter, 0);
        if (_places.ContainsKey(letter))
        {
            folded.Append(letter);
        }
        else if (s_apostrophes.Contains(letter[0]))
        {
            folded.Append(Apostrophe);
        }
        else if (Rune.GetUnicodeCategory(rune) == UnicodeCategory.DecimalDigitNumber)
        {
            folded.Append((char)('0' + (int)Rune.GetNumericValue(rune)));
        }
        else if (!IsDropped(rune))
        {
            var parts = TextNormalization.Normalize(letter, NormalizationForm.FormKD);
            foreach (var part in parts.EnumerateRunes().Where(part => !IsDropped(part)))
            {
                var piece = part.ToString();
                folded.Append(piece != letter && s_alike.TryGetValue(piece, out var alike) && !_places.ContainsKey(piece) ? alike : piece);
            }
        }
    }

    private List<int> Weights(string text)
    {
        var weights = new List<int>(text.Length);
        var folded = Fold(text);
        for (var i = 0; i < folded.Length;)
        {
            var (place, length) = Longest(folded, i);
            var rune = Rune.TryGetRuneAt(folded, i, out var found) ? found : Rune.ReplacementChar;
            if (place >= 0)
            {
                weights.Add(OwnLetter + place);
            }
            else if (rune.IsAscii && char.IsAsciiDigit(folded[i]))
            {
                weights.Add(Digit + folded[i] - '0');
            }
            else if (Rune.IsLetterOrDigit(rune) || IsVowel(rune))
            {
                weights.Add(OtherLetter + rune.Value);
            }
            else if (folded[i] != Apostrophe && weights is [.., not Gap])
            {
                weights.Add(Gap);
            }

            i += place >= 0 ? length : rune.Utf16SequenceLength;
        }

        return weights;
    }

    private (int Place, int Length) Longest(string text, int at)
    {
        var lookup = _places.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = Math.Min(_longest, text.Length - at); length > 0; length--)
        {
            if (lookup.TryGetValue(text.AsSpan(at, length), out var place))
            {
                return (place, length);
            }
        }

        return (-1, 0);
    }
}
