using System.Buffers;
using System.Globalization;
using System.Text;

namespace Generator.Text;

/// <summary>
/// Text hygiene: what a source's characters become before anything is chosen from them. The result is NFC (UAX #15), fit for HTML and for XML 1.0 §2.2,
/// has no invisible leftovers, and no bidirectional control that could change the order of text outside it (UAX #9).
/// </summary>
public static class TextNormalization
{
    // A flag of a region is a black flag, tag characters, and one more that ends them.
    private const int BlackFlag = 0x1F3F4;
    private const int FirstTag = 0xE0020;
    private const int LastTag = 0xE007E;

    // More than this in a row is no spelling of any language; without a limit, ordering them takes the square of their number.
    private const int MostMarksInARow = 30;

    // Letters, digits and punctuation that are clean in any order; a text of nothing else is returned as it is.
    private static readonly SearchValues<char> s_plain = SearchValues.Create(
        string.Concat(
            "\t\n",
            Range(' ', '~'),
            Range('\u00A0', '\u00AC'),
            Range('\u00AE', '\u01FF'),
            Range('\u0400', '\u045F'),
            Range('\u0621', '\u064A'),
            Range('\u06F0', '\u06F9'),
            "\u067E\u0686\u0698\u06A9\u06AF\u06CC\u200C\u200D",
            Range('\u2010', '\u2027')));

    // Texts that people write settle at once; one made not to settle loses what doesn't.
    private const int MostTurns = 8;

    private static readonly SearchValues<char> s_whiteSpace = SearchValues.Create(" \t\n\f\r");

    /// <summary>
    /// Cleans a piece of text. White space stays, with line ends as `\n` (and form feed, vertical tab as a space); a character that was lost on its way
    /// (half of a surrogate pair, a noncharacter) becomes U+FFFD, so that a reader sees the loss; controls and stray format characters go.
    /// No-break spaces and direction marks are part of the spelling and stay, and joiners (U+200C, U+200D) where letters or pictures join. Characters of private use
    /// stay too: whoever has the font reads them.
    /// </summary>
    public static string Clean(string text)
    {
        if (!text.AsSpan().ContainsAnyExcept(s_plain))
        {
            return InvisibleControls.Needed(text);
        }

        var kept = new StringBuilder(text.Length);
        var isInFlag = false;
        for (var i = 0; i < text.Length; i++)
        {
            if (!Rune.TryGetRuneAt(text, i, out var rune))
            {
                rune = Rune.ReplacementChar;
            }
            else if (rune.Value == '\r' && i + 1 < text.Length && text[i + 1] == '\n')
            {
                continue;
            }
            else
            {
                i += rune.Utf16SequenceLength - 1;
                rune = Replacement(rune, isInFlag);
            }

            if (rune.Value != 0)
            {
                isInFlag = rune.Value == BlackFlag || (isInFlag && rune.Value is >= FirstTag and <= LastTag);
                Append(kept, rune);
            }
        }

        return Settled(BidiControls.Balance(kept.ToString()));
    }

    // What stands between two characters without width can be put in another order, or go, so that one of them isn't needed any more: until nothing changes.
    private static string Settled(string text)
    {
        for (var i = 0; i < MostTurns; i++)
        {
            // Before ordering the marks for its cost, after it because one mark can become two.
            var settled = LimitMarks(Normalize(LimitMarks(InvisibleControls.Needed(text)), NormalizationForm.FormC));
            if (!InvisibleControls.Any(settled) || settled == text)
            {
                return settled;
            }

            text = settled;
        }

        return LimitMarks(Normalize(InvisibleControls.None(text), NormalizationForm.FormC));
    }

    /// <summary>The normal form of any text (UAX #15): what the platform refuses to normalize, half a surrogate pair and U+FFFE, becomes U+FFFD first.</summary>
    public static string Normalize(string text, NormalizationForm form)
    {
        if (!text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') && !text.Contains('\uFFFE', StringComparison.Ordinal))
        {
            return text.Normalize(form);
        }

        var whole = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            Append(whole, rune.Value == 0xFFFE ? Rune.ReplacementChar : rune);
        }

        return whole.ToString().Normalize(form);
    }

    /// <summary>Cleaned text as one line without white space at its ends: a headline, a name, a caption.</summary>
    public static string CleanLine(string text) => CollapseWhiteSpace(Clean(text)).Trim(' ');

    /// <summary>Each run of ASCII white space (HTML Standard, Infra §4.6) becomes one space, at the ends too; no-break spaces stay.</summary>
    public static string CollapseWhiteSpace(string text)
    {
        var collapsed = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (!IsWhiteSpace(character))
            {
                collapsed.Append(character);
            }
            else if (collapsed.Length == 0 || collapsed[^1] != ' ')
            {
                collapsed.Append(' ');
            }
        }

        return collapsed.Length == text.Length && text.AsSpan().SequenceEqual(collapsed.ToString()) ? text : collapsed.ToString();
    }

    /// <summary>Space, tab, line feed, form feed or carriage return: the white space that markup collapses, unlike `char.IsWhiteSpace`.</summary>
    public static bool IsWhiteSpace(char character) => s_whiteSpace.Contains(character);

    // What stands in a rune's place; U+0000 for nothing.
    private static Rune Replacement(Rune rune, bool isInFlag)
    {
        var value = rune.Value;
        return value switch
        {
            '\t' or '\n' => rune,

            // Line ends of other systems, and the separators that word processors leave.
            '\r' or 0x85 or 0x2028 or 0x2029 => new Rune('\n'),

            // They parted words where they stood.
            '\f' or '\v' => new Rune(' '),

            // Nobody wrote these: leftovers of transport. Nothing marks their place, or words would be cut by signs that no newsroom printed.
            < 0x20 or (>= 0x7F and <= 0x9F) => default,

            // A hint where to break a line, which hides whole words from search and copies; browsers hyphenate by the language themselves.
            0xAD => default,

            // Byte order mark inside text; deprecated format characters (The Unicode Standard §23.3); annotation and object anchors without their annotation or object.
            0xFEFF or (>= 0x206A and <= 0x206F) or (>= 0xFFF9 and <= 0xFFFC) => default,

            // Invisible tag characters can carry a hidden message or mark whose copy this is; only flags of regions (UTS #51 ED-14a) are written with them.
            >= 0xE0000 and <= 0xE007F => isInFlag ? rune : default,

            // Noncharacters: a program's private marks, never text; something else stood here.
            >= 0xFDD0 and <= 0xFDEF => Rune.ReplacementChar,
            _ => (value & 0xFFFE) == 0xFFFE ? Rune.ReplacementChar : rune,
        };
    }

    private static string LimitMarks(string text)
    {
        var marks = 0;
        StringBuilder? limited = null;
        for (var i = 0; i < text.Length; i++)
        {
            // The low half of a pair belongs to the mark or letter before it.
            if (!char.IsLowSurrogate(text[i]))
            {
                marks = CharUnicodeInfo.GetUnicodeCategory(text, i) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark ? marks + 1 : 0;
            }

            if (marks > MostMarksInARow)
            {
                limited ??= new StringBuilder(text, 0, i, text.Length);
            }
            else
            {
                limited?.Append(text[i]);
            }
        }

        return limited?.ToString() ?? text;
    }

    private static string Range(char first, char last) => string.Concat(Enumerable.Range(first, last - first + 1).Select(code => (char)code));

    private static void Append(StringBuilder text, Rune rune)
    {
        Span<char> units = stackalloc char[2];
        text.Append(units[..rune.EncodeToUtf16(units)]);
    }
}
