using AngleSharp.Dom;

namespace Generator.Transcripts.Html;

/// <summary>What the elements around a place mean for the text there.</summary>
/// <param name="HeadingLevel">1 to 6 inside a heading, 0 elsewhere.</param>
/// <param name="KeepsLineEnds">Whether line ends of the text are line breaks on the page.</param>
internal readonly record struct WalkState(int HeadingLevel, bool IsPreformatted, bool KeepsLineEnds, PassageMarks Marks)
{
    public WalkState Inside(IElement element)
    {
        var name = element.LocalName;
        var level = ElementKinds.HeadingLevel(name);
        return new WalkState(
            level > 0 ? level : IsHeadingByRole(element) ? RoleLevel(element) : ElementKinds.EndsHeading(name) ? 0 : HeadingLevel,
            IsPreformatted || ElementKinds.IsPreformatted(name),
            KeepsLineEnds || InlineStyle.KeepsLineEnds(AttributeReading.Of(element, "style")),
            Marks | (name == "noscript" ? PassageMarks.FromNoScript : ElementKinds.IsNotShown(name) ? PassageMarks.NotShown : PassageMarks.None));
    }

    private static bool IsHeadingByRole(IElement element) => string.Equals(AttributeReading.Of(element, "role"), "heading", StringComparison.OrdinalIgnoreCase);

    // A heading by role without a level has the second (WAI-ARIA 1.2, heading).
    private static int RoleLevel(IElement element) => AttributeReading.Of(element, "aria-level") is [>= '1' and <= '6' and var level] ? level - '0' : 2;
}
