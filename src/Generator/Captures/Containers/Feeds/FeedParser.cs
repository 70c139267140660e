using System.Text;
using System.Xml;
using Generator.Settings;
using Generator.Text;

namespace Generator.Captures.Containers.Feeds;

/// <summary>Reads feeds: Atom (RFC 4287), RSS 2.0 and its forerunners, RSS 1.0, with the modules that hold an entry's whole text, its author and its date.</summary>
internal static class FeedParser
{
    private const int SearchedBytes = 4096;
    private const int Deepest = 256;
    private const int LongestTeaser = 1000;
    private const string Atom = "http://www.w3.org/2005/Atom";
    private const string Core = "http://purl.org/dc/elements/1.1/";
    private const string Content = "http://purl.org/rss/1.0/modules/content/";
    private const string OriginalLink = "http://rssnamespace.org/feedburner/ext/1.0";

    // How a text ends that is only the beginning of one.
    private static readonly string[] s_cut = ["[…]", "[...]", "[&hellip;]", "[&#8230;]"];
    private static readonly string[] s_openEnds = ["…", "...", "&hellip;", "&#8230;"];

    /// <summary>Whether a file begins as a feed does.</summary>
    public static bool IsFeed(ReadOnlySpan<byte> start)
    {
        var text = Encoding.Latin1.GetString(start[..Math.Min(start.Length, SearchedBytes)]);
        var root = text.TrimStart('\u00EF', '\u00BB', '\u00BF', ' ', '\t', '\r', '\n');
        while (root.StartsWith("<?", StringComparison.Ordinal) || root.StartsWith("<!", StringComparison.Ordinal))
        {
            var end = root.StartsWith("<!--", StringComparison.Ordinal) ? root.IndexOf("-->", StringComparison.Ordinal) + 2 : root.IndexOf('>', StringComparison.Ordinal);
            root = end < 2 ? "" : root[(end + 1)..].TrimStart();
        }

        return root.StartsWith("<rss", StringComparison.Ordinal)
            || (root.StartsWith("<feed", StringComparison.Ordinal) && root.Contains(Atom, StringComparison.Ordinal))
            || (root.StartsWith("<rdf:RDF", StringComparison.Ordinal) && root.Contains("http://purl.org/rss/1.0/", StringComparison.Ordinal));
    }

    /// <summary>Reads a whole feed, as far as it is one.</summary>
    public static FeedFile Parse(ReadOnlyMemory<byte> bytes, ReadingLimits limits)
    {
        var records = new List<FeedRecord>();
        string? site = null, language = null;
        var text = TextDecoding.Decode(bytes, CharsetOf(bytes.Span), isMarkup: false).Text;
        using var reader = XmlReader.Create(new StringReader(text), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, MaxCharactersInDocument = limits.Characters });
        try
        {
            for (var more = reader.Read(); more;)
            {
                if (reader.NodeType == XmlNodeType.Element && reader.Depth is > 0 and < 4 && reader.LocalName is "item" or "entry")
                {
                    records.Add(Record(reader, records.Count, language));
                    continue;
                }

                language ??= reader.NodeType == XmlNodeType.Element ? reader.GetAttribute("xml:lang") : null;
                if (reader.NodeType == XmlNodeType.Element && reader.Depth is 1 or 2 && reader.LocalName is "title" or "language")
                {
                    // The first title is the feed's own.
                    var isTitle = reader.LocalName == "title";
                    var value = XhtmlText.TextWithin(reader);
                    (site, language) = isTitle ? (site ?? value, language) : (site, language ?? value);
                    continue;
                }

                more = reader.Depth > Deepest ? throw new XmlException("nested too deeply") : reader.Read();
            }

            return new FeedFile(site, records.ToSequence(), null);
        }
        catch (XmlException)
        {
            return new FeedFile(site, records.ToSequence(), ((IXmlLineInfo)reader).LineNumber);
        }
    }

    private static FeedRecord Record(XmlReader reader, int number, string? language)
    {
        var record = new FeedRecord(number) { Language = reader.GetAttribute("xml:lang") ?? language };
        var (authors, topics) = (new List<string>(), new List<string>());
        var depth = reader.Depth;
        var isEmpty = reader.IsEmptyElement;
        for (var more = reader.Read() && !isEmpty; more && reader.Depth > depth;)
        {
            if (reader.NodeType != XmlNodeType.Element || reader.Depth > depth + 1)
            {
                more = reader.Depth > Deepest ? throw new XmlException("nested too deeply") : reader.Read();
                continue;
            }

            var (space, name) = (reader.NamespaceURI, reader.LocalName);
            switch (name)
            {
                case "author" when space == Atom:
                    authors.AddRange(NameIn(reader));
                    break;
                case "author" or "creator" when space is Core || name == "author":
                    authors.AddRange(XhtmlText.TextWithin(reader) is { Length: > 0 } author ? [Person(author)] : []);
                    break;
                case "category" or "subject":
                    var term = space == Atom ? reader.GetAttribute("label") ?? reader.GetAttribute("term") : null;
                    topics.AddRange((XhtmlText.TextWithin(reader) is { Length: > 0 } topic ? topic : term) is { } named ? [named] : []);
                    break;
                default:
                    record = With(record, reader, space, name);
                    break;
            }
        }

        if (reader.NodeType == XmlNodeType.EndElement || isEmpty)
        {
            reader.Read();
        }

        return record with { Authors = authors.ToSequence(), Topics = topics.ToSequence() };
    }

    private static FeedRecord With(FeedRecord record, XmlReader reader, string space, string name)
    {
        switch (name)
        {
            case "link" when space == Atom:
                var (relation, target) = (reader.GetAttribute("rel") ?? "alternate", reader.GetAttribute("href"));
                XhtmlText.TextWithin(reader);
                return relation == "alternate" ? record with { Url = record.Url ?? target } : record;
            case "content" when space == Atom:
                return WithContent(record, reader);
            case "guid":
                var isAddress = reader.GetAttribute("isPermaLink") != "false";
                var id = XhtmlText.TextWithin(reader);
                return record with { Id = id, Url = record.Url ?? (isAddress && id.StartsWith("http", StringComparison.Ordinal) ? id : null) };
            default:
                break;
        }

        var text = XhtmlText.TextWithin(reader);
        return (space, name) switch
        {
            (OriginalLink, "origLink") => record with { Url = text },
            (Content, "encoded") => record with { Html = IsCut(text) ? null : text },
            (Core, "date") or (_, "pubDate" or "published" or "issued") => record with { Published = record.Published ?? text },
            (_, "updated" or "modified") => record with { Updated = text },
            (Core, "language") => record with { Language = text },
            ("" or "http://purl.org/rss/1.0/", "link") => record with { Url = record.Url ?? text },
            (Atom or "" or "http://purl.org/rss/1.0/", "title") => record with { Headline = text },
            (Atom, "id") => record with { Id = text },
            _ => record,
        };
    }

    // RFC 4287 §4.1.3: text, escaped HTML, or XHTML in a division of its own; what lies elsewhere (`src`) isn't here.
    private static FeedRecord WithContent(FeedRecord record, XmlReader reader)
    {
        var type = reader.GetAttribute("type") ?? "text";
        var isElsewhere = reader.GetAttribute("src") is not null;
        var content = type is "xhtml" or "application/xhtml+xml" ? XhtmlText.Within(reader) : XhtmlText.TextWithin(reader);
        var html = type == "text" || type.StartsWith("text/plain", StringComparison.Ordinal) ? $"<p>{Web.HtmlEscaping.Text(content)}</p>" : content;
        return isElsewhere || string.IsNullOrWhiteSpace(content) || IsCut(content) ? record : record with { Html = html };
    }

    private static bool IsCut(string content)
    {
        // The ends of paragraphs and links stand behind the last words.
        var end = content.AsSpan().TrimEnd();
        while (end is [.., '>'] && end.LastIndexOf('<') is >= 0 and var tag && end[tag..] is ['<', '/', ..])
        {
            end = end[..tag].TrimEnd();
        }

        var last = end.ToString();
        return last.Length == 0
            || Array.Exists(s_cut, cut => last.EndsWith(cut, StringComparison.Ordinal))
            || (last.Length < LongestTeaser && Array.Exists(s_openEnds, cut => last.EndsWith(cut, StringComparison.Ordinal)));
    }

    private static IEnumerable<string> NameIn(XmlReader reader)
    {
        var depth = reader.Depth;
        string? name = null;
        for (var more = reader.Read(); more && reader.Depth > depth;)
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "name")
            {
                name ??= XhtmlText.TextWithin(reader);
            }
            else
            {
                more = reader.Read();
            }
        }

        reader.Read();
        return name is { Length: > 0 } ? [name] : [];
    }

    // RSS wants a mailbox there, with the name behind it in brackets.
    private static string Person(string author) => author.Contains('@', StringComparison.Ordinal) && author.IndexOf('(', StringComparison.Ordinal) is > 0 and var open ? author[(open + 1)..].TrimEnd(')', ' ') : author;

    private static string? CharsetOf(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, 256)]);
        var end = head.IndexOf("?>", StringComparison.Ordinal);
        var at = head.IndexOf("encoding=", StringComparison.Ordinal);
        return at < 0 || at > end ? null : head[(at + "encoding=".Length)..end].Trim().Trim('"', '\'').Split('"', '\'')[0];
    }
}
