using Generator.Articles.Dates;

namespace Generator.Articles.Steps;

/// <summary>
/// Leaves out lists of other news that carry their times: boxes of one shape side by side, away from the article's text, each of them a title behind its time of day, or
/// each with a line that states its day and its time, and not all of the same day. The entries of a report that is written while something happens carry times as well,
/// but they are sentences, and of one day; a chronicle states days without a time.
/// </summary>
internal static class NewswireStep
{
    private const int FewestItems = 4;
    private const int LongestTitle = 200;
    private const int LongestStamp = 40;
    private const int LongestTime = 5;

    public static void Run(ArticleDraft draft)
    {
        if (draft.IsPlainText || draft.Main.First < 0)
        {
            return;
        }

        var groups = new Dictionary<(int Parent, int Shape), List<int>>();
        for (var n = 1; n < draft.Tree.Containers.Count; n++)
        {
            var span = draft.Tree.SpanOf(n);
            if (draft.Tree.Containers[n].Tag is not ("span" or "a" or "b" or "strong" or "td") && (span.First > draft.Main.Last || span.Last < draft.Main.First))
            {
                var key = (draft.Tree.ParentOf(n), draft.Tree.Containers[n].SiblingSignature);
                if (!groups.TryGetValue(key, out var items))
                {
                    groups.Add(key, items = []);
                }

                items.Add(n);
            }
        }

        // Boxes stand in boxes: each line is looked at for a date once.
        var dates = new WrittenDateReading(draft.Data.Dates, draft.Language);
        var days = new Dictionary<int, string?>();
        foreach (var items in groups.Values.Where(g => g.Count >= FewestItems))
        {
            if (IsMost(items, items.Count(n => IsTimedTitle(draft, draft.Tree.SpanOf(n)))) || AreDated(items, n => draft.Tree.SpanOf(n).Passages.Select(DayOf).FirstOrDefault(day => day is not null)))
            {
                items.ForEach(n => Box.LeaveOut(draft, draft.Tree.Containers[n], OmissionReason.RelatedLinks));
            }
        }

        string? DayOf(int passage)
        {
            if (!days.TryGetValue(passage, out var day))
            {
                days[passage] = day = draft.IsText(passage) ? DayIn(draft.Text(passage), dates) : null;
            }

            return day;
        }
    }

    private static bool IsMost(List<int> items, int count) => count * 4 >= items.Count * 3;

    private static bool IsTimedTitle(ArticleDraft draft, ContainerTree.Span span)
    {
        var texts = span.Passages.Where(i => draft.IsText(i) && draft.Text(i).Length > 0).Take(3).ToList();
        var last = texts.Count is 1 or 2 ? draft.Text(texts[^1]).Trim() : "";
        return texts.Count switch
        {
            1 => LengthOfTime(last) is > 0 and var end && last.Length > end + 1 && IsTitle(last),
            2 => draft.Text(texts[0]).Trim() is var first && LengthOfTime(first) == first.Length && first.Length > 0 && IsTitle(last),
            _ => false,
        };
    }

    private static bool IsTitle(string text) => text.Length <= LongestTitle && !LineShape.EndsAsSentence(text);

    // 9:05 or 09:05 at the beginning of a line.
    private static int LengthOfTime(string text)
    {
        var colon = text.AsSpan(0, Math.Min(text.Length, LongestTime)).IndexOf(':');
        var end = colon + 3;
        return colon is 1 or 2 && text.Length >= end && text.AsSpan(0, colon).IndexOfAnyExceptInRange('0', '9') < 0 && text.AsSpan(colon + 1, 2).IndexOfAnyExceptInRange('0', '9') < 0 && (text.Length == end || !char.IsLetterOrDigit(text[end])) ? end : 0;
    }

    private static bool AreDated(List<int> items, Func<int, string?> dayOf)
    {
        var days = items.Select(dayOf).OfType<string>().ToList();
        return IsMost(items, days.Count) && days.Distinct(StringComparer.Ordinal).Skip(1).Any();
    }

    // The day of a line that is a stamp, or that begins with one before a title; both with the time of day.
    private static string? DayIn(string text, WrittenDateReading dates)
    {
        if (text.Length is < 8 or > LongestTitle || !text.Contains(':', StringComparison.Ordinal) || dates.Find(text).FirstOrDefault() is not { } date)
        {
            return null;
        }

        var isTimed = date.Date.Time is not null || LengthOfTime(text.TrimStart()) > 0;
        return isTimed && (text.Length <= LongestStamp || (date.Start == 0 && IsTitle(text))) ? date.Date.Value[..Math.Min(10, date.Date.Value.Length)] : null;
    }
}
