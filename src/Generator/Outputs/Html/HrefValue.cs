using Generator.Blocks.Writing;
using Generator.Web;

namespace Generator.Outputs.Html;

/// <summary>The value of a link or source attribute: made from an address of the site or an allowed address outside it, so that a template can't be handed any other.</summary>
public sealed record HrefValue
{
    private HrefValue(string value) => Value = value;

    /// <summary>The address as a browser reads it, not yet escaped.</summary>
    public string Value { get; }

    /// <summary>A page or file of the site, as its links are written from here.</summary>
    public static HrefValue To(Address target, LinkFrame from) => new(from.Href(target));

    public static HrefValue ToWeb(WebUrl url) => new(url.Value);

    public override string ToString() => Value;
}
