using System.Text;
using Generator.Diagnostics;
using Generator.Outputs;
using Generator.Text;

namespace Generator.Checks.Pages;

/// <summary>A stylesheet loads nothing from another host, and what it loads from this site exists.</summary>
internal static class StylesheetCheck
{
    public static Outcome<PageFacts> Run(OutputFile file, CheckSettings settings)
    {
        var addresses = StyleAddresses.In(Encoding.UTF8.GetString(file.Bytes().Span)).Select(a => (Written: a, Reference: SiteReference.Of(a, file.Address, settings.BaseUrl))).ToList();
        var links = addresses.Where(a => a.Reference.Kind == ReferenceKind.Inside).Select(a => new PageLink(a.Reference.Path, "", 0)).Distinct().ToSequence();
        var foreign = addresses.Where(a => a.Reference.Kind == ReferenceKind.Outside).Select(a => CheckDiagnostics.ForeignRequest.At(Location.Of(file.Address.Path), "stylesheet", a.Written));
        return Outcome.Of(PageFacts.None(file.Address) with { Links = links }, foreign);
    }
}
