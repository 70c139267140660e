using Generator.Captures;
using Generator.Commands.Importing;
using Generator.Files;
using Generator.Web;

namespace Generator.Tests.Commands.Importing;

public sealed class HeldCapturesTests
{
    [Fact]
    public void Bytes_addresses_and_names_that_an_archive_holds_are_known()
    {
        using var folder = TestFolders.Temporary();
        folder.Write("seeds/a/captures/2022/one/page.txt", "one");
        folder.Write("seeds/a/captures/2022/one/capture.yml", "file: page.txt\nurl: https://example.org/one\n");
        var held = HeldCaptures.Read(new InputTree(folder.FullPath), []);
        Assert.Equal("seeds/a/captures/2022/one", held.WithDigest(Sha256Digest.Of("one"u8)));
        Assert.Null(held.WithDigest(Sha256Digest.Of("two"u8)));
        Assert.True(WebUrl.TryParse("https://EXAMPLE.org/one", out var url));
        Assert.Equal("seeds/a/captures/2022/one", held.WithUrl(url));
        Assert.Equal("one-2", held.Unique("one"));
        Assert.Equal("two", held.Unique("two"));

        held.Add(new CaptureFolder("b", "seeds/b/captures/undated/one-2", "one-2"), Sha256Digest.Of("two"u8), null);
        Assert.Equal("one-3", held.Unique("one"));
        Assert.Equal("seeds/b/captures/undated/one-2", held.WithDigest(Sha256Digest.Of("two"u8)));
    }

    [Fact]
    public void A_number_at_the_end_never_makes_a_name_too_long()
    {
        using var folder = TestFolders.Temporary();
        var slug = new string('a', 40) + "-" + new string('b', 39);
        folder.Write($"seeds/a/captures/{slug}/capture.yml", "file: page.txt\n");
        var unique = HeldCaptures.Read(new InputTree(folder.FullPath), []).Unique(slug);
        Assert.True(global::Generator.Text.Slug.IsValid(unique), unique);
        Assert.NotEqual(slug, unique);
    }
}
