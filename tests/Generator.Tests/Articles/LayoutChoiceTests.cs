using Generator.Articles;
using Generator.Diagnostics;
using Generator.Languages;
using Generator.Settings;
using Generator.Text;
using Generator.Transcripts.PlainText;

namespace Generator.Tests.Articles;

public sealed class LayoutChoiceTests
{
    [Theory]
    [InlineData("2019-05-14", "2019-05-14", "newer")]
    [InlineData("2019-05-14T23:59:00-08:00", "2019-05-14", "newer")]
    [InlineData("2019-05-15", "2019-05-14", "older")]
    [InlineData("2019-05-15T00:00:00+05:00", "2019-05-14", "older")]
    [InlineData("2019-05-31", "2019-05", "newer")]
    [InlineData("2019-06-01", "2019-05", "older")]
    [InlineData("2019-12-31", "2019", "newer")]
    [InlineData("2020-01-01", "2019", "older")]
    [InlineData("2020-02-29", "2020-02", "newer")]
    [InlineData("2024", "9999-12-31", "newer")]
    [InlineData("2024-01-01", "9999-12", "newer")]
    [InlineData("9999-12-31", "9999", "newer")]
    [InlineData("0001-01-01", "0001-01-01", "newer")]
    [InlineData("[2024-01-01..]", "9999-12-31~", "newer")]
    public void A_layout_holds_until_its_last_day_and_no_longer(string published, string until, string name)
    {
        static Layout Until(string layout, string date) => new(layout, "text/plain", EdtfDate.TryParse(date, out var day) ? day : null, [], [], [], [], [], [], [], [], []);
        var source = TestPages.FirstSource with { Layouts = [Until("newer", until), Until("older", "9999-12-31")] };
        var transcript = PlainTextTranscriptReader.Read(new DecodedText("Text.", "utf-8", EncodingOrigin.Pattern, 0), TestPages.Capture("Text."u8.ToArray(), "text/plain", published: published), ReadingLimits.Default, []);
        var diagnostics = new List<Diagnostic>();
        Assert.Equal(name, LayoutChoice.Of(transcript, source, diagnostics).Name);
        Assert.Empty(diagnostics);
    }
}
