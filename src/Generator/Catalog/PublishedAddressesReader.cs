using Generator.Diagnostics;
using Generator.Files;
using Generator.Text;
using Generator.Web;

namespace Generator.Catalog;

/// <summary>Reads the addresses that were ever published (`content/addresses.tsv`): a line each, the address, a tab, the article's identity.</summary>
public static class PublishedAddressesReader
{
    public const string File = "content/addresses.tsv";

    /// <summary>All addresses of the file; none where there is no such file yet. Empty lines and lines beginning with `#` say nothing.</summary>
    public static Outcome<PublishedAddresses> Read(InputTree archive)
    {
        var text = archive.ReadText(File) ?? "";
        var addresses = new List<PublishedAddress>();
        var diagnostics = new List<Diagnostic>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            var line = text[start..end].TrimEnd('\r');
            if (line.Length > 0 && line[0] != '#')
            {
                var tab = line.IndexOf('\t', StringComparison.Ordinal);
                if (tab > 0 && tab < line.Length - 1 && Address.TryParse(line[..tab], out var address))
                {
                    addresses.Add(new PublishedAddress(address, line[(tab + 1)..]));
                }
                else
                {
                    diagnostics.Add(CatalogDiagnostics.UnreadableAddressLine.At(new Location(File, start)));
                }
            }

            start = end + 1;
        }

        var isBeside = addresses.ToLookup(published => ArchiveAddresses.PageBeside(published.Address) is not null);
        return Outcome.Of(new PublishedAddresses(isBeside[false].ToSequence()) { Beside = isBeside[true].ToSequence() }, diagnostics);
    }
}
