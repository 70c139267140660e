namespace Generator.Articles.Steps;

/// <summary>Leaves out the containers that the layout knows to be furniture, each with its reason; a player leaves the medium that is missing.</summary>
internal static class LayoutFurnitureStep
{
    public static void Run(ArticleDraft draft)
    {
        var omissions = draft.Layout.Omit
            .Select(o => (Selector: LayoutSelector.Parse(o.Selector), Reason: FurnitureReasons.OmissionOf(o.Reason)))
            .Where(o => o.Selector is not null && o.Reason is not null)
            .ToList();
        foreach (var container in draft.Tree.Containers)
        {
            var reason = omissions.Find(o => o.Selector!.Matches(container)).Reason;
            if (reason is not null)
            {
                Box.LeaveOut(draft, container, reason.Value);
            }
        }
    }
}
