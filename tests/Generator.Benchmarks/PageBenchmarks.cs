using System.Text;
using BenchmarkDotNet.Attributes;
using Generator.Articles;
using Generator.Blocks.Writing;
using Generator.Captures;
using Generator.Files;
using Generator.Languages;
using Generator.Settings;
using Generator.Transcripts;
using Generator.Web;

namespace Generator.Benchmarks;

/// <summary>One made-up news page of the usual size, from its bytes to its markup: each stage for itself.</summary>
[MemoryDiagnoser]
public class PageBenchmarks
{
    private static readonly ExtractionData s_data = ExtractionDataReader.BuiltIn(FurnitureReasons.Names).Value!;
    private static readonly Capture s_capture = CaptureOf(Page());
    private static readonly Transcript s_transcript = TranscriptReader.Read(s_capture, ReadingLimits.Default).Value!;
    private static readonly Article s_article = ArticleExtraction.Extract(s_transcript, Source.Unknown([]), s_data).Value!;
    private static readonly WritingContext s_context = new(
        LanguageTag.English,
        LinkFrame.On(Address.Of("en", "page.html")),
        new PlaceholderWords(LanguageTag.English, "Photo", "Photo", "Photo", "Photo", length => "Photo", "Video", "Audio", "Post", "Rest", "address", "Table", length => $"{(int)length.TotalSeconds} s"));

    [Benchmark]
    public Transcript? Read() => TranscriptReader.Read(s_capture, ReadingLimits.Default).Value;

    [Benchmark]
    public Article? Extract() => ArticleExtraction.Extract(s_transcript, Source.Unknown([]), s_data).Value;

    [Benchmark]
    public string Write() => HtmlWriter.Write(s_article.Body, s_context).Markup;

    private static string Page()
    {
        var menu = string.Concat(Enumerable.Range(1, 60).Select(i => $"<li class=\"menu-item\"><a href=\"/section/{i}\">Section {i}</a></li>"));
        var text = string.Concat(Enumerable.Range(1, 40).Select(i => $"<p>On day {i} the <em>bridge</em> over the river was opened again, and <a href=\"/a/{i}\">{i * 100} cars</a> went over it before noon, said the harbour master.</p>"));
        var teasers = string.Concat(Enumerable.Range(1, 30).Select(i => $"<div class=\"teaser\"><a href=\"/t/{i}\"><img src=\"/i/{i}.jpg\" alt=\"\"><h4>Another report of the week, number {i}</h4></a></div>"));
        return $"<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Bridge reopens</title><meta property=\"article:published_time\" content=\"2022-01-26\"></head><body><nav><ul>{menu}</ul></nav>"
            + $"<article><h1>Bridge reopens</h1><p class=\"byline\">By Anna Writer</p>{text}</article><aside>{teasers}</aside></body></html>";
    }

    private static Capture CaptureOf(string page)
    {
        var bytes = Encoding.UTF8.GetBytes(page);
        var settings = CaptureSettingsReader.Parse("file: page.html\nurl: https://news.example/2022/01/bridge.html\n", "capture.yml").Value!;
        return new Capture(new CaptureFolder("news", "seeds/news/captures/page", "page"), "page.html", "text/html", null, bytes, Sha256Digest.Of(bytes), settings);
    }
}
