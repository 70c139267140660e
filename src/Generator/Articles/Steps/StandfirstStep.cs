using Generator.Transcripts;

namespace Generator.Articles.Steps;

/// <summary>
/// Chooses the standfirst and the dateline from what the page shows: in the layout's place, else the text between headline and body that the page's own description
/// repeats or whose container is named for it. A description that the page doesn't show is not taken: it is often cut off, and often the site's.
/// </summary>
internal static class StandfirstStep
{
    private const int ShortestStandfirst = 30;

    public static void Run(ArticleDraft draft)
    {
        TakeDateline(draft);
        var settings = draft.Transcript.Capture.Settings;
        draft.Dateline = settings.Dateline ?? draft.Dateline;
        if (settings.Standfirst is not null)
        {
            TakeNoted(draft, settings.Standfirst);
            return;
        }

        // The standfirst of an article is on its first page; what opens a further one is a paragraph.
        if (draft.IsPlainText || draft.Transcript.Capture.IsFurther)
        {
            return;
        }

        var shown = ByLayout(draft);
        if (shown.Count == 0)
        {
            shown = ByRules(draft);
        }

        if (shown.Count > 0)
        {
            shown.ForEach(i => draft.Take(i, PassageUse.Standfirst));
            draft.Standfirst = string.Join(' ', shown.Select(i => HeadlineStep.Line(draft.Text(i))));
            draft.IsStandfirstShown = true;
        }
    }

    // The lines that say the same are the standfirst; where the page has none, it isn't shown there.
    private static void TakeNoted(ArticleDraft draft, string noted)
    {
        draft.Standfirst = noted;
        draft.Explain(ClaimKind.Standfirst, noted, ArticleDraft.Noted);
        foreach (var i in Enumerable.Range(0, draft.Count).Where(i => IsAvailable(draft, i) && HeadlineStep.Loose(draft.Text(i)) == HeadlineStep.Loose(noted)).Take(1).ToList())
        {
            draft.Take(i, PassageUse.Standfirst);
            draft.IsStandfirstShown = draft.Use(i) == PassageUse.Standfirst;
        }
    }

    private static void TakeDateline(ArticleDraft draft)
    {
        foreach (var selector in ArticleDraft.Selectors(draft.Layout.Dateline))
        {
            foreach (var i in draft.Of(PassageUse.Body).Where(i => draft.Dateline is null && draft.IsText(i) && draft.Passages[i].Container.SelfAndAncestors().Any(selector.Matches)).Take(1).ToList())
            {
                draft.Take(i, PassageUse.Dateline);
                draft.Dateline = draft.Text(i).Trim(' ', '-', '–', '—', '\u00A0');
            }
        }
    }

    private static List<int> ByLayout(ArticleDraft draft)
    {
        foreach (var selector in ArticleDraft.Selectors(draft.Layout.Standfirst))
        {
            var found = Enumerable.Range(0, draft.Count)
                .Where(i => IsAvailable(draft, i) && draft.Passages[i].Container.SelfAndAncestors().Any(selector.Matches))
                .ToList();

            // What the layout calls a standfirst is the whole text of a page that has no other.
            if (found.Count > 0 && draft.Of(PassageUse.Body).Except(found).Any(draft.IsText))
            {
                return found;
            }
        }

        return [];
    }

    private static List<int> ByRules(ArticleDraft draft)
    {
        var headline = draft.Of(PassageUse.Headline).FirstOrDefault(-1);
        var body = draft.Of(PassageUse.Body).Where(i => draft.IsText(i) && draft.Passages[i].Container.Nearest("figure", "figcaption") is null).ToList();
        if (headline < 0 || body.Count < 2)
        {
            return [];
        }

        var descriptions = draft.Transcript.Claims.Where(c => c.Kind == ClaimKind.Standfirst).Select(c => HeadlineStep.Loose(c.Value)).Where(d => d.Length >= ShortestStandfirst).ToList();
        for (var i = headline + 1; i <= body[0]; i++)
        {
            if (!IsAvailable(draft, i) || draft.Text(i).Length < ShortestStandfirst || draft.Passages[i].LinkLength * 2 > draft.Passages[i].TextLength)
            {
                continue;
            }

            // What is longer than all that follows it sums nothing up: it is the first paragraph.
            if (draft.Text(i).Length > body.Where(b => b != i).Sum(b => draft.Text(b).Length))
            {
                continue;
            }

            var isNamed = draft.Passages[i].Container.SelfAndAncestors().Take(2).Any(c => BoxWords.Has(c, "standfirst", "lead", "lede", "intro", "subtitle", "subheadline", "dek", "deck", "summary", "excerpt", "vorspann", "abstract", "chapo", "teaser", "description"));
            var isBetween = i < body[0];
            if ((isNamed || (isBetween && descriptions.Contains(HeadlineStep.Loose(draft.Text(i)), StringComparer.Ordinal))) && draft.Passages[i].Container.Nearest("figure") is null)
            {
                return [i];
            }
        }

        return [];
    }

    // Passages outside the body were left out a moment ago; only those that nothing else explains can be taken back.
    private static bool IsAvailable(ArticleDraft draft, int passage) =>
        draft.IsText(passage) && (draft.Use(passage) == PassageUse.Body || (draft.Use(passage) == PassageUse.LeftOut && draft.ReasonOf(passage) == OmissionReason.OutsideArticle));
}
