using System.Text;
using Generator.Articles;
using Generator.Articles.Steps;
using Generator.Blocks;
using Generator.Blocks.Writing;
using Generator.Settings;
using Generator.Tests.Articles;
using Generator.Tests.Blocks;
using Generator.Transcripts;
using Generator.Transcripts.Html;

namespace Generator.Tests.Limits;

/// <summary>Whatever a capture is made of, reading it takes a bounded number of steps and bytes. Both are counted, and no clock is looked at.</summary>
public sealed class HostilePageTests
{
    // All that a page makes the program ask for, from its bytes to every form of its article; what is held at one time is less.
    private const long MostBytes = 1L << 30;

    public static IEnumerable<TheoryDataRow<string>> Names => HostilePages.All.Keys.Select(name => new TheoryDataRow<string>(name));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_hostile_page_takes_a_bounded_number_of_steps_and_bytes(string name)
    {
        var bytes = Encoding.UTF8.GetBytes(HostilePages.All[name]());
        Assert.True(MarkupCut.Of(Encoding.UTF8.GetString(bytes), ReadingLimits.Default).Steps <= ReadingLimits.Default.Steps + ReadingLimits.Default.OpenElements);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var transcript = TranscriptReader.Read(TestPages.Capture(bytes, "text/html"), ReadingLimits.Default);
        var article = transcript.HasValue ? ArticleExtraction.Extract(transcript.Value, Source.Unknown([]), TestPages.Data).Value : null;
        var blocks = article?.Body ?? [];
        Assert.NotNull(HtmlWriter.Write(blocks, Specimen.Context).Markup + XhtmlWriter.Write(blocks, Specimen.Context).Markup);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, MostBytes);
        Assert.True(transcript.HasValue || transcript.Diagnostics.Count > 0);
    }

    [Fact]
    public void Ten_million_attributes_are_cut_off_element_by_element_and_then_the_page()
    {
        const int elements = 10_000;
        var page = "<p>before" + HostilePages.Repeat("<p " + HostilePages.Repeat("a b c d e ", 200) + ">x", elements);
        var cut = MarkupCut.Of(page, ReadingLimits.Default);
        Assert.InRange(cut.Steps, ReadingLimits.Default.Steps, ReadingLimits.Default.Steps + ReadingLimits.Default.Attributes + 1);
        Assert.Equal("<p>before<p ".Length + 2 * ReadingLimits.Default.Attributes, cut.FirstAttribute);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var read = Read(Encoding.UTF8.GetBytes(page), ReadingLimits.Default with { Characters = 64 * 1024 * 1024 });
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, MostBytes);
        Assert.Equal(["TRA008", "TRA009"], read.Diagnostics.Select(d => d.Descriptor.Code));
        Assert.True(read.Value!.IsCut);
        Assert.Equal("before", InlineText.Of(((Block.Paragraph)read.Value.Passages[0].Block).Content));
    }

    [Fact]
    public void Attributes_beyond_the_limit_are_passed_over_whatever_they_hold()
    {
        var read = Read("<p>one <a href=/x b='>' c = \"<p>\" d=e/ f hidden>two</a> three"u8.ToArray(), ReadingLimits.Default with { Attributes = 2 });
        Assert.Equal(("TRA008", 24), (Assert.Single(read.Diagnostics).Descriptor.Code, read.Diagnostics[0].Location.Offset));
        Assert.Equal("p: one {link https://news.example/x | two} three\n", Transcripts.TranscriptText.OfPassages(read.Value!));
    }

    [Fact]
    public void Work_is_counted_and_a_page_is_read_up_to_the_tag_that_is_one_too_many()
    {
        var limits = ReadingLimits.Default with { Steps = 5 };
        var read = Read("<p class=x>one<p>two<!-- --><p>three<p>four"u8.ToArray(), limits);
        Assert.Equal(("TRA009", 36), (Assert.Single(read.Diagnostics).Descriptor.Code, read.Diagnostics[0].Location.Offset));
        Assert.Equal("p.x: one\np: two\np: three\n", Transcripts.TranscriptText.OfPassages(read.Value!));
        Assert.True(read.Value!.IsCut);
    }

    [Fact]
    public void Cells_beyond_the_limit_are_passed_over_and_what_follows_the_table_is_kept()
    {
        var read = Read("<table><tr><td>a<td>b<tr><td>c<td>d</table><p>after"u8.ToArray(), ReadingLimits.Default with { Cells = 3 });
        Assert.Equal(("TRA010", 30), (Assert.Single(read.Diagnostics).Descriptor.Code, read.Diagnostics[0].Location.Offset));
        Assert.Equal(["a", "b", "c", "after"], read.Value!.Passages.Select(p => InlineText.Of(((Block.Paragraph)p.Block).Content)));
        Assert.True(read.Value.IsCut);
    }

    [Fact]
    public void Lines_of_a_text_file_are_cut_off_at_the_limit()
    {
        var capture = TestPages.Capture("one\n\ntwo\n\nthree"u8.ToArray(), "text/plain");
        var read = TranscriptReader.Read(capture, ReadingLimits.Default with { Passages = 2 });
        Assert.Equal(("TRA005", 10), (Assert.Single(read.Diagnostics).Descriptor.Code, read.Diagnostics[0].Location.Offset));
        Assert.Equal((2, true), (read.Value!.Passages.Count, read.Value.IsCut));
    }

    [Theory]
    [InlineData("text/plain", "one\ntwo\n\nthree\nfour\n", 15, 3)]
    [InlineData("text/plain", "one\r\ntwo\r\nthree\r\n\r\nfour", 19, 3)]
    [InlineData("text/markdown", "one\n\ntwo\n\nthree", 10, 2)]
    public void Lines_of_a_text_are_counted_and_it_is_read_up_to_the_line_that_is_one_too_many(string mediaType, string text, int end, int passages)
    {
        // Markdown with more than its reader takes is read as plain text.
        var written = mediaType == "text/markdown" ? text + "\n" + HostilePages.Repeat("[a](x)", 5_001) : text;
        var read = TranscriptReader.Read(TestPages.Capture(Encoding.UTF8.GetBytes(written), mediaType), ReadingLimits.Default with { Steps = 4 });
        var cut = read.Diagnostics.Single(d => d.Descriptor.Code == "TRA012");
        Assert.Equal((end, passages, true), (cut.Location.Offset, read.Value!.Passages.Count, read.Value.IsCut));
        Assert.DoesNotContain(TranscriptReader.Read(TestPages.Capture(Encoding.UTF8.GetBytes(text), "text/plain"), ReadingLimits.Default).Diagnostics, d => d.Descriptor.Code == "TRA012");
    }

    [Theory]
    [InlineData("text/plain", "a\n", 4_000_000)]
    [InlineData("text/plain", "\n", 8_000_000)]
    [InlineData("text/plain", "word ", 3_000_000)]
    [InlineData("text/plain", "By John Smith, January 1, 2022 (Photo: x) ", 380_000)]
    [InlineData("text/plain", "0:00\n", 3_000_000)]
    [InlineData("text/markdown", "a\n", 4_000_000)]
    [InlineData("text/markdown", "*a **b [x](y) > \n", 900_000)]
    [InlineData("text/markdown", "> ", 200_000)]
    [InlineData("text/markdown", "---\na: &a [*a]\n---\n\nb\n", 100_000)]
    public void A_hostile_text_takes_a_bounded_number_of_bytes(string mediaType, string piece, int times)
    {
        var capture = TestPages.Capture(Encoding.UTF8.GetBytes("Bridge reopens\n\n" + HostilePages.Repeat(piece, times)), mediaType);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var transcript = TranscriptReader.Read(capture, ReadingLimits.Default).Value!;
        var article = ArticleExtraction.Extract(transcript, Source.Unknown([]), TestPages.Data).Value;
        Assert.NotNull(HtmlWriter.Write(article?.Body ?? [], Specimen.Context).Markup);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, MostBytes);
        Assert.InRange(transcript.Passages.Count, 1, ReadingLimits.Default.Passages);
    }

    [Fact]
    public void The_article_of_a_page_that_was_cut_says_at_its_end_that_the_rest_is_missing()
    {
        var page = "<h1>Bridge reopens</h1>" + Prose(30);
        var read = Read(Encoding.UTF8.GetBytes(page), ReadingLimits.Default with { Passages = 11 });
        var article = ArticleExtraction.Extract(read.Value!, Source.Unknown([]), TestPages.Data).Value!;
        Assert.Equal(11, article.Body.Count);
        Assert.Equal(MediaKind.Text, Assert.IsType<Block.MissingMedia>(article.Body[^1]).Kind);
        Assert.Contains(Specimen.Words.Text.Text, HtmlWriter.Write(article.Body, Specimen.Context).Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Cells_that_span_millions_of_places_keep_their_words_and_lose_their_spans()
    {
        static List<TableRow> Rows(int count) => [.. Enumerable.Range(0, count).Select(_ => new TableRow([new TableCell(CellKind.RowHeader, 1000, 1, []), new TableCell(CellKind.Data, 1, 65534, [])]))];
        Assert.Equal(Rows(3), TableAssembly.WithinGrid(Rows(3)));
        var bounded = TableAssembly.WithinGrid(Rows(120));
        Assert.Equal(120, bounded.Count);
        Assert.All(bounded.SelectMany(r => r.Cells), cell => Assert.Equal((1, 1), (cell.ColumnSpan, cell.RowSpan)));
    }

    private static string Prose(int paragraphs) =>
        string.Concat(Enumerable.Range(1, paragraphs).Select(i => $"<p>On day {i} the bridge over the river was opened to traffic again, and {i * 100} cars went over it before noon.</p>"));

    private static Generator.Diagnostics.Outcome<Transcript> Read(byte[] bytes, ReadingLimits limits) => TranscriptReader.Read(Transcripts.Html.Pages.Capture(bytes), limits);
}
