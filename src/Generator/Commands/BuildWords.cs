using System.CommandLine;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Generator.Files;
using Generator.Languages;
using Generator.Settings;
using Generator.Web;

namespace Generator.Commands;

/// <summary>What somebody types to say which archive is built, where to and how: the same words for every command that reads a whole archive.</summary>
/// <param name="Archive">Full path.</param>
/// <param name="BaseUrl">Null where it wasn't typed.</param>
/// <param name="Jobs">At least 1.</param>
/// <param name="Date">From `SOURCE_DATE_EPOCH`, or null.</param>
internal sealed record BuildWords(string Archive, WebUrl? BaseUrl, int Jobs, EdtfDate? Date)
{
    /// <summary>Whether the addresses of what is published are written down in the archive.</summary>
    public bool RecordsAddresses { get; init; }

    private const string BaseUrlName = "--base-url";
    private const string JobsName = "--jobs";
    private const long LastSecond = 253_402_300_799;

    /// <summary>`--archive`, `--base-url` and `--jobs`.</summary>
    public static IEnumerable<Option> Options() =>
    [
        CommandOptions.Archive(),
        new Option<string?>(BaseUrlName) { Description = "Where the site will be published, over what content/site.yml says", HelpName = "URL" },
        new Option<int?>(JobsName) { Description = "How many threads work at once; the result is the same for every number", HelpName = "N" },
    ];

    /// <summary>`--out DIR`.</summary>
    public static Option<string> Output() =>
        new("--out") { Description = "The folder to publish into: new, empty, or an earlier build's", HelpName = "DIR", DefaultValueFactory = _ => "_site" };

    /// <summary>Reads them; says what can't be understood.</summary>
    public static bool TryRead(ParseResult result, CommandConsole console, [NotNullWhen(true)] out BuildWords? words, [NotNullWhen(false)] out UsageProblem? problem)
    {
        var (typed, jobs, date) = (result.GetValue<string?>(BaseUrlName), result.GetValue<int?>(JobsName), DateOf(console));
        var address = typed is null ? null : SiteSettingsReader.ParseBaseUrl(typed);
        problem = (typed, address) is (not null, null)
            ? new UsageProblem($"'{typed}' is no address of a folder on the web", "write it like https://name.github.io/archive/")
            : jobs is < 1 ? new UsageProblem("--jobs takes a whole number from 1 up", "leave it out to use every processor")
            : !date.IsUnderstood ? new UsageProblem("SOURCE_DATE_EPOCH is set, but is no number of seconds", "unset it, or set it to seconds since 1970")
            : null;
        words = problem is null ? new BuildWords(result.ArchiveFolder(console), address, jobs ?? System.Environment.ProcessorCount, date.Date) : null;
        return words is not null;
    }

    /// <summary>What a build with these words is asked to do.</summary>
    /// <param name="output">Full path.</param>
    public BuildSettings Settings(string output, IProgress<StageProgress> progress, CancellationToken stop) =>
        new(new InputTree(Archive), new OutputTree(output), Cache.In(Path.Join(Archive, ".cache")), BaseUrl, Jobs, Date, progress, stop)
        {
            AddressRecord = RecordsAddresses ? new ArchiveWriter(Archive) : null,
        };

    // reproducible-builds.org: the variable that makes a build's date the builder's choice.
    private static (EdtfDate? Date, bool IsUnderstood) DateOf(CommandConsole console)
    {
        if (console.Environment("SOURCE_DATE_EPOCH") is not { Length: > 0 } text)
        {
            return (null, true);
        }

        if (!long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) || seconds > LastSecond)
        {
            return (null, false);
        }

        var day = DateTimeOffset.FromUnixTimeSeconds(seconds);
        return (EdtfDate.OfDay(day.Year, day.Month, day.Day), true);
    }
}
