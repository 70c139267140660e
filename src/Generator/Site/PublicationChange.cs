using Generator.Text;
using Generator.Web;

namespace Generator.Site;

/// <summary>What a publication changed in its folder.</summary>
/// <param name="Unchanged">How many files stayed as they were.</param>
/// <param name="BytesWritten">Of the site's files, without manifest and journal.</param>
public sealed record PublicationChange(Sequence<Address> Added, Sequence<Address> Replaced, Sequence<Address> Removed, int Unchanged, long BytesWritten)
{
    /// <summary>How many files were written or removed.</summary>
    public int Touched => Added.Count + Replaced.Count + Removed.Count;
}
