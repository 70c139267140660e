using System.Text;
using Generator.Captures.Containers;

namespace Generator.Tests.Captures.Containers;

/// <summary>Records of which a part is missing or in doubt: half a page is never handed on as a whole one, and what is sound is kept.</summary>
public sealed class WarcRecoveryTests
{
    private static readonly string s_page = WarcText.Page(1).Replace("<p>Buses", "\r\n\r\n<p>Buses", StringComparison.Ordinal);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_length_that_ends_at_an_empty_line_of_the_page_gives_no_half_page(bool isPacked)
    {
        var answer = WarcText.Answer("Content-Type: text/html\r\n", Encoding.UTF8.GetBytes(s_page));
        var half = answer.AsSpan().LastIndexOf("\r\n\r\n<p>Buses"u8);
        var (pages, counts) = WarcPageReaderTests.Read(new WarcText(isPacked).Response("/a", answer, tooLong: half - answer.Length).Response("/b", WarcText.Page(2)).Bytes);
        Assert.Equal(["https://herald.example/b"], pages.Select(p => p.Url!.Value));
        Assert.Contains(counts.Diagnostics, d => d.Descriptor == ContainerDiagnostics.RecordCutOff && d.Message.Contains("/a", StringComparison.Ordinal));
    }

    [Fact]
    public void A_whole_page_behind_which_something_else_was_put_is_kept()
    {
        var (pages, counts) = WarcPageReaderTests.Read(new WarcText().Response("/a", s_page).Damage("what is this?\r\n"u8.ToArray()).Response("/b", WarcText.Page(2)).Bytes);
        Assert.Equal(2, pages.Count);
        Assert.Equal([ContainerDiagnostics.Damaged], counts.Diagnostics.Select(d => d.Descriptor));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_length_that_is_too_short_in_a_file_that_breaks_off_gives_no_half_page(bool isPacked)
    {
        var answer = WarcText.Answer("Content-Type: text/html\r\n", Encoding.UTF8.GetBytes(s_page));
        var bytes = new WarcText().Response("/a", answer, tooLong: 200 - answer.Length).Bytes[..^90];
        var (pages, counts) = WarcPageReaderTests.Read(isPacked ? WarcText.Gzip(bytes) : bytes);
        Assert.Empty(pages);
        Assert.Contains(ContainerDiagnostics.RecordCutOff, counts.Diagnostics.Select(d => d.Descriptor));
    }

    [Fact]
    public void A_length_that_swallows_records_up_to_an_empty_line_in_one_of_them_costs_only_its_own()
    {
        var answer = WarcText.Answer("Content-Type: text/html\r\n", Encoding.UTF8.GetBytes(WarcText.Page(1)));
        var second = new WarcText().Response("/b", s_page).Bytes;
        var tooLong = 4 + second.AsSpan().LastIndexOf("\r\n\r\n<p>Buses"u8);
        var (pages, counts) = WarcPageReaderTests.Read(new WarcText().Response("/a", answer, tooLong: tooLong).Response("/b", s_page).Bytes);
        Assert.Equal(["https://herald.example/b"], pages.Select(p => p.Url!.Value));
        Assert.Equal([ContainerDiagnostics.RecordCutOff], counts.Diagnostics.Select(d => d.Descriptor));
    }

    [Fact]
    public void A_member_that_holds_nothing_is_no_damage()
    {
        // What other programs write for nothing: a block of fixed codes that ends at once, check value and size zero.
        byte[] nothing = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0];
        var (pages, counts) = WarcPageReaderTests.Read(new WarcText(isPacked: true).Response("/a", WarcText.Page(1)).Damage(nothing).Response("/b", WarcText.Page(2)).Damage(nothing).Bytes);
        Assert.Equal(2, pages.Count);
        Assert.Empty(counts.Diagnostics);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData(" ")]
    [InlineData("\t\r\n\r\n  ")]
    [InlineData("\uFEFF")]
    public void A_page_that_was_unpacked_already_is_read_whatever_stands_before_its_first_tag(string before)
    {
        foreach (var packing in new[] { "br", "deflate" })
        {
            var body = Encoding.UTF8.GetBytes(before + WarcText.Page(1));
            var (pages, counts) = WarcPageReaderTests.Read(new WarcText().Response("/a", WarcText.Answer($"Content-Type: text/html\r\nContent-Encoding: {packing}\r\n", body)).Bytes);
            Assert.Empty(counts.Diagnostics);
            Assert.Equal(body, Assert.Single(pages).Bytes.ToArray());
        }
    }

    [Fact]
    public void Beginnings_of_records_without_an_end_are_passed_over_in_the_time_that_their_bytes_take()
    {
        var bytes = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("WARC/1.1\na\n", 200_000)));
        var before = GC.GetAllocatedBytesForCurrentThread();
        var (pages, counts) = WarcPageReaderTests.Read([.. bytes, .. "\r\n\r\n"u8, .. new WarcText().Response("/a", WarcText.Page(1)).Bytes]);
        Assert.Single(pages);
        Assert.Equal([ContainerDiagnostics.Damaged], counts.Diagnostics.Select(d => d.Descriptor));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 500_000_000);
    }

    [Fact]
    public void A_field_that_goes_on_for_ten_thousand_lines_takes_no_more_memory_than_they_do()
    {
        var warc = new WarcText();
        for (var i = 0; i < 100; i++)
        {
            warc.Record("response", "https://herald.example/a", "application/http", WarcText.Answer("Content-Type: image/png\r\n", [1]), "X: a\r\n" + string.Concat(Enumerable.Repeat(" b\n", 15_000)));
        }

        var bytes = warc.Bytes;
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal("100 pictures", WarcPageReaderTests.Read(bytes).Counts.Words);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 500_000_000);
    }

    [Fact]
    public void A_damaged_frame_of_zstd_costs_its_own_record_whatever_it_says_of_its_length()
    {
        var frames = Enumerable.Range(0, 6).Select(i => Zstd(new WarcText().Response($"/{i}", WarcText.Page(i)).Bytes)).ToList();
        var start = frames.Take(2).Sum(f => f.Length);
        for (var i = 0; i < frames[2].Length; i++)
        {
            byte[] bytes = [.. frames.SelectMany(f => f)];
            bytes[start + i] ^= 0xFF;
            var (pages, counts) = WarcPageReaderTests.Read(bytes);
            Assert.Equal(["/0", "/1", "/3", "/4", "/5"], pages.Select(p => p.Url!.Path).Where(p => p != "/2"));
            Assert.True(pages.Count == 6 || counts.Diagnostics.Count > 0, $"byte {i}");
        }
    }

    [Theory]
    [InlineData("2024-05-14T09:00:00.123456789Z", "2024-05-14T09:00:00Z")]
    [InlineData("2024-05-14T09:00Z", "2024-05-14")]
    [InlineData("2024-05", "2024-05")]
    [InlineData("yesterday", null)]
    public void A_date_is_read_as_precisely_as_it_is_written(string written, string? read)
    {
        var warc = Encoding.UTF8.GetString(new WarcText().Response("/a", WarcText.Page(1)).Bytes).Replace("2024-05-14T09:00:01Z", written, StringComparison.Ordinal);
        Assert.Equal(read, Assert.Single(WarcPageReaderTests.Read(Encoding.UTF8.GetBytes(warc)).Pages).Captured?.Value);
    }

    private static byte[] Zstd(byte[] bytes)
    {
        using var packing = new ZstdSharp.Compressor(3);
        packing.SetParameter(ZstdSharp.Unsafe.ZSTD_cParameter.ZSTD_c_checksumFlag, 1);
        return packing.Wrap(bytes).ToArray();
    }
}
