using System.Text;
using Generator.Files;

namespace Generator.Tests.Files;

public sealed class CacheTests
{
    private static readonly Sha256Digest s_key = Sha256Digest.Of("key"u8);

    [Fact]
    public void What_was_kept_is_found_again_under_its_kind_and_key_only()
    {
        using var folder = TestFolders.Temporary();
        var cache = Cache.In(folder.FullPath);
        cache.Put("article", s_key, "hello"u8);
        Assert.Equal("hello", Encoding.UTF8.GetString(Cache.In(folder.FullPath).Get("article", s_key)!));
        Assert.Null(cache.Get("page", s_key));
        Assert.Null(cache.Get("article", Sha256Digest.Of("other"u8)));
    }

    [Fact]
    public void A_damaged_or_cut_piece_counts_as_absent()
    {
        using var folder = TestFolders.Temporary();
        Cache.In(folder.FullPath).Put("article", s_key, "hello"u8);
        var file = Directory.EnumerateFiles(folder.FullPath, "*", SearchOption.AllDirectories).Single();
        var bytes = File.ReadAllBytes(file);
        for (var i = 0; i < bytes.Length; i++)
        {
            var damaged = (byte[])bytes.Clone();
            damaged[i] ^= 1;
            File.WriteAllBytes(file, damaged);
            Assert.Null(Cache.In(folder.FullPath).Get("article", s_key));
            File.WriteAllBytes(file, bytes[..i]);
            Assert.Null(Cache.In(folder.FullPath).Get("article", s_key));
        }
    }

    [Fact]
    public void What_a_build_did_not_use_is_pruned()
    {
        using var folder = TestFolders.Temporary();
        var earlier = Cache.In(folder.FullPath);
        earlier.Put("article", s_key, "used"u8);
        earlier.Put("article", Sha256Digest.Of("b"u8), "unused"u8);
        var later = Cache.In(folder.FullPath);
        Assert.NotNull(later.Get("article", s_key));
        later.Prune();
        Assert.Single(Directory.EnumerateFiles(folder.FullPath, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public void Many_threads_keep_the_same_piece_without_harm()
    {
        using var folder = TestFolders.Temporary();
        var cache = Cache.In(folder.FullPath);
        Parallel.For(0, 200, _ => cache.Put("page", s_key, "same"u8));
        Assert.Equal("same", Encoding.UTF8.GetString(cache.Get("page", s_key)!));
    }
}
