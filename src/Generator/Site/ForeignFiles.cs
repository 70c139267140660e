using Generator.Diagnostics;
using Generator.Files;
using Generator.Outputs;
using Generator.Text;

namespace Generator.Site;

/// <summary>The files in a published folder that no build wrote: they stay as they are, and nothing is written over them.</summary>
internal sealed class ForeignFiles(OutputTree output, Sequence<PublishedFile> files)
{
    private readonly List<ManifestFile> _adopted = [];

    /// <summary>Those that are, byte for byte, files of the new edition, known after `InTheWayOf`: they count as published.</summary>
    public IReadOnlyList<ManifestFile> Adopted => _adopted;

    /// <summary>A diagnostic for each that stands where a file or folder of the new edition has to be.</summary>
    public Sequence<Diagnostic> InTheWayOf(IReadOnlyCollection<OutputFile> edition)
    {
        if (files.Count == 0)
        {
            return [];
        }

        // Without regard to case, since some disks have none.
        var (atFile, needed) = (new Dictionary<string, OutputFile>(StringComparer.OrdinalIgnoreCase), new HashSet<string>(StringComparer.OrdinalIgnoreCase));
        foreach (var file in edition)
        {
            atFile.TryAdd(file.Address.Path, file);
            needed.UnionWith(PublishedState.Folders(file.Address.Path));
        }

        return files.Where(f => needed.Contains(f.Path) || PublishedState.Folders(f.Path).Any(atFile.ContainsKey) || (atFile.TryGetValue(f.Path, out var same) && !IsAdopted(f, same)))
            .Select(f => SiteDiagnostics.InTheWay.At(Location.Archive, f.Path))
            .ToSequence();
    }

    private bool IsAdopted(PublishedFile found, OutputFile file)
    {
        var isSame = !found.IsLink && found.Path == file.Address.Path && file.Digest.Equals(output.DigestOf(found.Path));
        if (isSame)
        {
            _adopted.Add(new ManifestFile(file.Address, file.Digest, found.Length, file.MediaType));
        }

        return isSame;
    }
}
