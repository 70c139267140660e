using System.IO.Compression;
using System.Text;
using Generator.Articles;
using Generator.Captures;
using Generator.Commands;
using Generator.Commands.Extracting;
using Generator.Diagnostics;
using Generator.Files;
using Generator.Languages;
using Generator.Settings;
using Generator.Tests.Sites;
using Generator.Transcripts;

namespace Generator.Tests.Limits;

/// <summary>Files that are too long, that unpack to too much, or whose settings multiply: each ends in a diagnostic, and the memory it took is bounded.</summary>
public sealed class HostileFileTests
{
    private const long MostBytes = 1L << 30;

    [Fact]
    public void A_line_of_two_hundred_megabytes_is_left_out_without_being_read()
    {
        using var folder = TestFolders.Temporary();
        folder.Write("seeds/s/captures/c/capture.yml", "file: page.html\n");
        using (var file = File.Create(Path.Join(folder.FullPath, "seeds/s/captures/c/page.html")))
        {
            var piece = Encoding.ASCII.GetBytes(new string('a', 1_000_000));
            for (var i = 0; i < 200; i++)
            {
                file.Write(piece);
            }
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        var read = CaptureReader.Read(new InputTree(folder.FullPath), new CaptureFolder("s", "seeds/s/captures/c", "c"));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1_000_000);
        Assert.False(read.HasValue);
        Assert.Equal(["CAP005"], read.Diagnostics.Select(d => d.Descriptor.Code));
    }

    [Fact]
    public void A_line_within_the_bytes_and_beyond_the_characters_is_left_out()
    {
        var capture = Transcripts.Html.Pages.Capture(Encoding.ASCII.GetBytes(new string('a', 60_000_000)));
        var before = GC.GetAllocatedBytesForCurrentThread();
        var read = TranscriptReader.Read(capture, ReadingLimits.Default);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, MostBytes);
        Assert.Equal(["TRA003"], read.Diagnostics.Select(d => d.Descriptor.Code));
    }

    [Fact]
    public void A_file_that_unpacks_to_a_gigabyte_is_given_up_early()
    {
        var (packed, size) = (Packed(64 * 1024 * 1024), 64 * 1024 * 1024);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var unpacked = Unpacking.Of(packed, ReadingLimits.Default);
        Assert.Null(unpacked.Bytes);
        Assert.Equal("becomes more than 200 times larger than it is", unpacked.Fault);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, size);
        Assert.Equal("becomes larger than 3000000 bytes", Unpacking.Of(packed, ReadingLimits.Default with { Bytes = 3_000_000, UnpackingRatio = 100_000 }).Fault);
        Assert.Equal("is no gzip file, or a damaged one", Unpacking.Of("no gzip"u8.ToArray(), ReadingLimits.Default).Fault);
        Assert.Equal(900_000, Unpacking.Of(Packed(900_000), ReadingLimits.Default).Bytes!.Length);
    }

    [Fact]
    public void Extract_says_that_a_packed_page_was_given_up()
    {
        using var folder = TestFolders.Temporary();
        File.WriteAllBytes(Path.Join(folder.FullPath, "page.html.gz"), Packed(8 * 1024 * 1024));
        var targets = new ExtractTargets(ReadingLimits.Default);
        Assert.True(targets.Add(Path.Join(folder.FullPath, "page.html.gz")));
        var read = targets.Found[0].Read();
        Assert.Equal("'page.html.gz' can't be unpacked: it becomes more than 200 times larger than it is", Assert.Single(read.Diagnostics).Message);
    }

    public static Dictionary<string, Func<string>> Settings { get; } = new(StringComparer.Ordinal)
    {
        ["aliases of aliases"] = () => "a0: &a0 [x, x]\n" + string.Concat(Enumerable.Range(1, 30).Select(i => $"a{i}: &a{i} [*a{i - 1}, *a{i - 1}, *a{i - 1}, *a{i - 1}]\n")),
        ["an alias to itself"] = () => "a: &a [*a, *a]\n",
        ["aliases"] = () => "a: &a x\nb: [" + HostilePages.Repeat("*a, ", 100_000) + "]\n",
        ["merge keys"] = () => "a: &a {x: 1}\n" + HostilePages.Repeat("<<: *a\n", 50_000),
        ["lists in lists"] = () => "a: " + HostilePages.Repeat("[", 400_000),
        ["maps in maps"] = () => HostilePages.Repeat("{a: ", 200_000),
        ["items in items"] = () => HostilePages.Repeat("- ", 400_000),
        ["keys in keys"] = () => HostilePages.Repeat("? ", 400_000),
        ["indented"] = () => string.Concat(Enumerable.Range(0, 1_000).Select(i => new string(' ', i) + "a:\n")),
        ["a key many times"] = () => HostilePages.Repeat("file: x\n", 100_000),
        ["keys that nobody knows"] = () => string.Concat(Enumerable.Range(0, 60_000).Select(i => $"filee{i}: x\n")),
        ["a key of one letter"] = () => new string('a', 900_000) + ": x\n",
        ["a value of one letter"] = () => "file: " + new string('a', 900_000) + "\n",
        ["quotation marks"] = () => "file: '" + new string('\'', 900_000) + "\n",
        ["escapes"] = () => "file: \"" + HostilePages.Repeat("\\U0001F600", 90_000) + "\"\n",
        ["tags"] = () => HostilePages.Repeat("!!a ", 200_000) + "\n",
        ["documents"] = () => HostilePages.Repeat("---\n", 200_000),
        ["comments"] = () => HostilePages.Repeat("#\n", 400_000),
        ["too long"] = () => HostilePages.Repeat("# word\n", 200_000),
    };

    public static IEnumerable<TheoryDataRow<string>> Names => Settings.Keys.Select(name => new TheoryDataRow<string>(name));

    [Theory]
    [MemberData(nameof(Names))]
    public void Hostile_settings_end_in_a_few_diagnostics(string name)
    {
        var text = Settings[name]();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var capture = CaptureSettingsReader.Parse(text, "capture.yml");
        var language = LanguageReader.Read(text, LanguageTag.English);
        var translation = TranslationReader.Parse($"---\n{text}\n---\nText", "content/articles/a/en.md");
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, MostBytes);
        Assert.All([capture.Diagnostics, translation.Diagnostics], diagnostics => Assert.InRange(diagnostics.Count, name is "a value of one letter" or "escapes" ? 0 : 1, 200));
        Assert.NotEmpty(language.Diagnostics);
    }

    [Theory]
    [InlineData("> ", 120_000)]
    [InlineData("- ", 120_000)]
    [InlineData("[", 400_000)]
    [InlineData("*a_ ", 100_000)]
    [InlineData("![](", 100_000)]
    [InlineData("<div>", 90_000)]
    [InlineData("| a ", 100_000)]
    [InlineData("line\n", 200_000)]
    public void A_hostile_translation_ends_in_an_article_or_in_an_error(string piece, int times)
    {
        var text = "---\nof: a\nlanguage: en\nheadline: A\nkind: human\n---\n" + HostilePages.Repeat(piece, times);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var read = TranslationReader.Parse(text, "content/articles/a/en.md");
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, MostBytes);
        Assert.True(read.HasValue || read.Diagnostics.Any(d => d.Descriptor.Severity == Severity.Error));
    }

    [Fact]
    public void A_hostile_capture_is_left_out_or_cut_and_all_others_are_published()
    {
        using var archive = new TestArchive();
        archive.Write("content/site.yml", archive.Read("content/site.yml") + "limits:\n  bytes: 100000\n  passages: 12\n");
        archive.Write("seeds/herald/source.yml", "names:\n  en: Herald\n");
        Add(archive, "good", "Bridge reopens", 5);
        Add(archive, "long", "Long report", 50);
        Add(archive, "huge", "Huge page", 2_000);
        var build = archive.Build();
        Assert.True(build.Exit == ExitCode.CapturesLeftOut, build.Said);
        Assert.Contains("seeds/herald/captures/huge/page.html: error CAP005", build.Said, StringComparison.Ordinal);
        Assert.Contains("warning TRA005: only the first 12 passages", build.Said, StringComparison.Ordinal);
        var pages = Directory.EnumerateFiles(archive.Site, "*.html", SearchOption.AllDirectories).Where(f => Path.GetFileName(f) != "index.html").Select(File.ReadAllText).ToList();
        var (whole, cut) = (pages.FindAll(p => p.Contains(">Bridge reopens</h1>", StringComparison.Ordinal)), pages.FindAll(p => p.Contains(">Long report</h1>", StringComparison.Ordinal)));
        Assert.NotEmpty(whole);
        Assert.NotEmpty(cut);
        Assert.All(whole, page => Assert.DoesNotContain("class=\"missing\"", page, StringComparison.Ordinal));
        Assert.All(cut, page => Assert.Contains("class=\"missing\"", page, StringComparison.Ordinal));
    }

    private static void Add(TestArchive archive, string slug, string headline, int paragraphs)
    {
        var page = $"<!DOCTYPE html><html lang=en><title>{headline}</title><meta property=article:published_time content=2022-01-26><h1>{headline}</h1>"
            + string.Concat(Enumerable.Range(0, paragraphs).Select(i => $"<p>Paragraph {i} of a report about a bridge that was closed and reopened.</p>"));
        archive.Write($"seeds/herald/captures/{slug}/page.html", page);
        archive.Write($"seeds/herald/captures/{slug}/capture.yml", $"file: page.html\nsha256: {Sha256Digest.Of(Encoding.UTF8.GetBytes(page)).Hex}\n");
    }

    private static byte[] Packed(int zeros)
    {
        using var packed = new MemoryStream();
        using (var packing = new GZipStream(packed, CompressionLevel.SmallestSize))
        {
            packing.Write(new byte[zeros]);
        }

        return packed.ToArray();
    }
}
