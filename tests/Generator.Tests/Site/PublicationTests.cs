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
        var second = Publication.Publish(tree, Files(("en/a.html", "a"), ("index.html", "i")), s_date, null);
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
    public void Files_that_somebody_put_there_are_left_alone_and_told_a_folder_of_them_once()
    {
        using var folder = TestFolders.Temporary();
        Publish(folder, ("index.html", "i"), ("en/a.html", "a"));
        folder.Write("CNAME", "archive.example.org");
        folder.Write("en/note.txt", "note");
        folder.Write("mine/b/1.txt", "1");
        folder.Write("mine/2.txt", "2");
        var outcome = Publish(folder, ("index.html", "j"), ("en/a.html", "a"));
        Assert.All(outcome.Diagnostics, d => Assert.Equal(("SIT002", Severity.Information), (d.Descriptor.Code, d.Descriptor.Severity)));
        Assert.Equal(["CNAME", "en/note.txt", "mine/"], outcome.Diagnostics.Select(d => d.Arguments[0]));
        Assert.Equal(["CNAME", "en/a.html", "en/note.txt", "index.html", "manifest.json", "mine/2.txt", "mine/b/1.txt"], Listing(folder));
        Publish(folder, ("index.html", "j"));
        Assert.Equal("note", File.ReadAllText(Path.Join(folder.FullPath, "en/note.txt")));
    }

    [Theory]
    [InlineData("en/a.html")]
    [InlineData("en/A.html")]
    [InlineData("en")]
    [InlineData("en/a.html/x")]
    public void Nothing_is_written_over_a_file_that_somebody_put_there(string foreign)
    {
        using var folder = TestFolders.Temporary();
        Publish(folder, ("index.html", "i"));
        folder.Write(foreign, "somebody's");
        var outcome = Publish(folder, ("index.html", "j"), ("en/a.html", "a"));
        Assert.False(outcome.HasValue);
        Assert.Equal("SIT006", outcome.Diagnostics[^1].Descriptor.Code);
        Assert.Equal("somebody's", File.ReadAllText(Path.Join(folder.FullPath, foreign)));
        Assert.Equal("i", File.ReadAllText(Path.Join(folder.FullPath, "index.html")));
    }

    [Fact]
    public void A_file_that_somebody_put_there_and_that_is_the_editions_own_byte_for_byte_is_taken_for_it()
    {
        using var folder = TestFolders.Temporary();
        Publish(folder, ("index.html", "i"));
        folder.Write("robots.txt", "r");
        var outcome = Publish(folder, ("index.html", "i"), ("robots.txt", "r"));
        Assert.Equal((0, 2), (outcome.Value!.Touched, outcome.Value.Unchanged));
        Assert.Empty(Publish(folder, ("index.html", "i"), ("robots.txt", "r")).Diagnostics);
    }

    [Fact]
    public void A_published_file_that_was_deleted_cut_or_edited_is_put_right_and_told()
    {
        using var folder = TestFolders.Temporary();
        (string, string)[] edition = [("a.html", "aaa"), ("b.html", "bbb"), ("c.html", "ccc"), ("d.html", "ddd")];
        Publish(folder, edition);
        File.Delete(Path.Join(folder.FullPath, "a.html"));
        File.WriteAllText(Path.Join(folder.FullPath, "b.html"), "b");
        File.WriteAllText(Path.Join(folder.FullPath, "c.html"), "CCC");
        var outcome = Publish(folder, edition);
        Assert.Equal(["SIT003", "SIT003", "SIT003"], outcome.Diagnostics.Select(d => d.Descriptor.Code));
        Assert.Equal(["a.html deleted", "b.html changed", "c.html changed"], outcome.Diagnostics.Select(d => string.Join(' ', d.Arguments)));
        Assert.Equal((3, 1), (outcome.Value!.Touched, outcome.Value.Unchanged));
        AssertHolds(folder, edition);
        Assert.Empty(Publish(folder, edition).Diagnostics);
    }

    [Fact]
    public void Files_that_are_older_than_the_manifest_are_not_read_again()
    {
        using var folder = TestFolders.Temporary();
        Publish(folder, ("a.html", "aaa"));
        var path = Path.Join(folder.FullPath, "a.html");
        File.WriteAllText(path, "AAA");
        File.SetLastWriteTimeUtc(path, File.GetLastWriteTimeUtc(Path.Join(folder.FullPath, "manifest.json")).AddMinutes(-1));
        Assert.Empty(Publish(folder, ("a.html", "aaa")).Diagnostics);
        File.SetLastWriteTimeUtc(path, File.GetLastWriteTimeUtc(Path.Join(folder.FullPath, "manifest.json")));
        Assert.Equal("SIT003", Assert.Single(Publish(folder, ("a.html", "aaa")).Diagnostics).Descriptor.Code);
    }

    [Fact]
    public void A_file_may_become_a_folder_a_folder_a_file_and_a_name_may_change_its_case()
    {
        using var folder = TestFolders.Temporary();
        Publish(folder, ("a", "1"), ("b/c", "2"), ("D.html", "3"));
        (string, string)[] next = [("a/x", "4"), ("b", "5"), ("d.html", "6")];
        Assert.True(Publish(folder, next).HasValue);
        AssertHolds(folder, next);
    }

    [Fact]
    public void Wherever_a_publication_is_broken_off_the_next_one_ends_with_the_same_bytes()
    {
        (string, string)[] before = [("en/a.html", "old a"), ("en/b.html", "old b"), ("index.html", "same"), ("x", "file")];
        (string, string)[] after = [("en/a.html", "new a"), ("index.html", "same"), ("ru/c.html", "new c"), ("x/y", "folder")];
        (string, string)[] other = [("en/b.html", "b again"), ("index.html", "other"), ("ru/d.html", "d")];
        var points = 0;
        for (var isOver = false; !isOver; points++)
        {
            isOver = AssertCarriesOn(points, before, after, after) & AssertCarriesOn(points, before, after, points % 2 == 0 ? before : other);
        }

        Assert.InRange(points, 12, 40);
    }

    [Fact]
    public void Wherever_the_very_first_publication_is_broken_off_the_next_one_carries_on()
    {
        for (var (point, isOver) = (0, false); !isOver; point++)
        {
            isOver = AssertCarriesOn(point, [], [("en/a.html", "a"), ("index.html", "i")], [("index.html", "i")]);
        }
    }

    [Fact]
    public void A_publication_broken_off_twice_is_still_carried_on()
    {
        (string, string)[] before = [("a.html", "1"), ("b.html", "1")];
        for (var first = 4; first < 9; first++)
        {
            for (var second = 1; second < 14; second += 3)
            {
                using var folder = TestFolders.Temporary();
                Publish(folder, before);
                BreakOff(folder, first, ("a.html", "2"), ("c.html", "2"));
                BreakOff(folder, second, ("b.html", "3"), ("d/e.html", "3"));
                Assert.True(Publish(folder, before).HasValue);
                AssertHolds(folder, before);
            }
        }
    }

    [Fact]
    public void What_a_broken_off_publication_may_have_changed_is_looked_at_again_and_said()
    {
        using var folder = TestFolders.Temporary();
        Publish(folder, ("a.html", "1"));
        Assert.False(BreakOff(folder, 6, ("a.html", "2"), ("b.html", "2")));
        var outcome = Publish(folder, ("a.html", "3"));
        Assert.Equal("SIT004", Assert.Single(outcome.Diagnostics).Descriptor.Code);
        AssertHolds(folder, ("a.html", "3"));
    }

    [Fact]
    public void A_disk_that_refuses_is_reported_and_the_site_stays()
    {
        using var folder = TestFolders.Temporary();
        Publish(folder, ("a.html", "1"));
        var tree = new OutputTree(folder.FullPath) { BeforeChange = () => throw new IOException("no space left") };
        var outcome = Publication.Publish(tree, Files(("a.html", "2")), s_date, null);
        Assert.Equal("SIT005", Assert.Single(outcome.Diagnostics).Descriptor.Code);
        AssertHolds(folder, ("a.html", "1"));
    }

    [Fact]
    public void Only_the_bytes_of_what_changed_are_asked_for()
    {
        using var folder = TestFolders.Temporary();
        Publish(folder, ("a.html", "1"), ("b.html", "1"));
        OutputFile[] files = [.. Files(("a.html", "1")).Select(f => f with { Bytes = () => throw new InvalidOperationException("not needed") }), .. Files(("b.html", "2"))];
        Assert.Equal(1, Publication.Publish(new OutputTree(folder.FullPath), files, s_date, null).Value!.Touched);
    }

    [Fact]
    public void A_file_that_comes_out_differently_when_it_is_made_again_is_a_fault_and_is_not_published()
    {
        using var folder = TestFolders.Temporary();
        OutputFile[] files = [.. Files(("a.html", "1")).Select(f => f with { Bytes = () => new byte[] { 9 } })];
        Assert.Throws<FaultException>(() => Publication.Publish(new OutputTree(folder.FullPath), files, s_date, null));
        Assert.DoesNotContain("a.html", Listing(folder));
    }

    [Fact]
    public void Nothing_is_written_or_deleted_through_a_link()
    {
        using var folder = TestFolders.Temporary();
        using var outside = TestFolders.Temporary();
        outside.Write("a.html", "outside");
        Publish(folder, ("en/a.html", "1"), ("index.html", "i"));
        Directory.Delete(Path.Join(folder.FullPath, "en"), recursive: true);
        Directory.CreateSymbolicLink(Path.Join(folder.FullPath, "en"), outside.FullPath);
        Publish(folder, ("index.html", "i"));
        Assert.Equal("SIT006", Publish(folder, ("en/a.html", "2"), ("index.html", "i")).Diagnostics[^1].Descriptor.Code);

        Directory.CreateSymbolicLink(Path.Join(folder.FullPath, ".incoming"), outside.FullPath);
        Assert.Equal("SIT005", Publish(folder, ("index.html", "j")).Diagnostics[^1].Descriptor.Code);
        Assert.Equal(["a.html"], Listing(outside));
        Assert.Equal("outside", File.ReadAllText(Path.Join(outside.FullPath, "a.html")));
    }

    private static bool AssertCarriesOn(int point, (string, string)[] before, (string, string)[] broken, (string, string)[] next)
    {
        using var folder = TestFolders.Temporary();
        if (before.Length > 0)
        {
            Publish(folder, before);
        }

        var isOver = BreakOff(folder, point, broken);
        if (!isOver && !File.Exists(Path.Join(folder.FullPath, ".incoming/journal")) && before.Length > 0 && !Listing(folder).Contains("ru/c.html"))
        {
            AssertHolds(folder, before);
        }

        var outcome = Publish(folder, next);
        Assert.True(outcome.HasValue);
        Assert.DoesNotContain(outcome.Diagnostics, d => d.Descriptor.Code is "SIT002" or "SIT003");
        AssertHolds(folder, next);
        Assert.Equal(0, Publish(folder, next).Value!.Touched);
        return isOver;
    }

    // Whether the publication came to its end before that many changes on the disk.
    private static bool BreakOff(TemporaryFolder folder, int after, params (string, string)[] files)
    {
        var left = after;
        var tree = new OutputTree(folder.FullPath) { BeforeChange = () => _ = left-- > 0 ? 0 : throw new InvalidOperationException("power cut") };
        try
        {
            Publication.Publish(tree, Files(files), s_date, null);
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private static void AssertHolds(TemporaryFolder folder, params (string Path, string Text)[] files)
    {
        Assert.Equal(files.Select(f => f.Path).Append("manifest.json").Order(StringComparer.Ordinal), Listing(folder).Where(f => !f.StartsWith(".incoming", StringComparison.Ordinal)));
        Assert.All(files, file => Assert.Equal(file.Text, File.ReadAllText(Path.Join(folder.FullPath, file.Path))));
        Assert.True(Manifest.TryRead(File.ReadAllBytes(Path.Join(folder.FullPath, "manifest.json")), out var manifest));
        Assert.All(manifest.Files, file => Assert.Equal(file.Digest, new OutputTree(folder.FullPath).DigestOf(file.Address.Path)));
    }

    private static Outcome<PublicationChange> Publish(TemporaryFolder folder, params (string, string)[] files) =>
        Publication.Publish(new OutputTree(folder.FullPath), Files(files), s_date, null);

    private static List<OutputFile> Files(params (string Path, string Text)[] files) =>
        [.. files.Select(f => OutputFile.Of(Address.Of(f.Path), "text/html", Encoding.UTF8.GetBytes(f.Text)))];

    private static List<string> Listing(TemporaryFolder folder) =>
        [.. Directory.EnumerateFiles(folder.FullPath, "*", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(folder.FullPath, f).Replace('\\', '/')).Order(StringComparer.Ordinal)];
}
