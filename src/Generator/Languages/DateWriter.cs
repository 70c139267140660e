namespace Generator.Languages;

/// <summary>Writes dates in the words of a language, saying what isn't known exactly. Never moves a day with a time zone.</summary>
internal sealed class DateWriter(DatePatterns patterns, NumberPattern numbers)
{
    /// <summary>A date with its time of day, where that is known, and with the day of the language's second calendar.</summary>
    public string Date(EdtfDate date) => Qualified(date, forms => Whole(date, forms));

    /// <summary>A date without its time of day.</summary>
    public string Day(EdtfDate date) => Qualified(date, forms => Plain(date, forms));

    /// <summary>Whether the language has words for how exactly a date is known.</summary>
    public bool CanSay(EdtfDate date) => PhrasesOf(date).All(phrase => phrase.Parts.Count > 0);

    public string MonthAndYear(int year, int month) => Fill(patterns.Alone.Month, year, month, null);

    public string Year(int year) => Fill(patterns.Alone.Year, year, null, null);

    private string Qualified(EdtfDate date, Func<DateForms, string> plain)
    {
        string? said = null;
        foreach (var phrase in PhrasesOf(date))
        {
            var inner = said;
            said = phrase.Fill(place => inner ?? plain(place == "date_in_phrase" ? patterns.InPhrases : patterns.Alone));
        }

        return said ?? plain(patterns.Alone);
    }

    // From the innermost. Inside an open interval one word of doubt is enough, whichever it is: the end isn't exact.
    private IEnumerable<MessagePattern> PhrasesOf(EdtfDate date)
    {
        if (date.Opening != EdtfOpening.None)
        {
            yield return date.Opening == EdtfOpening.OnOrAfter ? patterns.OnOrAfter : patterns.OnOrBefore;
        }

        if (date.IsUncertain || date.IsApproximate)
        {
            yield return date.Opening != EdtfOpening.None || !date.IsApproximate ? patterns.Uncertain : date.IsUncertain ? patterns.UncertainAndApproximate : patterns.Approximate;
        }
    }

    private string Plain(EdtfDate date, DateForms forms) =>
        Fill(date.Day is not null ? forms.Day : date.Month is not null ? forms.Month : forms.Year, date.Year, date.Month, date.Day);

    private string Whole(EdtfDate date, DateForms forms)
    {
        var day = Beside(date, Plain(date, forms));
        if (date.Time is not { } time)
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
        "dd" => numbers.Plain(day ?? 1, 2),
        "month_number" => numbers.Plain(month ?? 1),
        _ => numbers.Plain(year),
    });

    // The same day in the language's second calendar, where it has one and the day is known.
    private string Beside(EdtfDate date, string inWords)
    {
        if (patterns.SolarHijri is not { } second || date.Month is not { } month || date.Day is not { } day || SolarHijriDate.OfGregorian(date.Year, month, day) is not { } solar)
        {
            return inWords;
        }

        var other = second.Day.Fill(place => place switch
        {
            "day" => numbers.Plain(solar.Day),
            "month" => second.Months[solar.Month - 1],
            _ => numbers.Plain(solar.Year),
        });
        return second.Beside.Fill(place => place == "date" ? inWords : other);
    }
}
