using Generator.Commands;
using Generator.Tests.Sites;

namespace Generator.Tests.Commands;

/// <summary>`check`: a finished site is judged as it lies there, with its archive or without.</summary>
public sealed class CheckCommandTests : IDisposable
{
    private readonly TestArchive _archive = new();

    public CheckCommandTests()
    {
        _archive.TakeRepository();
        Assert.Equal(ExitCode.Clean, _archive.Build().Exit);
    }

    [Fact]
    public void A_site_as_it_was_built_is_in_order()
    {
        var (exit, said) = Check(_archive.Folder);
        Assert.EndsWith($"{Files().Count - 1} files checked; nothing is wrong\n", said, StringComparison.Ordinal);
        Assert.DoesNotContain("not checked", said, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Clean, exit);
    }

    [Fact]
    public void A_copy_is_judged_without_its_archive_and_says_what_could_not_be()
    {
        var (exit, said) = Check(_archive.Site);
        Assert.Contains("not checked: which pages need a notice", said, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Clean, exit);
    }

    [Fact]
    public void A_lost_file_is_named_once_and_an_altered_one_is_named()
    {
        File.Delete(Path.Join(_archive.Site, "en", "index.html"));
        File.AppendAllText(Path.Join(_archive.Site, "uk", "about.html"), "\n");
        var before = Files();
        var (exit, said) = Check(_archive.Folder);
        Assert.Contains("error CHK030: 'en/index.html'", said, StringComparison.Ordinal);
        Assert.Contains("error CHK031: the bytes of 'uk/about.html'", said, StringComparison.Ordinal);
        Assert.EndsWith("; 2 errors\n", said, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Errors, exit);
        Assert.Equal(before, Files());
    }

    [Fact]
    public void A_page_that_was_rewritten_by_hand_breaks_its_rules()
    {
        var page = Path.Join(_archive.Site, Files().First(f => f.StartsWith("en/2022/01/us-", StringComparison.Ordinal) && !f.Contains(".text.", StringComparison.Ordinal)));
        File.WriteAllText(page, File.ReadAllText(page).Replace("id=\"notice\"", "id=\"other\"", StringComparison.Ordinal));
        var said = Check(_archive.Folder).Said;
        Assert.Contains("error CHK026", said, StringComparison.Ordinal);
        Assert.Contains("error CHK031", said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_holds_no_site_is_no_site()
    {
        var console = new TestConsole(_archive.Folder);
        Assert.Equal(ExitCode.Errors, console.Run("check", "content"));
        Assert.Contains("error CHK032", console.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void For_machines_it_prints_what_it_found_and_a_sum()
    {
        File.Delete(Path.Join(_archive.Site, "en", "about.html"));
        var console = new TestConsole(_archive.Folder);
        Assert.Equal(ExitCode.Errors, console.Run("check", _archive.Site, "--archive", _archive.Folder, "--json"));
        Assert.Empty(console.Error);
        var lines = console.Out.TrimEnd('\n').Split('\n');
        Assert.Equal(2, lines.Length);
        Assert.Contains("\"code\":\"CHK030\"", lines[0], StringComparison.Ordinal);
        Assert.Contains("\"archive_known\":true,\"errors\":1", lines[1], StringComparison.Ordinal);
    }

    public void Dispose() => _archive.Dispose();

    private (int Exit, string Said) Check(string archive)
    {
        var console = new TestConsole(_archive.Folder);
        var exit = console.Run("check", _archive.Site, "--archive", archive);
        Assert.Empty(console.Out);
        return (exit, console.Error);
    }

    private List<string> Files() =>
        [.. Directory.EnumerateFiles(_archive.Site, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(_archive.Site, f).Replace('\\', '/')).Order(StringComparer.Ordinal)];
}
