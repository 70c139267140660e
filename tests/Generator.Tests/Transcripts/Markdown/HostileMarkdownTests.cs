using System.Text;
using Generator.Blocks;
using Generator.Diagnostics;
using Generator.Settings;
using Generator.Transcripts;
using Generator.Transcripts.Markdown;

namespace Generator.Tests.Transcripts.Markdown;

public sealed class HostileMarkdownTests
{
    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    private static Dictionary<string, string> Texts => new(StringComparer.Ordinal)
    {
        ["quotations"] = Repeat(">", 120_000) + "a",
        ["quotations of few"] = Repeat("> ", 100) + "a",
        ["lists"] = string.Concat(Enumerable.Range(0, 400).Select(i => new string(' ', 2 * i) + "- a\n")),
        ["brackets"] = Repeat("[", 120_000),
        ["links never closed"] = Repeat("[a](", 120_000),
        ["links in links"] = Repeat("[", 2_000) + "a" + Repeat("](x)", 1_900),
        ["definitions"] = string.Concat(Enumerable.Range(0, 40_000).Select(i => $"[{i}]: /x\n")),
        ["emphasis"] = Repeat("*a_ ", 30_000),
        ["emphasis in emphasis"] = Repeat("*a **b ", 20) + Repeat("x** y* ", 20),
        ["a wide table"] = Repeat("a|", 1_000) + "\n" + Repeat("-|", 1_000) + "\n" + Repeat("a|\n", 100_000),
        ["ticks"] = string.Concat(Enumerable.Range(1, 900).Select(i => "e" + new string('`', i))),
        ["too long"] = Repeat("word ", 200_000),
        ["lone halves"] = "a\uD83Db \uDC00 \0 \uFFFE",
        ["tags"] = Repeat("<a ", 100_000),
        ["fences"] = Repeat("~~~\n~~~\n", 40_000) + "\nx",
    };

    public static IEnumerable<TheoryDataRow<string>> Names => Texts.Keys.Select(name => new TheoryDataRow<string>(name));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_hostile_text_of_our_own_ends_in_blocks_or_in_an_error_never_in_an_exception(string name)
    {
        var outcome = MarkdownReader.Read(new MarkdownFile("t.md", new SettingsNode.Map([], default), Texts[name], 0), null);
        Assert.True(outcome.HasValue || outcome.Diagnostics.Any(d => d.Descriptor == MarkdownDiagnostics.NotReadable), name);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_hostile_capture_still_gives_passages(string name)
    {
        var outcome = TranscriptReader.Read(Html.Pages.Capture(Encoding.UTF8.GetBytes(Texts[name])) with { MediaType = "text/markdown" }, ReadingLimits.Default);
        Assert.True(outcome.HasValue, name);
        Assert.DoesNotContain(outcome.Diagnostics, d => d.Descriptor.Severity == Severity.Error);
        Assert.NotEmpty(outcome.Value.Passages);
    }

    [Fact]
    public void Emphasis_deeper_than_anyone_writes_is_an_error_and_keeps_its_words()
    {
        var text = string.Concat(Enumerable.Range(0, 20).Select(i => i % 2 == 0 ? "*a " : "**b ")) + "x" + string.Concat(Enumerable.Range(0, 20).Reverse().Select(i => i % 2 == 0 ? " c*" : " d**"));
        var outcome = MarkdownReader.Read(new MarkdownFile("t.md", new SettingsNode.Map([], default), text, 0), null);
        Assert.Equal("TRA024", Assert.Single(outcome.Diagnostics).Descriptor.Code);
        Assert.Equal(text.Replace("*", "", StringComparison.Ordinal), InlineText.Of(((Block.Paragraph)Assert.Single(outcome.Value!)).Content));
    }

    [Fact]
    public void Containers_deeper_than_the_limit_are_passed_over_and_their_text_kept()
    {
        var outcome = TranscriptReader.Read(Html.Pages.Capture(Encoding.UTF8.GetBytes(Repeat("> ", 100) + "deep")) with { MediaType = "text/markdown" }, ReadingLimits.Default);
        Assert.Equal("TRA004", Assert.Single(outcome.Diagnostics).Descriptor.Code);
        Assert.Equal(ReadingLimits.Default.Blocks, Assert.Single(outcome.Value!.Passages).Container.Depth);
    }

    [Fact]
    public void More_passages_than_the_limit_are_cut_off_with_a_word()
    {
        var outcome = TranscriptReader.Read(Html.Pages.Capture(Encoding.UTF8.GetBytes(Repeat("a\n\n", 20))) with { MediaType = "text/markdown" }, ReadingLimits.Default with { Passages = 7 });
        Assert.Equal(7, outcome.Value!.Passages.Count);
        Assert.Equal("TRA005", Assert.Single(outcome.Diagnostics).Descriptor.Code);
    }
}
