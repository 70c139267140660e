using Generator.Captures;
using Generator.Diagnostics;
using Generator.Settings;
using Generator.Text;
using Generator.Transcripts.PlainText;

namespace Generator.Transcripts.Markdown;

/// <summary>Reads a page saved as Markdown, with whatever HTML it has inside; what can't be read as Markdown is read as plain text.</summary>
public static class MarkdownTranscriptReader
{
    public static Outcome<Transcript> Read(Capture capture, ReadingLimits limits)
    {
        var diagnostics = new List<Diagnostic>();
        if (CaptureDecoding.Decode(capture, isMarkup: false, limits, diagnostics) is not { } decoded)
        {
            return Outcome.Nothing<Transcript>(diagnostics);
        }

        // What isn't YAML between its fences is no front matter of ours to mend: it is text like the rest.
        var front = FrontMatterReader.Read(decoded.Text, capture.File);
        var file = front is { Value: { } whole } && !front.Diagnostics.Any(d => d.Descriptor == SettingsDiagnostics.NotYaml)
            ? whole
            : new MarkdownFile(capture.File, new SettingsNode.Map([], new Location(capture.File, 0)), decoded.Text, 0);
        var (tree, fault) = MarkdownSyntax.Parse(file.Text);
        if (tree is null)
        {
            diagnostics.Add(MarkdownDiagnostics.ReadAsPlainText.At(file.Start, fault));
            return Outcome.Of(PlainTextTranscriptReader.Read(decoded, capture, limits, diagnostics), diagnostics);
        }

        var claims = FrontMatterClaims.Of(file.FrontMatter).ToSequence();
        var passages = MarkdownPassages.Of(tree, capture, file, limits, diagnostics);
        return Outcome.Of(new Transcript(capture, capture.Settings.Url, null, decoded.Encoding, passages, claims), diagnostics);
    }
}
