using System.Globalization;
using Generator.Languages;

namespace Generator.Tests.Languages;

public sealed class SolarHijriDateTests
{
    // New year's days and leap days of the official calendar, among them years where the arithmetic cycles err (1403 by Birashk's isn't leap).
    [Theory]
    [InlineData(2022, 1, 26, 1400, 11, 6)]
    [InlineData(1925, 3, 31, 1304, 1, 11)]
    [InlineData(1979, 2, 11, 1357, 11, 22)]
    [InlineData(2021, 3, 20, 1399, 12, 30)]
    [InlineData(2021, 3, 21, 1400, 1, 1)]
    [InlineData(2025, 3, 20, 1403, 12, 30)]
    [InlineData(2025, 3, 21, 1404, 1, 1)]
    [InlineData(2026, 3, 20, 1404, 12, 29)]
    [InlineData(2024, 9, 21, 1403, 6, 31)]
    [InlineData(2024, 9, 22, 1403, 7, 1)]
    [InlineData(1800, 1, 1, 1178, 10, 11)]
    public void A_day_is_the_official_calendars(int year, int month, int day, int solarYear, int solarMonth, int solarDay) =>
        Assert.Equal(new SolarHijriDate(solarYear, solarMonth, solarDay), SolarHijriDate.OfGregorian(year, month, day));

    // The framework finds the equinox itself; it takes no culture and no clock.
    [Fact]
    public void Every_day_of_three_centuries_agrees_with_a_calendar_that_computes_the_equinox()
    {
        var other = new PersianCalendar();
        for (var day = new DateOnly(1800, 1, 1); day.Year <= 2100; day = day.AddDays(1))
        {
            var date = day.ToDateTime(TimeOnly.MinValue);
            Assert.Equal(new SolarHijriDate(other.GetYear(date), other.GetMonth(date), other.GetDayOfMonth(date)), SolarHijriDate.OfGregorian(day.Year, day.Month, day.Day));
        }
    }

    [Theory]
    [InlineData(1799)]
    [InlineData(2101)]
    public void Beyond_the_years_that_are_sure_there_is_none(int year) => Assert.Null(SolarHijriDate.OfGregorian(year, 6, 1));

    [Theory]
    [InlineData("2022-01-26", "۲۶ ژانویهٔ ۲۰۲۲ (۶ بهمن ۱۴۰۰)")]
    [InlineData("2022-01", "ژانویهٔ ۲۰۲۲")]
    [InlineData("2022", "۲۰۲۲")]
    [InlineData("1700-01-26", "۲۶ ژانویهٔ ۱۷۰۰")]
    public void It_stands_beside_the_Gregorian_day_only_where_the_day_is_known(string edtf, string words)
    {
        Assert.True(EdtfDate.TryParse(edtf, out var date));
        Assert.Equal(words, LanguageTests.Table.For(Tag("fa")).Date(date).Text);
    }

    [Fact]
    public void Lists_have_the_Gregorian_day_alone() => Assert.Equal("۲۶ ژانویهٔ ۲۰۲۲", LanguageTests.Table.For(Tag("fa")).Day(EdtfDate.OfDay(2022, 1, 26)).Text);

    private static LanguageTag Tag(string tag) => LanguageTag.TryParse(tag, out var parsed) ? parsed : throw new ArgumentException(tag, nameof(tag));
}
