using System.Text;
using Generator.Captures;
using Generator.Files;
using Generator.Settings;
using Generator.Transcripts;
using Generator.Transcripts.Html;
using Generator.Web;

namespace Generator.Tests.Transcripts.Html;

/// <summary>Captured pages made in memory.</summary>
internal static class Pages
{
    public const string Address = "https://news.example/2024/05/bridge.html";

    public static Capture Capture(byte[] bytes, string? address = Address, string? charset = null) => new(
        new CaptureFolder("news", "seeds/news/captures/page", "page"),
        "seeds/news/captures/page/page.html",
        "text/html",
        charset,
        bytes,
        Sha256Digest.Of(bytes),
        new CaptureSettings("page.html") { Url = WebUrl.TryParse(address, out var url) ? url : null });

    public static Generator.Diagnostics.Outcome<Transcript> Read(byte[] bytes, string? address = Address, ReadingLimits? limits = null, string? charset = null) =>
        HtmlTranscriptReader.Read(Capture(bytes, address, charset), limits ?? ReadingLimits.Default);

    public static Generator.Diagnostics.Outcome<Transcript> Read(string html, string? address = Address, ReadingLimits? limits = null) => Read(Encoding.UTF8.GetBytes(html), address, limits);
}
