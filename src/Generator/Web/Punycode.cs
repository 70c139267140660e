using System.Text;

namespace Generator.Web;

/// <summary>Writes letters of all scripts with those of ASCII (RFC 3492).</summary>
internal static class Punycode
{
    private const int Base = 36;
    private const int LowestThreshold = 1;
    private const int HighestThreshold = 26;
    private const int Skew = 38;
    private const int Damping = 700;
    private const int FirstBias = 72;
    private const int FirstRune = 0x80;
    private const int LastRune = 0x10FFFF;

    // More than any label has; keeps the work small, which grows with the square of the length.
    private const int MostRunes = 63;

    /// <summary>A label without its prefix; null where it is longer than any can be.</summary>
    public static string? Encode(string label)
    {
        var runes = label.EnumerateRunes().Select(r => r.Value).ToArray();
        if (runes.Length > MostRunes)
        {
            return null;
        }

        var result = new StringBuilder(string.Concat(runes.Where(r => r < FirstRune).Select(r => (char)r)));
        var basic = result.Length;
        if (basic > 0)
        {
            result.Append('-');
        }

        var (handled, next, delta, bias) = (basic, FirstRune, 0, FirstBias);
        while (handled < runes.Length)
        {
            var lowest = runes.Where(r => r >= next).Min();
            delta += (lowest - next) * (handled + 1);
            next = lowest;
            foreach (var rune in runes)
            {
                delta += rune < next ? 1 : 0;
                if (rune == next)
                {
                    Append(result, delta, bias);
                    bias = Adapt(delta, handled + 1, handled == basic);
                    delta = 0;
                    handled++;
                }
            }

            delta++;
            next++;
        }

        return result.ToString();
    }

    /// <summary>The label that was written so; null for what is no such label.</summary>
    public static string? Decode(string encoded)
    {
        if (encoded.Length > MostRunes)
        {
            return null;
        }

        var hyphen = encoded.LastIndexOf('-');
        var runes = encoded[..Math.Max(0, hyphen)].Select(c => (int)c).ToList();
        var (next, place, bias, at) = (FirstRune, 0, FirstBias, hyphen + 1);
        while (at < encoded.Length)
        {
            if (Number(encoded, ref at, bias) is not { } delta)
            {
                return null;
            }

            bias = Adapt(delta, runes.Count + 1, place == 0 && next == FirstRune);
            var whole = (long)place + delta;
            next += (int)(whole / (runes.Count + 1));
            place = (int)(whole % (runes.Count + 1));
            if (!Rune.IsValid(next))
            {
                return null;
            }

            runes.Insert(place++, next);
        }

        return string.Concat(runes.Select(r => new Rune(r).ToString()));
    }

    private static int? Number(string encoded, ref int at, int bias)
    {
        long number = 0, weight = 1;
        for (var k = Base; at < encoded.Length && weight <= int.MaxValue; k += Base)
        {
            var c = encoded[at++];
            var digit = char.IsAsciiLetterLower(c) ? c - 'a' : char.IsAsciiDigit(c) ? c - '0' + 26 : Base;
            var threshold = Math.Clamp(k - bias, LowestThreshold, HighestThreshold);
            number += digit * weight;
            if (digit == Base || number > LastRune * (MostRunes + 1))
            {
                return null;
            }

            if (digit < threshold)
            {
                return (int)number;
            }

            weight *= Base - threshold;
        }

        return null;
    }

    private static void Append(StringBuilder result, int number, int bias)
    {
        var rest = number;
        for (var k = Base; ; k += Base)
        {
            var threshold = Math.Clamp(k - bias, LowestThreshold, HighestThreshold);
            if (rest < threshold)
            {
                result.Append(Digit(rest));
                return;
            }

            result.Append(Digit(threshold + ((rest - threshold) % (Base - threshold))));
            rest = (rest - threshold) / (Base - threshold);
        }
    }

    private static int Adapt(int delta, int count, bool isFirst)
    {
        var rest = isFirst ? delta / Damping : delta / 2;
        rest += rest / count;
        var k = 0;
        while (rest > (Base - LowestThreshold) * HighestThreshold / 2)
        {
            rest /= Base - LowestThreshold;
            k += Base;
        }

        return k + ((Base - LowestThreshold + 1) * rest / (rest + Skew));
    }

    private static char Digit(int value) => (char)(value < 26 ? 'a' + value : '0' + value - 26);
}
