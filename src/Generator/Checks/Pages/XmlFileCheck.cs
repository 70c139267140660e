using System.Xml;
using System.Xml.Linq;
using Generator.Diagnostics;
using Generator.Outputs;

namespace Generator.Checks.Pages;

/// <summary>A feed or sitemap is well-formed XML, its addresses are absolute, and no two entries have one id.</summary>
internal static class XmlFileCheck
{
    private const string Xml = "http://www.w3.org/XML/1998/namespace";

    // Neither entities nor anything outside the file is ever read.
    private static readonly XmlReaderSettings s_settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    public static Outcome<PageFacts> Run(OutputFile file, CheckSettings settings)
    {
        var facts = PageFacts.None(file.Address);
        try
        {
            using var stream = new MemoryStream(file.Bytes().ToArray(), writable: false);
            using var reader = XmlReader.Create(stream, s_settings);
            var root = XDocument.Load(reader).Root!;
            return Outcome.Of(FeedFacts.Of(root, facts, settings.BaseUrl), Relative(root, file).Concat(SameIds(root, file)));
        }
        catch (XmlException problem)
        {
            return Outcome.Of(facts, CheckDiagnostics.XmlMalformed.At(Location.Of(file.Address.Path), problem.Message));
        }
    }

    private static IEnumerable<Diagnostic> Relative(XElement root, OutputFile file) =>
        root.DescendantsAndSelf().SelectMany(Addresses).Where(a => SiteReference.SchemeOf(a.Trim()) is null)
            .Select(a => CheckDiagnostics.AddressRelative.At(Location.Of(file.Address.Path), a));

    private static IEnumerable<string> Addresses(XElement element)
    {
        foreach (var attribute in element.Attributes().Where(a => a.Name.NamespaceName is "" or Xml && a.Name.LocalName is "href" or "src" or "base"))
        {
            yield return attribute.Value;
        }

        if (element.Name.LocalName is "loc" or "id" or "uri" or "icon" or "logo")
        {
            yield return element.Value;
        }
    }

    private static IEnumerable<Diagnostic> SameIds(XElement root, OutputFile file) =>
        root.Elements().Where(e => e.Name.LocalName == "entry").Select(e => e.Elements().FirstOrDefault(c => c.Name.LocalName == "id")?.Value ?? "")
            .GroupBy(id => id, StringComparer.Ordinal).Where(g => g.Key.Length == 0 || g.Count() > 1)
            .Select(g => CheckDiagnostics.FeedIdTwice.At(Location.Of(file.Address.Path), g.Key));
}
