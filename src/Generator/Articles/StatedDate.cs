using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;
using Generator.Languages;

namespace Generator.Articles;

/// <summary>Reads a date as pages state it to machines, keeping its day, its time and its offset as stated.</summary>
internal static partial class StatedDate
{
    private const int LongestDate = 64;

    private static readonly string[] s_months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>ISO 8601 with `T`, a space or nothing between date and time, fractions of seconds, offsets with or without colon; RFC 5322 §3.3; year, month and day by slashes or dots.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out EdtfDate? date)
    {
        date = null;
        var value = text.Trim();
        if (value.Length is 0 or > LongestDate)
        {
            return false;
        }

        return TryIso(value, out date) || TryMail(value, out date) || TryDayFirst(value, out date);
    }

    private static bool TryIso(string value, [NotNullWhen(true)] out EdtfDate? date)
    {
        date = null;
        var match = Iso().Match(value);
        if (!match.Success)
        {
            return false;
        }

        var day = $"{match.Groups["y"].Value}-{match.Groups["m"].Value.PadLeft(2, '0')}-{match.Groups["d"].Value.PadLeft(2, '0')}";
        return TryMoment(day, match, out date);
    }

    private static bool TryMail(string value, [NotNullWhen(true)] out EdtfDate? date)
    {
        date = null;
        var match = Mail().Match(value);
        var month = match.Success ? Array.IndexOf(s_months, match.Groups["m"].Value.ToLowerInvariant()) + 1 : 0;
        return month > 0 && TryMoment(string.Create(CultureInfo.InvariantCulture, $"{match.Groups["y"].Value}-{month:D2}-{match.Groups["d"].Value.PadLeft(2, '0')}"), match, out date);
    }

    // Only dots: with slashes, some countries put the month first.
    private static bool TryDayFirst(string value, [NotNullWhen(true)] out EdtfDate? date)
    {
        date = null;
        var match = DayFirst().Match(value);
        return match.Success && TryMoment($"{match.Groups["y"].Value}-{match.Groups["m"].Value.PadLeft(2, '0')}-{match.Groups["d"].Value.PadLeft(2, '0')}", match, out date);
    }

    private static bool TryMoment(string day, Match match, [NotNullWhen(true)] out EdtfDate? date)
    {
        var time = match.Groups["time"].Value;
        var offset = match.Groups["offset"].Value.ToUpperInvariant() is "GMT" or "UTC" or "UT" ? "Z" : match.Groups["offset"].Value;
        var padded = time.Length > 1 && time[1] == ':' ? "0" + time : time;
        return (padded.Length > 0 && EdtfDate.TryParse($"{day}T{padded}{offset}", out date)) || EdtfDate.TryParse(day, out date);
    }

    [GeneratedRegex(@"^(?<y>\d{4})[-/.]?(?<m>\d{1,2})[-/.]?(?<d>\d{1,2})(?:(?:T|\s+)(?<time>\d{1,2}:\d{2}(?::\d{2})?)(?:[.,]\d+)?\s*(?<offset>Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?.*)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Iso();

    [GeneratedRegex(@"^(?:[A-Za-z]{3,9},?\s+)?(?<d>\d{1,2})\s+(?<m>[A-Za-z]{3})[a-z]*\.?,?\s+(?<y>\d{4})(?:,?\s+(?<time>\d{1,2}:\d{2}(?::\d{2})?)\s*(?<offset>GMT|UTC|UT|Z|[+-]\d{2}:?\d{2})?)?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Mail();

    [GeneratedRegex(@"^(?<d>\d{1,2})\.(?<m>\d{1,2})\.(?<y>\d{4})(?:,?\s+(?<time>\d{1,2}:\d{2}(?::\d{2})?)(?<offset>))?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex DayFirst();
}
