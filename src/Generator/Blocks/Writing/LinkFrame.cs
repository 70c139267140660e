using Generator.Web;

namespace Generator.Blocks.Writing;

/// <summary>From where links to pages of this archive are written: relative to the page they stand on, or absolute where a text leaves the site (feeds).</summary>
public sealed record LinkFrame
{
    private LinkFrame(Address? page, WebUrl? baseUrl)
    {
        Page = page;
        BaseUrl = baseUrl;
    }

    /// <summary>The page that the links stand on; null where they are absolute.</summary>
    public Address? Page { get; }

    /// <summary>The site's base address; null where links are relative.</summary>
    public WebUrl? BaseUrl { get; }

    public static LinkFrame On(Address page) => new(page, null);

    /// <param name="baseUrl">Ends with a slash.</param>
    public static LinkFrame Under(WebUrl baseUrl) => new(null, baseUrl);

    /// <summary>The link to a page of this archive, unescaped.</summary>
    public string Href(Address target) => Page is not null ? target.RelativeTo(Page) : target.Under(BaseUrl!).Value;
}
