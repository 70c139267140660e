using Generator.Blocks;
using Generator.Transcripts;

namespace Generator.Articles.Steps;

/// <summary>Leaves out what a chosen container holds besides the article's text: boxes of links, lines before the first paragraph and after the last, headings with nothing under them.</summary>
internal static class BodyCleaning
{
    private const int ShortestCopy = 40;

    /// <summary>Cleans the passages that were chosen, in order; those that are no part of the body are left out and removed.</summary>
    public static void Run(ArticleDraft draft, List<int> passages, TextWeights weights)
    {
        var tables = new DataTableReading(draft);
        LeaveOutLinkBoxes(draft, passages, weights, tables);
        LeaveOutLinkLines(draft, passages, weights);
        LeaveOutCopies(draft, passages, weights);
        LeaveOutOpening(draft, passages, weights);
        LeaveOutClosing(draft, passages, weights);
        LeaveOutBareHeadings(draft, passages);
        passages.RemoveAll(i => !draft.IsOpen(i));
    }

    private static void LeaveOutLinkBoxes(ArticleDraft draft, List<int> passages, TextWeights weights, DataTableReading tables)
    {
        if (passages.Count == 0)
        {
            return;
        }

        var all = passages.Sum(i => (long)weights.Of(i));
        var tree = draft.Tree;
        var chosen = passages.ToHashSet();
        var boxes = passages.SelectMany(i => Around(tree, i)).Distinct().Order().Where(n => tree.SpanOf(n).Passages.All(i => chosen.Contains(i) || !draft.IsOpen(i))).ToList();
        var named = boxes.Where(n => BoxWords.ReasonInText(tree.Containers[n]) is not null)
            .GroupBy(n => tree.Containers[n].SiblingSignature)
            .ToDictionary(g => g.Key, g => g.Sum(n => weights.Of(tree.SpanOf(n))));
        foreach (var n in boxes)
        {
            var span = tree.SpanOf(n);
            if (weights.Of(span) * 3 > all || tables.Holds(tree.Containers[n]))
            {
                continue;
            }

            if (BoxWords.ReasonInText(tree.Containers[n]) is { } reason && named[tree.Containers[n].SiblingSignature] * 4 < all)
            {
                Box.LeaveOut(draft, tree.Containers[n], reason);
                continue;
            }

            var (length, link) = (weights.Length(span), weights.LinkLength(span));
            if (length > 0 && weights.Texts(span) > 1 && link * 2 > length && !IsItemOfText(draft, weights, n, link, length))
            {
                Box.LeaveOut(draft, tree.Containers[n], OmissionReason.RelatedLinks);
            }
        }
    }

    // Notes name their sources in links: a list of them is judged as a whole.
    private static bool IsItemOfText(ArticleDraft draft, TextWeights weights, int box, long link, long length)
    {
        if (link * 10 > length * 9 || draft.Tree.Containers[box].Nearest("ol", "ul") is not { } list)
        {
            return false;
        }

        var all = draft.Tree.SpanOf(list);
        return weights.LinkLength(all) * 5 <= weights.Length(all) * 3;
    }

    private static IEnumerable<int> Around(ContainerTree tree, int passage)
    {
        for (var n = tree.InnermostOf(passage); n >= 0; n = tree.ParentOf(n))
        {
            yield return n;
        }
    }

    // A paragraph that is nothing but a link leads elsewhere.
    private static void LeaveOutLinkLines(ArticleDraft draft, List<int> passages, TextWeights weights)
    {
        foreach (var i in passages.Where(draft.IsOpen))
        {
            var passage = draft.Passages[i];
            if (draft.IsText(i) && passage.LinkLength * 10 >= passage.TextLength * 9 && weights.Length(i) > 0 && passage.Container.Nearest("li", "td", "th", "blockquote") is null)
            {
                draft.LeaveOut(i, OmissionReason.RelatedLinks);
            }
        }
    }

    private static void LeaveOutCopies(ArticleDraft draft, List<int> passages, TextWeights weights)
    {
        var texts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var i in passages.Where(i => draft.IsOpen(i) && draft.IsText(i) && weights.Length(i) >= ShortestCopy))
        {
            if (texts.TryAdd(draft.Text(i), i))
            {
                continue;
            }

            // What a text says twice in the same way, as a refrain, is its own; what the page says again for its looks is not.
            if (!IsAlike(draft.Passages[i].Container, draft.Passages[texts[draft.Text(i)]].Container))
            {
                draft.LeaveOut(i, OmissionReason.RepeatedCaption);
            }
        }
    }

    private static bool IsAlike(Container one, Container other) =>
        one.SiblingSignature == other.SiblingSignature && one.Parent?.SiblingSignature == other.Parent?.SiblingSignature && !one.SelfAndAncestors().Take(3).Any(BoxWords.IsCaption);

    // Names, dates and labels stand between the headline and the first paragraph.
    private static void LeaveOutOpening(ArticleDraft draft, List<int> passages, TextWeights weights)
    {
        var first = passages.FirstOrDefault(i => draft.IsOpen(i) && weights.Of(i) > 0, -1);
        foreach (var i in passages.Where(i => draft.IsOpen(i) && draft.IsText(i)))
        {
            if (weights.Of(i) > 0)
            {
                return;
            }

            // A caption below the headline is the lead picture's.
            var isBeside = first >= 0 && draft.Passages[i].Container.Tag == "p" && IsAlike(draft.Passages[i].Container, draft.Passages[first].Container);
            if (draft.Passages[i].Block is Block.Paragraph && draft.Passages[i].Container.Nearest("figure") is null && !isBeside && !LineShape.EndsAsSentence(draft.Text(i)))
            {
                draft.LeaveOut(i, OmissionReason.Metadata);
            }
        }
    }

    private static void LeaveOutClosing(ArticleDraft draft, List<int> passages, TextWeights weights)
    {
        var last = passages.LastOrDefault(i => draft.IsOpen(i) && weights.Of(i) > 0, -1);
        for (var n = passages.Count - 1; n >= 0; n--)
        {
            var i = passages[n];
            if (!draft.IsOpen(i) || !draft.IsText(i))
            {
                continue;
            }

            if (weights.Of(i) > 0 || (last >= 0 && draft.Passages[i].Container.Tag is ("p" or "li") && draft.Passages[i].LinkLength == 0 && IsAlike(draft.Passages[i].Container, draft.Passages[last].Container)) || (draft.Passages[i].Block is Block.Paragraph && draft.Passages[i].LinkLength == 0 && LineShape.EndsAsSentence(draft.Text(i))))
            {
                return;
            }

            draft.LeaveOut(i, draft.Passages[i].LinkLength > 0 ? OmissionReason.RelatedLinks : OmissionReason.OutsideArticle);
        }
    }

    private static void LeaveOutBareHeadings(ArticleDraft draft, List<int> passages)
    {
        var next = int.MaxValue;
        for (var n = passages.Count - 1; n >= 0; n--)
        {
            var i = passages[n];
            if (!draft.IsOpen(i))
            {
                continue;
            }

            if (draft.Passages[i].Block is Block.Heading heading && next != 0 && (next == int.MaxValue || next < heading.Level))
            {
                draft.LeaveOut(i, OmissionReason.OutsideArticle);
                continue;
            }

            next = draft.Passages[i].Block is Block.Heading kept ? kept.Level : 0;
        }
    }
}
