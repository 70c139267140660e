using System.CommandLine;
using System.Globalization;
using Generator.Diagnostics;
using Generator.Files;
using Generator.Settings;

namespace Generator.Commands;

/// <summary>`check`: judges a finished site as it lies in a folder.</summary>
internal static class CheckCommand
{
    public static DocumentedCommand Create(CommandConsole console)
    {
        var site = new Argument<string>("DIR") { Description = "The folder that holds the site (default: _site)", DefaultValueFactory = _ => "_site", HelpName = "DIR" };
        return new DocumentedCommand("check", "Check a finished site: that its files are whole, and that it keeps every rule a build keeps")
        {
            Examples =
            [
                new("check", "Check what the last build published into _site"),
                new("check /media/stick/archive", "Check a copy of the site by its own manifest, wherever it lies"),
            ],
            Arguments = { site },
        }.With(BuildWords.Options()).Runs(result => BuildWords.TryRead(result, console, out var words, out var problem)
            ? Check(words, console.FullPath(result.GetValue(site)!), result.IsJson(), console)
            : problem.Refuse(console));
    }

    private static int Check(BuildWords words, string site, bool isJson, CommandConsole console)
    {
        var outcome = BuildProgress.Run(console, isJson, progress => PublishedChecking.Run(words.Settings(site, progress, console.Stop)));
        var errors = outcome.Diagnostics.Count(d => d.Descriptor.Severity == Severity.Error);
        var printer = new DiagnosticPrinter(console, new InputTree(site));
        if (isJson)
        {
            printer.PrintJson(outcome.Diagnostics);
            JsonLines.Write(console.Out, json =>
            {
                json.WriteString("kind", "check");
                json.WriteString("site", site);
                json.WriteNumber("files", outcome.Files);
                json.WriteBoolean("archive_known", outcome.IsArchiveKnown);
                json.WriteNumber("errors", errors);
            });
        }
        else
        {
            printer.Print(outcome.Diagnostics);
            if (!outcome.IsArchiveKnown && outcome.Files > 0)
            {
                console.Error.WriteLine($"not checked: which pages need a notice or an attribution, because the archive isn't at hand ({words.Archive} has no usable {SiteSettingsReader.File})");
            }

            console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{outcome.Files} files checked; {(errors == 0 ? "nothing is wrong" : errors == 1 ? "1 error" : $"{errors} errors")}"));
        }

        return errors == 0 ? ExitCode.Clean : ExitCode.Errors;
    }
}
