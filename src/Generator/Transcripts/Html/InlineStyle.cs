namespace Generator.Transcripts.Html;

/// <summary>The few declarations of an element's own style that change what a page says.</summary>
internal static class InlineStyle
{
    /// <summary>Whether the style declares that the property has this value, whatever follows it (`!important`).</summary>
    public static bool Is(string style, string property, string value)
    {
        for (var at = 0; (at = style.IndexOf(property, at, StringComparison.OrdinalIgnoreCase)) >= 0; at += property.Length)
        {
            var after = style.AsSpan(at + property.Length).TrimStart();
            if ((at == 0 || style[at - 1] is ';' or ' ' or '\t' or '\n' or '\r') && after is [':', ..] && after[1..].TrimStart().StartsWith(value, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether line ends in the text are line ends on the page: `white-space: pre-line`, `pre-wrap` and their kin.</summary>
    public static bool KeepsLineEnds(string? style) => style is not null && Is(style, "white-space", "pre");
}
