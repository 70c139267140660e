using System.Globalization;
using Generator.Languages;
using Generator.Settings;

namespace Generator.Articles.Dates;

/// <summary>
/// Finds the dates in a line made for readers, in the forms and calendars of all languages: numbers parted by signs, day and name of the month in either order, the year
/// first, characters for year, month and day, Japanese eras, Solar Hijri and Islamic dates. A date without its year is none: which year would be a guess.
/// </summary>
internal sealed class WrittenDateReading(DateData data, LanguageTag? language)
{
    private const int FirstYear = 1900;
    private const int LastYear = 2099;

    // Years of a century written with two digits: up to this one of this century, beyond of the last.
    private const int LastShortYear = 49;

    private readonly string? _language = language?.Language;
    private readonly bool _isMonthFirst = language is null or { Language: "en", Region: null or "US" or "PH" };
    private readonly bool _mayBeMonthFirst = language is null or { Language: "en", Region: null };

    public List<WrittenDate> Find(string text) => Find(text, 0);

    /// <summary>The dates of a text in order; those of a very long text's beginning.</summary>
    /// <param name="offset">Added to all places.</param>
    public List<WrittenDate> Find(ReadOnlySpan<char> text, int offset)
    {
        var found = new List<WrittenDate>();
        if (text.IndexOfAnyInRange('0', '9') < 0 && !HasDigit(text))
        {
            return found;
        }

        var tokens = DateToken.In(text);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (At(tokens, i) is not { } day)
            {
                continue;
            }

            var (time, end) = TimeReading.After(tokens, day.Next);
            var written = day.Date + (day.IsMoon ? "~" : time);
            if (EdtfDate.TryParse(written, out var date))
            {
                var last = tokens[Math.Max(day.IsMoon ? day.Next : end, day.Next) - 1];
                found.Add(new WrittenDate(date, tokens[i].Start + offset, last.End + offset, day.IsDoubtful));
                i = Math.Max(end, day.Next) - 1;
            }
        }

        return found;
    }

    private static bool HasDigit(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (c > '\u0660' && CharUnicodeInfo.GetDecimalDigitValue(c) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private Day? At(List<DateToken> tokens, int i) => tokens[i].Kind switch
    {
        DateTokenKind.Number when tokens[i].Digits == 4 => YearFirst(tokens, i),
        DateTokenKind.Number when tokens[i].Digits == 8 => Packed(tokens, i),
        DateTokenKind.Number when tokens[i].Digits <= 2 => Numbers(tokens, i) ?? DayFirst(tokens, i),
        DateTokenKind.Word => Era(tokens, i) ?? MonthFirst(tokens, i),
        _ => null,
    };

    // 2020-03-04, 2020. 3. 4., 2020/03/04, 2020年3月4日, 2020. március 4., 2020 m. kovo 4 d., 2020 March 4
    private Day? YearFirst(List<DateToken> tokens, int i)
    {
        var year = tokens[i].Value;
        if (Sign(tokens, i + 1) is { } sign && sign is '-' or '/' or '.' && Number(tokens, i + 2, 2) is { } month && Is(tokens, i + 3, sign) && Number(tokens, i + 4, 2) is { } day)
        {
            return IsPartOfLongerNumber(tokens, i, i + 4) ? null : Make(year, month, day, i + 5, isNamed: false);
        }

        if (IsUnit(tokens, i + 1, '年', '년') && Number(tokens, i + 2, 2) is { } unitMonth && IsUnit(tokens, i + 3, '月', '월') && Number(tokens, i + 4, 2) is { } unitDay && IsUnit(tokens, i + 5, '日', '일', '号', '號'))
        {
            return Make(year, unitMonth, unitDay, i + 6, isNamed: false);
        }

        // Up to three words and signs for "year" may stand between.
        for (var at = i + 1; at < tokens.Count && at <= i + 4; at++)
        {
            if (Month(tokens, at) is { } named)
            {
                var after = Skip(tokens, named.Next, '.', '-', '/');
                return Number(tokens, after, 2) is { } namedDay && !IsYear(tokens, after) ? Make(year, named, namedDay, after + 1) : null;
            }

            if (tokens[at].Kind == DateTokenKind.Number)
            {
                var after = Skip(tokens, at + 1, '.', '-');
                return tokens[at].Digits <= 2 && Month(tokens, after) is { } later && !IsTime(tokens, at) && Number(tokens, later.Next, 4) is null ? Make(year, later, tokens[at].Value, later.Next) : null;
            }

            if (tokens[at].Kind == DateTokenKind.Word && tokens[at].Word.Length > 7)
            {
                return null;
            }
        }

        return null;
    }

    // 20200304
    private static Day? Packed(List<DateToken> tokens, int i)
    {
        var value = tokens[i].Value;
        var isAlone = !IsSignWithoutSpace(tokens, i - 1, i) && !IsSignWithoutSpace(tokens, i, i + 1);
        return isAlone && value / 10000 is >= 1990 and <= LastYear ? Make(value / 10000, value / 100 % 100, value % 100, i + 1, isNamed: false) is { } day ? day with { IsDoubtful = true } : null : null;
    }

    // 4.3.2020, 04/03/2020, 4-3-2020, 04.03.20
    private Day? Numbers(List<DateToken> tokens, int i)
    {
        if (Sign(tokens, i + 1) is not { } sign || sign is not ('-' or '/' or '.' or '|') || Number(tokens, i + 2, 2) is not { } second || !Is(tokens, i + 3, sign) || i + 4 >= tokens.Count
            || tokens[i + 4] is not { Kind: DateTokenKind.Number, Digits: 2 or 4 } last || (sign == '|' && last.Digits != 4) || IsPartOfLongerNumber(tokens, i, i + 4))
        {
            return null;
        }

        var first = tokens[i].Value;
        var isShort = last.Digits == 2;
        var year = !isShort ? last.Value : last.Value > LastShortYear ? 1900 + last.Value : 2000 + last.Value;
        var mayBeEither = sign == '/' && first <= 12 && second <= 12 && first != second;
        var isMonthFirst = second > 12 || (mayBeEither && _isMonthFirst);
        var (day, month) = isMonthFirst ? (second, first) : (first, second);
        return Make(year, month, day, i + 5, isNamed: false) is { } made ? made with { IsDoubtful = isShort || (mayBeEither && _mayBeMonthFirst) } : null;
    }

    // 4 March 2020, 4. März 2020, 4 de marzo de 2020, 4-Mar-2020, 4th of March, 2020, 4 мая 2020 г.
    private Day? DayFirst(List<DateToken> tokens, int i)
    {
        var at = i + 1;
        for (var words = 0; at < tokens.Count && at <= i + 3; at++)
        {
            if (Month(tokens, at) is { } month)
            {
                return YearAfter(tokens, month.Next) is { } year ? Make(year.Year, month, tokens[i].Value, year.Next) is { } day ? day with { IsDoubtful = year.IsShort } : null : null;
            }

            if (tokens[at].Kind == DateTokenKind.Number || (tokens[at].Kind == DateTokenKind.Word && (++words > 2 || tokens[at].Word.Length > (words > 1 ? 3 : 5))) || tokens[at].Word is ":" or "|" or ";")
            {
                return null;
            }
        }

        return null;
    }

    // March 4, 2020; Mar. 4th 2020; mars 4. 2020
    private Day? MonthFirst(List<DateToken> tokens, int i)
    {
        if (CalendarLeaf(tokens, i) is { } leaf)
        {
            return leaf;
        }

        if (Month(tokens, i) is not { } month || Number(tokens, Skip(tokens, month.Next, '.', '-', '/'), 2) is not { } day)
        {
            return null;
        }

        var next = Skip(tokens, month.Next, '.', '-', '/') + 1;
        if (next < tokens.Count && tokens[next].Kind == DateTokenKind.Word && tokens[next].Word.Length <= 3)
        {
            next++;
        }

        return YearAfter(tokens, next) is { IsShort: false } year ? Make(year.Year, month, day, year.Next) : null;
    }

    // "Mar 042020": the parts of a calendar leaf stand in elements of their own, and nothing but their styles parts day and year.
    private Day? CalendarLeaf(List<DateToken> tokens, int i) =>
        i == 0 && Month(tokens, i) is { } month && month.Next == tokens.Count - 1 && tokens[^1] is { Kind: DateTokenKind.Number, Digits: 5 or 6 } glued && glued.Value % 10000 is >= 1990 and <= LastYear and var year
            ? Make(year, month, glued.Value / 10000, tokens.Count)
            : null;

    // 令和2年3月4日, 民國101年1月12日
    private static Day? Era(List<DateToken> tokens, int i)
    {
        var before = tokens[i].Word switch { "令和" => 2018, "平成" => 1988, "昭和" => 1925, "民国" or "民國" or "中華民國" => 1911, _ => 0 };
        return before > 0 && Number(tokens, i + 1, 3) is { } year && IsUnit(tokens, i + 2, '年') && Number(tokens, i + 3, 2) is { } month && IsUnit(tokens, i + 4, '月') && Number(tokens, i + 5, 2) is { } day && IsUnit(tokens, i + 6, '日')
            ? Gregorian(before + year, month, day, i + 7)
            : null;
    }

    private (int Year, int Next, bool IsShort)? YearAfter(List<DateToken> tokens, int at)
    {
        for (var words = 0; at < tokens.Count; at++)
        {
            var token = tokens[at];
            if (token.Kind == DateTokenKind.Number)
            {
                // A time of day begins with two digits as well.
                var isShort = token.Digits == 2 && !IsTime(tokens, at) && words == 0;
                return token.Digits == 4 ? (token.Value, at + 1, false) : isShort ? (token.Value > LastShortYear ? 1900 + token.Value : 2000 + token.Value, at + 1, true) : null;
            }

            // Arabic newsrooms write a month by both its names: "24 نيسان / أبريل 2020".
            if (token.Kind == DateTokenKind.Word ? (++words > 1 || (token.Word.Length > 4 && Month(tokens, at) is null)) : token.Word is not ("." or "," or "-" or "/" or "'"))
            {
                return null;
            }
        }

        return null;
    }

    private MonthName? Month(List<DateToken> tokens, int at)
    {
        if (at >= tokens.Count || tokens[at].Kind != DateTokenKind.Word)
        {
            return null;
        }

        var two = at + 1 < tokens.Count && tokens[at + 1].Kind == DateTokenKind.Word && IsFirstOfTwo(tokens[at].Word) ? Named($"{tokens[at].Word}_{tokens[at + 1].Word}", at + 2) : null;
        return two ?? Named(tokens[at].Word, at + 1) ?? (tokens[at].Word.Length > 4 && tokens[at].Word[..2] is "ال" ? Named(tokens[at].Word[2..], at + 1) : null);
    }

    private bool IsFirstOfTwo(string word) => data.Gregorian.IsFirstOfTwo(word) || data.SolarHijri.IsFirstOfTwo(word) || data.Islamic.IsFirstOfTwo(word);

    private MonthName? Named(string word, int next)
    {
        var (gregorian, solar, moon) = (data.Gregorian.MonthOf(word, _language), data.SolarHijri.MonthOf(word, _language), data.Islamic.MonthOf(word, _language));
        return gregorian + solar + moon > 0 ? new MonthName(gregorian, solar, moon, next) : null;
    }

    private static Day? Make(int year, MonthName month, int day, int next)
    {
        if (year is >= FirstYear and <= LastYear && month.Gregorian > 0)
        {
            return Gregorian(year, month.Gregorian, day, next);
        }

        // The Thai calendar counts from 543 years earlier.
        if (year is >= FirstYear + 543 and <= LastYear + 543 && month.Gregorian > 0)
        {
            return Gregorian(year - 543, month.Gregorian, day, next);
        }

        return year is < 1280 or > 1480 ? null : month.SolarHijri > 0 ? SolarHijri(year, month.SolarHijri, day, next) : month.Islamic > 0 ? Islamic(year, month.Islamic, day, next) : null;
    }

    private static Day? Make(int year, int month, int day, int next, bool isNamed) =>
        year is >= FirstYear and <= LastYear ? Gregorian(year, month, day, next)
        : !isNamed && year is >= 1280 and <= 1430 ? SolarHijri(year, month, day, next)
        : null;

    private static Day? Gregorian(int year, int month, int day, int next) =>
        month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new Day(Written(year, month, day), next, false, false) : null;

    private static Day? SolarHijri(int year, int month, int day, int next)
    {
        var calendar = new PersianCalendar();
        return month is >= 1 and <= 12 && day >= 1 && day <= calendar.GetDaysInMonth(year, month) ? Of(calendar.ToDateTime(year, month, day, 0, 0, 0, 0), next, false) : null;
    }

    // By the reckoning of the Umm al-Qura calendar; other countries see the new moon a day earlier or later.
    private static Day? Islamic(int year, int month, int day, int next)
    {
        var calendar = new UmAlQuraCalendar();
        return year is >= 1319 and <= 1499 && day >= 1 && day <= calendar.GetDaysInMonth(year, month) ? Of(calendar.ToDateTime(year, month, day, 0, 0, 0, 0), next, true) : null;
    }

    private static Day Of(DateTime date, int next, bool isMoon) => new(Written(date.Year, date.Month, date.Day), next, isMoon, isMoon);

    private static string Written(int year, int month, int day) => string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}-{day:D2}");

    private static int? Number(List<DateToken> tokens, int at, int digits) => at < tokens.Count && tokens[at].Kind == DateTokenKind.Number && tokens[at].Digits <= digits ? tokens[at].Value : null;

    private static char? Sign(List<DateToken> tokens, int at) => at < tokens.Count && tokens[at].Kind == DateTokenKind.Sign ? tokens[at].Word[0] : null;

    private static bool Is(List<DateToken> tokens, int at, char sign) => at < tokens.Count && tokens[at].Is(sign);

    private static bool IsUnit(List<DateToken> tokens, int at, params ReadOnlySpan<char> units) => at < tokens.Count && tokens[at].Kind == DateTokenKind.Word && units.Contains(tokens[at].Word[0]);

    private static bool IsYear(List<DateToken> tokens, int at) => at < tokens.Count && tokens[at].Digits == 4;

    private static bool IsTime(List<DateToken> tokens, int at) => Is(tokens, at + 1, ':') && Number(tokens, at + 2, 2) is not null;

    private static int Skip(List<DateToken> tokens, int at, params ReadOnlySpan<char> signs) => at < tokens.Count && tokens[at].Kind == DateTokenKind.Sign && signs.Contains(tokens[at].Word[0]) ? at + 1 : at;

    private static bool IsSignWithoutSpace(List<DateToken> tokens, int at, int next) =>
        at >= 0 && next < tokens.Count && tokens[at].End == tokens[next].Start && (tokens[at].Kind == DateTokenKind.Sign || tokens[next].Kind == DateTokenKind.Sign);

    // Versions, telephone numbers, addresses of machines: more numbers go on without a space.
    private static bool IsPartOfLongerNumber(List<DateToken> tokens, int first, int last) =>
        (first > 1 && tokens[first - 1].Word is "." or "/" or "-" && tokens[first - 2].Kind == DateTokenKind.Number && tokens[first - 2].End == tokens[first - 1].Start && tokens[first - 1].End == tokens[first].Start)
        || (last + 2 < tokens.Count && tokens[last + 1].Word is "." or "/" && tokens[last + 2].Kind == DateTokenKind.Number && tokens[last].End == tokens[last + 1].Start && tokens[last + 1].End == tokens[last + 2].Start);

    private sealed record MonthName(int Gregorian, int SolarHijri, int Islamic, int Next);

    private sealed record Day(string Date, int Next, bool IsDoubtful, bool IsMoon);
}
