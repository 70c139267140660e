namespace Generator.Languages;

/// <summary>
/// A day in the Solar Hijri calendar, the official one of Iran (law of 31 March 1925) and, with other names of months, of Afghanistan. Its year begins on the day whose
/// noon in Tehran is the first after the spring equinox; six months of 31 days are followed by five of 30 and one of 29, in a leap year 30.
/// </summary>
/// <remarks>
/// Which years are leap rests on the table of breaks that K. M. Borkowski published (The Persian calendar for 3000 years, Earth, Moon, and Planets 74, 1996, 223–230),
/// computed from the equinoxes themselves. The arithmetic cycles of 33 and of 2820 years (Birashk) differ from the official calendar in some years of our time, 1403 among
/// them, and aren't used. No clock or culture of the machine takes part.
/// </remarks>
/// <param name="Month">1 (Farvardin, Hamal) to 12.</param>
public sealed record SolarHijriDate(int Year, int Month, int Day)
{
    private const int FirstYear = 1800;
    private const int LastYear = 2100;
    private const int DaysInFirstHalf = 6 * 31;

    // The solar years in which the rhythm of leap years starts anew.
    private static readonly int[] s_breaks = [-61, 9, 38, 199, 426, 686, 756, 818, 1111, 1181, 1210, 1635, 2060, 2097, 2192, 2262, 2324, 2394, 2456, 3178];

    /// <summary>The same day as one of the Gregorian calendar; null before 1800 and after 2100, for which nobody dates so, or the equinox isn't sure to the hour.</summary>
    public static SolarHijriDate? OfGregorian(int year, int month, int day)
    {
        if (year is < FirstYear or > LastYear)
        {
            return null;
        }

        var date = new DateOnly(year, month, day);
        var solar = year - 621;
        if (date < NewYear(solar))
        {
            solar--;
        }

        var days = date.DayNumber - NewYear(solar).DayNumber;
        return days < DaysInFirstHalf
            ? new SolarHijriDate(solar, (days / 31) + 1, (days % 31) + 1)
            : new SolarHijriDate(solar, ((days - DaysInFirstHalf) / 30) + 7, ((days - DaysInFirstHalf) % 30) + 1);
    }

    // The day of March on which a solar year begins: leap years of both calendars up to it, counted from the break before it.
    private static DateOnly NewYear(int solar)
    {
        var gregorian = solar + 621;
        var leaps = -14;
        var at = 1;
        while (s_breaks[at] <= solar)
        {
            var length = s_breaks[at] - s_breaks[at - 1];
            leaps += (length / 33 * 8) + (length % 33 / 4);
            at++;
        }

        var years = solar - s_breaks[at - 1];
        leaps += (years / 33 * 8) + (((years % 33) + 3) / 4);
        var whole = s_breaks[at] - s_breaks[at - 1];
        if (whole % 33 == 4 && whole - years == 4)
        {
            leaps++;
        }

        var gregorianLeaps = (gregorian / 4) - (((gregorian / 100) + 1) * 3 / 4) - 150;
        return new DateOnly(gregorian, 3, 20 + leaps - gregorianLeaps);
    }
}
