using Generator.Diagnostics;

namespace Generator.Checks.Pages;

/// <summary>No attribute runs a script, sets a style of its own or leads anywhere but to the web and to mail: the page's policy would refuse it, and nothing that came from a source may ever do so.</summary>
internal static class HandlerCheck
{
    private static readonly string[] s_addresses = ["href", "src", "action", "formaction", "data", "xlink:href", "poster", "background", "cite", "ping", "manifest"];

    public static IEnumerable<Diagnostic> Run(CheckedPage page)
    {
        foreach (var element in page.Elements)
        {
            foreach (var attribute in element.Attributes)
            {
                var isHandler = attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || attribute.Name is "style" or "srcdoc";
                var isScript = s_addresses.Contains(attribute.Name, StringComparer.Ordinal) && SiteReference.SchemeOf(Plain(attribute.Value)) is not (null or "http" or "https" or "mailto");
                if (isHandler || isScript)
                {
                    yield return page.Report(CheckDiagnostics.HandlerFound, element, element.LocalName, attribute.Name);
                }
            }
        }
    }

    // As browsers read a scheme: leading controls and spaces, and tabs and line ends anywhere, don't count (URL Standard §4.4).
    private static string Plain(string value) => string.Concat(value.SkipWhile(c => c <= ' ').Where(c => c is not ('\t' or '\n' or '\r')));
}
