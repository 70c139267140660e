using System.Globalization;
using Generator.Languages;

namespace Generator.Outputs.Feeds;

/// <summary>Dates as feeds want them: a full date and time with an offset (RFC 3339), even where only the day is known.</summary>
public static class FeedDate
{
    /// <summary>Stands where a feed demands a date and none is known.</summary>
    public const string Unknown = "1970-01-01T00:00:00Z";

    /// <summary>The moment a date stands for, with the newsroom's own offset; a day without a time begins at midnight UTC, and so does a time without an offset count.</summary>
    public static string Of(EdtfDate date)
    {
        var day = new DateTime(date.Year, date.Month ?? 1, date.Day ?? 1, 0, 0, 0, DateTimeKind.Unspecified) + (date.Time ?? TimeSpan.Zero);
        var offset = date.Offset ?? TimeSpan.Zero;
        var sign = offset < TimeSpan.Zero ? '-' : '+';
        var zone = offset == TimeSpan.Zero ? "Z" : sign + offset.Duration().ToString("hh\\:mm", CultureInfo.InvariantCulture);
        return day.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture) + zone;
    }

    /// <summary>Whether a date is known to the day at least, so that a feed may state it as the moment of publication.</summary>
    public static bool IsDay(EdtfDate? date) => date is { Day: not null, DateTimeAttribute: not null };
}
