using Generator.Articles.Dates;
using Generator.Blocks;
using Generator.Transcripts;

namespace Generator.Articles.Steps;

/// <summary>
/// Chooses the headline: what a person noted beside the capture, else what stands where the layout expects it, else the page's own first-level heading that its
/// metadata agrees with, else the metadata; in a text file the line above it that says so, or the first line before the text that looks like a title. Its other copies are left out.
/// </summary>
internal static class HeadlineStep
{
    // Section names and labels before a headline are shorter.
    private const int FewestWords = 4;

    private const int ShortestParagraph = 120;
    private const int ShortestRest = 12;

    public static void Run(ArticleDraft draft)
    {
        var shown = ByLayout(draft);
        var reason = draft.Transcript.Capture.Settings.Headline is not null ? ArticleDraft.Noted : shown >= 0 ? "in the layout's place" : "first line that looks like a title";
        draft.Headline = draft.Transcript.Capture.Settings.Headline ?? (shown >= 0 ? Line(draft.Text(shown)) : null);
        if (draft.Headline is null && draft.IsPlainText)
        {
            var declared = draft.Transcript.Claims.FirstOrDefault(c => c.Kind == ClaimKind.Headline)?.Value;
            shown = declared is null ? FirstTitle(draft) : -1;
            draft.Headline = declared ?? (shown >= 0 ? draft.Text(shown) : null);
            reason = declared is null ? reason : "declared";
        }
        else if (draft.Headline is null)
        {
            var found = PageHeadline.Of(draft);
            draft.Headline = found is null ? null : WithoutDate(draft, found.Value.Text);
            shown = found?.Passage ?? -1;
            reason = found?.Reason ?? "";
        }

        if (draft.Headline is null)
        {
            return;
        }

        draft.Explain(ClaimKind.Headline, draft.Headline, reason);
        TakeCopies(draft, shown);
        if (shown < 0 && !draft.IsPlainText && !draft.Of(PassageUse.Headline).Any())
        {
            LeaveOutVariant(draft);
        }
    }

    // A date in figures at either end of a heading was put beside the headline; one in words, or inside, is part of what it says.
    private static string WithoutDate(ArticleDraft draft, string headline)
    {
        foreach (var date in new WrittenDateReading(draft.Data.Dates, draft.Language).Find(headline))
        {
            if (headline[date.Start..date.End].Any(char.IsLetter))
            {
                continue;
            }

            var isWithTime = date.Date.Time is not null;
            var rest = date.Start == 0 ? headline[date.End..] : date.End == headline.Length && isWithTime ? headline[..date.Start] : "";
            if (rest.Length >= ShortestRest)
            {
                return rest.Trim(' ', '-', '–', '—', '|', ':', ',', '•', '·', '/');
            }
        }

        return headline;
    }

    // The page's own first-level heading, in other words than the headline it declares: no part of the text.
    private static void LeaveOutVariant(ArticleDraft draft)
    {
        var variant = Enumerable.Range(0, draft.Count).FirstOrDefault(i => draft.IsOpen(i) && draft.Passages[i].Block is Block.Heading { Level: 1 } && PageHeadline.IsVariant(draft.Text(i), draft.Headline!), -1);
        if (variant >= 0)
        {
            draft.LeaveOut(variant, OmissionReason.RepeatedHeadline);
        }
    }

    private static int ByLayout(ArticleDraft draft)
    {
        foreach (var selector in ArticleDraft.Selectors(draft.Layout.Headline))
        {
            var first = Enumerable.Range(0, draft.Count)
                .FirstOrDefault(i => draft.IsText(i) && draft.Text(i).Length > 0 && draft.Passages[i].Container.SelfAndAncestors().Any(selector.Matches), -1);
            if (first >= 0)
            {
                return first;
            }
        }

        return -1;
    }

    private static int FirstTitle(ArticleDraft draft)
    {
        var titles = new List<int>();
        for (var i = 0; i < draft.Count; i++)
        {
            if (!draft.IsOpen(i))
            {
                continue;
            }

            var text = draft.Text(i);
            if (text.Length >= ShortestParagraph && LineShape.EndsAsSentence(text))
            {
                break;
            }

            // A line twice in a row is a picture's caption.
            var isRepeated = (i > 0 && draft.Text(i - 1) == text) || (i + 1 < draft.Count && draft.Text(i + 1) == text);
            if (LineShape.IsHeadingLike(text) && !isRepeated && !draft.Phrases.Is(FurnitureReasons.Byline, text))
            {
                titles.Add(i);
            }
        }

        var best = titles.FindIndex(i => draft.Text(i).Split(' ').Length >= FewestWords || draft.Text(i).Length > 20);
        return titles.Count == 0 ? -1 : titles[Math.Max(best, 0)];
    }

    private static void TakeCopies(ArticleDraft draft, int shown)
    {
        var headline = Loose(draft.Headline!);
        for (var i = 0; i < draft.Count; i++)
        {
            if (i != shown && (!draft.IsOpen(i) || draft.Passages[i].Block is not (Block.Paragraph or Block.Heading) || Loose(draft.Text(i)) != headline))
            {
                continue;
            }

            if (i != shown && (draft.HeadlinePassage >= 0 || (shown >= 0 && i < shown)))
            {
                draft.LeaveOut(i, OmissionReason.RepeatedHeadline);
            }
            else
            {
                draft.Take(i, PassageUse.Headline);
            }
        }
    }

    /// <summary>A text as one line without white space of any kind at its ends.</summary>
    public static string Line(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Letters and digits alone, without regard to case: two lines that say the same.</summary>
    public static string Loose(string text)
    {
        var loose = text.Length <= 512 ? stackalloc char[512] : new char[text.Length];
        var length = 0;
        foreach (var c in text)
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                loose[length++] = c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c;
            }
            else if (c > '\u007F' && char.IsLetterOrDigit(c))
            {
                loose[length++] = char.ToLowerInvariant(c);
            }
        }

        return new string(loose[..length]);
    }
}
