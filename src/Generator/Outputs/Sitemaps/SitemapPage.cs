using Generator.Catalog;
using Generator.Text;
using Generator.Web;

namespace Generator.Outputs.Sitemaps;

/// <summary>A page as a sitemap names it.</summary>
/// <param name="LastModified">W3C date and time format; null = not known.</param>
/// <param name="Alternates">The same page in all its languages, its own included; empty where it has one only.</param>
public sealed record SitemapPage(Address Address, string? LastModified, Sequence<Alternate> Alternates)
{
    /// <summary>A page with its alternates, and where it has some, the one for readers of every other language.</summary>
    public static SitemapPage Of(Address address, string? lastModified, Sequence<Alternate> alternates, Address? fallback) =>
        new(address, lastModified, fallback is null || alternates.Count == 0 ? alternates : [.. alternates, new Alternate(Alternate.Default, fallback)]);

    /// <summary>Addresses it takes in a sitemap.</summary>
    public int Weight => 1 + Alternates.Count;
}
