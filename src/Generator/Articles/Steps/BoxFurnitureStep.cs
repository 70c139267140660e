using Generator.Blocks;
using Generator.Transcripts;

namespace Generator.Articles.Steps;

/// <summary>
/// Leaves out boxes that are furniture on pages of any source: navigation, footers, asides, forms, dialogs, hidden parts, and boxes whose names say so. A box that
/// holds a large part of the page's text is none: content systems put such names on the whole page.
/// </summary>
internal static class BoxFurnitureStep
{
    // In percent of the page's text.
    private const int LargestBox = 40;

    public static void Run(ArticleDraft draft)
    {
        if (draft.IsPlainText)
        {
            // What stands above a text in a head of its own says what is known of it.
            foreach (var head in draft.Tree.Containers.Where(c => c.Tag == "header"))
            {
                Box.LeaveOut(draft, head, OmissionReason.Metadata);
            }

            return;
        }

        var bodies = draft.Layout.Body.Select(LayoutSelector.Parse).OfType<LayoutSelector>().ToList();
        var all = TextLength(draft, Enumerable.Range(0, draft.Count));
        var loud = LoudNames(draft, all);
        foreach (var container in draft.Tree.Containers)
        {
            // A layout knows its own text's container better than names do.
            var isInLayoutBody = bodies.Count > 0 && container.SelfAndAncestors().Any(c => bodies.Exists(b => b.Matches(c)));
            var byElement = BoxWords.ReasonOf(container, obeysNames: false);
            var reason = byElement ?? (isInLayoutBody || loud.Contains(container.SiblingSignature) ? null : BoxWords.ReasonOf(container, obeysNames: true));
            var span = draft.Tree.SpanOf(container);
            if (reason is null || (container.Tag != "textarea" && TextLength(draft, span.Passages) * 100 > all * LargestBox))
            {
                continue;
            }

            if (byElement is null)
            {
                draft.LeftOutByName.UnionWith(span.Passages.Where(draft.IsOpen));
            }

            Box.LeaveOut(draft, container, reason.Value);
        }

        for (var i = 0; i < draft.Count; i++)
        {
            var marks = draft.Passages[i].Marks;
            if (draft.IsOpen(i) && (marks.HasFlag(PassageMarks.NotShown) ? draft.Passages[i].Block is not Block.MissingMedia : draft.IsText(i) && marks.HasFlag(PassageMarks.FromNoScript)))
            {
                draft.LeaveOut(i, OmissionReason.Hidden);
            }
        }
    }

    // The same name on every paragraph says no more than one on the box around them all.
    private static HashSet<int> LoudNames(ArticleDraft draft, long all)
    {
        var lengths = new Dictionary<int, long>();
        foreach (var container in draft.Tree.Containers.Where(c => c.Classes.Count > 0 && BoxWords.ReasonOf(c, obeysNames: true) is not null))
        {
            lengths[container.SiblingSignature] = lengths.GetValueOrDefault(container.SiblingSignature) + TextLength(draft, draft.Tree.SpanOf(container).Passages);
        }

        return lengths.Where(l => l.Value * 100 > all * LargestBox).Select(l => l.Key).ToHashSet();
    }

    private static long TextLength(ArticleDraft draft, IEnumerable<int> passages) => passages.Sum(i => (long)draft.Passages[i].TextLength - draft.Passages[i].LinkLength);
}
