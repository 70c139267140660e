using System.Security.Cryptography;
using System.Text;
using AngleSharp.Dom;
using Generator.Diagnostics;

namespace Generator.Checks.Pages;

/// <summary>Every page carries a content security policy that lets it load nothing but its own stylesheet and pictures, and stands before all that it governs.</summary>
internal static class PolicyCheck
{
    private static readonly string[] s_besideDefault = ["base-uri", "form-action"];

    public static IEnumerable<Diagnostic> Run(CheckedPage page)
    {
        var policies = page.Named("meta").Where(m => string.Equals(m.GetAttribute("http-equiv"), "Content-Security-Policy", StringComparison.OrdinalIgnoreCase)).ToList();
        if (policies.Count != 1)
        {
            yield return page.Report(CheckDiagnostics.PolicyWeak, policies.Count == 0 ? "there is none" : "there are several");
            yield break;
        }

        var directives = Directives(policies[0].GetAttribute("content") ?? "");
        foreach (var fault in Faults(page, policies[0], directives))
        {
            yield return page.Report(CheckDiagnostics.PolicyWeak, policies[0], fault);
        }
    }

    private static IEnumerable<string> Faults(CheckedPage page, IElement policy, Dictionary<string, string[]> directives)
    {
        if (directives.GetValueOrDefault("default-src") is not ["'none'"])
        {
            yield return "default-src isn't 'none'";
        }

        // What default-src doesn't speak for (CSP 3 §6.3): without them a page could move all its links elsewhere, or send what a reader types.
        foreach (var name in s_besideDefault.Where(name => directives.GetValueOrDefault(name) is not ["'none'"]))
        {
            yield return $"{name} isn't 'none'";
        }

        foreach (var (name, sources) in directives.OrderBy(d => d.Key, StringComparer.Ordinal))
        {
            foreach (var source in sources.Where(s => s is not ("'none'" or "'self'") && !s.StartsWith("'sha256-", StringComparison.Ordinal)))
            {
                yield return $"{name} allows {source}";
            }
        }

        if (directives.ContainsKey("script-src"))
        {
            yield return "script-src stands there, and no page has scripts";
        }

        if (page.Elements.FirstOrDefault(e => e.LocalName is "style" or "img" or "script" || (e.LocalName == "link" && CheckedPage.Tokens(e, "rel").Contains("stylesheet", StringComparer.OrdinalIgnoreCase))) is { } governed
            && CheckedPage.OffsetOf(governed) < CheckedPage.OffsetOf(policy))
        {
            yield return $"it stands after a {governed.LocalName}";
        }

        if (!Allows(directives, "style-src", "'self'") && page.Related("stylesheet").Any())
        {
            yield return "style-src doesn't allow the page's own stylesheet";
        }

        if (!Allows(directives, "img-src", "'self'") && page.Named("img").Any())
        {
            yield return "img-src doesn't allow the page's own pictures";
        }

        foreach (var style in page.Named("style").Where(s => !Allows(directives, "style-src", Hash(s.TextContent))))
        {
            yield return $"style-src doesn't allow the page's own style element ({Hash(style.TextContent)})";
        }
    }

    private static Dictionary<string, string[]> Directives(string policy)
    {
        var directives = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var words in policy.Split(';').Select(d => d.Split([' ', '\t', '\n', '\f', '\r'], StringSplitOptions.RemoveEmptyEntries)).Where(w => w.Length > 0))
        {
            // Of a directive that stands twice the first counts (CSP 3 §2.2.1).
            directives.TryAdd(words[0].ToLowerInvariant(), words[1..]);
        }

        return directives;
    }

    private static bool Allows(Dictionary<string, string[]> directives, string name, string source) =>
        (directives.GetValueOrDefault(name) ?? directives.GetValueOrDefault("default-src") ?? []).Contains(source, StringComparer.Ordinal);

    private static string Hash(string style) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)))}'";
}
