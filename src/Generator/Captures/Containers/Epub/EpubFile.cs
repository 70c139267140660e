using System.Xml;
using Generator.Captures.Containers.Zip;
using Generator.Text;

namespace Generator.Captures.Containers.Epub;

/// <summary>What an EPUB file says of itself (EPUB 3.3, package document; the same in EPUB 2).</summary>
/// <param name="Documents">Paths of the documents in reading order, without its table of contents.</param>
internal sealed record EpubFile(Sequence<string> Documents)
{
    private const int LongestXml = 1 << 24;
    private const int MostDocuments = 10_000;
    private const string Core = "http://purl.org/dc/elements/1.1/";

    public string? Headline { get; init; }

    public string? Language { get; init; }

    public string? Date { get; init; }

    public string? Publisher { get; init; }

    /// <summary>The address of what it was made from.</summary>
    public string? Source { get; init; }

    public Sequence<string> Authors { get; init; } = [];

    /// <summary>Reads the package document that the container file names; null where there is none.</summary>
    public static EpubFile? Of(ZipTable table, Stream file)
    {
        try
        {
            var path = PackageOf(table, file);
            return path is not null && Open(table, file, path) is { } package ? Package(package, path[..(path.LastIndexOf('/') + 1)]) : null;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    /// <summary>A reader of one of its files; null where that isn't there.</summary>
    public static XmlReader? Open(ZipTable table, Stream file, string path) => table.Members.GetValueOrDefault(path)?.Read(file, LongestXml) is { } bytes
        ? XmlReader.Create(new MemoryStream(bytes), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, MaxCharactersInDocument = LongestXml })
        : null;

    private static string? PackageOf(ZipTable table, Stream file)
    {
        using var container = Open(table, file, "META-INF/container.xml");
        while (container?.Read() == true)
        {
            if (container.LocalName == "rootfile" && container.GetAttribute("full-path") is { Length: > 0 } path)
            {
                return path;
            }
        }

        return null;
    }

    private static EpubFile Package(XmlReader package, string folder)
    {
        using var reader = package;
        var documents = new Dictionary<string, string>(StringComparer.Ordinal);
        var order = new List<string>();
        var known = new List<(string Name, string Value)>();
        for (var more = reader.Read(); more;)
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                more = reader.Read();
                continue;
            }

            var (name, isKnown) = (reader.LocalName, reader.NamespaceURI == Core);
            if (isKnown)
            {
                known.Add((name, TextNormalization.CleanLine(XhtmlText.TextWithin(reader))));
                continue;
            }

            if (name == "item" && IsDocument(reader) && reader.GetAttribute("id") is { } id && documents.Count < MostDocuments)
            {
                documents.TryAdd(id, PathOf(folder, reader.GetAttribute("href") ?? ""));
            }
            else if (name == "itemref" && reader.GetAttribute("linear") != "no" && reader.GetAttribute("idref") is { } meant && order.Count < MostDocuments)
            {
                order.Add(meant);
            }

            more = reader.Read();
        }

        string? First(string name) => known.Find(k => k.Name == name && k.Value.Length > 0).Value;
        return new EpubFile(order.Distinct(StringComparer.Ordinal).Select(documents.GetValueOrDefault).OfType<string>().ToSequence())
        {
            Headline = First("title"),
            Language = First("language"),
            Date = First("date"),
            Publisher = First("publisher"),
            Source = known.Find(k => k.Name is "source" or "identifier" && k.Value.StartsWith("http", StringComparison.Ordinal)).Value,
            Authors = known.Where(k => k.Name == "creator" && k.Value.Length > 0).Select(k => k.Value).ToSequence(),
        };
    }

    private static bool IsDocument(XmlReader item) =>
        item.GetAttribute("media-type") is "application/xhtml+xml" or "text/html" && !(item.GetAttribute("properties") ?? "").Split(' ').Contains("nav", StringComparer.Ordinal);

    /// <summary>The path of a file as another one writes it; names are percent-encoded there and plain in the ZIP file.</summary>
    /// <param name="folder">Of the file that writes it; empty, or ending with a slash.</param>
    public static string PathOf(string folder, string href)
    {
        var parts = new List<string>();
        foreach (var part in $"{folder}{Uri.UnescapeDataString(href.Split('#')[0])}".Split('/'))
        {
            if (part == "..")
            {
                parts.RemoveRange(Math.Max(0, parts.Count - 1), Math.Min(1, parts.Count));
            }
            else if (part is not ("" or "."))
            {
                parts.Add(part);
            }
        }

        return string.Join('/', parts);
    }
}
