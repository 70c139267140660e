using Generator.Commands;
using Generator.Files;

namespace Generator.Tests.Sites;

public sealed class MemoryTests
{
    [Fact]
    public void A_build_needs_less_memory_than_its_captures_take_on_disk()
    {
        const int captures = 40;
        using var archive = new TestArchive();
        archive.Write("seeds/herald/source.yml", "names:\n  en: Herald\n");
        var padding = new string('-', 4 << 20).Replace("--", "x ", StringComparison.Ordinal);
        for (var i = 0; i < captures; i++)
        {
            var page = $"""
                <!DOCTYPE html><html lang="en"><head><title>Bridge {i} reopens after the flood</title><!--{padding}--></head><body><article><h1>Bridge {i} reopens after the flood</h1>
                <p>The bridge over the river was reopened to traffic on Monday, three years after the flood had carried its middle part away.</p>
                <p>Buses go over it again, and the ferry, which had carried people and cars meanwhile, was tied up for good.</p></article></body></html>
                """;
            archive.Write($"seeds/herald/captures/bridge-{i}/page.html", page);
            archive.Write($"seeds/herald/captures/bridge-{i}/capture.yml", $"file: page.html\nsha256: {Sha256Digest.Of(System.Text.Encoding.UTF8.GetBytes(page)).Hex}\npublished: 2022-01-26\n");
        }

        // The runtime refuses any memory beyond this, and the program ends with an internal fault. It collects on the thread that asks: on a busy machine one beside it comes too late.
        var limit = new Dictionary<string, string>(StringComparer.Ordinal) { ["DOTNET_GCHeapHardLimit"] = "0x8000000", ["DOTNET_gcConcurrent"] = "0" };
        var build = TestArchive.RunProgram(archive.Folder, archive.Site, ["--jobs", "1"], limit);
        Assert.True(build.Exit == ExitCode.Clean, build.Said);
        Assert.Contains($"{captures} articles", build.Said, StringComparison.Ordinal);
    }
}
