using System.Globalization;
using System.Text;

namespace Generator.Languages;

/// <summary>How a language writes whole numbers.</summary>
/// <param name="Digits">Its ten digits, from 0 to 9.</param>
/// <param name="GroupSeparator">What parts thousands.</param>
public sealed record NumberPattern(string Digits, string GroupSeparator)
{
    public static NumberPattern Latin { get; } = new("0123456789", ",");

    /// <summary>With thousands parted: a count.</summary>
    public string Number(long number)
    {
        var plain = Math.Abs((decimal)number).ToString(CultureInfo.InvariantCulture);
        var grouped = new StringBuilder(number < 0 ? "\u2212" : "");
        for (var i = 0; i < plain.Length; i++)
        {
            if (i > 0 && (plain.Length - i) % 3 == 0)
            {
                grouped.Append(GroupSeparator);
            }

            Add(grouped, plain[i]);
        }

        return grouped.ToString();
    }

    /// <summary>Digits one after another, as in a year or a time of day, with zeros before them up to a width.</summary>
    public string Plain(int number, int width = 1)
    {
        var plain = number.ToString("D" + width.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        var written = new StringBuilder(plain.Length);
        foreach (var digit in plain)
        {
            Add(written, digit);
        }

        return written.ToString();
    }

    // The digits of some scripts (Adlam's, Chakma's) are two UTF-16 units each.
    private void Add(StringBuilder written, char digit)
    {
        var units = Digits.Length / 10;
        written.Append(Digits, (digit - '0') * units, units);
    }
}
