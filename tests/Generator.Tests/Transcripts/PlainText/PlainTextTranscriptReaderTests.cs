using System.Text;
using Generator.Blocks;
using Generator.Captures;
using Generator.Files;
using Generator.Settings;
using Generator.Text;
using Generator.Transcripts;
using Generator.Transcripts.PlainText;

namespace Generator.Tests.Transcripts.PlainText;

public class PlainTextTranscriptReaderTests
{
    private const string Wrapped =
        """
        Varnholm to reopen its harbour bridge

        The council of Varnholm voted on Tuesday to reopen the old
        harbour bridge, which has been closed to traffic since the
        flood of 2019.

        Residents on the northern bank have had to drive a detour of
        eleven kilometres to reach the hospital. The first buses are
        expected to cross the bridge before the end of the month, the
        mayor's office said.
        """;

    [Fact]
    public void Lines_broken_at_a_width_are_one_paragraph()
    {
        Assert.Equal(
            """
            Varnholm to reopen its harbour bridge
            The council of Varnholm voted on Tuesday to reopen the old harbour bridge, which has been closed to traffic since the flood of 2019.
            Residents on the northern bank have had to drive a detour of eleven kilometres to reach the hospital. The first buses are expected to cross the bridge before the end of the month, the mayor's office said.
            """,
            Lines(Wrapped));
    }

    [Theory]
    [InlineData("Title: Bridge\nAuthor: Anna Holm\nDATE: 14 May 2024\nFiled by: x\nurl: https://herald.example/1\n\nText.\n", 4)]
    [InlineData("Title: Bridge\r\nlanguage:\ten\r\n\r\nText.", 2)]
    [InlineData("Date: 14 May 2024\n\nText.\n", 0)]
    [InlineData("Q: Who?\nA: Nobody.\n\nText.\n", 0)]
    [InlineData("Title: Bridge\nDate: 2024\nNo name here\n\nText.\n", 0)]
    [InlineData("Title: Bridge\nDate: 2024\n", 0)]
    [InlineData("Text.\n\nTitle: Bridge\nDate: 2024\n\nMore.\n", 0)]
    public void Lines_above_a_text_that_say_what_is_known_of_it_are_claims(string text, int claims)
    {
        var transcript = Read(text);
        Assert.Equal(claims, transcript.Claims.Count);
        Assert.Equal(claims > 0, transcript.Passages[0].Container.Tag == "header");
        Assert.Equal("text", transcript.Passages[^1].Container.Tag);
    }

    [Fact]
    public void Lines_that_had_room_left_stay_lines()
    {
        var letter = Wrapped + "\n\nWrite to:\nVarnholm Council\n1 Harbour Street\n";
        var passages = Read(letter).Passages.TakeLast(3).ToList();
        Assert.Equal(["Write to:", "Varnholm Council", "1 Harbour Street"], passages.Select(TextOf), StringComparer.Ordinal);
        Assert.Equal([PassageMarks.None, PassageMarks.AfterLineBreak, PassageMarks.AfterLineBreak], passages.Select(p => p.Marks));
    }

    [Fact]
    public void A_long_line_beside_short_ones_is_no_sign_of_wrapping()
    {
        var paragraph = string.Join(' ', Enumerable.Repeat("A paragraph that stands in one line however long it is.", 12));
        Assert.Equal(4, Read($"{paragraph}\n\nMore U.S. Military Weapons Arrive In Kyiv\nplease wait\n\n{paragraph}\n").Passages.Count);
    }

    [Fact]
    public void Two_lines_are_joined_when_nothing_but_wrapping_explains_them()
    {
        Assert.Single(Read("The council voted on Tuesday to reopen the old bridge,\nwhich has been closed.\n").Passages);
        Assert.Equal(2, Read("The council voted on Tuesday to reopen the old bridge.\nResidents are waiting.\n").Passages.Count);
    }

    [Fact]
    public void Wrapped_lines_of_scripts_without_spaces_join_without_one()
    {
        var line = string.Concat(Enumerable.Repeat("市议会周二投票决定重新开放旧港", 3));
        Assert.Equal(line + line + line + line + "桥。", Lines($"{line}\n{line}\n{line}\n{line}\n桥。\n"));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    [InlineData("\u2028")]
    public void Every_line_end_counts_the_same(string lineEnd) =>
        Assert.Equal(Lines(Wrapped), Lines(Wrapped.Replace("\r\n", "\n", StringComparison.Ordinal).Replace("\n", lineEnd, StringComparison.Ordinal)));

    [Fact]
    public void Bullets_become_items_of_lists()
    {
        var passages = Read("Three conditions:\n  • no lorries\n  • a speed limit\n\nThe rest.\n").Passages;
        Assert.Equal(["text", "li", "li", "text"], passages.Select(p => p.Container.Tag), StringComparer.Ordinal);
        Assert.Same(passages[1].Container.Parent, passages[2].Container.Parent);
        Assert.Equal("no lorries", TextOf(passages[1]));
        Assert.True(passages[1].Marks.HasFlag(PassageMarks.Indented));
    }

    [Fact]
    public void Gaps_and_indents_are_marked()
    {
        var passages = Read("Headline\n\n\nText.\n\n    Indented.\n").Passages;
        Assert.Equal([PassageMarks.None, PassageMarks.AfterGap, PassageMarks.Indented], passages.Select(p => p.Marks));
    }

    [Fact]
    public void Places_point_at_the_first_character_of_each_passage()
    {
        foreach (var file in TextFiles())
        {
            var text = Encoding.UTF8.GetString(file).TrimStart('\uFEFF');
            foreach (var passage in Read(text).Passages)
            {
                Assert.StartsWith(TextOf(passage)[..1], text[passage.Location.Offset!.Value..], StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void Nothing_of_a_file_disappears()
    {
        foreach (var file in TextFiles())
        {
            var text = Encoding.UTF8.GetString(file).TrimStart('\uFEFF');
            Assert.Equal(Letters(text), Letters(string.Concat(Read(text).Passages.Select(TextOf))));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n \n\t\r\n")]
    [InlineData("\u200B\uFEFF")]
    public void An_empty_file_has_no_passages(string text) => Assert.True(Read(text).Passages.All(p => p.TextLength > 0));

    private static IEnumerable<byte[]> TextFiles()
    {
        yield return Encoding.UTF8.GetBytes(Wrapped);
        yield return File.ReadAllBytes(Path.Join(TestFolders.Repository, "seeds/rferl/captures/2022/us-rejects-russian-demand-on-nato-expansion-but-offers-path-out-of-ukraine/page.txt"));
    }

    // Bullets are kept as lists.
    private static string Letters(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c != '•'));

    private static string Lines(string text) => string.Join('\n', Read(text).Passages.Select(TextOf));

    private static string TextOf(Passage passage) => InlineText.Of(((Block.Paragraph)passage.Block).Content);

    private static Transcript Read(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var settings = new CaptureSettings("page.txt");
        var capture = new Capture(new CaptureFolder("herald", "seeds/herald/captures/bridge", "bridge"), "page.txt", "text/plain", null, bytes, Sha256Digest.Of(bytes), settings);
        return PlainTextTranscriptReader.Read(new DecodedText(text, "utf-8", EncodingOrigin.Pattern, 0), capture, ReadingLimits.Default, []);
    }
}
