using Generator.Blocks;

namespace Generator.Articles.Steps;

/// <summary>A line that stands twice in a text file, once for the picture and once below it, is the caption of a picture: it is kept once.</summary>
internal static class RepeatedCaptionStep
{
    public static void Run(ArticleDraft draft)
    {
        for (var i = 0; draft.IsPlainText && i + 1 < draft.Count; i++)
        {
            if (draft.IsOpen(i) && draft.IsOpen(i + 1) && draft.Passages[i].Block is Block.Paragraph caption && draft.Text(i) == draft.Text(i + 1))
            {
                draft.Take(i, PassageUse.Body, new Block.Figure(null, "", caption.Content, []) { Language = caption.Language });
                for (var copy = i + 1; copy < draft.Count && draft.IsOpen(copy) && draft.Text(copy) == draft.Text(i); copy++)
                {
                    draft.LeaveOut(copy, OmissionReason.RepeatedCaption);
                }
            }
        }
    }
}
