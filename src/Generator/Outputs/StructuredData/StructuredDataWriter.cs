using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Generator.Languages;
using Generator.Settings;
using Generator.Text;
using Generator.Web;

namespace Generator.Outputs.StructuredData;

/// <summary>Writes an article's JSON-LD (schema.org NewsArticle) as the data block that stands in its page's head.</summary>
public static class StructuredDataWriter
{
    // Letters of all scripts as they are; what HTML could take for markup is escaped below.
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The whole element. It holds data and is never run as a script.</summary>
    public static SafeHtml Write(NewsArticleFacts facts) =>
        new($"<script type=\"application/ld+json\">{EscapedForHtml(Encoding.UTF8.GetString(Json(facts)))}</script>");

    // These characters stand in JSON only inside strings, where an escape means the same, so no headline can close the element it stands in.
    private static string EscapedForHtml(string json) => json
        .Replace("<", "\\u003c", StringComparison.Ordinal)
        .Replace(">", "\\u003e", StringComparison.Ordinal)
        .Replace("&", "\\u0026", StringComparison.Ordinal);

    private static byte[] Json(NewsArticleFacts facts)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, s_options))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            json.WriteString("@type", "NewsArticle");
            json.WriteString("@id", facts.Page.Value);
            json.WriteString("url", facts.Page.Value);
            json.WriteString("headline", facts.Headline);
            WriteKnown(json, "inLanguage", LanguageOf(facts.Language));
            WriteKnown(json, "description", facts.Description);
            WriteKnown(json, "datePublished", facts.Published?.DateTimeAttribute);
            WriteKnown(json, "dateModified", facts.Updated?.DateTimeAttribute);
            WriteNamed(json, "author", "Person", facts.Authors);
            WriteNamed(json, "translator", "Person", facts.Translators);
            WriteOrganization(json, "publisher", "NewsMediaOrganization", facts.Publisher, null);
            WriteKnown(json, "copyrightNotice", facts.RightsLine);
            WriteBasis(json, facts);
            WriteKnown(json, "archivedAt", facts.ArchivedCopy?.Value);
            if (facts.Original is { } original)
            {
                json.WritePropertyName("translationOfWork");
                WriteWork(json, original, original.Headline);
            }

            // Without their headlines, which their own pages say: an article may have thirty translations, and a page has to stay light.
            WriteList(json, "workTranslation", facts.Translations, work => WriteWork(json, work, null));
            WriteList(json, "image", facts.Pictures, picture => json.WriteStringValue(picture.Value));
            WriteList(json, "correction", facts.Corrections, correction => WriteCorrection(json, correction, facts.Page));
            WriteOrganization(json, "provider", "ArchiveOrganization", facts.ArchiveName, facts.ArchiveUrl);
            json.WriteEndObject();
        }

        return stream.ToArray();
    }

    private static string? LanguageOf(LanguageTag language) => language.Equals(LanguageTag.Undetermined) ? null : language.Value;

    private static void WriteKnown(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    private static void WriteNamed(Utf8JsonWriter json, string name, string type, Sequence<string> names) => WriteList(json, name, names, person =>
    {
        json.WriteStartObject();
        json.WriteString("@type", type);
        json.WriteString("name", person);
        json.WriteEndObject();
    });

    private static void WriteOrganization(Utf8JsonWriter json, string name, string type, string organization, WebUrl? url)
    {
        json.WriteStartObject(name);
        json.WriteString("@type", type);
        json.WriteString("name", organization);
        WriteKnown(json, "url", url?.Value);
        json.WriteEndObject();
    }

    // An edition in another script is no translation: it is based on the one it is written over from, and as that on the source's own page.
    private static void WriteBasis(Utf8JsonWriter json, NewsArticleFacts facts)
    {
        if (facts.TwinOf is not { } twinned)
        {
            WriteKnown(json, "isBasedOn", facts.OriginalUrl?.Value);
            return;
        }

        json.WriteStartArray("isBasedOn");
        WriteWork(json, twinned, twinned.Headline);
        if (facts.OriginalUrl is { } url)
        {
            json.WriteStringValue(url.Value);
        }

        json.WriteEndArray();
    }

    private static void WriteWork(Utf8JsonWriter json, TranslatedWork work, string? headline)
    {
        json.WriteStartObject();
        json.WriteString("@type", "NewsArticle");
        json.WriteString("@id", work.Page.Value);
        WriteKnown(json, "headline", headline);
        WriteKnown(json, "inLanguage", LanguageOf(work.Language));
        json.WriteEndObject();
    }

    // What was wrong and what is right, in signs that every language reads; the page tells it in words.
    private static void WriteCorrection(Utf8JsonWriter json, Correction correction, WebUrl page)
    {
        json.WriteStartObject();
        json.WriteString("@type", "CorrectionComment");
        json.WriteString("text", $"\u201C{correction.Wrong}\u201D \u2192 \u201C{correction.Right}\u201D");
        WriteKnown(json, "datePublished", correction.Date?.DateTimeAttribute);
        json.WriteString("url", page.Value + "#corrections");
        json.WriteEndObject();
    }

    private static void WriteList<T>(Utf8JsonWriter json, string name, Sequence<T> items, Action<T> write)
    {
        if (items.Count == 0)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var item in items)
        {
            write(item);
        }

        json.WriteEndArray();
    }
}
