namespace Generator.Articles.Steps;

/// <summary>Leaves out passages that consist of a phrase which pages carry around articles. Pointers are judged later, in their paragraph.</summary>
internal static class PhraseStep
{
    public static void Run(ArticleDraft draft)
    {
        for (var i = 0; i < draft.Count; i++)
        {
            if (!draft.IsOpen(i) || !draft.IsText(i) || draft.Phrases.ReasonOf(draft.Text(i)) is not { } name)
            {
                continue;
            }

            if (FurnitureReasons.OmissionOf(name) is { } reason && reason != OmissionReason.PointerWithoutTarget)
            {
                draft.LeaveOut(i, reason);
                if (reason is OmissionReason.RelatedLinks or OmissionReason.Promotion)
                {
                    LeaveOutWhatItAnnounces(draft, i, reason);
                }
            }
        }
    }

    // "See also:" names what follows it: the next line where that looks like a title, or is nothing but a link.
    private static void LeaveOutWhatItAnnounces(ArticleDraft draft, int label, OmissionReason reason)
    {
        var next = label + 1;
        if (!draft.Text(label).EndsWith(':') || next >= draft.Count || !draft.IsOpen(next) || !draft.IsText(next))
        {
            return;
        }

        var passage = draft.Passages[next];
        if (passage.LinkLength > 0 ? passage.LinkLength * 10 >= passage.TextLength * 9 : draft.IsPlainText && LineShape.IsHeadingLike(draft.Text(next)))
        {
            draft.LeaveOut(next, reason);
        }
    }
}
