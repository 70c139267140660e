using Generator.Blocks;
using Generator.Transcripts;

namespace Generator.Articles.Steps;

/// <summary>Leaves out what is no part of the chosen body after all: second copies of a picture, and separators with nothing to separate.</summary>
internal static class TidyStep
{
    public static void Run(ArticleDraft draft)
    {
        LeaveOutCopiesOfPictures(draft);
        LeaveOutLooseSeparators(draft);
    }

    // Lazily loaded pictures stand in a page twice, as a placeholder and in noscript; responsive ones once for each width.
    private static void LeaveOutCopiesOfPictures(ArticleDraft draft)
    {
        var pictures = draft.Of(PassageUse.Body).Where(i => draft.BlockOf(i) is Block.Figure && !draft.IsReplaced(i)).ToList();
        for (var n = 0; n < pictures.Count; n++)
        {
            var picture = (Block.Figure)draft.BlockOf(pictures[n]);
            var box = BoxOf(draft, pictures[n]);
            var isCopy = pictures.Where((other, m) => m != n && draft.Use(other) == PassageUse.Body && BoxOf(draft, other) == box)
                .Select(other => (Block.Figure)draft.BlockOf(other))
                .Any(other => (picture.OriginalAddress is null && other.OriginalAddress is not null)
                    || (picture.OriginalAddress is not null && picture.OriginalAddress == other.OriginalAddress));
            if (isCopy)
            {
                draft.LeaveOut(pictures[n], OmissionReason.Hidden);
            }
        }
    }

    private static Container BoxOf(ArticleDraft draft, int passage) =>
        draft.Passages[passage].Container.Nearest("figure") ?? draft.Passages[passage].Container;

    private static void LeaveOutLooseSeparators(ArticleDraft draft)
    {
        var mayFollow = false;
        var pending = -1;
        foreach (var i in draft.Of(PassageUse.Body).ToList())
        {
            if (draft.BlockOf(i) is not Block.Separator)
            {
                (mayFollow, pending) = (true, -1);
            }
            else if (!mayFollow || pending >= 0)
            {
                draft.LeaveOut(i, OmissionReason.Empty);
            }
            else
            {
                pending = i;
            }
        }

        if (pending >= 0)
        {
            draft.LeaveOut(pending, OmissionReason.Empty);
        }
    }
}
