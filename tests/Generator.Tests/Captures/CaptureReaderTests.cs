using System.Text;
using Generator.Captures;
using Generator.Files;
using Generator.Settings;

namespace Generator.Tests.Captures;

public sealed class CaptureReaderTests
{
    private static readonly byte[] s_page = Encoding.UTF8.GetBytes("<p>Hello");
    private static readonly CaptureFolder s_folder = new("x", "seeds/x/captures/2024/a", "a");

    [Fact]
    public void A_capture_is_found_at_any_depth_and_read_with_its_bytes_unchanged()
    {
        using var archive = TestFolders.Temporary();
        archive.WriteBytes("seeds/x/captures/2024/a/page.html", s_page);
        archive.Write("seeds/x/captures/2024/a/capture.yml", $"file: page.html\nsha256: {Sha256Digest.Of(s_page)}\nmedia_type: text/html; charset=\"windows-1251\"\n");
        var tree = new InputTree(archive.FullPath);
        Assert.Equal([s_folder], CaptureListing.Of(tree, "x", []));
        var outcome = CaptureReader.Read(tree, s_folder);
        Assert.Empty(outcome.Diagnostics);
        Assert.Equal(("text/html", "windows-1251"), (outcome.Value!.MediaType, outcome.Value.Charset));
        Assert.Equal(s_page, outcome.Value.Bytes.ToArray());
    }

    [Theory]
    [InlineData("file: other.html\n", "CAP001", false)]
    [InlineData("file: ../a/page.html\n", "CAP001", false)]
    [InlineData("file: page.html\nsha256: 0000000000000000000000000000000000000000000000000000000000000000\n", "CAP002", false)]
    [InlineData("file: page.html\n", "CAP003", true)]
    [InlineData("file: page.html\nmedia_type: application/pdf\n", "CAP004", false)]
    [InlineData("file: page.html\nsha256: abc\n", "SET004", false)]
    [InlineData("url: https://x.example/\n", "SET003", false)]
    [InlineData("file: page.html\nurl: javascript:alert(1)\n", "SET004", false)]
    public void What_is_wrong_with_a_capture_is_reported_and_only_warnings_let_it_through(string settings, string code, bool isRead)
    {
        using var archive = TestFolders.Temporary();
        archive.WriteBytes("seeds/x/captures/2024/a/page.html", s_page);
        archive.Write("seeds/x/captures/2024/a/capture.yml", settings);
        var outcome = CaptureReader.Read(new InputTree(archive.FullPath), s_folder);
        Assert.Contains(outcome.Diagnostics, d => d.Descriptor.Code == code);
        Assert.Equal(isRead, outcome.HasValue);
    }

    [Fact]
    public void A_file_larger_than_any_article_is_left_out_before_it_is_read()
    {
        using var archive = TestFolders.Temporary();
        archive.Write("seeds/x/captures/2024/a/capture.yml", "file: page.html\n");
        using (var file = File.Create(Path.Join(archive.FullPath, "seeds/x/captures/2024/a/page.html")))
        {
            file.SetLength(ReadingLimits.Default.Bytes + 1L);
        }

        var outcome = CaptureReader.Read(new InputTree(archive.FullPath), s_folder);
        Assert.Equal("CAP005", Assert.Single(outcome.Diagnostics).Descriptor.Code);
        Assert.False(outcome.HasValue);
    }

    [Fact]
    public void Folders_outside_the_archive_are_never_reached()
    {
        using var archive = TestFolders.Temporary();
        using var outside = TestFolders.Temporary();
        outside.Write("secret.txt", "secret");
        archive.Write("inside.txt", "inside");
        Directory.CreateSymbolicLink(Path.Join(archive.FullPath, "link"), outside.FullPath);
        var tree = new InputTree(archive.FullPath);
        Assert.Equal("inside", tree.ReadText("inside.txt"));
        Assert.Null(tree.ReadText("link/secret.txt"));
        Assert.Null(tree.ReadText("../" + Path.GetFileName(outside.FullPath) + "/secret.txt"));
        Assert.Null(tree.ReadText(Path.Join(outside.FullPath, "secret.txt")));
        Assert.Empty(tree.Folders(""));
    }
}
