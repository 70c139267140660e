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

namespace Generator;

/// <summary>Checks all files that are about to be published: each by its own bytes, where those aren't the ones that were checked before, and then the site as a whole.</summary>
internal sealed class SiteChecking(BuildSettings build, SiteSettings site)
{
    private const string Kind = "facts";

    /// <summary>What is wrong, by file and then of the whole; empty where the site may be published.</summary>
    public Sequence<Diagnostic> Run(IReadOnlyList<OutputFile> files, ArticleCatalog catalog, Sequence<Source> sources)
    {
        var settings = new CheckSettings(site.BaseUrl, files.Where(f => f.MediaType == "text/css").Sum(f => PageWeight.Of(f.Bytes().Span)));
        var paths = files.Select(f => f.Address.Path).Append(Manifest.FileName).ToHashSet(StringComparer.Ordinal);
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
        var whole = SiteCheck.Run(ordered.Select(o => o.Value!), new CheckedSite(paths, catalog, designated));
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
