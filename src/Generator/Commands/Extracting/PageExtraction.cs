using Generator.Articles;
using Generator.Commands.Importing;
using Generator.Diagnostics;
using Generator.Files;
using Generator.Outputs.Extracts;
using Generator.Settings;
using Generator.Text;
using Generator.Transcripts;

namespace Generator.Commands.Extracting;

/// <summary>Takes one capture through reading and extraction to JSON; the same object serves all threads.</summary>
internal sealed class PageExtraction(IReadOnlyList<Source> sources, ExtractionData data, ReadingLimits limits, bool isWhy)
{
    private readonly KnownSources _known = new(sources);
    private readonly Source _unknown = Source.Unknown(sources.SelectMany(s => s.Layouts).ToSequence());

    /// <summary>Never throws: a fault is kept to the capture that brought it to light, so that one page doesn't stop the others.</summary>
    public ExtractAnswer Extract(ExtractTarget target)
    {
        try
        {
            return Answer(target);
        }
        catch (UnreadableFileException refusal)
        {
            Sequence<Diagnostic> problems = [FilesDiagnostics.Of(refusal)];
            return new ExtractAnswer(ExtractJsonWriter.Write(null, target.Source ?? _unknown, problems, null), false, problems, null);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            return new ExtractAnswer(ExtractJsonWriter.Write(null, _unknown, [], null), false, [], fault.ToString());
        }
    }

    private ExtractAnswer Answer(ExtractTarget target)
    {
        var capture = target.Read();
        var transcript = capture.HasValue ? TranscriptReader.Read(capture.Value, limits) : Outcome.Nothing<Transcript>();
        if (!transcript.HasValue)
        {
            Sequence<Diagnostic> problems = [.. capture.Diagnostics, .. transcript.Diagnostics];
            return new ExtractAnswer(ExtractJsonWriter.Write(null, target.Source ?? _unknown, problems, null), false, problems, null);
        }

        var source = target.Source ?? SourceOf(transcript.Value) ?? _unknown;
        var extracted = FurtherPageJoining.Extract(transcript.Value, source, data, limits);
        Sequence<Diagnostic> diagnostics = [.. capture.Diagnostics, .. transcript.Diagnostics, .. extracted.Article.Diagnostics];
        return new ExtractAnswer(ExtractJsonWriter.Write(extracted, source, diagnostics, isWhy ? transcript.Value : null), extracted.Article.HasValue, diagnostics, null);
    }

    private Source? SourceOf(Transcript transcript)
    {
        var hosts = transcript.Claims.Where(c => c.Kind == ClaimKind.CanonicalUrl).Select(c => Web.WebUrl.TryParse(c.Value, transcript.BaseUrl, out var url) ? url.Host : "");
        return hosts.Select(_known.ByHost).FirstOrDefault(s => s is not null)
            ?? transcript.Claims.Where(c => c.Kind == ClaimKind.SiteName).Select(c => _known.ByName(c.Value)).FirstOrDefault(s => s is not null)
            ?? SourceWords.Find(transcript, sources);
    }
}
