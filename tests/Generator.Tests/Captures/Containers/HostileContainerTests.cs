using System.IO.Compression;
using System.Text;
using Generator.Captures.Containers;
using Generator.Commands;
using Generator.Tests.Sites;

namespace Generator.Tests.Captures.Containers;

/// <summary>Containers made to harm: each ends in a diagnostic, and the memory it took is bounded.</summary>
public sealed class HostileContainerTests
{
    private const long LittleMemory = 64L << 20;

    [Fact]
    public void A_head_of_a_hundred_megabytes_is_passed_over()
    {
        var bytes = new byte[100_000_000];
        Encoding.ASCII.GetBytes("WARC/1.0\r\nWARC-Type: response\r\nX: ").CopyTo(bytes, 0);
        bytes.AsSpan(40).Fill((byte)'a');
        var (pages, counts, memory) = Measured([.. bytes, .. "\r\n\r\n"u8, .. new WarcText().Response("/a", WarcText.Page(1)).Bytes]);
        Assert.Single(pages);
        Assert.Equal([ContainerDiagnostics.Damaged], counts.Diagnostics.Select(d => d.Descriptor));
        Assert.InRange(memory, 0, LittleMemory);
    }

    [Fact]
    public void Lengths_of_a_thousand_million_take_no_memory()
    {
        var warc = new WarcText();
        for (var i = 0; i < 2000; i++)
        {
            warc.Response($"/{i}", WarcText.Answer("Content-Type: text/html\r\nTransfer-Encoding: chunked\r\n", "3b9aca00\r\n<p>"u8.ToArray()), tooLong: 1_000_000_000);
        }

        var (pages, counts, memory) = Measured(warc.Bytes);
        Assert.Empty(pages);
        Assert.Equal(2000, counts.Diagnostics.Count);
        Assert.InRange(memory, 0, 8 * LittleMemory);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    public void A_page_that_unpacks_to_a_gigabyte_is_given_up_early(string packing)
    {
        var bomb = packing == "br" ? Packed(s => new BrotliStream(s, CompressionLevel.Fastest, leaveOpen: true)) : Packed(s => new GZipStream(s, CompressionLevel.Fastest, leaveOpen: true));
        var (pages, counts, memory) = Measured(new WarcText().Response("/a", WarcText.Answer($"Content-Type: text/html\r\nContent-Encoding: {packing}\r\n", bomb)).Bytes);
        Assert.Empty(pages);
        Assert.Equal([ContainerDiagnostics.RecordTooLarge], counts.Diagnostics.Select(d => d.Descriptor));
        Assert.InRange(memory, 0, 16 * LittleMemory);
    }

    [Fact]
    public void A_member_that_unpacks_to_a_gigabyte_of_nothing_is_given_up_and_the_next_is_read()
    {
        var bomb = Packed(s => new GZipStream(s, CompressionLevel.Fastest, leaveOpen: true));
        var (pages, counts, memory) = Measured(new WarcText(isPacked: true).Response("/a", WarcText.Page(1)).Damage(bomb).Response("/b", WarcText.Page(2)).Bytes);
        Assert.Equal(["https://herald.example/a", "https://herald.example/b"], pages.Select(p => p.Url!.Value));
        Assert.Equal([ContainerDiagnostics.Damaged], counts.Diagnostics.Select(d => d.Descriptor));
        Assert.InRange(memory, 0, LittleMemory);
    }

    [Fact]
    public void What_can_not_be_unpacked_is_told()
    {
        var (pages, counts, _) = Measured(new WarcText().Response("/a", WarcText.Answer("Content-Type: text/html\r\nContent-Encoding: br\r\n", [0xFF, 0, 1, 2, 3, 4])).Bytes);
        Assert.Empty(pages);
        Assert.Equal([ContainerDiagnostics.BodyUndecodable], counts.Diagnostics.Select(d => d.Descriptor));
    }

    [Fact]
    public void Any_bytes_at_all_are_read_without_an_exception()
    {
        var random = new Random(20240514);
        var sound = new WarcText(isPacked: true).Response("/a", WarcText.Page(1)).Response("/b", WarcText.Answer("Content-Encoding: br\r\nTransfer-Encoding: chunked\r\n", WarcText.Chunks(WarcPageReaderTests.Brotli(Encoding.UTF8.GetBytes(WarcText.Page(2)))))).Bytes;
        var plain = new WarcText().Response("/a", WarcText.Page(1)).Response("/b", WarcText.Page(2)).Bytes;
        for (var i = 0; i < 2000; i++)
        {
            var bytes = (i % 2 == 0 ? sound : plain).ToArray();
            for (var j = random.Next(1, 20); j > 0; j--)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            WarcPageReaderTests.Read(bytes[..random.Next(1, bytes.Length + 1)]);
        }
    }

    [Fact]
    public void A_container_of_three_hundred_megabytes_is_imported_and_built_in_a_small_part_of_that_memory()
    {
        using var archive = new TestArchive();
        var crawl = Path.Join(Directory.CreateDirectory(archive.Folder).FullName, "crawl.warc");
        using (var file = File.Create(crawl))
        {
            var random = new Random(1);
            var picture = new byte[2_000_000];
            for (var i = 0; i < 150; i++)
            {
                random.NextBytes(picture);
                file.Write(new WarcText().Response($"/{i}", WarcText.Page(i, "<!--" + new string('x', 40_000) + "-->")).Response($"/{i}.jpg", WarcText.Answer("Content-Type: image/jpeg\r\n", picture)).Bytes);
            }
        }

        Assert.InRange(new FileInfo(crawl).Length, 300_000_000, 400_000_000);

        // The runtime refuses any memory beyond this, and the program ends with an internal fault.
        var limit = new Dictionary<string, string>(StringComparer.Ordinal) { ["DOTNET_GCHeapHardLimit"] = "0x4000000" };
        var import = TestArchive.RunCommand(["import", crawl, "--archive", archive.Folder], limit);
        Assert.True(import.Exit == ExitCode.Clean, import.Said);
        Assert.Contains("150 articles added", import.Said, StringComparison.Ordinal);
        File.Delete(crawl);
        var build = TestArchive.RunProgram(archive.Folder, archive.Site, ["--jobs", "1"], limit);
        Assert.True(build.Exit == ExitCode.Clean, build.Said);
        Assert.Contains("150 articles", build.Said, StringComparison.Ordinal);
    }

    private static (List<ContainedPage> Pages, ContainerCounts Counts, long Memory) Measured(byte[] bytes)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var (pages, counts) = WarcPageReaderTests.Read(bytes);
        return (pages, counts, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static byte[] Packed(Func<Stream, Stream> packing)
    {
        var packed = new MemoryStream();
        using (var writing = packing(packed))
        {
            var zeros = new byte[1 << 20];
            for (var i = 0; i < 1024; i++)
            {
                writing.Write(zeros);
            }
        }

        return packed.ToArray();
    }
}
