using System.Globalization;
using Generator.Commands;

namespace Generator.Tests.Sites;

/// <summary>The same archive gives the same bytes whatever the machine is like, and however often a build was killed.</summary>
public sealed class SameBytesTests
{
    private static readonly Dictionary<string, string> s_plain = new(StringComparer.Ordinal);

    [Fact]
    public void Another_language_time_zone_folder_and_number_of_threads_give_the_same_bytes_and_messages()
    {
        using var archive = TestArchive.MadeUp(12);
        LeaveSomethingToSay(archive);
        var expected = TestArchive.RunProgram(archive.Folder, archive.Site, ["--jobs", "1"], s_plain);
        Assert.Equal(ExitCode.CapturesLeftOut, expected.Exit);
        Assert.NotEmpty(expected.Problems);
        foreach (var (language, zone, jobs) in new[] { ("tr_TR", "Pacific/Kiritimati", "4"), ("fa_IR", "America/St_Johns", "3") })
        {
            using var elsewhere = TestFolders.Temporary();
            var folder = Path.Join(elsewhere.FullPath, "a folder, кроме того");
            Copy(archive.Folder, folder);
            var environment = new Dictionary<string, string>(StringComparer.Ordinal) { ["LANG"] = language + ".UTF-8", ["LC_ALL"] = language + ".UTF-8", ["TZ"] = zone };
            var build = TestArchive.RunProgram(folder, Path.Join(folder, "_site"), ["--jobs", jobs], environment);
            Assert.Equal(expected.Exit, build.Exit);
            Assert.Equal(expected.Problems, build.Problems);
            Assert.Equal(TestArchive.Bytes(archive.Site), TestArchive.Bytes(Path.Join(folder, "_site")));
        }
    }

    [Fact]
    public void An_empty_a_full_and_a_damaged_cache_give_the_same_bytes_and_the_same_messages()
    {
        using var archive = TestArchive.MadeUp(12);
        LeaveSomethingToSay(archive);
        var empty = archive.Build();
        var bytes = TestArchive.Bytes(archive.Site);
        Assert.NotEmpty(empty.Problems);
        var full = archive.Build();
        Assert.Equal(empty.Problems, full.Problems);
        Assert.Empty(full.Written);

        Directory.Delete(archive.Site, recursive: true);
        Assert.Equal(empty.Problems, archive.Build().Problems);
        Assert.Equal(bytes, TestArchive.Bytes(archive.Site));

        foreach (var file in Directory.EnumerateFiles(Path.Join(archive.Folder, ".cache"), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Where((_, i) => i % 3 == 0))
        {
            File.WriteAllBytes(file, File.ReadAllBytes(file)[..^1]);
        }

        var damaged = archive.Build();
        Assert.Equal(empty.Problems, damaged.Problems);
        Assert.Empty(damaged.Written);
    }

    [Fact]
    public void A_build_killed_at_any_time_is_carried_on_by_the_next()
    {
        using var archive = TestArchive.MadeUp(12);
        Assert.Equal(ExitCode.Clean, archive.Build().Exit);
        var expected = TestArchive.Bytes(archive.Site);
        var killed = Path.Join(archive.Folder, "_site");
        foreach (var wait in new[] { 700, 1000, 1300 })
        {
            archive.Remove(".cache");
            _ = TestArchive.RunProgram(archive.Folder, killed, ["--jobs", "2"], s_plain, TimeSpan.FromMilliseconds(wait));
        }

        Assert.Equal(ExitCode.Clean, TestArchive.RunProgram(archive.Folder, killed, [], s_plain).Exit);
        Assert.Equal(expected, TestArchive.Bytes(killed));
    }

    [Fact]
    public void The_archives_date_can_be_given_and_is_otherwise_its_newest_captures()
    {
        using var archive = TestArchive.MadeUp(12);
        var seconds = new DateTimeOffset(2030, 2, 3, 0, 0, 0, TimeSpan.Zero).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        _ = TestArchive.RunProgram(archive.Folder, archive.Site, [], s_plain);
        Assert.DoesNotContain("2030-02-03", archive.ReadSite("manifest.json"), StringComparison.Ordinal);
        _ = TestArchive.RunProgram(archive.Folder, archive.Site, [], new Dictionary<string, string>(StringComparer.Ordinal) { ["SOURCE_DATE_EPOCH"] = seconds });
        Assert.Contains("\"date\": \"2030-02-03\"", archive.ReadSite("manifest.json"), StringComparison.Ordinal);
    }

    // One capture that is not what was recorded, one without a readable date.
    private static void LeaveSomethingToSay(TestArchive archive)
    {
        archive.Write(archive.Captures()[3] + "/page.html", "<p>other");
        archive.EditCapture(archive.Captures()[7], page => page.Replace("datePublished", "x", StringComparison.Ordinal).Replace("published_time", "x", StringComparison.Ordinal).Replace("<time", "<span", StringComparison.Ordinal));
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories).Where(f => !f.Contains(".cache", StringComparison.Ordinal)))
        {
            var target = Path.Join(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
