namespace Generator.Articles.Steps;

/// <summary>A title followed by a paragraph that ends by sending the reader elsewhere promotes another page: both are left out.</summary>
internal static class PromotionStep
{
    public static void Run(ArticleDraft draft)
    {
        for (var i = 0; i + 1 < draft.Count; i++)
        {
            if (draft.IsOpen(i) && draft.IsText(i) && LineShape.IsHeadingLike(draft.Text(i)) && draft.IsOpen(i + 1) && draft.IsText(i + 1) && PointerStep.IsPointer(draft, i + 1))
            {
                draft.LeaveOut(i, OmissionReason.Promotion);
                draft.LeaveOut(i + 1, OmissionReason.Promotion);
            }
        }
    }
}
