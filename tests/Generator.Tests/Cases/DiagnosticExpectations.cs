using System.Text.Json;
using Generator.Articles;
using Generator.Captures.Containers;
using Generator.Catalog;
using Generator.Checks;
using Generator.Transcripts;
using static Generator.Tests.Cases.Expectations;

namespace Generator.Tests.Cases;

/// <summary>What cases expect a build to say, and how it ends.</summary>
internal static class DiagnosticExpectations
{
    // Subjects as the cases name them, and the codes that speak of them.
    private static readonly Dictionary<string, string> s_subjects = new(StringComparer.Ordinal)
    {
        ["two captures with one address"] = CatalogDiagnostics.AddressTaken.Code,
        ["encoding guessed"] = TranscriptDiagnostics.EncodingGuessed.Code,
        ["not an article"] = ArticleDiagnostics.NotAnArticle.Code,
        ["module script"] = CheckDiagnostics.ScriptFound.Code,
        ["record length"] = ContainerDiagnostics.RecordMismeasured.Code,
        ["truncated"] = ContainerDiagnostics.RecordCutOff.Code,
        ["revisit without its original"] = ContainerDiagnostics.RevisitUnresolved.Code,
        ["fetch"] = CheckDiagnostics.ScriptAsks.Code,
    };

    public static readonly Dictionary<string, Action<CaseRun, JsonElement>> All = new(StringComparer.Ordinal)
    {
        ["diagnostics_expected"] = (run, expected) => Assert.All(expected.EnumerateArray(), e => Assert.All(run.Sites, site => Assert.Contains(site.Diagnostics, d => IsExpected(d, e)))),
        ["diagnostics_none_of_severity"] = (run, expected) => Assert.All(run.Sites, site => Assert.DoesNotContain(site.Diagnostics, d => Strings(expected).Contains(Severity(d), StringComparer.Ordinal))),
        ["exit_code"] = (run, expected) => Assert.Equal(expected.GetInt32(), run.Site.ExitCode),
        ["exit_code_not"] = (run, expected) => Assert.NotEqual(expected.GetInt32(), run.Site.ExitCode),
        ["not_published_silently"] = (run, expected) => Assert.All(Strings(expected), address =>
            Assert.True(run.Site.Diagnostics.Any(d => d.GetRawText().Contains(address, StringComparison.Ordinal)) || !run.Site.ArticlePages.Any(p => run.Site.IsFrom(p, address)), address)),
    };

    public static bool IsError(JsonElement diagnostic) => Severity(diagnostic) == "error";

    private static string Severity(JsonElement diagnostic) => diagnostic.GetProperty("severity").GetString()! is var word && word == "information" ? "info" : word;

    private static bool IsExpected(JsonElement diagnostic, JsonElement expected) =>
        Strings(expected.GetProperty("severity_any_of")).Contains(Severity(diagnostic), StringComparer.Ordinal)
        && s_subjects.TryGetValue(expected.GetProperty("about").GetString()!, out var code)
        && diagnostic.GetProperty("code").GetString() == code
        && (!expected.TryGetProperty("file", out var file) || diagnostic.GetProperty("file").GetString() == file.GetString())
        && (!expected.TryGetProperty("names", out var named) || diagnostic.GetRawText().Contains(named.GetString()!, StringComparison.Ordinal));
}
