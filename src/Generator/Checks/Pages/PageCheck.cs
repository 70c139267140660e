using Generator.Diagnostics;
using Generator.Outputs;

namespace Generator.Checks.Pages;

/// <summary>
/// Judges one finished file by its own bytes, and takes from it what the checks on the whole site need. The result depends on the file and the settings alone,
/// so that an unchanged file need not be looked at again.
/// </summary>
public static class PageCheck
{
    // One fault of a template shows itself in every line it writes; the first few places are enough to mend it.
    private const int MostOfAKind = 5;

    /// <summary>The checks on pages, ordinal by code. A new one is a file beside this one, a descriptor and a line here.</summary>
    private static readonly HtmlCheck[] s_checks =
    [
        new(CheckDiagnostics.TitleMissing, TitleCheck.Run),
        new(CheckDiagnostics.LanguageMissing, LanguageCheck.Run),
        new(CheckDiagnostics.DirectionWrong, DirectionCheck.Run),
        new(CheckDiagnostics.FirstHeadingCount, FirstHeadingCheck.Run),
        new(CheckDiagnostics.HeadingSkipped, HeadingOrderCheck.Run),
        new(CheckDiagnostics.PictureWithoutText, PictureTextCheck.Run),
        new(CheckDiagnostics.PictureWithoutSize, PictureSizeCheck.Run),
        new(CheckDiagnostics.ForeignRequest, RequestCheck.Run),
        new(CheckDiagnostics.ScriptFound, ScriptCheck.Run),
        new(CheckDiagnostics.HandlerFound, HandlerCheck.Run),
        new(CheckDiagnostics.PolicyWeak, PolicyCheck.Run),
        new(CheckDiagnostics.ReferrerSent, ReferrerCheck.Run),
        new(CheckDiagnostics.IdTwice, IdCheck.Run),
        new(CheckDiagnostics.IdReferenceBroken, IdReferenceCheck.Run),
        new(CheckDiagnostics.TooHeavy, WeightCheck.Run),
        new(CheckDiagnostics.DataMalformed, StructuredDataCheck.Run),
        new(CheckDiagnostics.CharsetLate, CharsetCheck.Run),
        new(CheckDiagnostics.LinkNotRelative, RelativeLinkCheck.Run),
        new(CheckDiagnostics.SomethingKept, StorageCheck.Run),
    ];

    /// <summary>What the checks on pages report, ordinal by code.</summary>
    public static IEnumerable<DiagnosticDescriptor> Descriptors => s_checks.Select(c => c.Descriptor);

    public static Outcome<PageFacts> Run(OutputFile file, CheckSettings settings) => file.MediaType switch
    {
        "text/html" => Page(file, settings),
        "text/css" => StylesheetCheck.Run(file, settings),
        "text/javascript" or "application/javascript" => ScriptFileCheck.Run(file),
        "application/json" or "application/feed+json" or "application/ld+json" => JsonFileCheck.Run(file),
        "image/svg+xml" => DrawingCheck.Run(file),
        "image/jpeg" or "image/png" or "image/gif" or "image/webp" or "image/avif" => PictureFileCheck.Run(file),
        "application/xml" or "text/xml" => XmlFileCheck.Run(file, settings),
        var type when type.EndsWith("+xml", StringComparison.Ordinal) => XmlFileCheck.Run(file, settings),
        _ => Outcome.Of(PageFacts.None(file.Address)),
    };

    private static Outcome<PageFacts> Page(OutputFile file, CheckSettings settings)
    {
        using var page = CheckedPage.Of(file, settings);
        if (page is null)
        {
            return new Outcome<PageFacts>(PageFacts.None(file.Address), [CheckDiagnostics.PageNotParsed.At(Location.Of(file.Address.Path))]);
        }

        var diagnostics = new List<Diagnostic>();
        foreach (var check in s_checks)
        {
            diagnostics.AddRange(check.Run(page).Take(MostOfAKind));
        }

        return Outcome.Of(FactsReading.Of(page), diagnostics);
    }
}
