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
            return;
        }

        var bodies = draft.Layout.Body.Select(LayoutSelector.Parse).OfType<LayoutSelector>().ToList();
        var all = TextLength(draft, Enumerable.Range(0, draft.Count));
        foreach (var container in draft.Tree.Containers)
        {
            // A layout knows its own text's container better than names do.
            var isInLayoutBody = bodies.Count > 0 && container.SelfAndAncestors().Any(c => bodies.Exists(b => b.Matches(c)));
            if (BoxWords.ReasonOf(container, obeysNames: !isInLayoutBody) is not { } reason)
            {
                continue;
            }

            var span = draft.Tree.SpanOf(container);
            if (TextLength(draft, span.Passages) * 100 <= all * LargestBox)
            {
                Box.LeaveOut(draft, container, reason);
            }
        }

        for (var i = 0; i < draft.Count; i++)
        {
            if (draft.IsOpen(i) && draft.IsText(i) && draft.Passages[i].Marks.HasFlag(PassageMarks.FromNoScript))
            {
                draft.LeaveOut(i, OmissionReason.Hidden);
            }
        }
    }

    private static long TextLength(ArticleDraft draft, IEnumerable<int> passages) => passages.Sum(i => (long)draft.Passages[i].TextLength - draft.Passages[i].LinkLength);
}
