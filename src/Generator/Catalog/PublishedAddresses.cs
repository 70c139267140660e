using Generator.Text;
using Generator.Web;

namespace Generator.Catalog;

/// <summary>Every address at which an article was ever published, so that none dies without a redirect.</summary>
/// <param name="Addresses">In the order of the file.</param>
public sealed record PublishedAddresses(Sequence<PublishedAddress> Addresses)
{
    public static readonly PublishedAddresses None = new([]);
}

/// <summary>An address at which an article was published.</summary>
/// <param name="Identity">The article's `Entry.Identity`.</param>
public sealed record PublishedAddress(Address Address, string Identity);
