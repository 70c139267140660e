using System.Globalization;

namespace Generator.Articles;

/// <summary>A time as players show it: `0:00`, `1:38`, `0:01:38`, in digits of any script.</summary>
internal static class PlayerTime
{
    /// <summary>How many characters of a time stand at a place; 0 for none.</summary>
    public static int LengthAt(string text, int at) => Read(text, at, out _);

    /// <summary>The longest time that a text of nothing but times shows: a player's position, its length and its rest come together.</summary>
    /// <returns>Null where the text holds anything else.</returns>
    public static TimeSpan? LongestOf(string text)
    {
        TimeSpan? longest = null;
        for (var at = 0; at < text.Length;)
        {
            if (char.IsWhiteSpace(text[at]) || text[at] is '/' or '|' or '-')
            {
                at++;
                continue;
            }

            var length = Read(text, at, out var time);
            if (length == 0)
            {
                return null;
            }

            longest = longest is null || time > longest ? time : longest;
            at += length;
        }

        return longest;
    }

    private static int Read(string text, int at, out TimeSpan time)
    {
        time = default;
        Span<int> parts = stackalloc int[3];
        var count = 0;
        var end = at;
        while (count < 3)
        {
            var start = end;
            while (end < text.Length && end - start < 3 && CharUnicodeInfo.GetDecimalDigitValue(text[end]) is >= 0 and var digit)
            {
                parts[count] = parts[count] * 10 + digit;
                end++;
            }

            // Minutes and seconds have two digits, the first number has up to three.
            if (end == start || (count > 0 && end - start != 2))
            {
                return 0;
            }

            count++;
            if (end + 1 >= text.Length || text[end] != ':' || CharUnicodeInfo.GetDecimalDigitValue(text[end + 1]) < 0)
            {
                break;
            }

            end++;
        }

        // A time ends where no further digit or letter goes on with it.
        if (count < 2 || (end < text.Length && char.IsLetterOrDigit(text[end])))
        {
            return 0;
        }

        time = count == 2 ? new TimeSpan(0, parts[0], parts[1]) : new TimeSpan(parts[0], parts[1], parts[2]);
        return end - at;
    }
}
