using System.Text.Json;

namespace Generator.Tests.Cases;

/// <summary>Runs the outside cases, a test each, through the whole program.</summary>
public sealed class CaseTests
{
    /// <summary>Cases that don't hold yet, with what is missing. One that holds fails here until it is taken from the list, so the list only shrinks.</summary>
    private static readonly Dictionary<string, string> s_notYet = new(StringComparer.Ordinal);

    public static TheoryData<string> Ids(string kind)
    {
        var folder = Path.Join(TestFolders.OutsideData, "cases", kind);
        return Directory.Exists(folder)
            ? new TheoryData<string>(Directory.EnumerateDirectories(folder).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal))
            : new TheoryData<string>("(no outside test data)");
    }

    [Theory]
    [MemberData(nameof(Ids), "sanitizing")]
    public void Sanitizing(string id) => Run("sanitizing", id);

    [Theory]
    [MemberData(nameof(Ids), "text")]
    public void Text(string id) => Run("text", id);

    [Theory]
    [MemberData(nameof(Ids), "extraction")]
    public void Extraction(string id) => Run("extraction", id);

    [Theory]
    [MemberData(nameof(Ids), "languages")]
    public void Languages(string id) => Run("languages", id);

    [Theory]
    [MemberData(nameof(Ids), "hosting")]
    public void Hosting(string id) => Run("hosting", id);

    [Theory]
    [MemberData(nameof(Ids), "accessibility")]
    public void Accessibility(string id) => Run("accessibility", id);

    [Theory]
    [MemberData(nameof(Ids), "containers")]
    public void Containers(string id) => Run("containers", id);

    private static void Run(string kind, string id)
    {
        var found = Case.Read(kind, id);
        var failure = Record.Exception(() => Check(found));
        if (!s_notYet.TryGetValue($"{kind}/{id}", out var missing))
        {
            Assert.True(failure is null, failure?.Message);
        }
        else
        {
            Assert.True(failure is not null, $"this case holds now: take it from the list ('{missing}')");
        }
    }

    private static void Check(Case @case)
    {
        if (@case.Input.ValueKind == JsonValueKind.Object && @case.Input.TryGetProperty("values", out var values))
        {
            ValueExpectations.Check(@case, values);
        }
        else if (@case.Input.ValueKind == JsonValueKind.Object && @case.Input.TryGetProperty("check_finished_site", out var files))
        {
            Expectations.Check(CaseRun.OfFinishedSite(@case, files), @case.Expect);
        }
        else
        {
            Expectations.Check(CaseRun.Of(@case), @case.Expect);
        }
    }
}
