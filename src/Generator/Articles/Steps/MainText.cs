using Generator.Transcripts;

namespace Generator.Articles.Steps;

/// <summary>
/// Where on a page the running text stands, as far as that shows before the body is chosen: headline, byline and dates stand near it, teasers and comments elsewhere.
/// </summary>
/// <param name="First">Number of its first passage; -1 on a page without running text.</param>
/// <param name="Last">Number of its last passage.</param>
internal sealed record MainText(int First, int Last)
{
    private const int LongLine = 80;
    private const int LongLineWithoutSpaces = 30;

    // Headings and pictures between two sections.
    private const int LongestGap = 5;

    // What follows the headline is the text where it is at least this share, in percent, of the most that one element holds.
    private const int LeastShare = 30;

    /// <summary>The span of the element whose own paragraphs hold most of the page's running text.</summary>
    /// <param name="headline">Number of the passage that shows the headline, the text stands behind it; -1 where that isn't known.</param>
    public static MainText Of(ArticleDraft draft, int headline)
    {
        var all = Heaviest(draft, -1);
        var behind = headline < 0 ? all : Heaviest(draft, headline);
        var (best, from) = behind.Length * 100 >= all.Length * LeastShare ? (behind.Holder, headline) : (all.Holder, -1);
        var running = best is null ? [] : draft.Tree.SpanOf(best).Passages.Where(i => i > from && IsRunning(draft, i)).ToList();
        return running.Count == 0 ? new MainText(-1, -1) : new MainText(running[0], LastBehind(draft, best!, running[^1]));
    }

    private static (Container? Holder, int Length) Heaviest(ArticleDraft draft, int after)
    {
        var lengths = new Dictionary<Container, int>();
        Container? best = null;
        for (var i = after + 1; i < draft.Count; i++)
        {
            if (!IsRunning(draft, i))
            {
                continue;
            }

            var holder = HolderOf(draft.Passages[i].Container);
            var length = lengths[holder] = lengths.GetValueOrDefault(holder) + draft.Passages[i].TextLength;
            if (best is null || length > lengths[best])
            {
                best = holder;
            }
        }

        return (best, best is null ? 0 : lengths[best]);
    }

    // A text in sections goes on in the next one.
    private static int LastBehind(ArticleDraft draft, Container holder, int last)
    {
        var end = draft.Tree.SpanOf(holder.Parent ?? holder).Last;
        for (var i = last + 1; i <= end && i <= last + LongestGap; i++)
        {
            last = IsRunning(draft, i) ? i : last;
        }

        return last;
    }

    // What holds a paragraph together with its neighbours.
    private static Container HolderOf(Container container)
    {
        while (container.Tag is "p" or "span" or "a" or "b" or "strong" or "em" or "i" or "font" or "li" or "blockquote" && container.Parent is { } parent)
        {
            container = parent;
        }

        return container;
    }

    private static bool IsRunning(ArticleDraft draft, int i)
    {
        var passage = draft.Passages[i];
        return draft.IsOpen(i) && passage.Block is Blocks.Block.Paragraph && passage.TextLength >= LongLineWithoutSpaces && passage.LinkLength * 2 <= passage.TextLength
            && (passage.TextLength >= LongLine || !draft.Text(i).Contains(' ', StringComparison.Ordinal)) && LineShape.EndsAsSentence(draft.Text(i).TrimEnd());
    }
}
