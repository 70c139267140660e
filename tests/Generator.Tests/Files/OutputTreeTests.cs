using Generator.Files;

namespace Generator.Tests.Files;

public sealed class OutputTreeTests : IDisposable
{
    private readonly TemporaryFolder _folder = TestFolders.Temporary();
    private readonly OutputTree _tree;

    public OutputTreeTests() => _tree = new OutputTree(Path.Join(_folder.FullPath, "site"));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_is_put_aside_appears_only_when_it_is_moved_into_place()
    {
        Assert.True(_tree.IsEmpty);
        _tree.PutAside("en/2022/a.html", "new"u8);
        Assert.Empty(_tree.Files());
        Assert.True(_tree.IsEmpty);
        Assert.Null(_tree.ReadBytes("en/2022/a.html"));

        _tree.MoveIntoPlace("en/2022/a.html");
        Assert.False(_tree.IsEmpty);
        Assert.Equal("new"u8, _tree.ReadBytes("en/2022/a.html")!);
        Assert.Equal(Sha256Digest.Of("new"u8), _tree.DigestOf("en/2022/a.html"));
        Assert.Equal(("en/2022/a.html", 3L, false), Assert.Single(_tree.Files()) is var file ? (file.Path, file.Length, file.IsLink) : default);
    }

    [Fact]
    public void A_deleted_file_takes_the_folders_with_it_that_it_leaves_empty()
    {
        Write("en/2022/01/a.html");
        Write("en/2023/b.html");
        _tree.Delete("en/2022/01/a.html");
        Assert.False(Directory.Exists(Path.Join(_tree.Root, "en/2022")));
        Assert.NotNull(_tree.ReadBytes("en/2023/b.html"));
        _tree.Delete("en/2022/01/a.html");
        _tree.Delete("en/2023/b.html");
        Assert.True(Directory.Exists(_tree.Root));
    }

    [Fact]
    public void Files_come_in_ordinal_order_and_without_what_was_put_aside()
    {
        Write("b/a");
        Write("b-a");
        Write("C");
        _tree.PutAside("c", "x"u8);
        _tree.WriteJournal("j"u8);
        Assert.Equal(["C", "b-a", "b/a"], _tree.Files().Select(f => f.Path));
        Assert.Equal("j"u8, _tree.ReadJournal()!);
        _tree.ForgetAside();
        Assert.Null(_tree.ReadJournal());
        Assert.False(Directory.Exists(Path.Join(_tree.Root, ".incoming")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("..")]
    [InlineData("a/../../b")]
    [InlineData("/etc/passwd")]
    [InlineData("a//b")]
    [InlineData("C:\\x")]
    [InlineData("a\\b")]
    public void A_path_that_leaves_the_folder_is_a_fault_of_the_program(string path) =>
        Assert.Throws<ArgumentException>(() => _tree.PutAside(path, "x"u8));

    [Fact]
    public void Links_are_listed_and_never_followed()
    {
        var outside = _folder.Write("outside/a.html", "precious");
        Write("index.html");
        Directory.CreateSymbolicLink(Path.Join(_tree.Root, "en"), Path.Join(_folder.FullPath, "outside"));
        File.CreateSymbolicLink(Path.Join(_tree.Root, "link.html"), outside);

        Assert.Equal(["en", "link.html"], _tree.Files().Where(f => f.IsLink).Select(f => f.Path));
        Assert.Null(_tree.ReadBytes("en/a.html"));
        Assert.Null(_tree.ReadBytes("link.html"));
        Assert.Null(_tree.DigestOf("link.html"));
        _tree.Delete("en/a.html");
        _tree.PutAside("en/a.html", "evil"u8);
        Assert.Throws<IOException>(() => _tree.MoveIntoPlace("en/a.html"));
        Assert.Equal("precious", File.ReadAllText(outside));

        _tree.PutAside("link.html", "ours"u8);
        _tree.MoveIntoPlace("link.html");
        Assert.Equal("precious", File.ReadAllText(outside));
        Assert.Equal("ours"u8, _tree.ReadBytes("link.html")!);
    }

    private void Write(string path)
    {
        _tree.PutAside(path, "x"u8);
        _tree.MoveIntoPlace(path);
    }
}
