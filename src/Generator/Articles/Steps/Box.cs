using Generator.Transcripts;

namespace Generator.Articles.Steps;

/// <summary>A container of a page together with everything in it.</summary>
internal static class Box
{
    /// <summary>Leaves out all of it that is still open; a player leaves the medium that is missing.</summary>
    public static void LeaveOut(ArticleDraft draft, Container container, OmissionReason reason)
    {
        if (reason == OmissionReason.Player)
        {
            PlayerBox.LeaveOut(draft, container);
            return;
        }

        foreach (var i in draft.Tree.SpanOf(container).Passages.Where(i => draft.IsOpen(i) && ContainerTree.IsInside(draft.Passages[i].Container, container)))
        {
            draft.LeaveOut(i, reason);
        }
    }
}
