using System.Text;
using Generator.Files;

namespace Generator.Catalog;

/// <summary>Writes down at which addresses articles were published (`content/addresses.tsv`), after those that stand there.</summary>
public static class PublishedAddressesWriter
{
    private const string Opening = "# Every address at which an article was published, and the article's identity. `build --record-addresses` adds lines; take none away.\n";

    /// <summary>Adds the addresses that the file doesn't hold yet, in the catalog's order of entries; writes nothing where there is none.</summary>
    /// <exception cref="IOException">The disk refuses.</exception>
    public static void Write(ArchiveWriter archive, ArticleCatalog catalog, PublishedAddresses published)
    {
        var known = published.Addresses.Concat(published.Beside).ToHashSet();
        var lines = new StringBuilder(published.Addresses.Count == 0 ? Opening : "");
        var before = lines.Length;
        foreach (var placed in catalog.Entries)
        {
            foreach (var page in placed.Pages.Where(page => page != placed.TextEdition && known.Add(new PublishedAddress(page, placed.Entry.Identity))))
            {
                lines.Append(page.Path).Append('\t').Append(placed.Entry.Identity).Append('\n');
            }
        }

        if (lines.Length > before)
        {
            archive.AddLines(PublishedAddressesReader.File, Encoding.UTF8.GetBytes(lines.ToString()));
        }
    }
}
