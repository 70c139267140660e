using Generator.Articles.Dates;
using Generator.Diagnostics;
using Generator.Languages;
using Generator.Transcripts;

namespace Generator.Articles.Steps;

/// <summary>
/// Chooses the dates: what a person noted beside the capture, else what stands in the layout's place, else what the page declares to machines, else what it shows its
/// readers, else its address. Days and offsets stay as stated; where machines were told a moment in UTC, the day is the one that readers were shown. What is only likely is
/// marked as uncertain, and a page that says no more than when it was changed was published on that day or before.
/// </summary>
internal static class DateStep
{
    private const int MostUncertain = 30;
    private const int MinutesOfDay = 24 * 60;

    // No newsroom's page was written before this year; an earlier one, and the first day of 1970, is what content systems write for "none".
    private const int FirstYear = 1700;
    private const int LastYear = 2100;

    public static void Run(ArticleDraft draft)
    {
        var settings = draft.Transcript.Capture.Settings;
        var stated = settings.Published ?? ByLayout(draft);
        var declared = stated is null ? Declared(draft, ClaimKind.Published) : [];
        var shown = stated is null ? ShownDates.Of(draft) : [];
        draft.Published = stated ?? Chosen(draft, declared, shown);
        draft.Updated = settings.Updated ?? Declared(draft, ClaimKind.Updated).FirstOrDefault() ?? (shown.Find(s => s.IsUpdate && s.Weight >= ShownDates.Certain) is { } change ? WithOffset(change, shown) : null);
        draft.Updated ??= draft.Published is null ? shown.Find(s => s.IsUpdate && s.Weight >= ShownDates.Possible)?.Date : null;
        if (draft.Published is null && draft.Updated is { Opening: EdtfOpening.None } updated && EdtfDate.TryParse($"[..{updated.Value[..Math.Min(10, updated.Value.Length)]}]", out var before))
        {
            draft.Published = before;
        }

        if (draft.Updated is not null && settings.Updated is null && draft.Published is { Opening: EdtfOpening.None } && !IsLater(draft.Updated, draft.Published))
        {
            draft.Updated = null;
        }

        Explain(draft, settings.Published, stated, declared, shown);
        ReportDisagreement(draft, declared, shown);
        if (draft.Published is null)
        {
            draft.Report(ArticleDiagnostics.NoDate.At(Location.Of(draft.Transcript.Capture.File)));
        }
    }

    private static void Explain(ArticleDraft draft, EdtfDate? noted, EdtfDate? stated, List<EdtfDate> declared, List<ShownDates.Shown> shown)
    {
        var reason = noted is not null ? ArticleDraft.Noted
            : stated is not null ? "in the layout's place"
            : draft.Published is { } day && declared.Count > 0 && declared[0] == day ? "declared"
            : draft.Published is { Opening: not EdtfOpening.None } ? "on the day of its last change or before"
            : shown.Find(s => s.Date == draft.Published) is { } own ? (declared.Count > 0 ? "the day as shown, for a moment declared in UTC" : $"shown, with weight {Written(own.Weight)}")
            : draft.Published is { IsUncertain: true } ? "shown, perhaps for something else"
            : "in the address";
        draft.Explain(ClaimKind.Published, draft.Published?.Value, reason);
        draft.Explain(ClaimKind.Updated, draft.Updated?.Value, draft.Transcript.Capture.Settings.Updated is not null ? ArticleDraft.Noted : "stated as the date of a change");
    }

    private static string Written(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    // A day apart is what time zones do.
    private static void ReportDisagreement(ArticleDraft draft, List<EdtfDate> declared, List<ShownDates.Shown> shown)
    {
        var others = declared.Skip(1).Concat(shown.Where(s => s.IsText && !s.IsUpdate && s.Weight >= ShownDates.Certain).Select(s => s.Date));
        if (declared.Count > 0 && others.FirstOrDefault(d => d.Day is not null && Math.Abs((d.EarliestUtc - declared[0].EarliestUtc).TotalDays) > 2) is { } other)
        {
            draft.Report(ArticleDiagnostics.DatesDisagree.At(Location.Of(draft.Transcript.Capture.File), declared[0].Value, other.Value));
        }
    }

    private static EdtfDate? Chosen(ArticleDraft draft, List<EdtfDate> declared, List<ShownDates.Shown> shown)
    {
        var own = shown.Where(s => !s.IsUpdate).ToList();
        if (declared.Count > 0)
        {
            return LocalDay(draft, declared, own);
        }

        if (own.FirstOrDefault() is { Weight: >= ShownDates.Certain } certain)
        {
            return WithOffset(certain, shown);
        }

        var address = OfOrigin(draft, ClaimKind.Published, ClaimOrigin.Address).FirstOrDefault();
        return address ?? (own.FirstOrDefault() is { Weight: >= ShownDates.Possible } possible ? Uncertain(possible) : null);
    }

    // Readers are shown the minute; the element around it says the same minute with its offset.
    private static EdtfDate WithOffset(ShownDates.Shown certain, List<ShownDates.Shown> shown)
    {
        var date = certain.Date;
        return date is { Time: { } time, Offset: null }
            && shown.Find(s => !s.IsText && s.IsUpdate == certain.IsUpdate && s.Date is { Offset: not null, Time: { } other } && (int)other.TotalMinutes == (int)time.TotalMinutes && IsSameDay(s.Date, date)) is { } same
            ? same.Date
            : date;
    }

    // A moment in UTC names another day than the newsroom's clock did, for part of every day.
    private static EdtfDate LocalDay(ArticleDraft draft, List<EdtfDate> declared, List<ShownDates.Shown> shown)
    {
        var first = declared[0];
        if (first.Time is null || first.Offset is null || first.Offset != TimeSpan.Zero)
        {
            return first;
        }

        var local = shown.Where(s => s.IsText && s.Weight >= ShownDates.Possible).Select(s => s.Date).Concat(declared).Concat(OfOrigin(draft, ClaimKind.Published, ClaimOrigin.Address))
            .FirstOrDefault(d => d.Day is not null && !d.IsApproximate && IsNeighbour(first, d));
        var isSameShown = shown.Find(s => s.IsText && s.Weight >= ShownDates.Possible && s.Date.Day is not null && (IsSameDay(s.Date, first) || IsNeighbour(first, s.Date))) is { } nearest && IsSameDay(nearest.Date, first);
        return local is null || isSameShown ? first : local;
    }

    private static bool IsSameDay(EdtfDate a, EdtfDate b) => a.Year == b.Year && a.Month == b.Month && a.Day == b.Day;

    // Where people write news, clocks are at most nine hours behind UTC and ten before it; a shown time of day must lie a whole number of quarters of an hour away.
    private static bool IsNeighbour(EdtfDate moment, EdtfDate day)
    {
        var utc = moment.EarliestUtc;
        var days = new DateOnly(day.Year, day.Month!.Value, day.Day!.Value).DayNumber - DateOnly.FromDateTime(utc).DayNumber;
        var away = day.Time is { } time ? (days * MinutesOfDay) + (int)(time - utc.TimeOfDay).TotalMinutes : 0;
        var odd = Math.Abs(away) % 15;
        return ((days == 1 && utc.Hour >= 14) || (days == -1 && utc.Hour < 9)) && Math.Abs(away) <= 14 * 60 && odd is <= 2 or >= 13;
    }

    /// <summary>Whether a date can be one of a page at all.</summary>
    public static bool IsPossible(EdtfDate date) => date.Year is >= FirstYear and <= LastYear && date is not { Year: 1970, Month: 1, Day: 1 };

    private static EdtfDate Uncertain(ShownDates.Shown shown)
    {
        var day = shown.Date.Value[..Math.Min(10, shown.Date.Value.Length)];
        return shown.Weight < MostUncertain && EdtfDate.TryParse(day + "?", out var uncertain) ? uncertain : shown.Date;
    }

    // Pages repeat the publication date as the update's; that says nothing.
    private static bool IsLater(EdtfDate updated, EdtfDate published) => updated.EarliestUtc > published.EarliestUtc;

    private static EdtfDate? ByLayout(ArticleDraft draft)
    {
        foreach (var selector in ArticleDraft.Selectors(draft.Layout.Published))
        {
            var claim = draft.Transcript.Claims.FirstOrDefault(c => c.Kind == ClaimKind.Published && c.Container is not null && c.Container.SelfAndAncestors().Any(selector.Matches));
            if (claim is not null && StatedDate.TryParse(claim.Value, out var date))
            {
                return date;
            }
        }

        return null;
    }

    // Elements of the body may belong to other articles: these are judged with the dates that the page shows.
    private static List<EdtfDate> Declared(ArticleDraft draft, ClaimKind kind) =>
        [.. OfOrigin(draft, kind, ClaimOrigin.JsonLd), .. OfOrigin(draft, kind, ClaimOrigin.OpenGraph), .. OfOrigin(draft, kind, ClaimOrigin.MetaElement)];

    private static IEnumerable<EdtfDate> OfOrigin(ArticleDraft draft, ClaimKind kind, ClaimOrigin origin)
    {
        foreach (var claim in draft.Transcript.Claims.Where(c => c.Kind == kind && c.Origin == origin))
        {
            var date = StatedDate.TryParse(claim.Value, out var stated) ? stated : new WrittenDateReading(draft.Data.Dates, draft.Language).Find(claim.Value).FirstOrDefault()?.Date;
            if (date is not null && IsPossible(date))
            {
                yield return date;
            }
            else
            {
                draft.Report(ArticleDiagnostics.BadDate.At(claim.Location, claim.Value));
            }
        }
    }
}
