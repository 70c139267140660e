using System.Text;
using Generator.Blocks.Writing;
using Generator.Diagnostics;
using Generator.Languages;
using Generator.Settings;
using Generator.Tests.Blocks;
using Generator.Text;
using Generator.Transcripts;
using Generator.Transcripts.Markdown;
using Generator.Web;

namespace Generator.Tests.Transcripts.Markdown;

/// <summary>The readers of Markdown by example: tests/specs/transcripts/markdown.</summary>
public sealed class MarkdownSpecTests
{
    private static readonly Address s_page = Address.Of("uk", "about.html");

    public static IEnumerable<TheoryDataRow<string, string>> Cases => MarkdownSpecs.In("transcripts/markdown").Select(c => new TheoryDataRow<string, string>(c.File, c.Title));

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_text_reads_as_its_spec_says(string file, string title)
    {
        var spec = MarkdownSpecs.In("transcripts/markdown").Single(c => c.File == file && c.Title == title);
        var text = spec.Blocks["markdown"];
        Sequence<Diagnostic> diagnostics;
        if (spec.Blocks.TryGetValue("html", out var html))
        {
            var outcome = MarkdownReader.Read(new MarkdownFile("t.md", new SettingsNode.Map([], default), text, 0), s_page);
            diagnostics = outcome.Diagnostics;
            Assert.Equal(html, HtmlWriter.Write(outcome.Value!, new WritingContext(LanguageTag.English, LinkFrame.On(s_page), Specimen.Words)).Markup);
        }
        else
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            var outcome = TranscriptReader.Read(Html.Pages.Capture(bytes) with { MediaType = "text/markdown" }, ReadingLimits.Default);
            diagnostics = outcome.Diagnostics;
            Assert.Equal(spec.Blocks["passages"], TranscriptText.OfPassages(outcome.Value!));
            Assert.Equal(spec.Blocks.GetValueOrDefault("claims", ""), TranscriptText.OfClaims(outcome.Value!));
        }

        Assert.Equal(spec.Blocks.GetValueOrDefault("diagnostics", ""), string.Concat(diagnostics.Select(d => $"{d.Descriptor.Code} {d.Location.Offset}\n")));
    }
}
