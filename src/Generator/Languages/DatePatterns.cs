using Generator.Text;

namespace Generator.Languages;

/// <summary>How a language writes dates and times, and the words for what isn't known exactly.</summary>
public sealed record DatePatterns
{
    /// <summary>Names of the months inside a date: the genitive in Slavic languages.</summary>
    public required Sequence<string> MonthsInDates { get; init; }

    /// <summary>Names of the months on their own.</summary>
    public required Sequence<string> MonthsAlone { get; init; }

    /// <summary>Dates on their own.</summary>
    public required DateForms Alone { get; init; }

    /// <summary>Dates as the words for "on or after", "about" and the like want them.</summary>
    public required DateForms InPhrases { get; init; }

    /// <summary>In these `{date}` stands for a date on its own, `{date_in_phrase}` for the other form.</summary>
    public required MessagePattern OnOrAfter { get; init; }

    public required MessagePattern OnOrBefore { get; init; }

    public required MessagePattern Approximate { get; init; }

    public required MessagePattern Uncertain { get; init; }

    public required MessagePattern UncertainAndApproximate { get; init; }

    /// <summary>Of `{h}` or `{hh}`, and `{mm}`.</summary>
    public required MessagePattern Time { get; init; }

    /// <summary>Of `{date}` and `{time}`.</summary>
    public required MessagePattern DayAndTime { get; init; }

    /// <summary>Of `{date}`, `{time}` and `{zone}`.</summary>
    public required MessagePattern DayTimeAndZone { get; init; }

    /// <summary>An offset from UTC: `{sign}`, `{hh}`, `{mm}`.</summary>
    public required MessagePattern Zone { get; init; }

    /// <summary>UTC itself.</summary>
    public required string Utc { get; init; }

    /// <summary>Days of a second calendar beside the Gregorian ones; null where the language has none.</summary>
    public SolarHijriPattern? SolarHijri { get; init; }
}

/// <summary>A day, a month and a year in words: of `{day}` or, in two digits, `{dd}`; of `{month}`, `{month_alone}` or, as a number, `{month_number}`; and of `{year}`.</summary>
public sealed record DateForms(MessagePattern Day, MessagePattern Month, MessagePattern Year);
