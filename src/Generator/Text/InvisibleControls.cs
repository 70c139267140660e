using System.Globalization;
using System.Text;

namespace Generator.Text;

/// <summary>
/// The characters without width inside words, and which of them may stay: joiners where letters or pictures join, hints where to break in scripts written without spaces,
/// one variation for one sign. Anywhere else they change nothing that a reader sees: they keep words from being found, and can carry a hidden message or mark whose copy this is.
/// </summary>
public static class InvisibleControls
{
    private const char ZeroWidthSpace = '\u200B';
    private const char NonJoiner = '\u200C';
    private const char Joiner = '\u200D';
    private const char WordJoiner = '\u2060';

    // Two around a third make single letters show their joined forms (The Unicode Standard §9.2); more in a row spell nothing.
    private const int MostInARow = 3;

    private static readonly System.Buffers.SearchValues<char> s_controls = System.Buffers.SearchValues.Create("\u200B\u200C\u200D\u2060\u2061\u2062\u2063\u2064\uFE00\uFE01\uFE02\uFE03\uFE04\uFE05\uFE06\uFE07\uFE08\uFE09\uFE0A\uFE0B\uFE0C\uFE0D\uFE0E\uFE0F\uDB40");

    // Blocks whose letters join or change their form beside others (ArabicShaping.txt, IndicSyllabicCategory.txt), by first and last code point.
    private static readonly (int First, int Last)[] s_joining =
    [
        (0x0590, 0x0DFF), (0x0F00, 0x109F), (0x1700, 0x18AF), (0x1900, 0x1CFF), (0xA840, 0xA95F), (0xA980, 0xAA7F), (0xAAE0, 0xAAFF), (0xABC0, 0xABFF), (0xFB1D, 0xFDFF), (0xFE70, 0xFEFC),
        (0x10A00, 0x10BAF), (0x10D00, 0x10D3F), (0x10F00, 0x11FFF), (0x1E900, 0x1E95F),
    ];

    // Scripts written without spaces between words, whose lines break where a text says so: South East Asia, Tibet, China, Japan.
    private static readonly (int First, int Last)[] s_withoutSpaces =
    [
        (0x0E00, 0x109F), (0x1780, 0x17FF), (0x1950, 0x1AAF), (0x2E80, 0x9FFF), (0xA9E0, 0xAADF), (0xF900, 0xFAFF), (0xFF00, 0xFFEF), (0x20000, 0x3FFFF),
    ];

    private static readonly (int First, int Last)[] s_ideographs = [(0x3400, 0x9FFF), (0xF900, 0xFAFF), (0x20000, 0x3FFFF)];

    // Signs that are shown as pictures (UTS #51), the shades of skin among them; not the two brackets that normalization makes others of.
    private static readonly (int First, int Last)[] s_pictures =
    [
        (0xA9, 0xA9), (0xAE, 0xAE), (0x203C, 0x203C), (0x2049, 0x2049), (0x2122, 0x2122), (0x2139, 0x2139), (0x2190, 0x21FF), (0x2300, 0x2328), (0x232B, 0x23FF), (0x2600, 0x27BF), (0x2900, 0x297F), (0x2B00, 0x2BFF),
        (0x3030, 0x3030), (0x303D, 0x303D), (0x3297, 0x3299), (0x1F000, 0x1FAFF),
    ];

    /// <summary>Whether there are any.</summary>
    public static bool Any(string text) => text.AsSpan().ContainsAny(s_controls);

    /// <summary>The text without any of them.</summary>
    public static string None(string text) => string.Concat(text.EnumerateRunes().Where(rune => !IsControl(rune.Value) && !IsVariation(rune.Value)).Select(rune => rune.ToString()));

    /// <summary>Removes those that change nothing; a text without any is returned as it is.</summary>
    /// <param name="text">Without lone surrogates.</param>
    public static string Needed(string text)
    {
        if (!text.AsSpan().ContainsAny(s_controls))
        {
            return text;
        }

        var kept = new StringBuilder(text.Length);
        var before = default(Rune);
        var (inARow, isVaried) = (0, false);
        for (var i = 0; i < text.Length;)
        {
            var rune = Rune.GetRuneAt(text, i);
            i += rune.Utf16SequenceLength;
            if (IsVariation(rune.Value))
            {
                var isNeeded = !isVaried && (rune.Value < 0x10000 ? before.Value != 0 : Is(s_ideographs, before.Value));
                isVaried = true;
                kept.Append(isNeeded ? rune.ToString() : "");
            }
            else if (!IsControl(rune.Value))
            {
                kept.Append(text, i - rune.Utf16SequenceLength, rune.Utf16SequenceLength);
                before = IsMark(rune) ? before : IsBlank(rune.Value) ? default : rune;
                (inARow, isVaried) = (0, false);
            }
            else if (inARow < MostInARow && IsNeeded((char)rune.Value, before.Value, After(text, i)))
            {
                kept.Append((char)rune.Value);
                (inARow, isVaried) = (inARow + 1, false);
            }
        }

        return kept.ToString();
    }

    // The next character that isn't one of these itself; 0 at the end. Only few are looked at, since only few may stand in a row.
    private static int After(string text, int at)
    {
        for (var n = 0; n < MostInARow && at < text.Length; n++, at++)
        {
            if (!IsControl(text[at]))
            {
                return Rune.GetRuneAt(text, at).Value;
            }
        }

        return 0;
    }

    private static bool IsNeeded(char control, int before, int after) => control switch
    {
        NonJoiner => Is(s_joining, before) || Is(s_joining, after),
        Joiner => Is(s_joining, before) || Is(s_joining, after) || (Is(s_pictures, before) && Is(s_pictures, after)),
        ZeroWidthSpace or WordJoiner => Is(s_withoutSpaces, before) || Is(s_withoutSpaces, after),
        _ => false,
    };

    private static bool IsControl(int value) => value is ZeroWidthSpace or NonJoiner or Joiner or (>= WordJoiner and <= 0x2064);

    private static bool IsVariation(int value) => value is (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF);

    private static bool IsBlank(int value) => value is ' ' or '\t' or '\n' or 0xA0;

    private static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format;

    private static bool Is((int First, int Last)[] blocks, int value) => Array.Exists(blocks, b => value >= b.First && value <= b.Last);
}
