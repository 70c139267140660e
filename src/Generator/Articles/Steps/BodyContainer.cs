using Generator.Blocks;
using Generator.Transcripts;

namespace Generator.Articles.Steps;

/// <summary>
/// Finds the container of the article's text by general rules. Each passage weighs as much as it has running text outside links; menus, labels and lists of links weigh
/// against their container. The heaviest container is the text's; among equals the innermost.
/// </summary>
internal static class BodyContainer
{
    private const int LabelWeight = -8;
    private const int LongLine = 80;

    public static Container? Of(ArticleDraft draft)
    {
        var weights = Enumerable.Range(0, draft.Count).Select(i => Weight(draft, i)).ToArray();
        var sums = new long[draft.Count + 1];
        for (var i = 0; i < weights.Length; i++)
        {
            sums[i + 1] = sums[i] + weights[i];
        }

        Container? best = null;
        long bestWeight = 0;
        foreach (var container in draft.Tree.Containers)
        {
            var span = draft.Tree.SpanOf(container);
            var weight = sums[span.Last + 1] - sums[span.First];

            // Document order puts the outer before the inner: an inner one that weighs the same is the closer fit.
            if (weight > 0 && weight >= bestWeight)
            {
                (best, bestWeight) = (container, weight);
            }
        }

        // A paragraph alone is the text only where nothing encloses it with others; its siblings were weighed and found wanting.
        return best?.Tag is "p" or "span" or "a" ? best.Parent : best;
    }

    private static long Weight(ArticleDraft draft, int i)
    {
        if (!draft.IsOpen(i) || !draft.IsText(i))
        {
            return 0;
        }

        var passage = draft.Passages[i];
        if (passage.LinkLength * 2 > passage.TextLength)
        {
            return -passage.TextLength / 2 - 10;
        }

        if (passage.Block is Block.Heading)
        {
            return 0;
        }

        var running = passage.TextLength - 2L * passage.LinkLength;
        return passage.TextLength >= LongLine || LineShape.EndsAsSentence(draft.Text(i)) ? running : LabelWeight;
    }
}
