using Generator.Blocks;
using Generator.Text;
using Generator.Transcripts;

namespace Generator.Articles.Steps;

/// <summary>
/// Finds players whose box is lost, as in pages saved as text: a title, then labels such as "please wait", then its times. One missing medium stands in
/// the article for each; the labels are left out.
/// </summary>
internal static class PlayerLinesStep
{
    // A title and its player are at most so many unknown lines apart ("no source available" in a language without phrases).
    private const int MostUnknownLines = 3;

    private const int LongestLabel = 60;

    public static void Run(ArticleDraft draft)
    {
        for (var first = 0; first < draft.Count; first++)
        {
            if (!IsPlayerLine(draft, first))
            {
                continue;
            }

            var last = first;
            while (last + 1 < draft.Count && IsPlayerLine(draft, last + 1))
            {
                last++;
            }

            TakeRun(draft, first, last);
            first = last;
        }
    }

    private static bool IsPlayerLine(ArticleDraft draft, int passage) =>
        draft.IsOpen(passage) && draft.IsText(passage)
        && (Times(draft, passage) is not null || draft.Phrases.ReasonOf(draft.Text(passage)) == ListedName.Of(OmissionReason.Player));

    private static TimeSpan? Times(ArticleDraft draft, int passage) => PlayerTime.LongestOf(draft.Text(passage));

    private static void TakeRun(ArticleDraft draft, int first, int last)
    {
        var duration = Enumerable.Range(first, last - first + 1).Max(i => Times(draft, i));
        var (title, start) = TitleBefore(draft, first, canSkip: duration is not null);
        for (var i = start; i <= last; i++)
        {
            draft.LeaveOut(i, OmissionReason.Player);
        }

        // One label alone is no player: "share" and "embed" stand beside pictures too.
        if (title is null && last == first)
        {
            return;
        }

        var shownDuration = duration > TimeSpan.Zero ? duration : null;
        draft.Take(title ?? start, PassageUse.Body, new Block.MissingMedia(MediaKind.Video, title is null ? "" : draft.Text(title.Value), shownDuration, null));
    }

    // The title's own first label follows it after a single line end; without one, a title stands directly before the labels.
    private static (int? Title, int Start) TitleBefore(ArticleDraft draft, int first, bool canSkip)
    {
        for (var label = first; label > 0 && label >= first - (canSkip ? MostUnknownLines : 0); label--)
        {
            var isLabel = label == first || (draft.IsOpen(label) && draft.IsText(label) && draft.Text(label).Length <= LongestLabel);
            if (!isLabel)
            {
                break;
            }

            if (draft.Passages[label].Marks.HasFlag(PassageMarks.AfterLineBreak) && CanBeTitle(draft, label - 1))
            {
                return (label - 1, label);
            }
        }

        return first > 0 && CanBeTitle(draft, first - 1) ? (first - 1, first) : (null, first);
    }

    private static bool CanBeTitle(ArticleDraft draft, int passage) =>
        draft.IsOpen(passage) && draft.IsText(passage) && LineShape.IsHeadingLike(draft.Text(passage)) && draft.Phrases.ReasonOf(draft.Text(passage)) is null;
}
