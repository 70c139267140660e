using System.Text;
using Generator.Outputs.Sitemaps;
using Generator.Web;

namespace Generator.Outputs.Hosting;

/// <summary>Files that speak to a host or a crawler, not to readers.</summary>
public static class HostingFiles
{
    /// <summary>
    /// GitHub Pages' marker, so that a branch published as it is isn't run through Jekyll; and `robots.txt` (RFC 9309) where the site has a host of its own,
    /// since it is only ever asked for at a host's root.
    /// </summary>
    public static IEnumerable<OutputFile> Write(WebUrl? baseUrl)
    {
        yield return OutputFile.Of(Address.NoJekyll, "text/plain", []);
        if (baseUrl is not null && baseUrl.Value.EndsWith("//" + AuthorityOf(baseUrl) + "/", StringComparison.Ordinal))
        {
            var text = $"User-agent: *\nAllow: /\n\nSitemap: {SitemapWriter.Index.Under(baseUrl)}\n";
            yield return OutputFile.Of(Address.Of("robots.txt"), "text/plain", Encoding.UTF8.GetBytes(text));
        }
    }

    private static string AuthorityOf(WebUrl url)
    {
        var rest = url.Value[(url.Value.IndexOf("//", StringComparison.Ordinal) + 2)..];
        return rest[..rest.IndexOf('/', StringComparison.Ordinal)];
    }
}
