using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Generator.Articles;
using Generator.Blocks;
using Generator.Diagnostics;
using Generator.Languages;
using Generator.Settings;
using Generator.Text;
using Generator.Transcripts;

namespace Generator.Outputs.Extracts;

/// <summary>Writes what was read out of one capture as JSON: the output of `extract`. The keys are the same for every capture; what isn't known is null or empty.</summary>
public static class ExtractJsonWriter
{
    // Letters of every script stay readable; the file goes to programs and people, never into markup.
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };

    // Most pages' answers fit, so that nothing is copied while they grow.
    private const int FirstBytes = 64 * 1024;

    /// <param name="extracted">The article with what was decided about each passage; null where the capture couldn't even be read.</param>
    /// <param name="transcript">Where the page's claims are taken from when it is to be said why; else null.</param>
    public static byte[] Write(ExplainedArticle? extracted, Source source, Sequence<Diagnostic> diagnostics, Transcript? transcript)
    {
        var buffer = new ArrayBufferWriter<byte>(FirstBytes);
        using (var json = new Utf8JsonWriter(buffer, s_options))
        {
            json.WriteStartObject();
            WriteArticle(json, extracted?.Article.Value, extracted?.Facts, source);
            WriteDiagnostics(json, diagnostics);
            if (extracted is not null && transcript is not null)
            {
                WriteReasons(json, extracted, transcript);
            }

            json.WriteEndObject();
        }

        buffer.Write("\n"u8);
        return buffer.WrittenSpan.ToArray();
    }

    // Where there is no article, what the page says of itself is still worth knowing; the diagnostics say that there is none.
    // A headline made of the text's first words is none of the page's.
    private static void WriteArticle(Utf8JsonWriter json, Article? article, CaptureFacts? facts, Source source)
    {
        var blocks = new ExtractBlockVisitor(json);
        var language = article?.Language ?? facts?.Language;
        json.WriteString("source", NameOf(source, language ?? LanguageTag.English));
        json.WriteString("headline", facts is { Headline: null } ? null : article?.Headline ?? facts?.Headline);
        json.WriteString("standfirst", article?.Standfirst);
        WriteTexts(json, "authors", article?.Authors ?? facts?.Authors ?? []);
        json.WriteString("dateline", article?.Dateline);
        json.WriteString("published", (article is null ? facts?.Published : article.Published)?.Value);
        json.WriteString("updated", (article is null ? facts?.Updated : article.Updated)?.Value);
        json.WriteString("language", language?.Value);
        json.WriteString("direction", language is null ? null : language.Direction == TextDirection.RightToLeft ? "rtl" : "ltr");
        WriteTexts(json, "body_text", article is null ? [] : BodyText.Of(article));
        blocks.WriteAll("blocks", article?.Body ?? []);
        WriteObjects(json, "figures", AllBlocks.In(article?.Body ?? []).OfType<Block.Figure>(), figure =>
        {
            json.WriteString("kind", "photo");
            blocks.WriteFigure(figure);
        });
        WriteObjects(json, "missing_media", AllBlocks.In(article?.Body ?? []).OfType<Block.MissingMedia>(), media => blocks.WriteMedia(media, "kind"));
        WriteTexts(json, "agency_credits", article?.AgencyCredits ?? []);
        var description = ArticleText.Paragraphs(article?.SourceDescription ?? []);
        json.WriteString("source_description", description.Count == 0 ? null : string.Join("\n\n", description));
        WriteTexts(json, "notices", ArticleText.Paragraphs(article?.CapturedNotices ?? []));
        WriteTexts(json, "topics", article?.Topics ?? []);
        json.WriteString("original_address", article?.OriginalUrl?.Value);
        WriteObjects(json, "omissions", article?.Omissions ?? [], omission =>
        {
            json.WriteString("reason", ListedName.Of(omission.Reason));
            json.WriteString("text", omission.Text);
            if (omission.Location.File != (article?.Origin as ArticleOrigin.FromCapture)?.File)
            {
                json.WriteString("file", omission.Location.File);
            }

            WriteOffset(json, omission.Location);
        });
    }

    // "Radio Free Europe/Radio Liberty (RFE/RL)": readers know a newsroom by either name.
    private static string? NameOf(Source source, LanguageTag language)
    {
        var name = source.NameIn(language).Name;
        if (name.Length == 0)
        {
            return null;
        }

        return source.ShortName.Length == 0 || name.Contains(source.ShortName, StringComparison.Ordinal) ? name : $"{name} ({source.ShortName})";
    }

    private static void WriteDiagnostics(Utf8JsonWriter json, Sequence<Diagnostic> diagnostics) =>
        WriteObjects(json, "diagnostics", diagnostics, diagnostic =>
        {
            json.WriteString("code", diagnostic.Descriptor.Code);
            json.WriteString("severity", diagnostic.Descriptor.Severity.ToString().ToLowerInvariant());
            json.WriteString("message", diagnostic.Message);
            json.WriteString("hint", diagnostic.Hint);
            json.WriteString("file", diagnostic.Location.File);
            WriteOffset(json, diagnostic.Location);
        });

    private static void WriteReasons(Utf8JsonWriter json, ExplainedArticle extracted, Transcript transcript)
    {
        json.WriteString("layout", extracted.Layout);
        json.WriteString("encoding", transcript.Encoding);
        WriteObjects(json, "chosen", extracted.Chosen, chosen =>
        {
            json.WriteString("about", chosen.Kind.ToString());
            json.WriteString("value", chosen.Value);
            json.WriteString("reason", chosen.Reason);
        });
        WriteObjects(json, "claims", transcript.Claims, claim =>
        {
            json.WriteString("about", claim.Kind.ToString());
            json.WriteString("value", claim.Value);
            json.WriteString("origin", claim.Origin.ToString());
            WriteOffset(json, claim.Location);
        });
        var (number, file) = (0, transcript.Capture.File);
        WriteObjects(json, "passages", extracted.Decisions, decision =>
        {
            // By this number `keep:` and `omit:` of capture.yml name a passage; each page of several has its own.
            number = decision.Location.File == file ? number + 1 : 1;
            json.WriteNumber("passage", number);
            if (decision.Location.File != transcript.Capture.File)
            {
                json.WriteString("file", decision.Location.File);
            }

            file = decision.Location.File;
            json.WriteString("use", decision.Use);
            if (decision.Reason is { } reason)
            {
                json.WriteString("reason", ListedName.Of(reason));
            }

            if (decision.ByHand is { } because)
            {
                json.WriteString("by_hand", because);
            }

            json.WriteString("text", decision.Text);
            json.WriteString("container", decision.Container.Path);
            WriteOffset(json, decision.Location);
        });
    }

    private static void WriteOffset(Utf8JsonWriter json, Location location)
    {
        if (location.Offset is { } offset)
        {
            json.WriteNumber("offset", offset);
        }
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, Sequence<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    private static void WriteObjects<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
