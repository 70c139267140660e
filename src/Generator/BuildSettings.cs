using Generator.Files;
using Generator.Languages;
using Generator.Web;

namespace Generator;

/// <summary>What one build is asked to do.</summary>
/// <param name="Archive">The folder that holds `seeds/` and `content/`.</param>
/// <param name="Output">Where the site is published.</param>
/// <param name="Cache">What earlier builds worked out.</param>
/// <param name="BaseUrl">Where the site will be published, over what site.yml says; null to take site.yml's.</param>
/// <param name="Jobs">How many threads work at once, at least 1; the result is the same for every number.</param>
/// <param name="Date">The archive's date (`SOURCE_DATE_EPOCH`), over that of its newest capture.</param>
/// <param name="Stop">Cancelled when the person asks the program to stop; nothing is published then.</param>
public sealed record BuildSettings(
    InputTree Archive,
    OutputTree Output,
    Cache Cache,
    WebUrl? BaseUrl,
    int Jobs,
    EdtfDate? Date,
    IProgress<StageProgress> Progress,
    CancellationToken Stop)
{
    /// <summary>Where the addresses of what was published are written down (`content/addresses.tsv`); null for a build that nobody else will see.</summary>
    public ArchiveWriter? AddressRecord { get; init; }

    internal ParallelOptions Parallel => new() { MaxDegreeOfParallelism = Math.Max(1, Jobs), CancellationToken = Stop };
}
