namespace Generator.Languages;

/// <summary>Writes dates in the words of a language, saying what isn't known exactly. Never moves a day with a time zone.</summary>
internal sealed class DateWriter(DatePatterns patterns, NumberPattern numbers)
{
    /// <summary>A date with its time of day, where that is known.</summary>
    public string Date(EdtfDate date) => Qualified(date, forms => Plain(date, forms, withTime: true));

    /// <summary>A date without its time of day.</summary>
    public string Day(EdtfDate date) => Qualified(date, forms => Plain(date, forms, withTime: false));

    public string MonthAndYear(int year, int month) => Fill(patterns.Alone.Month, year, month, null);

    public string Year(int year) => Fill(patterns.Alone.Year, year, null, null);

    private string Qualified(EdtfDate date, Func<DateForms, string> plain)
    {
        var opening = date.Opening switch
        {
            EdtfOpening.OnOrAfter => patterns.OnOrAfter,
            EdtfOpening.OnOrBefore => patterns.OnOrBefore,
            _ => null,
        };
        if (opening is not null)
        {
            // Inside an open interval one word of doubt is enough, whichever it is: the end isn't exact.
            var open = opening.Fill(place => plain(place == "date_in_phrase" ? patterns.InPhrases : patterns.Alone));
            return date.IsUncertain || date.IsApproximate ? patterns.Uncertain.Fill(_ => open) : open;
        }

        var doubt = (date.IsUncertain, date.IsApproximate) switch
        {
            (true, true) => patterns.UncertainAndApproximate,
            (true, false) => patterns.Uncertain,
            (false, true) => patterns.Approximate,
            _ => null,
        };
        return doubt is null
            ? plain(patterns.Alone)
            : doubt.Fill(place => plain(place == "date_in_phrase" ? patterns.InPhrases : patterns.Alone));
    }

    private string Plain(EdtfDate date, DateForms forms, bool withTime)
    {
        var form = date.Day is not null ? forms.Day : date.Month is not null ? forms.Month : forms.Year;
        var day = Fill(form, date.Year, date.Month, date.Day);
        if (!withTime || date.Time is not { } time)
        {
            return day;
        }

        var clock = patterns.Time.Fill(place => place switch { "h" => numbers.Plain(time.Hours), "hh" => numbers.Plain(time.Hours, 2), _ => numbers.Plain(time.Minutes, 2) });
        return date.Offset is { } offset
            ? patterns.DayTimeAndZone.Fill(place => place switch { "date" => day, "time" => clock, _ => Zone(offset) })
            : patterns.DayAndTime.Fill(place => place == "date" ? day : clock);
    }

    private string Zone(TimeSpan offset) => offset == TimeSpan.Zero
        ? patterns.Utc
        : patterns.Zone.Fill(place => place switch
        {
            "sign" => offset < TimeSpan.Zero ? "\u2212" : "+",
            "hh" => numbers.Plain(Math.Abs(offset.Hours), 2),
            _ => numbers.Plain(Math.Abs(offset.Minutes), 2),
        });

    private string Fill(MessagePattern form, int year, int? month, int? day) => form.Fill(place => place switch
    {
        "day" => numbers.Plain(day ?? 1),
        "month" => patterns.MonthsInDates[(month ?? 1) - 1],
        "month_alone" => patterns.MonthsAlone[(month ?? 1) - 1],
        _ => numbers.Plain(year),
    });
}
