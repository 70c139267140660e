using Generator.Transcripts;

namespace Generator.Articles.Steps;

/// <summary>
/// Leaves out teasers: boxes of one shape side by side, each with a link that is its title and with little other text. An article's own parts look alike too, but are not
/// titled by links.
/// </summary>
internal static class TeaserStep
{
    private const int FewestTeasers = 3;
    private const int ShortestTitle = 12;
    private const int LongestTeaser = 260;
    private const int LongestIntroducedTeaser = 700;

    // In percent of the page's running text.
    private const int LargestShare = 60;

    public static void Run(ArticleDraft draft)
    {
        if (draft.IsPlainText)
        {
            return;
        }

        var weights = new TextWeights(draft);
        var all = weights.Of(new ContainerTree.Span(0, draft.Count - 1));
        var groups = new Dictionary<(int Parent, string Shape), (List<int> Teasers, int Others)>();
        for (var n = 1; n < draft.Tree.Containers.Count; n++)
        {
            var container = draft.Tree.Containers[n];
            var span = draft.Tree.SpanOf(n);
            if (container.Tag is "p" or "span" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "strong" or "b" or "em" or "font" || weights.Length(span) == 0)
            {
                continue;
            }

            var key = (draft.Tree.ParentOf(n), ShapeOf(container));
            var group = groups.TryGetValue(key, out var known) ? known : ([], 0);
            if (IsTeaser(draft, weights, span, container.Tag == "tr"))
            {
                group.Teasers.Add(n);
                groups[key] = group;
            }
            else
            {
                groups[key] = group with { Others = group.Others + 1 };
            }
        }

        foreach (var (teasers, others) in groups.Values)
        {
            if (teasers.Count >= FewestTeasers && teasers.Count > others * 2 && teasers.Sum(n => weights.Of(draft.Tree.SpanOf(n))) * 100 <= all * LargestShare)
            {
                teasers.ForEach(n => Box.LeaveOut(draft, draft.Tree.Containers[n], OmissionReason.RelatedLinks));
            }
        }
    }

    private static string ShapeOf(Container container) => container.Classes.Count == 0 ? container.Tag : $"{container.Tag}.{container.Classes[0]}";

    private static bool IsTeaser(ArticleDraft draft, TextWeights weights, ContainerTree.Span span, bool isRow)
    {
        var link = weights.LinkLength(span);
        var rest = weights.Length(span) - link;
        if (link < ShortestTitle || (isRow && weights.Texts(span) > 3) || rest > LongestIntroducedTeaser)
        {
            return false;
        }

        for (var i = span.First; i <= span.Last; i++)
        {
            var passage = draft.Passages[i];
            if (!draft.IsOpen(i) || !draft.IsText(i) || weights.Length(i) < ShortestTitle)
            {
                continue;
            }

            if (passage.LinkLength * 10 >= passage.TextLength * 8)
            {
                return true;
            }

            if (rest > LongestTeaser)
            {
                // A longer one has its title first.
                return false;
            }
        }

        return false;
    }
}
