using System.Globalization;
using System.Text;

namespace Generator.Tests.Text;

/// <summary>Finds in a text that has been cleaned what must stand in none, by rules written down a second time.</summary>
internal static class StrayCharacters
{
    /// <summary>The first stray character in words; empty where there is none.</summary>
    public static string In(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!Rune.TryGetRuneAt(text, i, out var rune))
            {
                return $"half a character at {i}";
            }

            if (rune.Value is (< 0x20 and not '\t' and not '\n') or (>= 0x7F and <= 0x9F) or 0xAD or 0xFEFF or 0x202D or 0x202E or 0x2028 or 0x2029 or (>= 0x206A and <= 0x206F)
                or (>= 0xFFF9 and <= 0xFFFC) or (>= 0xFDD0 and <= 0xFDEF) || (rune.Value & 0xFFFE) == 0xFFFE)
            {
                return string.Create(CultureInfo.InvariantCulture, $"U+{rune.Value:X4} at {i}");
            }

            i += rune.Utf16SequenceLength - 1;
        }

        return !text.IsNormalized(NormalizationForm.FormC) ? "not in its normal form" : Unclosed(text);
    }

    /// <summary>Whether every embedding and isolate is closed, in the text itself and in order.</summary>
    public static string Unclosed(string text)
    {
        var open = new Stack<char>();
        foreach (var c in text)
        {
            if (c is '\u202A' or '\u202B' or '\u202D' or '\u202E' or (>= '\u2066' and <= '\u2068'))
            {
                open.Push(c);
            }
            else if (c is '\u202C' or '\u2069' && (!open.TryPop(out var opened) || (c == '\u2069') != (opened >= '\u2066')))
            {
                return "a direction is ended that wasn't begun";
            }
        }

        return open.Count > 0 ? "a direction is left open" : "";
    }
}
