using Generator.Blocks;
using Generator.Text;

namespace Generator.Articles.Steps;

/// <summary>
/// "To find out more, click here" without its link leads nowhere. The sentence is left out, with the whole passage where it is its only one; a pointer that
/// still has its link stays.
/// </summary>
internal static class PointerStep
{
    private static readonly string s_reason = ListedName.Of(OmissionReason.PointerWithoutTarget);

    public static void Run(ArticleDraft draft)
    {
        for (var i = 0; i < draft.Count; i++)
        {
            if (draft.Use(i) is not (PassageUse.Body or PassageUse.Notice or PassageUse.SourceDescription) || draft.IsReplaced(i) || !IsPointer(draft, i))
            {
                continue;
            }

            var from = LineShape.StartOfLastSentence(draft.Text(i));
            if (from == 0)
            {
                draft.LeaveOut(i, OmissionReason.PointerWithoutTarget);
            }
            else if (draft.Passages[i].Block is Block.Paragraph { Content: [Inline.Text] })
            {
                draft.LeaveOutEnd(i, from, OmissionReason.PointerWithoutTarget);
            }
        }
    }

    /// <summary>Whether a passage ends in a pointer that has lost its target.</summary>
    public static bool IsPointer(ArticleDraft draft, int passage) => draft.Passages[passage].LinkLength == 0 && draft.Phrases.Is(s_reason, draft.Text(passage));
}
