using System.Diagnostics;
using Generator.Tests;

namespace Generator.BrowserTests;

/// <summary>The Nu HTML checker over every page.</summary>
public sealed class ValidatorTests(BuiltSite site)
{
    /// <summary>Names vnu.jar (npm package vnu-jar, or github.com/validator/validator).</summary>
    public const string Variable = "GENERATOR_VNU_JAR";

    [Fact]
    public async Task The_html_checker_finds_no_error_on_any_page()
    {
        var jar = Environment.GetEnvironmentVariable(Variable);
        if (string.IsNullOrEmpty(jar) || !File.Exists(jar))
        {
            TestFolders.Missing($"no HTML checker: npm install vnu-jar (needs Java), and name its vnu.jar in {Variable}");
        }

        using var checker = Process.Start(new ProcessStartInfo("java", ["-jar", jar!, "--skip-non-html", "--errors-only", "--format", "gnu", site.Folder])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        })!;
        var output = checker.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = await checker.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await checker.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(checker.ExitCode == 0, errors + await output);
    }
}
