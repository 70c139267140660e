using Generator.Blocks;

namespace Generator.Articles.Steps;

/// <summary>Chooses the passages of the article's text in a page by general rules.</summary>
internal static class BodyChoice
{
    // Less than this is what a page shows where its text was taken for furniture.
    private const int Little = 150;

    private const int ShortestHeadline = 15;
    private const int ShortestLead = 40;

    // Passages between headline and text: bylines, dates, pictures, buttons.
    private const int LongestHead = 30;

    /// <summary>The passages, in order.</summary>
    public static List<int> Of(ArticleDraft draft)
    {
        var headline = HeadlineAt(draft);
        ReopenLead(draft, headline);
        var (passages, weight) = Choose(draft, headline);
        if (weight < Little && draft.LeftOutByName.Count > 0)
        {
            // Perhaps a name that means furniture elsewhere stands round this page's text.
            var reasons = draft.LeftOutByName.Where(i => draft.Use(i) == PassageUse.LeftOut).Select(i => (Passage: i, Reason: draft.ReasonOf(i))).ToList();
            reasons.ForEach(r => draft.Take(r.Passage, PassageUse.Open));
            var (second, secondWeight) = Choose(draft, headline);
            if (secondWeight > Math.Max(3 * weight, Little))
            {
                passages = second;
            }

            var taken = passages.ToHashSet();
            reasons.Where(r => !taken.Contains(r.Passage)).ToList().ForEach(r => draft.LeaveOut(r.Passage, r.Reason));
        }

        BodyCleaning.Run(draft, passages, new TextWeights(draft));
        return passages;
    }

    // Newsrooms call the opening of their text a teaser where the same lines stand in lists too: between headline and text it is no box of links.
    private static void ReopenLead(ArticleDraft draft, int headline)
    {
        var first = draft.Main.First;
        if (headline < 0 || first <= headline || first - headline > LongestHead)
        {
            return;
        }

        for (var i = headline + 1; i < first; i++)
        {
            if (draft.LeftOutByName.Contains(i) && draft.Use(i) == PassageUse.LeftOut && draft.ReasonOf(i) is OmissionReason.Promotion or OmissionReason.RelatedLinks
                && draft.Passages[i] is { LinkLength: 0, TextLength: >= ShortestLead, Block: Block.Paragraph or Block.Heading } && LineShape.EndsAsSentence(draft.Text(i)) && draft.Passages[i].Container.Nearest("aside", "nav", "figure", "li", "form") is null)
            {
                draft.Take(i, PassageUse.Open);
            }
        }
    }

    private static (List<int> Passages, long Weight) Choose(ArticleDraft draft, int headline)
    {
        var weights = new TextWeights(draft);
        var best = BodyContainer.Of(draft, weights, headline);
        if (best < 0)
        {
            return ([], 0);
        }

        var passages = BodyJoining.Of(draft, weights, best, headline);
        var below = passages.Where(i => i > headline).ToList();
        if (below.Sum(i => (long)weights.Of(i)) * 2 >= passages.Sum(i => (long)weights.Of(i)))
        {
            // Else what was taken for the headline stands below the text.
            passages = below;
        }

        return (passages, passages.Sum(i => (long)weights.Of(i)));
    }

    // A page says its headline in menus and in its title too: a heading is the one that the text stands under.
    private static int HeadlineAt(ArticleDraft draft)
    {
        var copies = Enumerable.Range(0, draft.Count)
            .Where(i => draft.Use(i) == PassageUse.Headline || (draft.Use(i) == PassageUse.LeftOut && draft.ReasonOf(i) == OmissionReason.RepeatedHeadline))
            .ToList();
        if (copies.Count == 0 && draft.Headline is not null)
        {
            // The page's title has more in it than the line that it shows.
            var title = HeadlineStep.Loose(draft.Headline);
            copies = Enumerable.Range(0, draft.Count)
                .Where(i => draft.IsOpen(i) && draft.IsText(i) && draft.Text(i).Length >= ShortestHeadline && draft.Text(i).Length <= draft.Headline.Length && title.Contains(HeadlineStep.Loose(draft.Text(i)), StringComparison.Ordinal))
                .ToList();
        }

        return copies.OrderBy(i => draft.Passages[i].Block is Block.Heading heading ? heading.Level : 7).FirstOrDefault(-1);
    }
}
