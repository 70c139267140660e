using System.Globalization;
using System.Text;
using Generator.Text;

namespace Generator.Web;

/// <summary>Turns a host's name into ASCII (UTS #46, without the old mappings of ß, ς and joiners): other letters stand in punycode, so that no letter passes for another.</summary>
internal static class HostName
{
    private const string Prefix = "xn--";
    private const int LongestLabel = 63;

    /// <summary>The name in lower-case ASCII; null where a label can't be written so, or is punycode of nothing that may stand in a name.</summary>
    public static string? ToAscii(string name)
    {
        if (Ascii.IsValid(name) && !name.Contains(Prefix, StringComparison.OrdinalIgnoreCase))
        {
            return name.ToLowerInvariant();
        }

        if ((Ascii.IsValid(name) ? name.ToLowerInvariant() : Mapped(name)) is not { } mapped)
        {
            return null;
        }

        var labels = mapped.Split('.').Select(LabelToAscii).ToList();
        return labels.Contains(null) ? null : string.Join('.', labels);
    }

    private static string? LabelToAscii(string label)
    {
        if (label.StartsWith(Prefix, StringComparison.Ordinal))
        {
            var decoded = Punycode.Decode(label[Prefix.Length..]);
            return decoded is not null && !Ascii.IsValid(decoded) && Mapped(decoded) == decoded && LabelToAscii(decoded) == label ? label : null;
        }

        return Ascii.IsValid(label) ? label
            : MayStand(label) && Punycode.Encode(label) is { } encoded && encoded.Length + Prefix.Length <= LongestLabel ? Prefix + encoded
            : null;
    }

    // As names are compared: compatible forms and capitals don't count, nor what nobody sees. Null for what is no text.
    private static string? Mapped(string name)
    {
        var kept = new StringBuilder(name.Length);
        foreach (var rune in name.EnumerateRunes())
        {
            if (rune == Rune.ReplacementChar || IsNoncharacter(rune.Value))
            {
                return null;
            }

            if (!IsIgnored(rune.Value))
            {
                kept.Append(rune.Value is 0x3002 or 0xFF0E or 0xFF61 ? "." : rune.ToString());
            }
        }

        // Twice, because what is composed may have capitals, and what is lower case may compose.
        return TextNormalization.Normalize(TextNormalization.Normalize(kept.ToString(), NormalizationForm.FormKC).ToLowerInvariant(), NormalizationForm.FormKC);
    }

    // Never part of a text, and what has one can't be normalized.
    private static bool IsNoncharacter(int value) => value is >= 0xFDD0 and <= 0xFDEF || (value & 0xFFFE) == 0xFFFE;

    // UTS #46, status `ignored`.
    private static bool IsIgnored(int value) => value is 0xAD or 0x34F or 0x200B or 0x2060 or 0x2064 or 0xFEFF or (>= 0xFE00 and <= 0xFE0F) or (>= 0x180B and <= 0x180F) or (>= 0xE0100 and <= 0xE01EF);

    private static bool MayStand(string label)
    {
        var runes = label.EnumerateRunes().ToArray();
        var (isLeftToRight, isRightToLeft) = (false, false);
        for (var i = 0; i < runes.Length; i++)
        {
            var isRight = IsRightToLeft(runes[i].Value);
            isRightToLeft |= isRight;
            isLeftToRight |= !isRight && Rune.IsLetter(runes[i]);
            if (!(IsJoiner(runes[i]) ? i > 0 && MayJoin(runes, i) : MayStand(runes[i])))
            {
                return false;
            }
        }

        // A label that runs both ways is shown in an order that it isn't written in (RFC 5893 §2).
        return !IsMark(runes[0]) && !(isRightToLeft && (isLeftToRight || !EndsInLetterOrDigit(runes)));
    }

    private static bool EndsInLetterOrDigit(Rune[] runes) => Rune.IsLetterOrDigit(Array.FindLast(runes, r => !IsMark(r)));

    private static bool MayStand(Rune rune) => rune.IsAscii || Rune.GetUnicodeCategory(rune) is not
        (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.SpaceSeparator);

    // After the mark that takes a vowel away; one of them between letters that join, too (RFC 5892 appendix A.1 and A.2, without its tables).
    private static bool MayJoin(Rune[] runes, int at) =>
        IsMark(runes[at - 1]) || (runes[at].Value == 0x200C && at + 1 < runes.Length && IsRightToLeft(runes[at - 1].Value) && IsRightToLeft(runes[at + 1].Value));

    private static bool IsJoiner(Rune rune) => rune.Value is 0x200C or 0x200D;

    private static bool IsRightToLeft(int value) => value is (>= 0x590 and <= 0x8FF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFE) or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF);

    private static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
}
