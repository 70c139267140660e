using Generator.Web;

namespace Generator.Blocks.Writing;

/// <summary>From where links to pages of this archive are written: relative to the page they stand on, or absolute where a text leaves the site (feeds).</summary>
public abstract record LinkFrame
{
    private LinkFrame()
    {
    }

    public static LinkFrame On(Address page) => new OnPage(page);

    /// <param name="baseUrl">Ends with a slash.</param>
    public static LinkFrame Under(WebUrl baseUrl) => new Absolute(baseUrl);

    /// <summary>For the one page that a host shows at any depth: links begin with the base address's path.</summary>
    /// <param name="baseUrl">Ends with a slash.</param>
    public static LinkFrame UnderPathOf(WebUrl baseUrl) => new UnderPath(baseUrl.Path);

    /// <summary>The link to a page of this archive, unescaped.</summary>
    public abstract string Href(Address target);

    private sealed record OnPage(Address Page) : LinkFrame
    {
        public override string Href(Address target) => target.RelativeTo(Page);
    }

    private sealed record Absolute(WebUrl BaseUrl) : LinkFrame
    {
        public override string Href(Address target) => target.Under(BaseUrl).Value;
    }

    private sealed record UnderPath(string Path) : LinkFrame
    {
        public override string Href(Address target) => Path + target.Path;
    }
}
