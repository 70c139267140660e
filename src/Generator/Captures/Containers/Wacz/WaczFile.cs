using Generator.Captures.Containers.Zip;

namespace Generator.Captures.Containers.Wacz;

/// <summary>A web archive collection (WACZ 1.1.1): a ZIP file with web archive files under `archive/`, which lie in it as they are.</summary>
/// <param name="Table">All its files.</param>
/// <param name="Parts">The web archive files that can be read, in the order of their places.</param>
/// <param name="Packed">Names of those that were packed again against the specification, so that no record of them has a place.</param>
internal sealed record WaczFile(ZipTable Table, IReadOnlyList<(string Name, long Start, long End)> Parts, IReadOnlyList<string> Packed)
{
    public const string ListName = "datapackage.json";

    /// <summary>Reads what a file holds; null where it is no such file.</summary>
    public static WaczFile? Of(Stream file)
    {
        if (ZipTable.Read(file) is not { } table)
        {
            return null;
        }

        var archives = table.Members.Values.Where(m => IsWarc(m.Name)).OrderBy(m => m.Head).ToList();
        var parts = archives.Where(m => m.IsStored).Select(m => (m.Name, Place: m.Place(file))).Where(m => m.Place is not null).Select(m => (m.Name, m.Place!.Value.Start, m.Place.Value.End)).ToList();
        return archives.Count == 0 ? null : new WaczFile(table, parts, [.. archives.Where(m => !parts.Exists(p => p.Name == m.Name)).Select(m => m.Name)]);
    }

    /// <summary>The file as if it ended where the part ends that a place lies in.</summary>
    public Stream UpTo(Stream file, long offset) => new CutStream(file, Parts.FirstOrDefault(p => p.Start <= offset && offset < p.End) is { Name: not null } part ? part.End : offset);

    private static bool IsWarc(string name) =>
        name.StartsWith("archive/", StringComparison.Ordinal) && (name.EndsWith(".warc", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".warc.gz", StringComparison.OrdinalIgnoreCase));
}
