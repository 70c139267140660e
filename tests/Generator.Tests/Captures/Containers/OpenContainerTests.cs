using System.Text;
using Generator.Captures.Containers;
using Generator.Commands;
using Generator.Diagnostics;
using Generator.Settings;
using Generator.Tests.Commands;
using Generator.Tests.Sites;

namespace Generator.Tests.Captures.Containers;

/// <summary>What a build does with the records of a container: no more than it must.</summary>
public sealed class OpenContainerTests : IDisposable
{
    private const string List = "seeds/herald-example/captures/crawl.captures.yml";

    private readonly TestArchive _archive = new();

    public static TheoryData<string> Packings => ["plain", "gzip", "zstd"];

    [Theory]
    [MemberData(nameof(Packings))]
    public void Records_read_in_their_order_take_one_pass_through_the_piece_that_holds_them(string packing)
    {
        var random = new Random(3);
        var warc = new WarcText();
        for (var i = 0; i < 60; i++)
        {
            warc.Response($"/{i}", WarcText.Page(i, "<!--" + string.Concat(Enumerable.Range(0, 10_000).Select(_ => (char)random.Next('a', 'z'))) + "-->"));
        }

        var bytes = packing switch { "gzip" => WarcText.Gzip(warc.Bytes), "zstd" => Zstd(warc.Bytes), _ => warc.Bytes };
        var file = new CountingStream(bytes);
        var (pages, _) = WarcPageReaderTests.Read(bytes);
        Assert.Equal(60, pages.Count);
        using var container = new OpenContainer(() => file);
        foreach (var page in pages.Where((_, i) => i % 3 != 1))
        {
            Assert.Equal(page.Bytes.ToArray(), Page(container, page.Place).Value!.Bytes.ToArray());
        }

        Assert.InRange(file.Taken, 1, packing == "plain" ? 50L * 300_000 : 2L * bytes.Length + 600_000);

        // Out of order, and one that isn't there: both are answered.
        Assert.Equal(pages[2].Bytes.ToArray(), Page(container, pages[2].Place).Value!.Bytes.ToArray());
        Assert.Equal(ContainerDiagnostics.NoRecord, Assert.Single(Page(container, pages[3].Place with { Skip = pages[3].Place.Skip + 1, Offset = pages[3].Place.Offset }).Diagnostics).Descriptor);
        Assert.Equal(pages[5].Bytes.ToArray(), Page(container, pages[5].Place).Value!.Bytes.ToArray());
    }

    [Fact]
    public void A_site_is_built_of_a_file_that_is_one_packed_piece()
    {
        var warc = new WarcText();
        for (var i = 0; i < 40; i++)
        {
            warc.Response($"/{i}", WarcText.Page(i));
        }

        Import(WarcText.Gzip(warc.Bytes));
        var build = _archive.Build();
        Assert.True(build.Exit == ExitCode.Clean, build.Said);
        Assert.Contains("40 articles", build.Said, StringComparison.Ordinal);
        var out40 = new TestConsole(_archive.Folder);
        Assert.Equal(ExitCode.Clean, out40.Run("extract", "crawl.warc.gz", "--out", "out"));
        Assert.Equal(40, Directory.EnumerateFiles(Path.Join(_archive.Folder, "out/crawl")).Count());
    }

    [Fact]
    public void A_second_build_says_the_same_and_opens_no_record()
    {
        const int Records = 40;
        var warc = new WarcText();
        var filling = "<!--" + new string('x', 2_000_000) + "-->";
        for (var i = 0; i < Records; i++)
        {
            warc.Response($"/{i}", WarcText.Answer("Content-Type: text/html\r\n", Encoding.UTF8.GetBytes(WarcText.Page(i, filling))), tooLong: i == 7 ? 2 : 0);
        }

        Import(warc.Bytes);
        var first = _archive.Build("--jobs", "1");
        Assert.Contains(ContainerDiagnostics.RecordMismeasured.Code, first.Said, StringComparison.Ordinal);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var second = _archive.Build("--jobs", "1");
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.Empty(second.Written);
        Assert.Equal(first.Problems, second.Problems);
        Assert.InRange(allocated, 0, Records * 6_000_000L);
    }

    [Fact]
    public void What_is_written_at_the_head_of_a_list_counts_in_the_next_build()
    {
        Import(new WarcText().Response("/1", WarcText.Page(1)).Bytes);
        _archive.Build();
        _archive.Write(List, _archive.Read(List).Replace("file: crawl.warc\n", "file: crawl.warc\ncaptured_by: The parish library\n", StringComparison.Ordinal));
        Assert.NotEmpty(_archive.Build().Written);
        Assert.Contains("The parish library", string.Concat(Directory.EnumerateFiles(_archive.Site, "*.html", SearchOption.AllDirectories).Select(File.ReadAllText)), StringComparison.Ordinal);
    }

    [Fact]
    public void Advice_names_the_list_and_a_list_without_the_containers_digest_is_told_what_it_is()
    {
        Import(new WarcText().Response("/1", WarcText.Page(1)).Bytes);
        var said = _archive.Build().Said;
        Assert.Contains("ART003", said, StringComparison.Ordinal);
        Assert.Contains("`published:` to crawl.captures.yml", said, StringComparison.Ordinal);
        Assert.DoesNotContain("capture.yml", said, StringComparison.Ordinal);
        var lines = _archive.Read(List).Split('\n');
        var digest = Assert.Single(lines, l => l.StartsWith("sha256: ", StringComparison.Ordinal));
        _archive.Write(List, string.Join('\n', lines.Where(l => l != digest)));
        var without = _archive.Build();
        Assert.Contains($"{List}: warning CAP003", without.Said, StringComparison.Ordinal);
        Assert.Contains($"add `{digest}`", without.Said, StringComparison.Ordinal);
        Assert.Contains("1 article", without.Said, StringComparison.Ordinal);
    }

    public void Dispose() => _archive.Dispose();

    private static Outcome<ContainedPage> Page(OpenContainer container, RecordPlace place) => container.Page(place, "c", ReadingLimits.Default, ContainerDiagnostics.FileMissing.At(Location.Of("c"), "c"));

    private static byte[] Zstd(byte[] bytes)
    {
        using var packing = new ZstdSharp.Compressor(3);
        return packing.Wrap(bytes).ToArray();
    }

    private void Import(byte[] container)
    {
        var name = container[0] == 0x1F ? "crawl.warc.gz" : "crawl.warc";
        File.WriteAllBytes(Path.Join(Directory.CreateDirectory(_archive.Folder).FullName, name), container);
        var console = new TestConsole(_archive.Folder);
        Assert.True(console.Run("import", name) == ExitCode.Clean, console.Error);
    }

    private sealed class CountingStream(byte[] bytes) : MemoryStream(bytes)
    {
        public long Taken { get; private set; }

        public override int Read(Span<byte> buffer)
        {
            var read = base.Read(buffer);
            Taken += read;
            return read;
        }
    }
}
