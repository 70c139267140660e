using Generator.Text;
using Generator.Web;

namespace Generator.Catalog;

/// <summary>Every address at which an article was ever published, so that none dies without a redirect.</summary>
/// <param name="Addresses">Of the articles' own pages, in the order of the file.</param>
public sealed record PublishedAddresses(Sequence<PublishedAddress> Addresses)
{
    /// <summary>Of the pages that stood beside those: an article's captures, a translation beside its original; in the order of the file. Text editions go where their pages go.</summary>
    public Sequence<PublishedAddress> Beside { get; init; } = [];

    public static readonly PublishedAddresses None = new([]);
}

/// <summary>An address at which an article was published.</summary>
/// <param name="Identity">The article's `Entry.Identity`.</param>
public sealed record PublishedAddress(Address Address, string Identity);
