using System.Xml;
using System.Xml.Linq;
using Generator.Diagnostics;
using Generator.Outputs;

namespace Generator.Checks.Pages;

/// <summary>A drawing (SVG) runs nothing and asks nobody for anything: opened by itself it is a page of its own, which no policy of another page governs.</summary>
internal static class DrawingCheck
{
    // Neither entities nor anything outside the file is ever read.
    private static readonly XmlReaderSettings s_settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    public static Outcome<PageFacts> Run(OutputFile file)
    {
        var facts = PageFacts.None(file.Address);
        try
        {
            using var stream = new MemoryStream(file.Bytes().ToArray(), writable: false);
            using var reader = XmlReader.Create(stream, s_settings);
            return Outcome.Of(facts, XDocument.Load(reader).Descendants().SelectMany(element => Faults(element, Location.Of(file.Address.Path))));
        }
        catch (XmlException problem)
        {
            return Outcome.Of(facts, CheckDiagnostics.XmlMalformed.At(Location.Of(file.Address.Path), problem.Message));
        }
    }

    private static IEnumerable<Diagnostic> Faults(XElement element, Location place)
    {
        var name = element.Name.LocalName;
        if (name is "script" or "foreignObject" or "handler" or "iframe")
        {
            yield return CheckDiagnostics.ScriptFound.At(place, name);
        }

        foreach (var attribute in element.Attributes().Where(a => !a.IsNamespaceDeclaration))
        {
            var (own, value) = (attribute.Name.LocalName, attribute.Value.Trim());
            if (own.StartsWith("on", StringComparison.OrdinalIgnoreCase))
            {
                yield return CheckDiagnostics.HandlerFound.At(place, name, own);
            }

            // Only parts of the drawing itself may be named.
            var isElsewhere = own is "href" or "src" or "from" or "to" or "values" && value.Length > 0 && value[0] != '#' && (own is "href" or "src" || SiteReference.SchemeOf(value) is not null);
            foreach (var address in StyleAddresses.In(value).Where(a => !a.StartsWith('#')).Concat(isElsewhere ? [value] : Array.Empty<string>()))
            {
                yield return CheckDiagnostics.ForeignRequest.At(place, name, address);
            }
        }

        foreach (var address in name == "style" ? StyleAddresses.In(element.Value).Where(a => !a.StartsWith('#')) : [])
        {
            yield return CheckDiagnostics.ForeignRequest.At(place, name, address);
        }
    }
}
