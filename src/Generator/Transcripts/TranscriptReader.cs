using Generator.Captures;
using Generator.Diagnostics;
using Generator.Settings;
using Generator.Transcripts.Html;
using Generator.Transcripts.Markdown;
using Generator.Transcripts.PlainText;

namespace Generator.Transcripts;

/// <summary>Reads a capture into its transcript with the reader of its format. A new format is one folder here and one line.</summary>
public static class TranscriptReader
{
    private static readonly DiagnosticDescriptor[] s_cuts = [TranscriptDiagnostics.TooManyPassages, TranscriptDiagnostics.TooManyCells, TranscriptDiagnostics.TooMuchMarkup, TranscriptDiagnostics.TooManyLines];

    public static Outcome<Transcript> Read(Capture capture, ReadingLimits limits)
    {
        var read = ReadFormat(capture, limits);
        return read.HasValue && read.Diagnostics.Any(d => s_cuts.Contains(d.Descriptor)) ? read with { Value = read.Value with { IsCut = true } } : read;
    }

    private static Outcome<Transcript> ReadFormat(Capture capture, ReadingLimits limits) => capture.MediaType switch
    {
        "text/markdown" => MarkdownTranscriptReader.Read(capture, limits),
        "text/plain" => ReadText(capture, limits),
        _ => HtmlTranscriptReader.Read(capture, limits),
    };

    private static Outcome<Transcript> ReadText(Capture capture, ReadingLimits limits)
    {
        var diagnostics = new List<Diagnostic>();
        var decoded = CaptureDecoding.Decode(capture, isMarkup: false, limits, diagnostics);
        if (decoded is null)
        {
            return Outcome.Nothing<Transcript>(diagnostics);
        }

        return Outcome.Of(PlainTextTranscriptReader.Read(decoded, capture, limits, diagnostics), diagnostics);
    }
}
