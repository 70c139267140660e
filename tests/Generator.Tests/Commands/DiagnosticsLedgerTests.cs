using System.Reflection;
using Generator.Commands;
using Generator.Diagnostics;

namespace Generator.Tests.Commands;

/// <summary>Holds the promises made about diagnostics: documented as they are, never renumbered.</summary>
public sealed class DiagnosticsLedgerTests
{
    private static string LedgerPath => Path.Join(TestFolders.Repository, "docs", "diagnostics-ledger.txt");

    [Fact]
    public void The_list_is_ordinal_by_code_and_no_code_stands_twice()
    {
        var codes = AllDiagnostics.Descriptors.Select(d => d.Code).ToList();
        Assert.Equal(codes.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), codes);
    }

    [Fact]
    public void Codes_and_wording_keep_their_form()
    {
        foreach (var descriptor in AllDiagnostics.Descriptors)
        {
            Assert.Matches("^(CAP|TRA|ART|CAT|PAG|OUT|CHK|SIT|SET|LAN|FIL)[0-9]{3}$", descriptor.Code);
            Assert.False(string.IsNullOrWhiteSpace(descriptor.Title), descriptor.Code);
            Assert.False(string.IsNullOrWhiteSpace(descriptor.Explanation), descriptor.Code);
            Assert.False(descriptor.Message.EndsWith('.'), $"{descriptor.Code}: a message has no full stop");
            Assert.False(descriptor.Hint.EndsWith('.'), $"{descriptor.Code}: a hint has no full stop");
            Assert.True(descriptor.Explanation.EndsWith('.'), $"{descriptor.Code}: an explanation is whole sentences");
            Assert.True(descriptor.Severity == Severity.Information || descriptor.Hint.Length > 0, $"{descriptor.Code}: a warning or error says what to do");
        }
    }

    [Fact]
    public void The_page_of_messages_is_what_the_program_prints()
    {
        var path = Path.Join(TestFolders.Repository, "docs", "diagnostics.md");
        var printed = DiagnosticsPage.Write(AllDiagnostics.Descriptors);
        if (File.ReadAllText(path) != printed)
        {
            File.WriteAllText(Path.ChangeExtension(path, ".received.md"), printed);
            Assert.Fail("docs/diagnostics.md is behind the program; `generator explain --markdown > docs/diagnostics.md` prints it anew");
        }
    }

    /// <summary>The ledger is the memory of codes: a line a code, `SET001 NotYaml`; when a descriptor goes, its line stays and gets `retired` at its end.</summary>
    [Fact]
    public void A_code_never_vanishes_and_is_never_used_for_something_else()
    {
        var names = Fields().ToDictionary(f => f.Descriptor.Code, f => f.Name, StringComparer.Ordinal);
        var lines = File.ReadAllLines(LedgerPath).Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split(' ')).ToList();
        Assert.Equal(lines.Select(l => l[0]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), lines.Select(l => l[0]));
        foreach (var line in lines)
        {
            var isRetired = line is [_, _, "retired"];
            Assert.True(isRetired || line.Length == 2, string.Join(' ', line));
            Assert.True(isRetired != names.ContainsKey(line[0]), isRetired ? $"{line[0]} is retired and may not be used again" : $"{line[0]} has vanished; mark it retired");
            Assert.True(isRetired || names[line[0]] == line[1], $"{line[0]} was {line[1]}; a code keeps its meaning");
        }

        var missing = AllDiagnostics.Descriptors.Select(d => d.Code).Except(lines.Select(l => l[0]), StringComparer.Ordinal);
        Assert.True(!missing.Any(), $"add to docs/diagnostics-ledger.txt: {string.Join(", ", missing.Select(c => $"{c} {names[c]}"))}");
    }

    internal static IEnumerable<(string Room, string Name, DiagnosticDescriptor Descriptor)> Fields() =>
        typeof(AllDiagnostics).Assembly.GetTypes()
            .SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(f => f.FieldType == typeof(DiagnosticDescriptor))
            .Select(f => (f.DeclaringType!.Name, f.Name, (DiagnosticDescriptor)f.GetValue(null)!));
}
