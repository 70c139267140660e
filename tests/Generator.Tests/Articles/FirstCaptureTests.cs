using System.Text;
using System.Text.Json;
using Generator.Articles;
using Generator.Captures;
using Generator.Outputs.Extracts;
using Generator.Settings;
using Generator.Text;
using Generator.Transcripts.PlainText;

namespace Generator.Tests.Articles;

public class FirstCaptureTests
{
    [Fact]
    public void Everything_that_is_expected_of_the_first_capture_is_read_out_of_it()
    {
        using var expected = JsonDocument.Parse(TestPages.Archive.ReadBytes(TestPages.FirstCapture + "/expected.json")!);
        using var extracted = JsonDocument.Parse(Extract());
        var (want, got) = (expected.RootElement, extracted.RootElement);

        Assert.Equal(Text(want, "headline"), Text(got, "headline"));
        Assert.Equal(Text(want, "language"), Text(got, "language"));
        Assert.Equal(Text(want.GetProperty("metadata_not_in_the_text"), "source"), Text(got, "source"));
        Assert.Equal(Text(want.GetProperty("metadata_not_in_the_text"), "published"), Text(got, "published"));
        Assert.Equal(JsonValueKind.Null, got.GetProperty("original_address").ValueKind);

        var body = Texts(got, "body_text");
        Assert.Equal(want.GetProperty("body_paragraphs").GetInt32(), body.Count);
        Assert.StartsWith(Text(want, "first_body_paragraph_starts"), body[0], StringComparison.Ordinal);
        Assert.StartsWith(Text(want, "last_body_paragraph_starts"), body[^1], StringComparison.Ordinal);

        Assert.Equal(want.GetProperty("figures").GetArrayLength(), got.GetProperty("figures").GetArrayLength());
        Assert.StartsWith(Text(want.GetProperty("figures")[0], "caption_starts"), Text(got.GetProperty("figures")[0], "caption"), StringComparison.Ordinal);
        Assert.Equal(
            want.GetProperty("missing_media").EnumerateArray().Select(m => (Text(m, "kind"), Text(m, "title"), m.GetProperty("duration_seconds").GetInt32())),
            got.GetProperty("missing_media").EnumerateArray().Select(m => (Text(m, "kind"), Text(m, "title"), m.GetProperty("duration_seconds").GetInt32())));
        Assert.Equal(Texts(want, "agency_credits"), Texts(got, "agency_credits"), StringComparer.Ordinal);
        Assert.StartsWith(Text(want, "source_description_starts"), Text(got, "source_description"), StringComparison.Ordinal);

        var notices = Texts(got, "notices");
        Assert.Equal(want.GetProperty("notice_paragraphs").GetInt32(), notices.Count);
        Assert.StartsWith(Text(want, "notice_starts"), notices[0], StringComparison.Ordinal);

        var omissions = got.GetProperty("omissions").EnumerateArray().ToList();
        Assert.All(Texts(want, "promotions_removed"), promotion => Assert.Contains(omissions, o => Text(o, "reason") == "promotion" && Text(o, "text") == promotion));
        Assert.All(Texts(want, "notice_lines_removed_with_reason"), line => Assert.Contains(omissions, o => Text(o, "reason") == "pointer-without-target" && Text(o, "text") == line));

        var everythingElse = string.Concat(got.EnumerateObject().Where(p => p.Name != "omissions").Select(p => p.Value.GetRawText()));
        Assert.All(Texts(want, "never_in_output"), phrase => Assert.DoesNotContain(phrase, everythingElse, StringComparison.Ordinal));
        Assert.All(Texts(want, "never_in_output"), phrase => Assert.Contains(omissions, o => Text(o, "text").Contains(phrase, StringComparison.Ordinal)));
    }

    [Fact]
    public void The_caption_stands_once()
    {
        using var extracted = JsonDocument.Parse(Extract());
        Assert.Equal(
            2,
            Text(extracted.RootElement, "blocks").Split("A Strela-10").Length);
    }

    [Fact]
    public void Extract_of_the_first_capture() => Snapshot.Verify(Encoding.UTF8.GetString(Extract()), "json");

    private static byte[] Extract()
    {
        var capture = CaptureReader.Read(TestPages.Archive, new CaptureFolder("rferl", TestPages.FirstCapture, Path.GetFileName(TestPages.FirstCapture))).Value!;
        var transcript = PlainTextTranscriptReader.Read(new DecodedText(Encoding.UTF8.GetString(capture.Bytes.Span), "utf-8", EncodingOrigin.Pattern, 0), capture, ReadingLimits.Default, []);
        var extracted = ArticleExtraction.Explain(transcript, TestPages.FirstSource, TestPages.Data);
        return ExtractJsonWriter.Write(extracted, TestPages.FirstSource, extracted.Article.Diagnostics, null);
    }

    private static string Text(JsonElement parent, string name) => parent.GetProperty(name) is { ValueKind: JsonValueKind.String } text ? text.GetString()! : parent.GetProperty(name).GetRawText();

    private static List<string> Texts(JsonElement parent, string name) => parent.GetProperty(name).EnumerateArray().Select(e => e.GetString()!).ToList();
}
