using Generator.Diagnostics;
using Generator.Files;
using Generator.Text;
using Generator.Web;

namespace Generator.Site;

/// <summary>What lies in the output folder, as far as it can be trusted.</summary>
/// <param name="Edition">The manifest found there; null in an empty folder.</param>
/// <param name="Intact">Files that are what a manifest says.</param>
/// <param name="Known">Every address that a build may have written there.</param>
/// <param name="IsSettled">False where an interrupted publication left its journal.</param>
internal sealed record PublishedState(Manifest? Edition, Sequence<ManifestFile> Intact, Sequence<Address> Known, bool IsSettled, Sequence<Diagnostic> Diagnostics)
{
    /// <summary>The journal: the manifest of the edition on its way in.</summary>
    public const string JournalName = "manifest.json.next";

    /// <summary>Looks at the folder; null where it is neither empty nor ours.</summary>
    public static PublishedState? Read(OutputTree output)
    {
        var manifest = ReadManifest(output, Manifest.FileName);
        var journal = ReadManifest(output, JournalName);
        if (manifest is null && journal is null)
        {
            return output.Files().Count == 0 ? new PublishedState(null, [], [], true, []) : null;
        }

        var diagnostics = new List<Diagnostic>();
        var isSettled = manifest is not null && output.ReadBytes(JournalName) is null;
        var recorded = isSettled ? manifest!.Files : (manifest?.Files ?? []).Concat(journal?.Files ?? []).ToSequence();
        if (!isSettled)
        {
            diagnostics.Add(SiteDiagnostics.Finished.At(Location.Archive, output.Root));
        }

        var intact = isSettled ? ByLength(output, recorded, diagnostics) : ByDigest(output, recorded);
        return new PublishedState(manifest, intact, recorded.Select(f => f.Address).Distinct().ToSequence(), isSettled, diagnostics.ToSequence());
    }

    private static Manifest? ReadManifest(OutputTree output, string name) =>
        output.ReadBytes(name) is { } bytes && Manifest.TryRead(bytes, out var manifest) ? manifest : null;

    // The everyday look: one listing of the folder, no file is read. `check` and `verify` compare digests.
    private static Sequence<ManifestFile> ByLength(OutputTree output, Sequence<ManifestFile> recorded, List<Diagnostic> diagnostics)
    {
        var present = output.Files().ToDictionary(f => f.Path, f => f.Length, StringComparer.Ordinal);
        present.Remove(Manifest.FileName);
        var intact = new List<ManifestFile>();
        foreach (var file in recorded)
        {
            if (!present.Remove(file.Address.Path, out var length))
            {
                diagnostics.Add(SiteDiagnostics.Restored.At(Location.Archive, file.Address.Path, "deleted"));
            }
            else if (length != file.Length)
            {
                diagnostics.Add(SiteDiagnostics.Restored.At(Location.Archive, file.Address.Path, "changed"));
            }
            else
            {
                intact.Add(file);
            }
        }

        diagnostics.AddRange(present.Keys.Order(StringComparer.Ordinal).Select(path => SiteDiagnostics.ForeignFile.At(Location.Archive, path)));
        return intact.ToSequence();
    }

    // After an interruption only a file's own bytes say what it is.
    private static Sequence<ManifestFile> ByDigest(OutputTree output, Sequence<ManifestFile> recorded)
    {
        var intact = new SortedDictionary<Address, ManifestFile>();
        foreach (var candidates in recorded.GroupBy(f => f.Address))
        {
            if (output.ReadBytes(candidates.Key.Path) is { } bytes && Sha256Digest.Of(bytes) is var digest
                && candidates.FirstOrDefault(f => f.Digest.Equals(digest)) is { } file)
            {
                intact.Add(candidates.Key, file);
            }
        }

        return intact.Values.ToSequence();
    }
}
