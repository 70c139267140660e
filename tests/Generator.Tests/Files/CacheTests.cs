using Generator.Files;

namespace Generator.Tests.Files;

public sealed class CacheTests : IDisposable
{
    private static readonly Sha256Digest s_key = Sha256Digest.Of([1]);
    private readonly TemporaryFolder _folder = TestFolders.Temporary();

    private Cache Opened => Cache.In(Path.Join(_folder.FullPath, ".cache"));

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(100_000)]
    public void What_was_kept_is_found_again_under_its_kind_and_key(int length)
    {
        var bytes = Enumerable.Range(0, length).Select(i => (byte)i).ToArray();
        Opened.Put("article", s_key, bytes);
        Assert.Equal(bytes, Opened.Get("article", s_key));
        Assert.Null(Opened.Get("page", s_key));
        Assert.Null(Opened.Get("article", Sha256Digest.Of([2])));
    }

    [Fact]
    public void The_last_piece_kept_under_a_key_counts()
    {
        Opened.Put("article", s_key, [1, 2, 3]);
        Opened.Put("article", s_key, [4]);
        Assert.Equal([4], Opened.Get("article", s_key));
    }

    [Fact]
    public void A_piece_that_is_damaged_anywhere_or_cut_short_counts_as_absent()
    {
        Opened.Put("article", s_key, [1, 2, 3]);
        var file = Assert.Single(Directory.GetFiles(_folder.FullPath, "*", SearchOption.AllDirectories));
        var whole = File.ReadAllBytes(file);
        for (var at = 0; at < whole.Length; at++)
        {
            File.WriteAllBytes(file, [.. whole[..at], (byte)(whole[at] ^ 1), .. whole[(at + 1)..]]);
            Assert.Null(Opened.Get("article", s_key));
            File.WriteAllBytes(file, whole[..at]);
            Assert.Null(Opened.Get("article", s_key));
        }

        Opened.Put("article", s_key, [1, 2, 3]);
        Assert.Equal([1, 2, 3], Opened.Get("article", s_key));
    }

    [Fact]
    public void Pruning_keeps_what_was_found_or_kept_and_nothing_else_that_is_the_caches_own()
    {
        var (found, kept, unused) = (Sha256Digest.Of([3]), Sha256Digest.Of([4]), Sha256Digest.Of([5]));
        Opened.Put("article", found, [1]);
        Opened.Put("article", unused, [2]);
        _folder.Write(".cache/article/00/half-written.new", "x");
        _folder.Write(".cache/README", "somebody's own");
        var cache = Opened;
        Assert.NotNull(cache.Get("article", found));
        cache.Put("page", kept, [3]);
        cache.Prune();

        Assert.NotNull(Opened.Get("article", found));
        Assert.NotNull(Opened.Get("page", kept));
        Assert.Null(Opened.Get("article", unused));
        Assert.False(File.Exists(Path.Join(_folder.FullPath, ".cache/article/00/half-written.new")));
        Assert.True(File.Exists(Path.Join(_folder.FullPath, ".cache/README")));
    }

    [Fact]
    public void Pruning_never_follows_a_link_out_of_the_cache()
    {
        var name = Sha256Digest.Of([9]).Hex;
        var outside = _folder.Write($"outside/{name[..2]}/{name[2..]}", "precious");
        Directory.CreateDirectory(Path.Join(_folder.FullPath, ".cache"));
        Directory.CreateSymbolicLink(Path.Join(_folder.FullPath, ".cache", "article"), Path.Join(_folder.FullPath, "outside"));
        Opened.Prune();
        Assert.True(File.Exists(outside));

        Directory.CreateSymbolicLink(Path.Join(_folder.FullPath, "linked"), _folder.FullPath);
        var linked = Cache.In(Path.Join(_folder.FullPath, "linked"));
        linked.Put("article", s_key, [1]);
        linked.Prune();
        Assert.Null(linked.Get("article", s_key));
        Assert.True(File.Exists(outside));
    }

    [Fact]
    public void Many_threads_may_keep_and_find_the_same_pieces()
    {
        var cache = Opened;
        Parallel.For(0, 400, i =>
        {
            var key = Sha256Digest.Of([(byte)(i % 10)]);
            cache.Put("article", key, [(byte)(i % 10), 7]);
            Assert.Equal([(byte)(i % 10), 7], cache.Get("article", key));
        });
    }

    [Fact]
    public void A_cache_that_cannot_be_written_is_no_fault()
    {
        var cache = Cache.In(_folder.Write("a-file", "x"));
        cache.Put("article", s_key, [1]);
        Assert.Null(cache.Get("article", s_key));
        cache.Prune();
    }
}
