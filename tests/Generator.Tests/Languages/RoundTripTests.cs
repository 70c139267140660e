using System.Globalization;
using CsCheck;
using Generator.Languages;

namespace Generator.Tests.Languages;

/// <summary>What is read and written again stays the same, whatever it was.</summary>
public sealed class RoundTripTests
{
    [Fact]
    public void A_tags_customary_form_reads_as_itself() =>
        Gen.OneOf(Gen.String["abtuxzATXZ019-_ é"], Gen.Select(Gen.String[Gen.Char["azTX"], 2, 3], Gen.String["abtx01-"], (language, rest) => $"{language}-{rest}"))
            .Sample(
                text =>
                {
                    if (LanguageTag.TryParse(text, out var tag))
                    {
                        Assert.True(LanguageTag.TryParse(tag.Value, out var again) && again.Equals(tag) && again.Plain == tag.Plain && again.GetHashCode() == tag.GetHashCode());
                        Assert.True(LanguageTag.TryParse(tag.Value.ToUpperInvariant(), out var upper) && upper.Equals(tag));
                        Assert.True(LanguageTag.TryParse(tag.Plain, out var plain) && plain.Equals(tag.WithoutExtensions));
                        Assert.Equal(tag.Language, tag.Plain.Split('-')[0]);
                    }
                },
                iter: 50000);

    [Fact]
    public void A_dates_canonical_form_reads_as_itself() =>
        Gen.String["0123456789-T:Z[]?~%.+ "].Sample(AssertCanonical, iter: 50000);

    [Fact]
    public void Every_date_that_can_be_said_is_read_and_written_alike() =>
        Gen.Select(Gen.Int[1, 9999], Gen.Int[0, 12], Gen.Int[0, 31], Gen.Int[-1, 24 * 60 - 1], Gen.Int[-15 * 60, 15 * 60], Gen.Int[0, 11])
            .Sample(
                (year, month, day, minute, offset, decoration) =>
                {
                    var text = year.ToString("D4", CultureInfo.InvariantCulture);
                    if (month > 0)
                    {
                        text += "-" + month.ToString("D2", CultureInfo.InvariantCulture);
                        day = Math.Min(day, DateTime.DaysInMonth(year, month));
                        if (day > 0)
                        {
                            text += "-" + day.ToString("D2", CultureInfo.InvariantCulture);
                            if (minute >= 0)
                            {
                                text += string.Create(CultureInfo.InvariantCulture, $"T{minute / 60:D2}:{minute % 60:D2}:00");
                                text += offset == 0 ? "Z" : string.Create(CultureInfo.InvariantCulture, $"{(offset < 0 ? '-' : '+')}{Math.Abs(offset) / 60:D2}:{Math.Abs(offset) % 60:D2}");
                            }
                        }
                    }

                    text += (decoration % 4) switch { 1 => "?", 2 => "~", 3 => "%", _ => "" };
                    text = (decoration / 4) switch { 1 => $"[{text}..]", 2 => $"[..{text}]", _ => text };
                    Assert.True(EdtfDate.TryParse(text, out var date), text);
                    Assert.Equal(text, date.Value);
                    AssertCanonical(text);
                    foreach (var language in LanguageTests.Table.Languages)
                    {
                        Assert.NotEmpty(language.Date(date).Text);
                    }
                },
                iter: 20000);

    private static void AssertCanonical(string text)
    {
        if (EdtfDate.TryParse(text, out var date))
        {
            Assert.True(EdtfDate.TryParse(date.Value, out var again) && again.Equals(date) && again.GetHashCode() == date.GetHashCode(), text);
            Assert.Equal(
                (date.Year, date.Month, date.Day, date.Time, date.Offset, date.IsUncertain, date.IsApproximate, date.Opening),
                (again.Year, again.Month, again.Day, again.Time, again.Offset, again.IsUncertain, again.IsApproximate, again.Opening));
            Assert.True(date.EarliestUtc >= DateTime.MinValue);
        }
    }
}
