using AngleSharp.Dom;

namespace Generator.Checks.Pages;

/// <summary>Where a page sends its reader by itself.</summary>
internal static class RefreshTarget
{
    /// <summary>The address of a `meta` element that refreshes (HTML Standard, shared declarative refresh steps); null for every other one.</summary>
    public static string? Of(IElement meta)
    {
        if (!string.Equals(meta.GetAttribute("http-equiv"), "refresh", StringComparison.OrdinalIgnoreCase) || meta.GetAttribute("content") is not { } content)
        {
            return null;
        }

        var at = content.IndexOf("url", StringComparison.OrdinalIgnoreCase);
        var equals = at < 0 ? -1 : content.IndexOf('=', at);
        return equals < 0 ? null : content[(equals + 1)..].Trim().Trim('"', '\'');
    }
}
