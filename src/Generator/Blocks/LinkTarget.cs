using Generator.Web;

namespace Generator.Blocks;

/// <summary>Where a link in a text leads: outside, or to a page of this archive.</summary>
public abstract record LinkTarget
{
    private LinkTarget()
    {
    }

    public sealed record ToWeb(WebUrl Url) : LinkTarget;

    /// <summary>A page of this archive: an article whose original address a link named (resolved in Pages), or a page that our own texts name.</summary>
    public sealed record ToPage(Address Address) : LinkTarget;
}
