using System.CommandLine;
using System.Globalization;
using Generator.Files;
using Generator.Languages;
using Generator.Settings;
using Generator.Web;

namespace Generator.Commands;

/// <summary>`build`: turns an archive's seeds and content into a finished site.</summary>
internal static class BuildCommand
{
    public static DocumentedCommand Create(CommandConsole console)
    {
        var output = new Option<string>("--out") { Description = "The folder to publish into: new, empty, or an earlier build's", HelpName = "DIR", DefaultValueFactory = _ => "_site" };
        var baseUrl = new Option<string?>("--base-url") { Description = "Where the site will be published, over what content/site.yml says", HelpName = "URL" };
        var jobs = new Option<int?>("--jobs") { Description = "How many threads work at once; the result is the same for every number", HelpName = "N" };
        return new DocumentedCommand("build", "Build the archive: read the captures, write the pages, check them, publish the site")
        {
            Examples =
            [
                new("build", "Build the archive in this folder into _site"),
                new("build --base-url https://name.github.io/archive/", "Build it for GitHub Pages, with feeds and sitemap"),
                new("build --archive ../other --out public", "Build another archive into a folder of your choice"),
            ],
            Options = { CommandOptions.Archive(), output, baseUrl, jobs },
        }.Runs(result => Run(result, result.GetValue(output)!, result.GetValue(baseUrl), result.GetValue(jobs), console));
    }

    private static int Run(ParseResult result, string output, string? baseUrl, int? jobs, CommandConsole console)
    {
        WebUrl? address = null;
        if (baseUrl is not null && (address = SiteSettingsReader.ParseBaseUrl(baseUrl)) is null)
        {
            return Refuse(console, $"'{baseUrl}' is no address of a folder on the web", "write it like https://name.github.io/archive/");
        }

        if (jobs is < 1)
        {
            return Refuse(console, "--jobs takes a whole number from 1 up", "leave it out to use every processor");
        }

        if (Date(console) is not (var date, true))
        {
            return Refuse(console, "SOURCE_DATE_EPOCH is set, but is no number of seconds", "unset it, or set it to seconds since 1970");
        }

        var archive = result.ArchiveFolder(console);
        var started = console.Clock.GetTimestamp();
        var outcome = BuildProgress.Run(console, result.IsJson(), progress => Pipeline.Build(new BuildSettings(
            new InputTree(archive),
            new OutputTree(console.FullPath(output)),
            Cache.In(Path.Join(archive, ".cache")),
            address,
            jobs ?? System.Environment.ProcessorCount,
            date,
            progress,
            console.Stop)));
        new BuildPrinter(console, new InputTree(archive)).Print(outcome, console.FullPath(output), console.Clock.GetElapsedTime(started), result.IsJson());
        return outcome switch
        {
            { Change: null } => ExitCode.Errors,
            { LeftOut.Count: > 0 } => ExitCode.CapturesLeftOut,
            _ => ExitCode.Clean,
        };
    }

    // reproducible-builds.org: the variable that makes a build's date the builder's choice.
    private static (EdtfDate? Date, bool IsUnderstood) Date(CommandConsole console)
    {
        if (console.Environment("SOURCE_DATE_EPOCH") is not { Length: > 0 } text)
        {
            return (null, true);
        }

        if (!long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) || seconds > 253_402_300_799)
        {
            return (null, false);
        }

        var day = DateTimeOffset.FromUnixTimeSeconds(seconds);
        return (EdtfDate.OfDay(day.Year, day.Month, day.Day), true);
    }

    private static int Refuse(CommandConsole console, string problem, string hint)
    {
        console.Error.WriteLine($"{CommandLine.ProgramName}: {problem}");
        console.Error.WriteLine($"  hint: {hint}");
        return ExitCode.Usage;
    }
}
