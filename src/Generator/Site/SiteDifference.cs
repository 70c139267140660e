using Generator.Outputs;
using Generator.Text;
using Generator.Web;

namespace Generator.Site;

/// <summary>What a new edition adds to, replaces in and removes from what is published.</summary>
/// <param name="Add">Files that were not there.</param>
/// <param name="Replace">Files whose bytes differ.</param>
/// <param name="Remove">Addresses that the new edition hasn't got.</param>
/// <param name="Unchanged">Files that stay as they are.</param>
public sealed record SiteDifference(Sequence<OutputFile> Add, Sequence<OutputFile> Replace, Sequence<Address> Remove, Sequence<ManifestFile> Unchanged)
{
    /// <summary>Files whose bytes have to be made.</summary>
    public IEnumerable<OutputFile> Written => Add.Concat(Replace);

    public bool IsNothing => Add.Count == 0 && Replace.Count == 0 && Remove.Count == 0;

    /// <summary>Compares by digests alone: no file's bytes are made or read.</summary>
    /// <param name="before">What is published, each address once; empty at first.</param>
    /// <param name="after">The new edition's files, each address once.</param>
    public static SiteDifference Compare(IEnumerable<ManifestFile> before, IEnumerable<OutputFile> after)
    {
        var old = before.ToDictionary(f => f.Address);
        var (add, replace, unchanged) = (new List<OutputFile>(), new List<OutputFile>(), new List<ManifestFile>());
        foreach (var file in after.OrderBy(f => f.Address))
        {
            if (!old.Remove(file.Address, out var published))
            {
                add.Add(file);
            }
            else if (published.Digest.Equals(file.Digest))
            {
                unchanged.Add(published.MediaType == file.MediaType ? published : published with { MediaType = file.MediaType });
            }
            else
            {
                replace.Add(file);
            }
        }

        return new SiteDifference(add.ToSequence(), replace.ToSequence(), old.Keys.Order().ToSequence(), unchanged.ToSequence());
    }
}
