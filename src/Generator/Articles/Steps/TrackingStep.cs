using Generator.Blocks;
using Generator.Text;

namespace Generator.Articles.Steps;

/// <summary>Takes out of the article's links what only tells who followed them from where; it leads nowhere, and would go on following readers from the archive.</summary>
internal static class TrackingStep
{
    public static void Run(ArticleDraft draft)
    {
        for (var i = 0; i < draft.Count; i++)
        {
            if (draft.Use(i) == PassageUse.LeftOut)
            {
                continue;
            }

            var removed = new List<string>();
            var block = Untracked(draft.BlockOf(i), removed);
            if (removed.Count > 0)
            {
                draft.Untrack(i, block, removed.ToSequence());
            }
        }
    }

    private static Block Untracked(Block block, List<string> removed)
    {
        LinkTarget Lead(LinkTarget target)
        {
            if (target is not LinkTarget.ToWeb(var url))
            {
                return target;
            }

            var (kept, parts) = TrackingParameters.TakenFrom(url);
            removed.AddRange(parts);
            return parts.Count == 0 ? target : new LinkTarget.ToWeb(kept);
        }

        return new BlockRewriting(Lead, hasHeadings: true).Rewrite([block])[0];
    }
}
