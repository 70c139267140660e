using System.Text;
using Generator.Articles;
using Generator.Captures;
using Generator.Files;
using Generator.Languages;
using Generator.Settings;
using Generator.Text;
using Generator.Transcripts;
using Generator.Transcripts.PlainText;

namespace Generator.Tests.Articles;

/// <summary>Pages for tests: the first capture, and texts made up for a rule.</summary>
internal static class TestPages
{
    public const string FirstCapture = "seeds/rferl/captures/2022/us-rejects-russian-demand-on-nato-expansion-but-offers-path-out-of-ukraine";

    public static InputTree Archive { get; } = new(TestFolders.Repository);

    public static Source FirstSource { get; } = SourceReader.Read(Archive, "rferl", FurnitureReasons.Names).Value!;

    public static ExtractionData Data { get; } = ExtractionDataReader.BuiltIn(FurnitureReasons.Names).Value!;

    public static string FirstText => Encoding.UTF8.GetString(Archive.ReadBytes(FirstCapture + "/page.txt")!);

    public static Capture Capture(byte[] bytes, string mediaType, string language = "", string published = "", string from = "")
    {
        var settings = new CaptureSettings("page")
        {
            CapturedFrom = from.Length > 0 ? from : null,
            Published = EdtfDate.TryParse(published, out var date) ? date : null,
            Language = LanguageTag.TryParse(language, out var tag) ? tag : null,
        };
        return new Capture(new CaptureFolder("rferl", "seeds/rferl/captures/page", "page"), "seeds/rferl/captures/page/page", mediaType, null, bytes, Sha256Digest.Of(bytes), settings);
    }

    public static Transcript Text(string text, string language = "en", string from = "") =>
        PlainTextTranscriptReader.Read(new DecodedText(text, "utf-8", EncodingOrigin.Pattern, 0), Capture(Encoding.UTF8.GetBytes(text), "text/plain", language, "2022-01-26", from), ReadingLimits.Default, []);

    public static Article ArticleOf(string text, string language = "en")
    {
        var outcome = ArticleExtraction.Extract(Text(text, language), FirstSource, Data);
        Assert.True(outcome.HasValue, string.Join('\n', outcome.Diagnostics.Select(d => d.Message)));
        return outcome.Value;
    }
}
