using System.Text.RegularExpressions;

namespace Generator.Tests.Commands;

/// <summary>Holds that no descriptor is forgotten: each is listed, stands in its room's file, and is provoked by some test.</summary>
public sealed class AllDiagnosticsTests
{
    /// <summary>Files that name codes without provoking them.</summary>
    private static readonly string[] s_notProvoking = ["AllDiagnosticsTests.cs", "DiagnosticsLedgerTests.cs", "DiagnosticPrinterTests.cs", "explain.txt", "usage.txt"];

    [Fact]
    public void The_list_holds_every_descriptor_of_every_room()
    {
        var missing = DiagnosticsLedgerTests.Fields().Where(f => !AllDiagnostics.Descriptors.Contains(f.Descriptor));
        Assert.Equal("", string.Join("\n", missing.OrderBy(f => f.Descriptor.Code, StringComparer.Ordinal).Select(f => $"{f.Room}.{f.Name}, // {f.Descriptor.Code}")));
    }

    [Fact]
    public void Descriptors_stand_in_the_diagnostics_file_of_their_room() =>
        Assert.All(DiagnosticsLedgerTests.Fields(), f => Assert.EndsWith("Diagnostics", f.Room, StringComparison.Ordinal));

    [Fact]
    public void Every_kind_of_problem_is_named_by_a_test()
    {
        var tests = Path.Join(TestFolders.Repository, "tests");
        var texts = Directory.EnumerateFiles(tests, "*", SearchOption.AllDirectories)
            .Where(f => Path.GetExtension(f) is ".cs" or ".md" or ".txt" && !s_notProvoking.Contains(Path.GetFileName(f), StringComparer.Ordinal))
            .Where(f => !Path.GetRelativePath(tests, f).Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin"))
            .Select(File.ReadAllText)
            .ToList();
        var unprovoked = DiagnosticsLedgerTests.Fields()
            .Where(f => !texts.Exists(t => t.Contains(f.Descriptor.Code, StringComparison.Ordinal) || Regex.IsMatch(t, $@"\b{f.Room}\.{f.Name}\b", RegexOptions.NonBacktracking)))
            .Select(f => $"{f.Descriptor.Code} {f.Room}.{f.Name}");
        Assert.Equal("", string.Join(", ", unprovoked));
    }
}
