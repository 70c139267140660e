using System.Globalization;

namespace Generator.Languages;

/// <summary>What plural rules ask of a number as it is written (UTS #35 Part 3, Plural Operand Meanings).</summary>
/// <param name="Number">n: the absolute value.</param>
/// <param name="Integer">i: its whole part.</param>
/// <param name="VisibleDigits">v: how many digits are written after the decimal point.</param>
/// <param name="VisibleDigitsTrimmed">w: the same without trailing zeros.</param>
/// <param name="Fraction">f: the digits after the decimal point, as a number.</param>
/// <param name="FractionTrimmed">t: the same without trailing zeros.</param>
/// <param name="Exponent">e (and c): the power of ten of compact notation, which this program doesn't write: 0.</param>
public readonly record struct PluralOperands(decimal Number, decimal Integer, int VisibleDigits, int VisibleDigitsTrimmed, decimal Fraction, decimal FractionTrimmed, int Exponent)
{
    public static PluralOperands Of(long count) => new(Math.Abs((decimal)count), Math.Abs((decimal)count), 0, 0, 0, 0, 0);

    /// <summary>The operands of a number in decimal notation; `1.50` is another number than `1.5` to some languages.</summary>
    public static PluralOperands Of(decimal number)
    {
        var digits = Math.Abs(number).ToString(CultureInfo.InvariantCulture);
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        var fraction = point < 0 ? "" : digits[(point + 1)..];
        var trimmed = fraction.TrimEnd('0');
        return new PluralOperands(Math.Abs(number), decimal.Truncate(Math.Abs(number)), fraction.Length, trimmed.Length, ToNumber(fraction), ToNumber(trimmed), 0);
    }

    private static decimal ToNumber(string digits) => digits.Length == 0 ? 0 : decimal.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
