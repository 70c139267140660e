using AngleSharp.Dom;
using Generator.Diagnostics;
using Generator.Web;

namespace Generator.Checks.Pages;

/// <summary>No page asks another host for anything, neither when it opens nor when a form is sent; only a reader who follows a link leaves the site.</summary>
internal static class RequestCheck
{
    // Attributes of any element whose address a browser fetches by itself. `href` of a link element and of drawings is looked at apart: an `a` fetches nothing.
    private static readonly string[] s_fetched = ["src", "data", "poster", "background", "action", "formaction", "ping", "manifest", "xlink:href"];
    private static readonly string[] s_notFetched = ["canonical", "alternate", "license", "author", "help", "next", "prev", "search", "bookmark", "me", "shortlink"];

    public static IEnumerable<Diagnostic> Run(CheckedPage page)
    {
        foreach (var element in page.Elements)
        {
            foreach (var address in Fetched(element).Where(a => page.Reference(a) is { Kind: ReferenceKind.Outside } || IsAbsoluteInside(page, a)))
            {
                yield return page.Report(CheckDiagnostics.ForeignRequest, element, element.LocalName, address);
            }
        }
    }

    // Opened from a folder, a page that fetches from its own site's address would tell a host that it is read.
    private static bool IsAbsoluteInside(CheckedPage page, string address) => page.Reference(address) is { Kind: ReferenceKind.Inside } && SiteReference.SchemeOf(address.Trim()) is not null;

    private static IEnumerable<string> Fetched(IElement element)
    {
        foreach (var name in s_fetched)
        {
            if (element.GetAttribute(name) is { } address)
            {
                yield return address;
            }
        }

        foreach (var set in (string?[])[element.GetAttribute("srcset"), element.GetAttribute("imagesrcset")])
        {
            foreach (var candidate in SourceSet.Addresses(set))
            {
                yield return candidate;
            }
        }

        if (element.GetAttribute("href") is { } href && IsFetching(element))
        {
            yield return href;
        }

        var styles = element.LocalName == "style" ? element.TextContent : element.GetAttribute("style");
        foreach (var address in StyleAddresses.In(styles ?? ""))
        {
            yield return address;
        }

        if (element.LocalName == "meta" && RefreshTarget.Of(element) is { } target)
        {
            yield return target;
        }
    }

    private static bool IsFetching(IElement element) => element.LocalName switch
    {
        "link" => !CheckedPage.Tokens(element, "rel").All(r => s_notFetched.Contains(r, StringComparer.OrdinalIgnoreCase)),
        "a" or "area" or "base" => false,
        _ => true,
    };
}
