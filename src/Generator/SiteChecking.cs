using System.Globalization;
using System.Text;
using Generator.Catalog;
using Generator.Checks;
using Generator.Checks.Pages;
using Generator.Checks.Site;
using Generator.Diagnostics;
using Generator.Files;
using Generator.Outputs;
using Generator.Settings;
using Generator.Site;
using Generator.Text;
using Generator.Web;

namespace Generator;

/// <summary>Checks all files of a site: each by its own bytes, where those aren't the ones that were checked before, and then the site as a whole.</summary>
internal sealed class SiteChecking(BuildSettings build, WebUrl? baseUrl)
{
    private const string Kind = "facts";

    /// <summary>What is wrong, by file and then of the whole; empty where the site may be published.</summary>
    /// <param name="files">All files but the manifest.</param>
    /// <param name="others">Paths of files that aren't given, but may be linked to: somebody's own, or lost.</param>
    public Sequence<Diagnostic> Run(IReadOnlyList<OutputFile> files, ArticleCatalog catalog, Sequence<Source> sources, IReadOnlySet<string> others)
    {
        var settings = new CheckSettings(baseUrl, files.Where(f => f.MediaType == "text/css").Sum(f => PageWeight.Of(f.Bytes().Span)));
        var paths = files.Select(f => f.Address.Path).Concat(others).Append(Manifest.FileName).ToHashSet(StringComparer.Ordinal);
        var outcomes = new Outcome<PageFacts>[files.Count];
        var done = 0;
        Parallel.For(0, files.Count, build.Parallel, i =>
        {
            var outcome = FaultException.Naming(files[i].Address.Path, () => Check(files[i], settings));
            outcomes[i] = outcome with { Value = outcome.Value!.Settled(paths) };
            build.Progress.Report(new StageProgress("checking files", Interlocked.Increment(ref done), files.Count));
        });

        var ordered = outcomes.OrderBy(o => o.Value!.Address).ToList();
        var designated = sources.Where(s => s.Designations.Count > 0).Select(s => s.Id).ToHashSet(StringComparer.Ordinal);
        var whole = SiteCheck.Run(ordered.Select(o => o.Value!), new CheckedSite(paths, others, catalog, designated));
        return [.. ordered.SelectMany(o => o.Diagnostics), .. whole];
    }

    private Outcome<PageFacts> Check(OutputFile file, CheckSettings settings)
    {
        var key = Sha256Digest.Of(Encoding.UTF8.GetBytes(string.Join('\0', [
            ProgramFiles.Identity, file.Address.Path, file.MediaType, file.Digest.Hex, settings.BaseUrl?.Value ?? "", settings.StylesheetWeight.ToString(CultureInfo.InvariantCulture)])));
        if (build.Cache.Get(Kind, key) is { } kept && PageFactsStorage.Read(kept, AllDiagnostics.Find) is { } outcome)
        {
            return outcome;
        }

        var found = PageCheck.Run(file, settings);
        build.Cache.Put(Kind, key, PageFactsStorage.Write(found));
        return found;
    }
}
