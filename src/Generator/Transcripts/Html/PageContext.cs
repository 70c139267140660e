using System.Globalization;
using Generator.Captures.Containers.SingleFile;
using Generator.Captures.Images;
using Generator.Diagnostics;
using Generator.Languages;
using Generator.Settings;
using Generator.Web;

namespace Generator.Transcripts.Html;

/// <summary>What holds for a page as a whole while it is read.</summary>
/// <param name="Source">The page's text, which places count in.</param>
/// <param name="File">Path of the captured file.</param>
/// <param name="Address">The page's own address, where the capture knows it.</param>
/// <param name="Language">The page's own statement of its language.</param>
internal sealed record PageContext(string Source, string File, WebUrl? Address, WebUrl? BaseUrl, LanguageTag? Language, ReadingLimits Limits, List<Diagnostic> Diagnostics)
{
    /// <summary>The pictures that were saved with the page.</summary>
    public required CapturedPictures Pictures { get; init; }

    /// <summary>What SingleFile put into the page, if that saved it; null for other pages.</summary>
    public SingleFileVariables? Inlined { get; init; }

    // Menus and teasers lead to the same addresses over and over.
    private readonly Dictionary<string, WebUrl?> _addresses = new(StringComparer.Ordinal);

    public Location At(int offset) => new(File, offset);

    /// <summary>What an address written on the page leads to; null for what may lead nowhere.</summary>
    public WebUrl? UrlOf(string written)
    {
        if (!_addresses.TryGetValue(written, out var url))
        {
            _addresses.Add(written, url = WebUrl.TryParse(written, BaseUrl, out var found) ? found : null);
        }

        return url;
    }

    public void Report(Diagnostic diagnostic) => Diagnostics.Add(diagnostic);

    /// <summary>Says once that a page is nested too deeply.</summary>
    public void ReportNesting(int offset, int limit) => ReportOnce(TranscriptDiagnostics.NestedTooDeeply, offset, limit);

    /// <summary>Says once that a page goes beyond a limit.</summary>
    public void ReportOnce(DiagnosticDescriptor problem, int offset, int limit)
    {
        if (!Diagnostics.Exists(d => d.Descriptor == problem))
        {
            Report(problem.At(At(offset), limit.ToString(CultureInfo.InvariantCulture)));
        }
    }
}
