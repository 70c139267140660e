using Generator.Catalog;
using Generator.Checks;
using Generator.Diagnostics;
using Generator.Files;
using Generator.Outputs;
using Generator.Settings;
using Generator.Site;
using Generator.Text;
using Generator.Web;

namespace Generator;

/// <summary>Checks a site as it lies in a folder: whether its files are those of its manifest, and whether it meets the rules that a build holds it to.</summary>
internal static class PublishedChecking
{
    /// <summary>Checks the site in the output folder, which stays as it is.</summary>
    /// <param name="check">Its archive may be absent: then the site is judged by itself, without the rules about designated sources.</param>
    public static CheckOutcome Run(BuildSettings check)
    {
        var (diagnostics, files) = (new List<Diagnostic>(), new List<OutputFile>());
        var manifest = check.Output.ReadBytes(Manifest.FileName) is { } bytes && Manifest.TryRead(bytes, out var read) ? read : null;
        if (manifest is null)
        {
            diagnostics.Add(CheckDiagnostics.NoManifest.At(Location.Archive, check.Output.Root));
        }

        var lying = check.Output.Files().Where(f => !f.IsLink).Select(f => f.Path).ToList();
        foreach (var (address, mediaType, published) in manifest is null ? Lying(lying) : manifest.Files.Select(f => (f.Address, f.MediaType, (Sha256Digest?)f.Digest)))
        {
            var path = address.Path;
            if (check.Output.DigestOf(path) is not { } digest)
            {
                diagnostics.Add(CheckDiagnostics.FileGone.At(Location.Of(path), path));
                continue;
            }

            if (published?.Equals(digest) == false)
            {
                diagnostics.Add(CheckDiagnostics.FileAltered.At(Location.Of(path), path));
            }

            files.Add(new OutputFile(address, mediaType, digest, () => check.Output.ReadBytes(path)));
        }

        var archive = ArchiveOf(check with { BaseUrl = check.BaseUrl ?? manifest?.BaseUrl }, diagnostics);
        var ours = files.Select(f => f.Address.Path).ToHashSet(StringComparer.Ordinal);
        // A link to a file that was lost isn't reported once more for each page.
        var others = (manifest?.Files ?? []).Select(f => f.Address.Path).Concat(lying).Where(path => !ours.Contains(path)).ToHashSet(StringComparer.Ordinal);
        diagnostics.AddRange(new SiteChecking(check, archive.BaseUrl).Run(files, archive.Catalog, archive.Sources, others));
        return new CheckOutcome(files.Count, archive.IsKnown, diagnostics.ToSequence());
    }

    private static IEnumerable<(Address Address, string MediaType, Sha256Digest? Published)> Lying(IEnumerable<string> paths)
    {
        foreach (var path in paths)
        {
            if (Address.TryParse(path, out var address))
            {
                yield return (address, OutputFile.MediaTypeOf(path), null);
            }
        }
    }

    private static CheckedArchive ArchiveOf(BuildSettings check, List<Diagnostic> diagnostics)
    {
        var unknown = new CheckedArchive(false, check.BaseUrl, new ArticleCatalog([], [], []), []);
        if (!check.Archive.FileExists(SiteSettingsReader.File))
        {
            return unknown;
        }

        var settings = ArchiveSettings.Read(check.Archive, check.BaseUrl);
        if (!settings.HasValue)
        {
            diagnostics.AddRange(settings.Diagnostics);
            return unknown;
        }

        var reading = new ArticleReading(check, settings.Value);
        var catalog = CatalogBuilding.Build(reading.ReadAll().Entries, settings.Value.Site, settings.Value.Published).Value!;
        reading.Forget(catalog);
        return new CheckedArchive(true, settings.Value.Site.BaseUrl, catalog, settings.Value.Sources);
    }

    private sealed record CheckedArchive(bool IsKnown, WebUrl? BaseUrl, ArticleCatalog Catalog, Sequence<Source> Sources);
}

/// <summary>What a check found.</summary>
/// <param name="Files">How many files were looked at.</param>
/// <param name="IsArchiveKnown">Whether the archive that the site was built from was at hand.</param>
/// <param name="Diagnostics">First what is missing or altered, then by file, then of the whole.</param>
public sealed record CheckOutcome(int Files, bool IsArchiveKnown, Sequence<Diagnostic> Diagnostics);
