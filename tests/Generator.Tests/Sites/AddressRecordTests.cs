using Generator.Commands;
using Generator.Files;

namespace Generator.Tests.Sites;

public sealed class AddressRecordTests
{
    private const string Record = "content/addresses.tsv";

    [Fact]
    public void A_build_for_readers_writes_its_addresses_down_once_and_a_renamed_article_leads_on()
    {
        using var archive = new TestArchive();
        archive.Write("seeds/herald/source.yml", "names:\n  en: Herald\n");
        Add(archive, "bridge", "Bridge reopens after the flood");
        Assert.Equal(ExitCode.Clean, archive.Build().Exit);
        Assert.False(File.Exists(Path.Join(archive.Folder, Record)));

        Assert.Equal(ExitCode.Clean, archive.Build("--record-addresses").Exit);
        var recorded = archive.Read(Record);
        Assert.Equal(["en/2022/01/bridge.html\thttps://herald.example/bridge"], Lines(recorded));
        Assert.Equal(ExitCode.Clean, archive.Build("--record-addresses").Exit);
        Assert.Equal(recorded, archive.Read(Record));

        archive.Remove("seeds/herald/captures/bridge");
        Add(archive, "old-bridge", "Bridge reopens after the flood", url: "https://herald.example/bridge");
        var moved = archive.Build("--record-addresses");
        Assert.True(moved.Exit == ExitCode.Clean, moved.Said);
        Assert.Contains("old-bridge.html", archive.ReadSite("en/2022/01/bridge.html"), StringComparison.Ordinal);
        Assert.Equal(2, Lines(archive.Read(Record)).Count());
        Assert.StartsWith(recorded, archive.Read(Record), StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_of_captures_is_written_down_too_and_leads_to_the_article_when_one_capture_is_left()
    {
        using var archive = new TestArchive();
        archive.Write("seeds/herald/source.yml", "names:\n  en: Herald\n");
        Add(archive, "bridge", "Bridge reopens after the flood");
        Add(archive, "bridge-later", "Bridge reopens after the flood", url: "https://herald.example/bridge");
        Assert.Equal(ExitCode.Clean, archive.Build("--record-addresses").Exit);
        Assert.Contains("en/2022/01/bridge.captures.html\thttps://herald.example/bridge", Lines(archive.Read(Record)));
        Assert.Contains("id=\"capture-2\"", archive.ReadSite("en/2022/01/bridge.captures.html"), StringComparison.Ordinal);

        archive.Remove("seeds/herald/captures/bridge-later");
        var build = archive.Build("--record-addresses");
        Assert.True(build.Exit == ExitCode.Clean, build.Said);
        Assert.Contains("url=bridge.html", archive.ReadSite("en/2022/01/bridge.captures.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_address_that_died_is_an_error_that_holds_no_other_article_back()
    {
        using var archive = new TestArchive();
        archive.Write("seeds/herald/source.yml", "names:\n  en: Herald\n");
        Add(archive, "bridge", "Bridge reopens after the flood");
        Add(archive, "ferry", "Ferry tied up for good");
        archive.Build("--record-addresses");
        archive.Remove("seeds/herald/captures/bridge");
        var build = archive.Build();
        Assert.Equal(ExitCode.CapturesLeftOut, build.Exit);
        Assert.Contains("error CAT009", build.Said, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Join(archive.Site, "en/2022/01/ferry.html")));
    }

    [Fact]
    public void This_repositorys_addresses_are_all_written_down()
    {
        using var archive = new TestArchive();
        archive.TakeRepository();
        var before = archive.Read(Record);
        Assert.Equal(ExitCode.Clean, archive.Build("--record-addresses").Exit);
        Assert.Equal(before, archive.Read(Record));
    }

    private static IEnumerable<string> Lines(string record) => record.Split('\n').Where(line => line.Length > 0 && line[0] != '#');

    private static void Add(TestArchive archive, string slug, string headline, string? url = null)
    {
        var page = $"""
            <!DOCTYPE html><html lang="en"><head><title>{headline}</title></head><body><article><h1>{headline}</h1>
            <p>The bridge over the river was reopened to traffic on Monday, three years after the flood had carried its middle part away.</p>
            <p>Buses go over it again, and the ferry, which had carried people and cars meanwhile, was tied up for good.</p></article></body></html>
            """;
        archive.Write($"seeds/herald/captures/{slug}/page.html", page);
        archive.Write($"seeds/herald/captures/{slug}/capture.yml", $"file: page.html\nsha256: {Sha256Digest.Of(System.Text.Encoding.UTF8.GetBytes(page)).Hex}\nurl: {url ?? "https://herald.example/" + slug}\npublished: 2022-01-26\n");
    }
}
