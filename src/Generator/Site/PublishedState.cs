using System.Text;
using Generator.Diagnostics;
using Generator.Files;
using Generator.Text;
using Generator.Web;

namespace Generator.Site;

/// <summary>What lies in the folder that a site is published into, and whose it is.</summary>
/// <param name="Edition">The manifest found there; null in an empty folder, or where the very first publication was broken off.</param>
/// <param name="BrokenOff">What a publication that was broken off may have changed; empty where none was.</param>
/// <param name="Present">The files of ours that are there, with the digests of the bytes that really lie there.</param>
/// <param name="Foreign">Files that no build wrote, and all links.</param>
/// <param name="Diagnostics">Files of ours that somebody changed or deleted, and what isn't ours.</param>
internal sealed record PublishedState(
    Manifest? Edition,
    Sequence<Address> BrokenOff,
    Sequence<ManifestFile> Present,
    Sequence<PublishedFile> Foreign,
    Sequence<Diagnostic> Diagnostics)
{
    // The manifest is written last, so bytes that are clearly older than it are those it speaks of. Some disks keep times in steps of two seconds.
    private static readonly TimeSpan s_stepOfTimes = TimeSpan.FromSeconds(2);

    /// <summary>Looks at the folder; null where it is neither empty nor ours.</summary>
    public static PublishedState? Read(OutputTree output)
    {
        var manifest = output.ReadBytes(Manifest.FileName) is { } bytes && Manifest.TryRead(bytes, out var read) ? read : null;
        var journal = output.ReadJournal();
        var isOurs = manifest is not null || (output.DigestOf(Manifest.FileName) is null && (journal is not null || output.IsEmpty));
        return isOurs ? Read(output, manifest, journal) : null;
    }

    /// <summary>What a publication writes down before it changes anything: one address a line.</summary>
    public static byte[] Journal(IEnumerable<Address> touched) => Encoding.UTF8.GetBytes(string.Concat(touched.Distinct().Order().Select(a => a.Path + "\n")));

    private static PublishedState Read(OutputTree output, Manifest? manifest, byte[]? journal)
    {
        var brokenOff = Addresses(journal).Where(a => a.Path != Manifest.FileName).ToHashSet();
        var diagnostics = new List<Diagnostic>();
        if (journal is not null)
        {
            diagnostics.Add(SiteDiagnostics.BrokenOff.At(Location.Archive, output.Root));
        }

        var there = output.Files().ToDictionary(f => f.Path, StringComparer.Ordinal);
        var trustedBefore = there.Remove(Manifest.FileName, out var own) ? own.Changed - s_stepOfTimes : DateTime.MinValue;
        var present = new List<ManifestFile>();
        foreach (var recorded in manifest?.Files ?? [])
        {
            var found = there.GetValueOrDefault(recorded.Address.Path) is { IsLink: false } file ? file : null;
            var isTrusted = found is not null && found.Length == recorded.Length && found.Changed < trustedBefore && !brokenOff.Contains(recorded.Address);
            var real = isTrusted ? recorded : found is null ? null : Real(output, recorded.Address, found, recorded.MediaType);
            if (real is not null)
            {
                there.Remove(recorded.Address.Path);
                present.Add(real);
            }

            if (real?.Digest.Equals(recorded.Digest) != true && !brokenOff.Contains(recorded.Address))
            {
                diagnostics.Add(SiteDiagnostics.PutRight.At(Location.Archive, recorded.Address.Path, real is null ? "deleted" : "changed"));
            }
        }

        foreach (var address in brokenOff.Order())
        {
            if (there.GetValueOrDefault(address.Path) is { IsLink: false } found && Real(output, address, found, "") is { } real)
            {
                there.Remove(address.Path);
                present.Add(real);
            }
        }

        var foreign = there.Values.OrderBy(f => f.Path, StringComparer.Ordinal).ToSequence();
        diagnostics.AddRange(Listed(foreign, present).Select(path => SiteDiagnostics.ForeignFile.At(Location.Archive, path)));
        return new PublishedState(manifest, brokenOff.ToSequence(), present.ToSequence(), foreign, diagnostics.ToSequence());
    }

    private static ManifestFile? Real(OutputTree output, Address address, PublishedFile found, string mediaType) =>
        output.DigestOf(address.Path) is { } digest ? new ManifestFile(address, digest, found.Length, mediaType) : null;

    private static IEnumerable<Address> Addresses(byte[]? journal) =>
        Encoding.UTF8.GetString(journal ?? []).Split('\n').Select(line => Address.TryParse(line, out var address) ? address : null).OfType<Address>();

    // A folder with nothing of ours in it is named once, however much it holds.
    private static IEnumerable<string> Listed(Sequence<PublishedFile> foreign, List<ManifestFile> present)
    {
        var folders = present.SelectMany(f => Folders(f.Address.Path)).ToHashSet(StringComparer.Ordinal);
        return foreign.Select(f => Folders(f.Path).FirstOrDefault(folder => !folders.Contains(folder)) is { } apart ? apart + "/" : f.Path).Distinct(StringComparer.Ordinal);
    }

    /// <summary>The folders that a path lies in, outermost first.</summary>
    internal static IEnumerable<string> Folders(string path)
    {
        for (var slash = path.IndexOf('/', StringComparison.Ordinal); slash >= 0; slash = path.IndexOf('/', slash + 1))
        {
            yield return path[..slash];
        }
    }
}
