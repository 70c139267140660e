using System.Globalization;

namespace Generator.Articles.Dates;

/// <summary>Finds the time of day that stands behind a date: `, 14:05`, `um 14.05 Uhr`, `at 2:05 pm UTC`, `14h05`, `14時5分`.</summary>
internal static class TimeReading
{
    // Words and signs that may stand between: "at", "um", "a las", a bar, a dash.
    private const int MostBetween = 4;

    /// <returns>`T14:05` with what is known of the offset, and where it ends; empty where no time follows.</returns>
    public static (string Time, int End) After(List<DateToken> tokens, int at)
    {
        for (var i = at; i < tokens.Count && i <= at + MostBetween; i++)
        {
            if (tokens[i].Kind == DateTokenKind.Number)
            {
                return At(tokens, i) ?? ("", at);
            }

            if (tokens[i].Kind == DateTokenKind.Word && tokens[i].Word.Length > 9)
            {
                break;
            }
        }

        return ("", at);
    }

    private static (string Time, int End)? At(List<DateToken> tokens, int i)
    {
        if (tokens[i].Digits > 2 || i + 2 >= tokens.Count || tokens[i + 2] is not { Kind: DateTokenKind.Number, Digits: 2 or 1 } minutes)
        {
            return null;
        }

        var parts = tokens[i + 1];
        var isMarked = parts.Is(':') || parts.Word is "h" or "時" or "时" or "點" or "点" or "시" || (parts.Is('.') && minutes.Digits == 2 && i + 3 < tokens.Count && tokens[i + 3].Word is "uhr");
        var (hour, minute, end) = (tokens[i].Value, minutes.Value, i + 3);
        if (!isMarked || minute > 59 || (parts.Is(':') && minutes.Digits != 2))
        {
            return null;
        }

        var second = 0;
        if (end + 1 < tokens.Count && tokens[end].Is(':') && tokens[end + 1] is { Digits: 2, Value: < 60 } seconds)
        {
            (second, end) = (seconds.Value, end + 2);
        }

        if (end < tokens.Count && tokens[end].Word is "am" or "pm" or "a" or "p")
        {
            var isAfternoon = tokens[end].Word[0] == 'p';
            hour = hour is < 1 or > 12 ? 99 : (hour % 12) + (isAfternoon ? 12 : 0);
            end += tokens[end].Word.Length == 2 ? 1 : 4;
        }

        if (hour > 23)
        {
            return null;
        }

        end = Math.Min(end, tokens.Count);
        var (offset, last) = Offset(tokens, end);
        return (string.Create(CultureInfo.InvariantCulture, $"T{hour:D2}:{minute:D2}:{second:D2}{offset}"), last);
    }

    // Only what leaves no doubt: letters of zones mean different offsets in different countries.
    private static (string Offset, int End) Offset(List<DateToken> tokens, int at)
    {
        if (at >= tokens.Count || tokens[at].Word is not ("utc" or "gmt" or "z"))
        {
            return ("", at);
        }

        if (at + 2 < tokens.Count && (tokens[at + 1].Is('+') || tokens[at + 1].Is('-')) && tokens[at + 2] is { Digits: 1 or 2, Value: <= 14 } hours)
        {
            return (string.Create(CultureInfo.InvariantCulture, $"{tokens[at + 1].Word}{hours.Value:D2}:00"), at + 3);
        }

        return ("Z", at + 1);
    }
}
