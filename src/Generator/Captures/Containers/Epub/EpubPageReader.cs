using System.Xml;
using Generator.Captures.Containers.Zip;
using Generator.Diagnostics;
using Generator.Settings;
using Generator.Text;
using Generator.Web;

namespace Generator.Captures.Containers.Epub;

/// <summary>Makes a page of an EPUB file that holds one article, as reading programs save them. One with several texts is not taken for one article.</summary>
internal static class EpubPageReader
{
    public const string MediaType = "application/epub+zip";

    // A title page, a cover's words or a colophon is less than this part of an article.
    private const int LeastShare = 5;

    /// <summary>The page, or what keeps the file from being one.</summary>
    public static (ContainedPage? Page, DiagnosticDescriptor? Problem) Read(ReadOnlyMemory<byte> bytes, ReadingLimits limits)
    {
        using var file = BytesReading.Open(bytes);
        if (ZipTable.Read(file) is not { } table || EpubFile.Of(table, file) is not { } book)
        {
            return (null, ContainerDiagnostics.NoPageInBook);
        }

        var texts = new List<(string Path, string Html)>();
        var left = limits.Bytes;
        foreach (var path in book.Documents)
        {
            var html = Body(table, file, path, left);
            left -= html.Length;
            texts.Add((path, html));
        }

        var longest = texts.Select(t => LengthOf(t.Html)).DefaultIfEmpty(0).Max();
        var parts = texts.FindAll(t => LengthOf(t.Html) * LeastShare > longest);
        if (longest == 0 || left < 0)
        {
            return (null, ContainerDiagnostics.NoPageInBook);
        }

        return parts.Count > 1 && !AreOne(parts.ConvertAll(p => p.Path)) ? (null, ContainerDiagnostics.SeveralTexts) : (PageOf(book, string.Concat(parts.Select(p => p.Html))), null);
    }

    private static ContainedPage PageOf(EpubFile book, string html)
    {
        var url = WebUrl.TryParse(book.Source, out var parsed) && parsed.Host.Length > 0 ? parsed : null;
        var page = new MadePage(book.Headline, html)
        {
            Language = book.Language,
            Url = url,
            SiteName = book.Publisher,

            // What programs write where no date is known.
            Published = book.Date?.StartsWith("0101-", StringComparison.Ordinal) == true ? null : book.Date,
            Authors = book.Authors,
        };
        return new ContainedPage(new RecordPlace(0, 0), "text/html; charset=utf-8", page.Bytes) { Url = url };
    }

    private static string Body(ZipTable table, Stream file, string path, int most)
    {
        if (most <= 0 || table.Members.GetValueOrDefault(path)?.Read(file, most) is not { } bytes)
        {
            return "";
        }

        try
        {
            using var reader = EpubFile.Open(table, file, path);
            while (reader?.Read() == true)
            {
                if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "body")
                {
                    return XhtmlText.Within(reader);
                }
            }
        }
        catch (XmlException)
        {
            // Names of characters that only a document type knows, or a fault: browsers read it all the same.
        }

        var text = TextDecoding.Decode(bytes, null, isMarkup: true).Text;
        var start = text.IndexOf("<body", StringComparison.OrdinalIgnoreCase);
        var open = start < 0 ? -1 : text.IndexOf('>', start);
        var end = text.LastIndexOf("</body", StringComparison.OrdinalIgnoreCase);
        return open < 0 ? "" : text[(open + 1)..(end > open ? end : text.Length)];
    }

    // Characters outside of tags.
    private static int LengthOf(string html)
    {
        var length = 0;
        var isTag = false;
        foreach (var c in html)
        {
            isTag = c == '<' || (isTag && c != '>');
            length += isTag || c == '>' || char.IsWhiteSpace(c) ? 0 : 1;
        }

        return length;
    }

    // Programs divide a long text into files that differ in a number only, as `index_split_000.html`.
    private static bool AreOne(List<string> paths) =>
        paths.Select(p => new string([.. p.Where(c => !char.IsAsciiDigit(c))])).Distinct(StringComparer.Ordinal).Count() == 1 && paths.TrueForAll(p => p.Contains("split", StringComparison.OrdinalIgnoreCase));
}
