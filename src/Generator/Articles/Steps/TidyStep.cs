using Generator.Blocks;
using Generator.Transcripts;
using Generator.Web;

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
        foreach (var box in pictures.GroupBy(i => BoxOf(draft, i)))
        {
            var known = box.Select(i => AddressOf(draft, i)).OfType<WebUrl>().ToList();
            var left = known.CountBy(address => address).ToDictionary();
            foreach (var picture in box)
            {
                // One of each address stays, the last; a picture without address stays where it is the only kind.
                var address = AddressOf(draft, picture);
                if (address is null ? known.Count > 0 : left[address] > 1)
                {
                    draft.LeaveOut(picture, OmissionReason.Hidden);
                }

                if (address is not null)
                {
                    left[address] = Math.Max(left[address] - 1, 1);
                }
            }
        }
    }

    private static WebUrl? AddressOf(ArticleDraft draft, int picture) => ((Block.Figure)draft.BlockOf(picture)).OriginalAddress;

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
