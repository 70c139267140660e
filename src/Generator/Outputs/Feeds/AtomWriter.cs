using System.Globalization;
using System.Xml;
using Generator.Catalog;
using Generator.Languages;
using Generator.Pages;
using Generator.Settings;
using Generator.Text;
using Generator.Web;

namespace Generator.Outputs.Feeds;

/// <summary>Writes a feed as Atom (RFC 4287), every address absolute.</summary>
internal sealed class AtomWriter(WebUrl baseUrl, LanguageTable languages, WordTable commonWords)
{
    private const string Namespace = "http://www.w3.org/2005/Atom";
    private const string TombstonesNamespace = "http://purl.org/atompub/tombstones/1.0";
    private const string XhtmlNamespace = "http://www.w3.org/1999/xhtml";

    private readonly EntryContentWriter _content = new(baseUrl, languages, commonWords);

    public byte[] Write(AtomFeed feed) => XmlFile.Write(xml =>
    {
        xml.WriteStartElement("feed", Namespace);
        WriteLanguage(xml, feed.Language);
        WriteText(xml, "id", feed.Id);
        WriteTitle(xml, feed.Title.Name, feed.Title.Language, feed.Language);
        WriteText(xml, "updated", feed.Entries.Select(Updated).Concat(feed.Gone.Select(t => FeedDate.Of(t.Withdrawal.Date))).MaxBy(MomentOf) ?? FeedDate.Unknown);
        WriteLink(xml, "self", "application/atom+xml", feed.Language, feed.Address.Under(baseUrl));
        WriteLink(xml, "alternate", "text/html", feed.Language, feed.Home.Under(baseUrl));
        WriteText(xml, "generator", "Generator");
        foreach (var entry in feed.Entries)
        {
            WriteEntry(xml, entry);
        }

        foreach (var gone in feed.Gone)
        {
            WriteGone(xml, gone);
        }

        xml.WriteEndElement();
    });

    // RFC 6721: readers that keep entries take this one out.
    private void WriteGone(XmlWriter xml, Tombstone gone)
    {
        var words = languages.For(gone.Entry.Language).Of("withdrawn.title");
        xml.WriteStartElement("at", "deleted-entry", TombstonesNamespace);
        xml.WriteAttributeString("ref", FeedIdentity.Of(gone.Entry));
        xml.WriteAttributeString("when", FeedDate.Of(gone.Withdrawal.Date));
        WriteLink(xml, "alternate", "text/html", gone.Entry.Language, gone.Address.Under(baseUrl));
        xml.WriteStartElement("at", "comment", TombstonesNamespace);
        WriteLanguage(xml, words.Tag);
        xml.WriteString(XmlFile.Text(words.Label("withdrawn.title").Text));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void WriteEntry(XmlWriter xml, PageModel.TextEdition model)
    {
        var entry = model.Placed.Entry;
        xml.WriteStartElement("entry", Namespace);
        WriteLanguage(xml, entry.Language);
        WriteText(xml, "id", FeedIdentity.Of(entry));
        WriteText(xml, "title", entry.Headline);
        WriteText(xml, "updated", Updated(model));
        if (FeedDate.IsDay(entry.Published))
        {
            WriteText(xml, "published", FeedDate.Of(entry.Published!));
        }

        WriteLink(xml, "alternate", "text/html", entry.Language, model.Placed.Page.Under(baseUrl));
        if (entry.OriginalUrl is { } original)
        {
            WriteLink(xml, "via", null, null, original);
        }

        var source = model.Source.NameIn(entry.Language).Name;
        WritePersons(xml, "author", entry.Authors.Count > 0 ? entry.Authors : [source]);
        WritePersons(xml, "contributor", entry.Translation?.Translators ?? []);
        if (entry.Topic is { } topic)
        {
            xml.WriteStartElement("category", Namespace);
            xml.WriteAttributeString("term", XmlFile.Text(topic));
            xml.WriteEndElement();
        }

        if (model.Source.RightsLine is { } rights)
        {
            WriteText(xml, "rights", rights);
        }

        if (entry.Standfirst is { } standfirst)
        {
            WriteText(xml, "summary", standfirst);
        }

        WriteContent(xml, model);
        xml.WriteEndElement();
    }

    private void WriteContent(XmlWriter xml, PageModel.TextEdition model)
    {
        xml.WriteStartElement("content", Namespace);
        xml.WriteAttributeString("type", "xhtml");
        xml.WriteStartElement("div", XhtmlNamespace);
        var language = model.Placed.Entry.Language;
        if (language.Equals(LanguageTag.Undetermined))
        {
            xml.WriteAttributeString("dir", "auto");
        }
        else
        {
            // A reader that takes the text out of the feed takes this element, not what stands around it.
            xml.WriteAttributeString("lang", language.Value);
            xml.WriteAttributeString("dir", language.Direction.AttributeValue());
        }

        xml.WriteRaw("\n" + XmlFile.Text(_content.Write(model).Markup));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    // What changed last of what an entry says: the translation, the article itself, or, where no such date is known, its capture.
    private static string Updated(PageModel.TextEdition model)
    {
        var entry = model.Placed.Entry;
        var date = (entry.Translation is { } translation ? translation.Made : entry.Updated) ?? entry.Published ?? entry.Captured;
        return date is null ? FeedDate.Unknown : FeedDate.Of(date);
    }

    private static DateTimeOffset MomentOf(string date) => DateTimeOffset.Parse(date, CultureInfo.InvariantCulture);

    // Text whose language isn't known must not take that of what stands around it, which an empty value says (XML 1.0 §2.12).
    private static void WriteLanguage(XmlWriter xml, LanguageTag language) =>
        xml.WriteAttributeString("xml", "lang", null, language.Equals(LanguageTag.Undetermined) ? "" : language.Value);

    private static void WriteText(XmlWriter xml, string name, string text) => xml.WriteElementString(name, Namespace, XmlFile.Text(text));

    private static void WriteTitle(XmlWriter xml, string title, LanguageTag language, LanguageTag around)
    {
        xml.WriteStartElement("title", Namespace);
        if (!language.Equals(around))
        {
            WriteLanguage(xml, language);
        }

        xml.WriteString(XmlFile.Text(title));
        xml.WriteEndElement();
    }

    private static void WriteLink(XmlWriter xml, string relation, string? mediaType, LanguageTag? language, WebUrl url)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", relation);
        if (mediaType is not null)
        {
            xml.WriteAttributeString("type", mediaType);
        }

        if (language is not null && !language.Equals(LanguageTag.Undetermined))
        {
            xml.WriteAttributeString("hreflang", language.Plain);
        }

        xml.WriteAttributeString("href", url.Value);
        xml.WriteEndElement();
    }

    private static void WritePersons(XmlWriter xml, string element, Sequence<string> names)
    {
        foreach (var name in names)
        {
            xml.WriteStartElement(element, Namespace);
            WriteText(xml, "name", name);
            xml.WriteEndElement();
        }
    }
}
