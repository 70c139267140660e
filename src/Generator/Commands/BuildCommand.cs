using System.CommandLine;
using Generator.Diagnostics;
using Generator.Files;

namespace Generator.Commands;

/// <summary>`build`: turns an archive's seeds and content into a finished site.</summary>
internal static class BuildCommand
{
    public static DocumentedCommand Create(CommandConsole console)
    {
        var output = BuildWords.Output();
        var record = new Option<bool>("--record-addresses")
        {
            Description = "Add the articles' addresses to content/addresses.tsv, so that none is ever lost: for a site that others will read",
        };
        return new DocumentedCommand("build", "Build the archive: read the captures, write the pages, check them, publish the site")
        {
            Examples =
            [
                new("build", "Build the archive in this folder into _site"),
                new("build --base-url https://name.github.io/archive/", "Build it for GitHub Pages, with feeds and sitemap"),
                new("build --archive ../other --out public", "Build another archive into a folder of your choice"),
            ],
        }.With([output, record, .. BuildWords.Options()]).Runs(result => BuildWords.TryRead(result, console, out var words, out var problem)
            ? Build(words with { RecordsAddresses = result.GetValue(record) }, console.FullPath(result.GetValue(output)!), result.IsJson(), console)
            : problem.Refuse(console));
    }

    /// <summary>Builds, and tells what came of it.</summary>
    /// <param name="output">Full path.</param>
    /// <returns>The exit code.</returns>
    public static int Build(BuildWords words, string output, bool isJson, CommandConsole console)
    {
        var started = console.Clock.GetTimestamp();
        var outcome = BuildProgress.Run(console, isJson, progress => Pipeline.Build(words.Settings(output, progress, console.Stop)));
        new BuildPrinter(console, new InputTree(words.Archive)).Print(outcome, output, console.Clock.GetElapsedTime(started), isJson);
        return outcome switch
        {
            { Change: null } => ExitCode.Errors,
            { LeftOut.Count: > 0 } => ExitCode.CapturesLeftOut,
            _ when outcome.Diagnostics.Any(d => d.Descriptor.Severity == Severity.Error) => ExitCode.CapturesLeftOut,
            _ => ExitCode.Clean,
        };
    }
}
