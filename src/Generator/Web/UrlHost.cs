using System.Buffers;
using System.Globalization;
using System.Text;

namespace Generator.Web;

/// <summary>Reads the host of an address (URL Standard §3.5): a name in ASCII, an IPv4 address in any of its spellings, or an IPv6 address.</summary>
internal static class UrlHost
{
    private static readonly SearchValues<char> s_forbidden =
        SearchValues.Create([.. Enumerable.Range(0, 0x21).Select(c => (char)c), .. "#/:<>?@[\\]^|%\u007F"]);

    private static readonly SearchValues<char> s_inIpv6 = SearchValues.Create("0123456789abcdefABCDEF:.");
    private static readonly UTF8Encoding s_utf8 = new(false, throwOnInvalidBytes: true);

    /// <summary>The host as it is written; null for what is none.</summary>
    public static string? Read(string text)
    {
        if (text.StartsWith('['))
        {
            return text.EndsWith(']') ? Ipv6(text[1..^1]) : null;
        }

        if (PercentDecoded(text) is not { } decoded || HostName.ToAscii(decoded) is not { Length: > 0 } name || name.AsSpan().ContainsAny(s_forbidden))
        {
            return null;
        }

        return EndsInNumber(name) ? Ipv4(name) : name;
    }

    private static string? PercentDecoded(string text)
    {
        if (!text.Contains('%', StringComparison.Ordinal))
        {
            return text;
        }

        var bytes = Encoding.UTF8.GetBytes(text);
        var decoded = new List<byte>(bytes.Length);
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] == '%' && i + 2 < bytes.Length && char.IsAsciiHexDigit((char)bytes[i + 1]) && char.IsAsciiHexDigit((char)bytes[i + 2]))
            {
                decoded.Add(Convert.FromHexString([(char)bytes[i + 1], (char)bytes[i + 2]])[0]);
                i += 2;
            }
            else
            {
                decoded.Add(bytes[i]);
            }
        }

        try
        {
            return s_utf8.GetString([.. decoded]);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static bool EndsInNumber(string name)
    {
        var last = name.TrimEndOnce('.');
        last = last[(last.LastIndexOf('.') + 1)..];
        return last.Length > 0 && (last.All(char.IsAsciiDigit) || Number(last) is not null);
    }

    // Fewer than four parts: the last one fills the rest. 0x and 0 begin numbers to the base of 16 and 8 (URL Standard §3.5, IPv4 parser).
    private static string? Ipv4(string name)
    {
        var parts = name.TrimEndOnce('.').Split('.');
        if (parts.Length > 4)
        {
            return null;
        }

        long address = 0;
        for (var i = 0; i < parts.Length; i++)
        {
            var isLast = i == parts.Length - 1;
            var bits = isLast ? 8 * (5 - parts.Length) : 8;
            if (Number(parts[i]) is not { } number || number >> bits != 0)
            {
                return null;
            }

            address = (address << bits) | number;
        }

        return string.Create(CultureInfo.InvariantCulture, $"{address >> 24}.{(address >> 16) & 255}.{(address >> 8) & 255}.{address & 255}");
    }

    private static long? Number(string text)
    {
        var (digits, radix) = text switch
        {
            ['0', 'x' or 'X', ..] => (text[2..], 16),
            ['0', _, ..] => (text[1..], 8),
            _ => (text, 10),
        };
        if (text.Length == 0)
        {
            return null;
        }

        long number = 0;
        foreach (var c in digits)
        {
            var digit = char.IsAsciiHexDigit(c) ? Convert.ToInt32(c.ToString(), 16) : radix;
            if (digit >= radix)
            {
                return null;
            }

            // Kept small enough to go on; it is too large then anyway.
            number = Math.Min((number * radix) + digit, 1L << 40);
        }

        return number;
    }

    // Eight pieces of up to four digits; one run of zeros may be left out, and the last two may be written as an IPv4 address (URL Standard §3.5, IPv6 parser).
    private static string? Ipv6(string text)
    {
        if (text.AsSpan().ContainsAnyExcept(s_inIpv6))
        {
            return null;
        }

        var halves = text.Split("::");
        var (before, after) = (Pieces(halves[0], halves.Length == 1), halves.Length == 2 ? Pieces(halves[1], true) : []);
        if (halves.Length > 2 || before is null || after is null)
        {
            return null;
        }

        var missing = 8 - before.Count - after.Count;
        return (halves.Length == 1 ? missing == 0 : missing > 0) ? $"[{Ipv6Text([.. before, .. Enumerable.Repeat(0, missing), .. after])}]" : null;
    }

    private static List<int>? Pieces(string text, bool isEnd)
    {
        var pieces = new List<int>();
        var written = text.Length == 0 ? [] : text.Split(':');
        for (var i = 0; i < written.Length; i++)
        {
            if (written[i].Contains('.', StringComparison.Ordinal))
            {
                if (!isEnd || i < written.Length - 1 || Ipv4Bytes(written[i]) is not [var a, var b, var c, var d])
                {
                    return null;
                }

                pieces.AddRange([(a << 8) | b, (c << 8) | d]);
            }
            else if (written[i].Length is > 0 and <= 4)
            {
                pieces.Add(Convert.ToInt32(written[i], 16));
            }
            else
            {
                return null;
            }
        }

        return pieces;
    }

    // Inside an IPv6 address only the plain form counts.
    private static int[]? Ipv4Bytes(string text)
    {
        var parts = text.Split('.');
        return parts.Length == 4 && Array.TrueForAll(parts, p => p.Length is > 0 and <= 3 && p.All(char.IsAsciiDigit) && (p.Length == 1 || p[0] != '0') && Number(p) <= 255)
            ? Array.ConvertAll(parts, p => (int)Number(p)!.Value)
            : null;
    }

    // The longest run of zeros is shortened, the first of several (URL Standard §3.6); nothing is written with dots.
    private static string Ipv6Text(int[] pieces)
    {
        var (start, length) = (-1, 1);
        for (var i = 0; i < 8; i++)
        {
            var run = pieces.Skip(i).TakeWhile(p => p == 0).Count();
            if (run > length)
            {
                (start, length) = (i, run);
            }
        }

        static string Join(IEnumerable<int> numbers) => string.Join(':', numbers.Select(n => n.ToString("x", CultureInfo.InvariantCulture)));
        return start < 0 ? Join(pieces) : $"{Join(pieces.Take(start))}::{Join(pieces.Skip(start + length))}";
    }

    private static string TrimEndOnce(this string text, char end) => text.EndsWith(end) ? text[..^1] : text;
}
