using Generator.Commands;
using Generator.Diagnostics;
using Generator.Files;
using Generator.Settings;

namespace Generator.Tests.Commands;

public sealed class DiagnosticPrinterTests
{
    [Fact]
    public void A_problem_reads_like_a_compilers_with_the_place_counted_from_one()
    {
        using var folder = TestFolders.Temporary();
        folder.Write("content/site.yml", "names:\r\n  en: A\r\n  naem: B\r\n");
        var console = new TestConsole(folder.FullPath);
        Printer(console, folder).Print([SettingsDiagnostics.UnknownKey.At(new Location("content/site.yml", 19), "naem", "")]);
        Assert.Equal(
            "content/site.yml(3,3): error SET002: the key 'naem' isn't known here\n  hint: rename or remove the key; comments belong under `note:`\n",
            console.Error);
        Assert.Empty(console.Out);
    }

    [Fact]
    public void A_whole_file_and_the_whole_archive_have_no_line()
    {
        using var folder = TestFolders.Temporary();
        var console = new TestConsole(folder.FullPath);
        Printer(console, folder).Print([SettingsDiagnostics.FileMissing.At(Location.Of("content/site.yml"), "x"), SettingsDiagnostics.FileMissing.At(Location.Archive, "y")]);
        Assert.Contains("content/site.yml: error SET007: there is no x\n", console.Error, StringComparison.Ordinal);
        Assert.Contains("archive: error SET007: there is no y\n", console.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Colours_are_for_terminals_and_NO_COLOR_turns_them_off()
    {
        using var folder = TestFolders.Temporary();
        var diagnostic = SettingsDiagnostics.FileMissing.At(Location.Archive, "x");
        var plain = new TestConsole(folder.FullPath);
        Printer(plain, folder).Print([diagnostic]);
        var terminal = new TestConsole(folder.FullPath) { IsTerminal = true };
        Printer(terminal, folder).Print([diagnostic]);
        var without = new TestConsole(folder.FullPath) { IsTerminal = true, Environment = { ["NO_COLOR"] = "1" } };
        Printer(without, folder).Print([diagnostic]);
        Assert.DoesNotContain('\e', plain.Error);
        Assert.Contains('\e', terminal.Error);
        Assert.Equal(plain.Error, without.Error);
    }

    [Fact]
    public void Machines_get_one_object_a_line_on_the_output_stream()
    {
        using var folder = TestFolders.Temporary();
        folder.Write("a.yml", "ж: 1\nk: 2\n");
        var console = new TestConsole(folder.FullPath);
        Printer(console, folder).PrintJson([SettingsDiagnostics.UnknownKey.At(new Location("a.yml", 5), "ж", "")]);
        Assert.Equal(
            """{"kind":"diagnostic","code":"SET002","severity":"error","file":"a.yml","line":2,"column":1,"message":"the key 'ж' isn't known here","hint":"rename or remove the key; comments belong under `note:`"}""" + "\n",
            console.Out);
        Assert.Empty(console.Error);
    }

    [Theory]
    [InlineData(new byte[] { 0xE6, 0x0A, 0x61 }, 2, 2, 1)] // windows-1251: a character a byte
    [InlineData(new byte[] { 0xD0, 0xB6, 0x0A, 0x61 }, 2, 2, 1)] // UTF-8
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, 0x0A, 0x61 }, 1, 2, 1)] // the mark isn't counted
    [InlineData(new byte[] { 0xFF, 0xFE, 0x0A, 0x00, 0x61, 0x00 }, 1, 2, 1)]
    [InlineData(new byte[] { 0xFE, 0xFF, 0x00, 0x0A, 0x00, 0x61 }, 1, 2, 1)]
    [InlineData(new byte[] { 0x61, 0x0D, 0x61 }, 2, 2, 1)]
    [InlineData(new byte[] { 0x61, 0x0D, 0x0A, 0x61 }, 3, 2, 1)]
    [InlineData(new byte[] { 0x61 }, 99, 1, 2)]
    [InlineData(new byte[] { }, 0, 1, 1)]
    public void Line_and_column_are_right_in_any_encoding(byte[] bytes, int offset, int line, int column) =>
        Assert.Equal((line, column), TextPlaces.Of(bytes).At(offset));

    [Fact]
    public void The_summary_counts_by_code_with_errors_first()
    {
        var summary = DiagnosticPrinter.Summary([
            SettingsDiagnostics.MissingKey.At(Location.Archive, "a"),
            SettingsDiagnostics.NotYaml.At(Location.Archive, "a"),
            SettingsDiagnostics.MissingKey.At(Location.Archive, "b"),
        ]);
        Assert.Equal([("SET001", 1), ("SET003", 2)], summary.Select(s => (s.Descriptor.Code, s.Count)));
    }

    private static DiagnosticPrinter Printer(TestConsole console, TemporaryFolder folder) => new(console.Console, new InputTree(folder.FullPath));
}
