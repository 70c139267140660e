using Generator.Captures;
using Generator.Diagnostics;
using Generator.Text;
using Generator.Transcripts.Html;
using Generator.Transcripts.Markdown;
using Generator.Transcripts.PlainText;

namespace Generator.Transcripts;

/// <summary>Reads a capture into its transcript with the reader of its format. A new format is one folder here and one line.</summary>
public static class TranscriptReader
{
    public static Outcome<Transcript> Read(Capture capture, ReadingLimits limits) => capture.MediaType switch
    {
        "text/markdown" => MarkdownTranscriptReader.Read(capture, limits),
        "text/plain" => ReadText(capture, limits),
        _ => HtmlTranscriptReader.Read(capture, limits),
    };

    private static Outcome<Transcript> ReadText(Capture capture, ReadingLimits limits)
    {
        var diagnostics = new List<Diagnostic>();
        var decoded = CaptureDecoding.Decode(capture, isMarkup: false, limits, diagnostics);
        return new Outcome<Transcript>(decoded is null ? null : PlainTextTranscriptReader.Read(decoded.Text, capture, decoded.Encoding), diagnostics.ToSequence());
    }
}
