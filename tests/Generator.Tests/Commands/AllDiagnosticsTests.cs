namespace Generator.Tests.Commands;

/// <summary>Holds that no descriptor is forgotten: each is listed and stands in its room's file.</summary>
public sealed class AllDiagnosticsTests
{
    [Fact]
    public void The_list_holds_every_descriptor_of_every_room()
    {
        var missing = DiagnosticsLedgerTests.Fields().Where(f => !AllDiagnostics.Descriptors.Contains(f.Descriptor));
        Assert.Equal("", string.Join("\n", missing.OrderBy(f => f.Descriptor.Code, StringComparer.Ordinal).Select(f => $"{f.Room}.{f.Name}, // {f.Descriptor.Code}")));
    }

    [Fact]
    public void Descriptors_stand_in_the_diagnostics_file_of_their_room() =>
        Assert.All(DiagnosticsLedgerTests.Fields(), f => Assert.EndsWith("Diagnostics", f.Room, StringComparison.Ordinal));
}
