using System.Text;
using Generator.Diagnostics;
using Generator.Files;
using Generator.Languages;
using Generator.Outputs;
using Generator.Site;
using Generator.Web;

namespace Generator.Tests.Publishing;

public sealed class PublicationTests
{
    private static readonly EdtfDate s_date = EdtfDate.OfDay(2024, 2, 20);

    [Fact]
    public void An_edition_is_written_whole_with_its_manifest_and_a_second_time_nothing_is_written()
    {
        using var folder = TestFolders.Temporary();
        var first = Publish(folder, ("en/a.html", "a"), ("index.html", "i"));
        Assert.Equal((2, 0, 0), (first.Value!.Added.Count, first.Value.Replaced.Count, first.Value.Removed.Count));
        Assert.Equal("a", File.ReadAllText(Path.Join(folder.FullPath, "en/a.html")));
        Assert.Equal(["en/a.html", "index.html", "manifest.json"], Listing(folder));
        var writtenAt = File.GetLastWriteTimeUtc(Path.Join(folder.FullPath, "manifest.json"));
        var tree = new OutputTree(folder.FullPath) { BeforeChange = () => Assert.Fail("an unchanged edition must not touch the disk") };
        var second = Publication.Publish(tree, Files(("en/a.html", "a"), ("index.html", "i")), s_date);
        Assert.Equal((0, 2), (second.Value!.Touched, second.Value.Unchanged));
        Assert.Equal(writtenAt, File.GetLastWriteTimeUtc(Path.Join(folder.FullPath, "manifest.json")));
    }

    [Fact]
    public void Only_what_changed_is_written_and_emptied_folders_go()
    {
        using var folder = TestFolders.Temporary();
        Publish(folder, ("en/2022/01/a.html", "a"), ("en/b.html", "b"), ("index.html", "i"));
        var outcome = Publish(folder, ("en/b.html", "B"), ("index.html", "i"), ("ru/c.html", "c"));
        Assert.Equal(["ru/c.html"], outcome.Value!.Added.Select(a => a.Path));
        Assert.Equal(["en/b.html"], outcome.Value.Replaced.Select(a => a.Path));
        Assert.Equal(["en/2022/01/a.html"], outcome.Value.Removed.Select(a => a.Path));
        Assert.Equal(["en/b.html", "index.html", "manifest.json", "ru/c.html"], Listing(folder));
        Assert.False(Directory.Exists(Path.Join(folder.FullPath, "en/2022")));
    }

    [Fact]
    public void A_folder_that_is_not_ours_is_never_touched()
    {
        using var folder = TestFolders.Temporary();
        folder.Write("thesis.txt", "years of work");
        var outcome = Publish(folder, ("index.html", "i"));
        Assert.False(outcome.HasValue);
        Assert.Equal("SIT001", Assert.Single(outcome.Diagnostics).Descriptor.Code);
        Assert.Equal(["thesis.txt"], Listing(folder));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[")]
    [InlineData("{\"format\":1,\"program\":\"x\",\"files\":[{\"address\":\"../evil\",\"sha256\":\"0000000000000000000000000000000000000000000000000000000000000000\",\"bytes\":1,\"media_type\":\"x\"}]}")]
    [InlineData("{\"format\":1,\"program\":\"x\",\"files\":{}}")]
    [InlineData("{\"format\":2,\"program\":\"x\",\"files\":[]}")]
    [InlineData("{\"format\":\"1\"}")]
    public void A_manifest_that_is_damaged_or_hostile_does_not_make_a_folder_ours(string manifest)
    {
        using var folder = TestFolders.Temporary();
        folder.Write("manifest.json", manifest);
        Assert.Equal("SIT001", Assert.Single(Publish(folder, ("index.html", "i")).Diagnostics).Descriptor.Code);
        Assert.Equal(manifest, File.ReadAllText(Path.Join(folder.FullPath, "manifest.json")));
    }

    [Fact]
    public void A_file_that_somebody_put_there_is_left_alone_and_told()
    {
        using var folder = TestFolders.Temporary();
        Publish(folder, ("index.html", "i"));
        folder.Write("CNAME", "archive.example.org");
        var outcome = Publish(folder, ("index.html", "j"));
        var diagnostic = Assert.Single(outcome.Diagnostics);
        Assert.Equal(("SIT002", Severity.Information), (diagnostic.Descriptor.Code, diagnostic.Descriptor.Severity));
        Assert.Equal(["CNAME", "index.html", "manifest.json"], Listing(folder));
    }

    [Fact]
    public void A_published_file_that_was_deleted_or_cut_is_restored_and_told()
    {
        using var folder = TestFolders.Temporary();
        Publish(folder, ("a.html", "aaa"), ("b.html", "bbb"));
        File.Delete(Path.Join(folder.FullPath, "a.html"));
        File.WriteAllText(Path.Join(folder.FullPath, "b.html"), "b");
        var outcome = Publish(folder, ("a.html", "aaa"), ("b.html", "bbb"));
        Assert.Equal(["SIT003", "SIT003"], outcome.Diagnostics.Select(d => d.Descriptor.Code));
        Assert.Equal("aaabbb", File.ReadAllText(Path.Join(folder.FullPath, "a.html")) + File.ReadAllText(Path.Join(folder.FullPath, "b.html")));
    }

    [Fact]
    public void A_publication_interrupted_at_any_point_is_as_it_was_or_is_finished_by_the_next()
    {
        (string, string)[] before = [("en/a.html", "old a"), ("en/b.html", "old b"), ("index.html", "same")];
        (string, string)[] after = [("en/a.html", "new a"), ("index.html", "same"), ("ru/c.html", "new c")];
        var (point, isOver) = (0, false);
        for (; !isOver; point++)
        {
            using var folder = TestFolders.Temporary();
            Publish(folder, before);
            var left = point;
            var tree = new OutputTree(folder.FullPath) { BeforeChange = () => _ = left-- > 0 ? 0 : throw new InvalidOperationException("power cut") };
            try
            {
                Publication.Publish(tree, Files(after), s_date);
                isOver = true;
            }
            catch (InvalidOperationException)
            {
                AssertOldUnlessJournalled(folder, before);
            }

            var next = Publish(folder, after);
            Assert.True(next.HasValue);
            Assert.Equal(["en/a.html", "index.html", "manifest.json", "ru/c.html"], Listing(folder));
            Assert.Equal("new a", File.ReadAllText(Path.Join(folder.FullPath, "en/a.html")));
            Assert.Equal("new c", File.ReadAllText(Path.Join(folder.FullPath, "ru/c.html")));
            Assert.Equal(0, Publish(folder, after).Value!.Touched);
        }

        Assert.InRange(point, 8, 40);
    }

    [Fact]
    public void A_publication_interrupted_and_then_changed_ends_with_the_later_edition()
    {
        using var folder = TestFolders.Temporary();
        Publish(folder, ("a.html", "1"));
        var left = 5;
        var tree = new OutputTree(folder.FullPath) { BeforeChange = () => _ = left-- > 0 ? 0 : throw new InvalidOperationException("power cut") };
        Assert.Throws<InvalidOperationException>(() => Publication.Publish(tree, Files(("a.html", "2"), ("b.html", "2")), s_date));
        var outcome = Publish(folder, ("a.html", "3"));
        Assert.Contains(outcome.Diagnostics, d => d.Descriptor.Code == "SIT004");
        Assert.Equal(["a.html", "manifest.json"], Listing(folder));
        Assert.Equal("3", File.ReadAllText(Path.Join(folder.FullPath, "a.html")));
    }

    [Fact]
    public void A_disk_that_refuses_is_reported_and_the_site_stays()
    {
        using var folder = TestFolders.Temporary();
        Publish(folder, ("a.html", "1"));
        var tree = new OutputTree(folder.FullPath) { BeforeChange = () => throw new IOException("no space left") };
        var outcome = Publication.Publish(tree, Files(("a.html", "2")), s_date);
        Assert.Equal("SIT005", Assert.Single(outcome.Diagnostics).Descriptor.Code);
        Assert.Equal("1", File.ReadAllText(Path.Join(folder.FullPath, "a.html")));
    }

    [Fact]
    public void Nothing_is_written_or_deleted_through_a_linked_folder()
    {
        using var folder = TestFolders.Temporary();
        using var outside = TestFolders.Temporary();
        outside.Write("a.html", "outside");
        Publish(folder, ("en/a.html", "1"), ("index.html", "i"));
        Directory.Delete(Path.Join(folder.FullPath, "en"), recursive: true);
        Directory.CreateSymbolicLink(Path.Join(folder.FullPath, "en"), outside.FullPath);
        Publish(folder, ("index.html", "i"));
        Assert.Equal("outside", File.ReadAllText(Path.Join(outside.FullPath, "a.html")));
        Assert.False(Publish(folder, ("en/a.html", "2"), ("index.html", "i")).HasValue);
        Assert.Equal("outside", File.ReadAllText(Path.Join(outside.FullPath, "a.html")));
    }

    private static Outcome<PublicationChange> Publish(TemporaryFolder folder, params (string, string)[] files) =>
        Publication.Publish(new OutputTree(folder.FullPath), Files(files), s_date);

    private static List<OutputFile> Files(params (string Path, string Text)[] files) =>
        [.. files.Select(f => OutputFile.Of(Address.Of(f.Path), "text/html", Encoding.UTF8.GetBytes(f.Text)))];

    private static List<string> Listing(TemporaryFolder folder) =>
        [.. Directory.EnumerateFiles(folder.FullPath, "*", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(folder.FullPath, f).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    private static void AssertOldUnlessJournalled(TemporaryFolder folder, (string Path, string Text)[] before)
    {
        if (File.Exists(Path.Join(folder.FullPath, "manifest.json.next")))
        {
            return;
        }

        foreach (var (path, text) in before)
        {
            if (File.Exists(Path.Join(folder.FullPath, "ru/c.html")))
            {
                return;
            }

            Assert.Equal(text, File.ReadAllText(Path.Join(folder.FullPath, path)));
        }
    }
}
