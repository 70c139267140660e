using Generator.Articles.Dates;
using Generator.Blocks;
using Generator.Diagnostics;
using Generator.Languages;
using Generator.Transcripts;

namespace Generator.Articles.Steps;

/// <summary>
/// The dates that a page shows to readers, each with a weight: how near it stands to headline and text, whether its line holds little else, what its container is called,
/// and whether its line or box belongs to something else (comments, teasers, a copyright line).
/// </summary>
internal static class ShownDates
{
    /// <summary>From this weight on a date is taken for the article's own.</summary>
    public const int Certain = 45;

    /// <summary>From this weight on it is worth a guess.</summary>
    public const int Possible = 12;

    private const int LongestLine = 260;
    private const int LongestEnd = 150;
    private const int LongestWords = 24;

    // A box may be named for what surrounds it; words that say "published" outweigh its name.
    private const int MostAgainstLabelled = -20;

    /// <summary>One date with its weight.</summary>
    /// <param name="IsUpdate">Whether words beside it say that it is the date of a change.</param>
    /// <param name="IsText">Whether readers see it; else an element says it to machines.</param>
    internal sealed record Shown(EdtfDate Date, bool IsUpdate, int Weight, Location Location, bool IsText);

    public static List<Shown> Of(ArticleDraft draft)
    {
        var reading = new WrittenDateReading(draft.Data.Dates, RegionalLanguage(draft));
        var shown = new List<(Shown Date, int Passage)>();
        for (var i = 0; i < draft.Count; i++)
        {
            var text = draft.Text(i);
            if (!draft.IsText(i) || text.Length == 0 || draft.Passages[i].Marks.HasFlag(PassageMarks.FromNoScript) || text.Contains('©', StringComparison.Ordinal))
            {
                continue;
            }

            if (text.Length <= LongestLine)
            {
                Add(draft, shown, i, text, reading.Find(text), isWhole: true);
            }
            else
            {
                Add(draft, shown, i, text[..LongestEnd], reading.Find(text.AsSpan(0, LongestEnd), 0), isWhole: false);
                Add(draft, shown, i, text[^LongestEnd..], reading.Find(text.AsSpan(text.Length - LongestEnd), 0), isWhole: false);
            }
        }

        AddTimes(draft, shown, reading);

        // Dates in many boxes of one shape belong to a list of other articles, or to comments.
        var shapes = shown.GroupBy(s => ShapeOf(draft, s.Passage)).ToDictionary(g => g.Key, g => g.Select(s => s.Passage).Distinct().Count());
        return shown
            .Select(s => ShapeOf(draft, s.Passage) is not (0, 0) and var shape && shapes[shape] >= 4 ? s.Date with { Weight = s.Date.Weight - 18 } : s.Date)
            .OrderByDescending(s => s.Weight)
            .ToList();
    }

    // Paragraphs without names have no shape that would tell them from one another.
    private static (int, int) ShapeOf(ArticleDraft draft, int passage)
    {
        var container = draft.Passages[passage].Container;
        return container.Classes.Count == 0 && container.Parent?.Classes.Count is null or 0 && container.Tag is not "time" ? (0, 0) : (container.SiblingSignature, container.Parent?.SiblingSignature ?? 0);
    }

    private static LanguageTag? RegionalLanguage(ArticleDraft draft) =>
        draft.Language is { Region: null } language && draft.Transcript.Claims.Where(c => c.Kind == ClaimKind.Language)
            .Select(c => LanguageTag.TryParse(c.Value.Replace('_', '-'), out var tag) ? tag : null)
            .FirstOrDefault(t => t?.Region is not null && t.Language == language.Language) is { } regional
            ? regional
            : draft.Language;

    private static void Add(ArticleDraft draft, List<(Shown Date, int Passage)> shown, int i, string text, List<WrittenDate> dates, bool isWhole)
    {
        var (place, box) = dates.Count == 0 ? (0, 0) : (PlaceWeight(draft, i), BoxWeight(draft, i));
        for (var n = 0; n < dates.Count; n++)
        {
            var date = dates[n];
            var before = text[(n == 0 ? 0 : Math.Min(dates[n - 1].End, date.Start))..date.Start];
            before = isWhole && before.Length < 3 && i > 0 && draft.Text(i - 1).Length <= LongestWords ? draft.Text(i - 1) : before;
            var (isUpdate, isPublished) = Words(draft, before);
            var others = text.Length - dates.Sum(d => d.End - d.Start);
            var shape = !isWhole ? -25 : others <= 14 ? 20 : others <= 45 ? 12 : others <= 90 ? 4 : -10;
            shape = draft.Passages[i].Block is Block.Heading ? shape - 6 : shape;
            box = isPublished ? Math.Max(box, MostAgainstLabelled) : box;
            var weight = place + box + shape - (date.IsDoubtful ? 6 : 0) - (date.Date.IsApproximate ? 30 : 0) + (isPublished ? 14 : 0) - (n > 2 ? 10 : 0);
            shown.Add((new Shown(date.Date, isUpdate, weight, draft.Passages[i].Location, true), i));
        }
    }

    // Elements that say their date to machines count at the passage that follows them.
    private static void AddTimes(ArticleDraft draft, List<(Shown Date, int Passage)> shown, WrittenDateReading reading)
    {
        var times = draft.Transcript.Claims
            .Where(c => c.Origin is ClaimOrigin.TimeElement or ClaimOrigin.Microdata && c.Kind is ClaimKind.Published or ClaimKind.Updated && c.Container is not null)
            .Select(claim => (Claim: claim, At: PassageAt(draft, claim.Location.Offset ?? 0)))
            .ToList();
        // Several headings that each say a time are the entries of a live report, whose first is no more the day of publication than its last.
        var entries = times.Where(t => t.At >= 0 && t.At != draft.HeadlinePassage && draft.Passages[t.At].Block is Block.Heading).Select(t => t.At).ToHashSet();
        foreach (var (claim, at) in times.Where(t => entries.Count < 2 || !entries.Contains(t.At)))
        {
            var date = StatedDate.TryParse(claim.Value, out var stated) ? stated : reading.Find(claim.Value).FirstOrDefault()?.Date;
            if (at < 0 || date?.Day is null || !DateStep.IsPossible(date))
            {
                continue;
            }

            var isNamed = claim.Origin == ClaimOrigin.Microdata;
            var weight = PlaceWeight(draft, at) + BoxWeight(draft, at) + 14 + (isNamed ? 12 : 0);
            shown.Add((new Shown(date, claim.Kind == ClaimKind.Updated, weight, claim.Location, false), at));
        }
    }

    /// <summary>The first passage at or behind a place of the page.</summary>
    public static int PassageAt(ArticleDraft draft, int offset)
    {
        var (low, high) = (0, draft.Count - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if ((draft.Passages[middle].Location.Offset ?? 0) < offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return draft.Count == 0 ? -1 : low;
    }

    private static int PlaceWeight(ArticleDraft draft, int i)
    {
        var headline = draft.HeadlinePassage;
        var (first, last) = (draft.Main.First, draft.Main.Last);
        if (first < 0)
        {
            return headline < 0 ? 10 : i > headline ? Math.Max(10, 32 - (2 * (i - headline))) : Math.Max(5, 24 - (2 * (headline - i)));
        }

        if (i == headline && HeadlineStep.Line(draft.Text(i)) == draft.Headline)
        {
            // A date in the headline is what the article is about.
            return 6;
        }

        if (headline >= 0 && headline < first && i >= headline && i <= first)
        {
            return 42 - Math.Min(14, i - headline);
        }

        var start = headline >= 0 && headline < first ? headline : first;
        return i < start ? Math.Max(4, 28 - (2 * (start - i)))
            : i <= first + 1 ? 28
            : i < last ? 4
            : Math.Max(6, 26 - (2 * (i - last)));
    }

    private static int BoxWeight(ArticleDraft draft, int i)
    {
        var weight = draft.Use(i) != PassageUse.LeftOut ? 0 : draft.ReasonOf(i) switch
        {
            OmissionReason.Comments or OmissionReason.Advertisement => -60,
            OmissionReason.RelatedLinks or OmissionReason.Promotion => -40,
            OmissionReason.PageFooter or OmissionReason.Navigation or OmissionReason.Hidden => -14,
            _ => 0,
        };
        var depth = 0;
        foreach (var container in draft.Passages[i].Container.SelfAndAncestors().Take(5))
        {
            if (depth < 4 && (container.Tag == "time" || container.ItemProperty is "datepublished" or "datecreated" || BoxWords.Has(container, "date", "datetime", "time", "timestamp", "published", "publish", "pubdate", "publication", "posted", "datum", "data", "fecha", "created", "dateline")))
            {
                weight += 15;
                break;
            }

            if (BoxWords.Has(container, "byline", "author", "autor", "meta", "info", "details"))
            {
                weight += 8;
                break;
            }

            depth++;
        }

        var passage = draft.Passages[i];
        return passage.LinkLength > 0 && passage.LinkLength * 3 > passage.TextLength * 2 ? weight - 8 : weight;
    }

    private static (bool IsUpdate, bool IsPublished) Words(ArticleDraft draft, string before)
    {
        var end = before.Length > LongestWords * 2 ? before[^(LongestWords * 2)..] : before;
        var words = DateToken.In(end).Where(t => t.Kind == DateTokenKind.Word).Select(t => t.Word).TakeLast(4).ToList();
        for (var first = words.Count - 1; first >= 0; first--)
        {
            for (var count = 1; count <= 3 && first + count <= words.Count; count++)
            {
                var phrase = string.Join(' ', words.Skip(first).Take(count));
                if (draft.Data.Dates.Updated.Contains(phrase))
                {
                    return (true, false);
                }

                if (draft.Data.Dates.Published.Contains(phrase))
                {
                    return (false, true);
                }
            }
        }

        return (false, false);
    }
}
