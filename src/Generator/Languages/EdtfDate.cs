using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Generator.Languages;

/// <summary>What an interval leaves open.</summary>
public enum EdtfOpening
{
    /// <summary>A date or moment, no interval.</summary>
    None,

    /// <summary>`[2024-02-20..]`: on this day or later.</summary>
    OnOrAfter,

    /// <summary>`[..2024-02-20]`: on this day or earlier.</summary>
    OnOrBefore,
}

/// <summary>
/// A date as precise as it is known, in the subset of EDTF (ISO 8601-2:2019, levels 0 and 1) that archives need:
/// year, month, day, or a moment with its own offset; `?` uncertain, `~` approximate, `%` both; `[date..]` and `[..date]`.
/// The day belongs to the offset that the newsroom wrote; it never moves with a time zone.
/// </summary>
public sealed record EdtfDate
{
    private EdtfDate(string value, int year, int? month, int? day)
    {
        Value = value;
        Year = year;
        Month = month;
        Day = day;
    }

    /// <summary>The canonical EDTF text.</summary>
    public string Value { get; }

    public int Year { get; }

    public int? Month { get; }

    public int? Day { get; }

    /// <summary>Time of day as written, null where only the day is known.</summary>
    public TimeSpan? Time { get; private init; }

    /// <summary>Offset from UTC as written; null where none was written.</summary>
    public TimeSpan? Offset { get; private init; }

    public bool IsUncertain { get; private init; }

    public bool IsApproximate { get; private init; }

    public EdtfOpening Opening { get; private init; }

    /// <summary>The value of HTML's datetime attribute (HTML Standard §2.3.5), or null where the date is qualified or open.</summary>
    public string? DateTimeAttribute => IsUncertain || IsApproximate || Opening != EdtfOpening.None ? null : Value;

    /// <summary>The first moment the date may stand for, in UTC, for ordering only; a missing offset counts as UTC.</summary>
    public DateTime EarliestUtc
    {
        get
        {
            var local = new DateTime(Year, Month ?? 1, Day ?? 1, 0, 0, 0, DateTimeKind.Utc) + (Time ?? TimeSpan.Zero);
            var ticks = local.Ticks - (Offset ?? TimeSpan.Zero).Ticks;
            return new DateTime(Math.Clamp(ticks, 0, DateTime.MaxValue.Ticks), DateTimeKind.Utc);
        }
    }

    public static EdtfDate OfDay(int year, int month, int day) =>
        TryParse(string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}-{day:D2}"), out var date)
            ? date
            : throw new ArgumentOutOfRangeException(nameof(day), "no such day");

    public static bool TryParse(string? text, [NotNullWhen(true)] out EdtfDate? date)
    {
        date = null;
        var value = text?.Trim() ?? "";
        var opening = EdtfOpening.None;
        if (value is ['[', .. var inner, ']'])
        {
            if (inner.EndsWith("..", StringComparison.Ordinal))
            {
                (opening, value) = (EdtfOpening.OnOrAfter, inner[..^2]);
            }
            else if (inner.StartsWith("..", StringComparison.Ordinal))
            {
                (opening, value) = (EdtfOpening.OnOrBefore, inner[2..]);
            }
            else
            {
                return false;
            }
        }

        var qualifier = value.Length > 0 && value[^1] is '?' or '~' or '%' ? value[^1] : '\0';
        if (qualifier != '\0')
        {
            value = value[..^1];
        }

        if (!TryParsePlain(value, out var plain))
        {
            return false;
        }

        var canonical = plain.Value + (qualifier == '\0' ? "" : qualifier.ToString());
        date = new EdtfDate(
            opening switch { EdtfOpening.OnOrAfter => $"[{canonical}..]", EdtfOpening.OnOrBefore => $"[..{canonical}]", _ => canonical },
            plain.Year,
            plain.Month,
            plain.Day)
        {
            Time = plain.Time,
            Offset = plain.Offset,
            IsUncertain = qualifier is '?' or '%',
            IsApproximate = qualifier is '~' or '%',
            Opening = opening,
        };
        return true;
    }

    public bool Equals(EdtfDate? other) => other is not null && string.Equals(Value, other.Value, StringComparison.Ordinal);

    public override int GetHashCode() => string.GetHashCode(Value, StringComparison.Ordinal);

    public override string ToString() => Value;

    private static bool TryParsePlain(string text, [NotNullWhen(true)] out EdtfDate? date)
    {
        date = null;
        var separator = text.IndexOfAny(['T', ' ']);
        var parts = (separator < 0 ? text : text[..separator]).Split('-');
        if (parts.Length > 3 || !TryNumber(parts[0], 4, 1, 9999, out var year))
        {
            return false;
        }

        int? month = null, day = null;
        if (parts.Length > 1)
        {
            if (!TryNumber(parts[1], 2, 1, 12, out var m))
            {
                return false;
            }

            month = m;
        }

        if (parts.Length > 2)
        {
            if (!TryNumber(parts[2], 2, 1, DateTime.DaysInMonth(year, month!.Value), out var d))
            {
                return false;
            }

            day = d;
        }

        var dayText = string.Join('-', parts);
        if (separator < 0)
        {
            date = new EdtfDate(dayText, year, month, day);
            return true;
        }

        if (day is null || !TryParseTime(text[(separator + 1)..].Trim(), out var time, out var offset, out var canonical))
        {
            return false;
        }

        date = new EdtfDate(dayText + "T" + canonical, year, month, day) { Time = time, Offset = offset };
        return true;
    }

    // hh:mm[:ss[.fraction]][Z|±hh[:]mm]
    private static bool TryParseTime(string text, out TimeSpan time, out TimeSpan? offset, out string canonical)
    {
        (time, offset, canonical) = (default, null, "");
        var zoneAt = text.IndexOfAny(['Z', 'z', '+', '-']);
        var clock = (zoneAt < 0 ? text : text[..zoneAt]).Trim().Split(':');
        if (clock.Length is < 2 or > 3 || !TryNumber(clock[0], 2, 0, 23, out var hour) || !TryNumber(clock[1], 2, 0, 59, out var minute))
        {
            return false;
        }

        var second = 0;
        if (clock.Length == 3 && !TryNumber(clock[2].Split('.', ',')[0], 2, 0, 59, out second))
        {
            return false;
        }

        time = new TimeSpan(hour, minute, second);
        canonical = string.Create(CultureInfo.InvariantCulture, $"{hour:D2}:{minute:D2}:{second:D2}");
        if (zoneAt < 0)
        {
            return true;
        }

        var zone = text[zoneAt..].Trim();
        if (zone is "Z" or "z")
        {
            offset = TimeSpan.Zero;
            canonical += "Z";
            return true;
        }

        var digits = zone[1..].Replace(":", "", StringComparison.Ordinal);
        if (digits.Length == 2)
        {
            digits += "00";
        }

        if (digits.Length != 4 || !TryNumber(digits[..2], 2, 0, 15, out var zoneHours) || !TryNumber(digits[2..], 2, 0, 59, out var zoneMinutes))
        {
            return false;
        }

        var span = new TimeSpan(zoneHours, zoneMinutes, 0);
        offset = zone[0] == '-' ? -span : span;
        canonical += string.Create(CultureInfo.InvariantCulture, $"{zone[0]}{zoneHours:D2}:{zoneMinutes:D2}");
        return true;
    }

    private static bool TryNumber(string text, int digits, int low, int high, out int number)
    {
        number = 0;
        return text.Length == digits && text.All(char.IsAsciiDigit)
            && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number >= low && number <= high;
    }
}
