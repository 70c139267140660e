using System.IO.Compression;
using System.Text;
using Generator.Captures.Containers;
using Generator.Captures.Containers.Warc;
using Generator.Diagnostics;
using Generator.Settings;

namespace Generator.Tests.Captures.Containers;

public sealed class WarcPageReaderTests
{
    private static readonly byte[] s_page = Encoding.UTF8.GetBytes(WarcText.Page(1));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Every_page_can_be_opened_again_where_it_was_found(bool isPacked)
    {
        var warc = new WarcText(isPacked).Record("warcinfo", "", "application/warc-fields", "software: test/1\r\n"u8.ToArray());
        for (var i = 0; i < 50; i++)
        {
            warc.Response($"/{i}", WarcText.Page(i, new string('x', i * 997))).Response($"/{i}.png", WarcText.Answer("Content-Type: image/png\r\n", new byte[i * 3001]));
        }

        var (pages, counts) = Read(warc.Bytes);
        Assert.Equal(50, pages.Count);
        Assert.Equal("test/1", counts.CapturedBy);
        Assert.Equal("50 pictures", counts.Words);
        Assert.Empty(counts.Diagnostics);
        foreach (var page in pages)
        {
            var again = Open(warc.Stream, page.Place);
            Assert.Equal(page.Bytes.ToArray(), again.Value!.Bytes.ToArray());
            Assert.Equal(page with { Bytes = default }, again.Value with { Bytes = default });
        }

        Assert.Equal("https://herald.example/49", pages[49].Url!.Value);
        Assert.StartsWith("2024-05-14T09:00:", pages[49].Captured!.Value, StringComparison.Ordinal);
        Assert.Equal(200, pages[49].HttpStatus);
    }

    [Fact]
    public void A_file_that_is_one_packed_member_is_read_too()
    {
        var plain = new WarcText();
        for (var i = 0; i < 30; i++)
        {
            plain.Response($"/{i}", WarcText.Page(i));
        }

        var packed = WarcText.Gzip(plain.Bytes);
        var (pages, counts) = Read(packed);
        Assert.Equal(30, pages.Count);
        Assert.Empty(counts.Diagnostics);
        Assert.Equal(Encoding.UTF8.GetBytes(WarcText.Page(17)), Open(new MemoryStream(packed), pages[17].Place).Value!.Bytes.ToArray());
    }

    public static TheoryData<string> Sendings => new(s_sendings.Keys);

    private static readonly Dictionary<string, (string Fields, byte[] Body)> s_sendings = new(StringComparer.Ordinal)
    {
        ["plain"] = ("", s_page),
        ["length stated"] = ($"Content-Length: {s_page.Length}\r\n", s_page),
        ["length too small"] = ("Content-Length: 7\r\n", s_page),
        ["length of the packed page, unpacked already"] = ("Content-Length: 99999\r\nContent-Encoding: gzip\r\n", s_page),
        ["length too large, the last tag there"] = ("Content-Length: 99999\r\n", s_page),
        ["chunked"] = ("Transfer-Encoding: chunked\r\n", WarcText.Chunks(s_page)),
        ["chunked in the header only"] = ("Transfer-Encoding: chunked\r\n", s_page),
        ["chunked without a word"] = ("", WarcText.Chunks(s_page)),
        ["gzip"] = ("Content-Encoding: gzip\r\n", WarcText.Gzip(s_page)),
        ["gzip without a word"] = ("", WarcText.Gzip(s_page)),
        ["gzip in the header only"] = ("Content-Encoding: gzip\r\n", s_page),
        ["gzip twice"] = ("Content-Encoding: gzip, gzip\r\n", WarcText.Gzip(WarcText.Gzip(s_page))),
        ["gzip in chunks"] = ("Content-Encoding: x-gzip\r\nTransfer-Encoding: chunked\r\n", WarcText.Chunks(WarcText.Gzip(s_page), 33)),
        ["gzip in chunks, chunks joined already"] = ("Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n", WarcText.Gzip(s_page)),
        ["br"] = ("Content-Encoding: br\r\n", Brotli(s_page)),
        ["zstd"] = ("Content-Encoding: zstd\r\n", Zstd(s_page)),
        ["zstd in chunks"] = ("Content-Encoding: zstd\r\nTransfer-Encoding: chunked\r\n", WarcText.Chunks(Zstd(s_page))),
        ["br in the header only"] = ("Content-Encoding: br\r\n", s_page),
        ["deflate in its frame"] = ("Content-Encoding: deflate\r\n", Deflate(s_page, isFramed: true)),
        ["deflate without its frame"] = ("Content-Encoding: deflate\r\n", Deflate(s_page, isFramed: false)),
        ["deflate in the header only"] = ("Content-Encoding: deflate\r\n", s_page),
        ["an unknown packing in the header only"] = ("Content-Encoding: none\r\n", s_page),
        ["a field gone on with on the next line"] = ("X-Long: a\r\n b\r\nContent-Encoding:\r\n\tgzip\r\n", WarcText.Gzip(s_page)),
    };

    [Theory]
    [MemberData(nameof(Sendings))]
    public void However_a_page_was_sent_it_is_read_as_its_readers_saw_it(string sending)
    {
        var (fields, body) = s_sendings[sending];
        var (pages, counts) = Read(new WarcText().Response("/a", WarcText.Answer("content-type:text/html;charset=\"utf-8\"\r\n" + fields, body)).Bytes);
        Assert.Empty(counts.Diagnostics);
        Assert.Equal(s_page, Assert.Single(pages).Bytes.ToArray());
        Assert.Equal("text/html;charset=\"utf-8\"", pages[0].MediaType);
    }

    private static readonly Dictionary<string, (string Fields, byte[] Body)> s_broken = new(StringComparer.Ordinal)
    {
        ["chunks that break off"] = ("Transfer-Encoding: chunked\r\n", WarcText.Chunks(s_page)[..^40]),
        ["a chunk of a thousand million bytes"] = ("Transfer-Encoding: chunked\r\n", [.. "3b9aca00\r\n"u8, .. s_page]),
        ["gzip that breaks off"] = ("Content-Encoding: gzip\r\n", WarcText.Gzip(s_page)[..^60]),
        ["gzip without its check value"] = ("Content-Encoding: gzip\r\n", WarcText.Gzip(s_page)[..^4]),
        ["gzip in chunks that breaks off"] = ("Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n", WarcText.Chunks(WarcText.Gzip(s_page))[..^90]),
        ["br that breaks off"] = ("Content-Encoding: br\r\n", Brotli(s_page)[..^60]),
        ["zstd that breaks off"] = ("Content-Encoding: zstd\r\n", Zstd(s_page)[..^60]),
        ["deflate that breaks off"] = ("Content-Encoding: deflate\r\n", Deflate(s_page, isFramed: true)[..^60]),
        ["less than the stated length, the last tag missing"] = ($"Content-Length: {s_page.Length}\r\n", s_page[..^100]),
    };

    public static TheoryData<string> Broken => new(s_broken.Keys);

    [Theory]
    [MemberData(nameof(Broken))]
    public void A_page_that_breaks_off_is_left_out_and_named(string how)
    {
        var (fields, body) = s_broken[how];
        var (pages, counts) = Read(new WarcText().Response("/a", WarcText.Answer("Content-Type: text/html\r\n" + fields, body)).Response("/b", WarcText.Page(2)).Bytes);
        Assert.Equal("https://herald.example/b", Assert.Single(pages).Url!.Value);
        var told = Assert.Single(counts.Diagnostics);
        Assert.Same(ContainerDiagnostics.RecordCutOff, told.Descriptor);
        Assert.Contains("https://herald.example/a", told.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_record_that_says_it_was_not_saved_whole_is_left_out_unless_its_last_tag_is_there()
    {
        var (pages, counts) = Read(new WarcText()
            .Response("/whole", WarcText.Page(1), more: "WARC-Truncated: disconnect\r\n")
            .Response("/half", WarcText.Page(2)[..300], more: "WARC-Truncated: length\r\n")
            .Response("/piece", WarcText.Page(3), more: "WARC-Segment-Number: 1\r\n").Bytes);
        Assert.Equal("https://herald.example/whole", Assert.Single(pages).Url!.Value);
        Assert.Equal([ContainerDiagnostics.RecordCutOff, ContainerDiagnostics.RecordCutOff], counts.Diagnostics.Select(d => d.Descriptor));
    }

    [Theory]
    [InlineData(false, 1)]
    [InlineData(false, 4)]
    [InlineData(true, 2)]
    [InlineData(false, -1)]
    [InlineData(false, -150)]
    [InlineData(true, -150)]
    public void A_wrong_length_is_told_and_hides_neither_its_page_nor_the_next(bool isPacked, int tooLong)
    {
        var answer = WarcText.Answer("Content-Type: text/html\r\n", s_page);
        var (pages, counts) = Read(new WarcText(isPacked).Response("/a", answer, tooLong: tooLong).Response("/b", WarcText.Page(2)).Bytes);
        Assert.Equal(["https://herald.example/a", "https://herald.example/b"], pages.Select(p => p.Url!.Value));
        Assert.Equal(s_page, pages[0].Bytes.ToArray());
        Assert.Same(ContainerDiagnostics.RecordMismeasured, Assert.Single(counts.Diagnostics).Descriptor);
    }

    [Theory]
    [InlineData(false, 500)]
    [InlineData(true, 500)]
    [InlineData(false, 1_000_000_000_000)]
    [InlineData(true, 1_000_000_000_000)]
    public void A_length_that_swallows_the_records_after_it_costs_only_its_own(bool isPacked, long tooLong)
    {
        var warc = new WarcText(isPacked).Response("/a", WarcText.Answer("Content-Type: text/html\r\n", s_page), tooLong: tooLong).Response("/b", WarcText.Page(2)).Response("/c", WarcText.Page(3));
        var (pages, counts) = Read(warc.Bytes);
        Assert.Equal(["https://herald.example/b", "https://herald.example/c"], pages.Select(p => p.Url!.Value));
        Assert.Same(ContainerDiagnostics.RecordCutOff, Assert.Single(counts.Diagnostics).Descriptor);
        Assert.NotNull(Open(warc.Stream, pages[1].Place).Value);
    }

    [Fact]
    public void A_page_whose_answer_marked_its_end_is_whole_whatever_the_records_length_says()
    {
        var (pages, counts) = Read(new WarcText()
            .Response("/a", WarcText.Answer($"Content-Type: text/html\r\nContent-Length: {s_page.Length}\r\n", s_page), tooLong: 500)
            .Response("/b", WarcText.Answer("Content-Type: text/html\r\nTransfer-Encoding: chunked\r\n", WarcText.Chunks(s_page)), tooLong: 500)
            .Response("/c", WarcText.Page(3)).Bytes);
        Assert.Equal(3, pages.Count);
        Assert.All(counts.Diagnostics, d => Assert.Same(ContainerDiagnostics.RecordMismeasured, d.Descriptor));
    }

    [Fact]
    public void A_web_archive_inside_a_page_is_no_record()
    {
        var inner = new WarcText().Response("/inner", WarcText.Page(9)).Bytes;
        var (pages, counts) = Read(new WarcText().Response("/a", WarcText.Page(1, "\r\n\r\n" + Encoding.UTF8.GetString(inner))).Response("/a.warc", WarcText.Answer("Content-Type: application/warc\r\n", [.. "\r\n\r\n"u8, .. inner])).Response("/b", WarcText.Page(2)).Bytes);
        Assert.Equal(["https://herald.example/a", "https://herald.example/b"], pages.Select(p => p.Url!.Value));
        Assert.Empty(counts.Diagnostics);
    }

    [Fact]
    public void A_damaged_member_costs_its_own_record_and_is_told()
    {
        var warc = new WarcText(isPacked: true).Response("/a", WarcText.Page(1)).Response("/b", WarcText.Page(2, string.Concat(Enumerable.Range(0, 9000).Select(i => $" {i}")))).Response("/c", WarcText.Page(3));
        var bytes = warc.Bytes;
        bytes[bytes.Length / 2] ^= 0x55;
        var (pages, counts) = Read(bytes);
        Assert.Equal(["https://herald.example/a", "https://herald.example/c"], pages.Select(p => p.Url!.Value));
        Assert.Contains(ContainerDiagnostics.RecordCutOff, counts.Diagnostics.Select(d => d.Descriptor));
        Assert.Contains(ContainerDiagnostics.Damaged, counts.Diagnostics.Select(d => d.Descriptor));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Bytes_that_are_no_records_are_passed_over_and_told(bool isPacked)
    {
        var (pages, counts) = Read(new WarcText(isPacked).Response("/a", WarcText.Page(1)).Damage([.. "rubbish\r\n\r\nWARC/ rubbish\r\n"u8, 0x1F, 0x8B, 8, 0, 1, 2, 3]).Response("/b", WarcText.Page(2)).Bytes);
        Assert.Equal("https://herald.example/b", pages[^1].Url!.Value);
        Assert.Same(ContainerDiagnostics.Damaged, Assert.Single(counts.Diagnostics, d => d.Descriptor != ContainerDiagnostics.RecordMismeasured).Descriptor);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_file_cut_off_anywhere_gives_whole_pages_only(bool isPacked)
    {
        var bytes = new WarcText(isPacked).Response("/a", WarcText.Page(1)).Response("/b", WarcText.Page(2)).Bytes;
        for (var length = 1; length < bytes.Length; length += 7)
        {
            var (pages, _) = Read(bytes[..length]);
            Assert.All(pages, p => Assert.EndsWith("</html>", Encoding.UTF8.GetString(p.Bytes.Span).TrimEnd(), StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_file_that_ends_in_the_middle_of_a_record_names_it()
    {
        foreach (var isPacked in new[] { false, true })
        {
            var bytes = new WarcText(isPacked).Response("/a", WarcText.Page(1)).Response("/b", WarcText.Page(2)).Bytes;
            var (pages, counts) = Read(bytes[..^100]);
            Assert.Equal("https://herald.example/a", Assert.Single(pages).Url!.Value);
            Assert.Contains(counts.Diagnostics, d => d.Descriptor == ContainerDiagnostics.RecordCutOff && d.Message.Contains("/b", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, false)]
    [InlineData(true, true)]
    public void A_file_of_frames_of_zstd_is_read_with_the_dictionary_at_its_start(bool hasDictionary, bool isDictionaryPacked)
    {
        var dictionary = hasDictionary ? Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 40).Select(i => WarcText.Page(i)))) : null;
        var file = new MemoryStream();
        if (dictionary is not null)
        {
            var stored = isDictionaryPacked ? Zstd(dictionary) : dictionary;
            file.Write([0x5D, 0x2A, 0x4D, 0x18]);
            file.Write(BitConverter.GetBytes(stored.Length));
            file.Write(stored);
        }

        for (var i = 0; i < 20; i++)
        {
            file.Write(Zstd(new WarcText().Response($"/{i}", WarcText.Page(i)).Bytes, dictionary));
        }

        var (pages, counts) = Read(file.ToArray());
        Assert.Equal(20, pages.Count);
        Assert.Empty(counts.Diagnostics);
        Assert.True(WarcPageReader.IsWarc(file));
        Assert.Equal(Encoding.UTF8.GetBytes(WarcText.Page(17)), Open(new MemoryStream(file.ToArray()), pages[17].Place).Value!.Bytes.ToArray());
        for (var i = 0; i < file.Length; i += 11)
        {
            var damaged = file.ToArray();
            damaged[i] ^= 0x41;
            Read(damaged[..Length(i)]);
        }

        int Length(int at) => (int)(file.Length - (at % 50));
    }

    [Fact]
    public void Only_successful_answers_with_a_page_are_pages()
    {
        var (pages, counts) = Read(new WarcText()
            .Response("/moved", WarcText.Answer("Location: /a\r\nContent-Type: text/html\r\n", s_page, "301 Moved"))
            .Response("/missing", WarcText.Answer("Content-Type: text/html\r\n", s_page, "404 Not Found"))
            .Response("/part", WarcText.Answer("Content-Type: text/html\r\n", s_page, "206 Partial Content"))
            .Response("/a.js", WarcText.Answer("Content-Type: text/javascript\r\n", s_page))
            .Response("/a.mp4", WarcText.Answer("Content-Type: video/mp4\r\n", s_page))
            .Record("request", WarcText.Host + "/a", "application/http; msgtype=request", "GET /a HTTP/1.1\r\n\r\n"u8.ToArray())
            .Record("metadata", WarcText.Host + "/a", "application/warc-fields", "via: x\r\n"u8.ToArray())
            .Record("response", "dns:herald.example", "text/dns", "20240514 herald.example. A 192.0.2.1"u8.ToArray())
            .Record("resource", WarcText.Host + "/resource", "text/html", s_page)
            .Record("conversion", WarcText.Host + "/text", "text/plain", "A text made from a page."u8.ToArray())
            .Response("/unnamed", WarcText.Answer("", s_page))
            .Response("/old", WarcText.Answer("Content-Type: application/xhtml+xml\r\n", s_page, "200")).Bytes);
        Assert.Equal(["resource", "text", "unnamed", "old"], pages.Select(p => p.Url!.Value[(WarcText.Host.Length + 1)..]));
        Assert.Equal(
            "2 answers that are no success, 1 film or sound, 3 other records, 1 redirect, 1 script, style or other file",
            counts.Words);
    }

    [Fact]
    public void A_revisit_is_resolved_by_digest_by_record_or_by_address_and_date_in_any_of_the_files()
    {
        var payloads = new PayloadNames();
        Read(new WarcText().Response("/a", WarcText.Page(1), more: "WARC-Payload-Digest: sha1:AAAA\r\n").Bytes, payloads);
        Read(
            new WarcText()
            .Record("revisit", WarcText.Host + "/b", "application/http", [], "WARC-Payload-Digest: sha1:AAAA\r\n")
            .Record("revisit", WarcText.Host + "/c", "application/http", [], "WARC-Refers-To: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n")
            .Record("revisit", WarcText.Host + "/d", "application/http", [], $"WARC-Refers-To-Target-URI: {WarcText.Host}/a\r\nWARC-Refers-To-Date: 2024-05-14T09:00:01Z\r\n")
            .Record("revisit", WarcText.Host + "/lost", "application/http", [], "WARC-Payload-Digest: sha1:BBBB\r\n").Bytes,
            payloads);
        var lost = Assert.Single(payloads.Unresolved).Missing;
        Assert.Same(ContainerDiagnostics.RevisitUnresolved, lost.Descriptor);
        Assert.Contains("https://herald.example/lost", lost.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Damage_of_any_single_byte_never_throws_and_never_gives_other_bytes_than_those_of_a_page()
    {
        var warc = new WarcText(isPacked: true).Response("/a", WarcText.Page(1)).Response("/b", WarcText.Page(2)).Response("/c", WarcText.Page(3)).Bytes;
        var whole = Read(warc).Pages.Select(p => Encoding.UTF8.GetString(p.Bytes.Span)).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < warc.Length; i += 3)
        {
            var damaged = warc.ToArray();
            damaged[i] ^= 0xFF;
            Assert.All(Read(damaged).Pages, p => Assert.True(whole.Contains(Encoding.UTF8.GetString(p.Bytes.Span)), $"byte {i}: {Encoding.UTF8.GetString(p.Bytes.Span)}"));
        }
    }

    internal static (List<ContainedPage> Pages, ContainerCounts Counts) Read(byte[] bytes, PayloadNames? payloads = null, ReadingLimits? limits = null)
    {
        var counts = new ContainerCounts(payloads ?? new PayloadNames());
        return ([.. WarcPageReader.Pages(new MemoryStream(bytes), null, "c", limits ?? ReadingLimits.Default, counts)], counts);
    }

    private static Outcome<ContainedPage> Open(Stream file, RecordPlace place)
    {
        using var container = new OpenContainer(() => file);
        return container.Page(place, "c", ReadingLimits.Default, ContainerDiagnostics.FileMissing.At(Location.Of("c"), "c"));
    }

    internal static byte[] Brotli(byte[] bytes)
    {
        var packed = new MemoryStream();
        using (var writing = new BrotliStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            writing.Write(bytes);
        }

        return packed.ToArray();
    }

    private static byte[] Zstd(byte[] bytes, byte[]? dictionary = null)
    {
        using var packing = new ZstdSharp.Compressor(3);
        packing.SetParameter(ZstdSharp.Unsafe.ZSTD_cParameter.ZSTD_c_checksumFlag, 1);
        if (dictionary is not null)
        {
            packing.LoadDictionary(dictionary);
        }

        return packing.Wrap(bytes).ToArray();
    }

    private static byte[] Deflate(byte[] bytes, bool isFramed)
    {
        var packed = new MemoryStream();
        using (Stream writing = isFramed ? new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true) : new DeflateStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            writing.Write(bytes);
        }

        return packed.ToArray();
    }
}
