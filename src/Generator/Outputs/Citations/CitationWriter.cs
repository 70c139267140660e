using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Generator.Languages;
using Generator.Text;
using Generator.Web;

namespace Generator.Outputs.Citations;

/// <summary>Writes a citation for people and for the programs that keep bibliographies. What isn't known is left out, never guessed.</summary>
public static class CitationWriter
{
    // The citation stands on the page as text and is escaped there as all text is.
    private static readonly JsonWriterOptions s_json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>One line in the words of an interface language.</summary>
    public static string Plain(CitationFacts facts, Language language)
    {
        var parts = new List<string>();
        if (facts.Authors.Count > 0)
        {
            parts.Add(language.List(facts.Authors));
        }

        parts.Add(language.Quotation(facts.Headline));
        parts.Add(language.Beside(facts.Source, facts.Published is { } published ? language.Day(published).Text : language.Label("unknown.value").Text));
        if (facts.Translators.Count > 0)
        {
            parts.Add(language.Label("translation.translators", new LabelArgument("names", language.List(facts.Translators))).Text);
        }

        parts.Add(facts.Captured is { } captured ? language.Beside(facts.Archive, language.Day(captured).Text) : facts.Archive);
        parts.AddRange(new[] { facts.Url?.Value, facts.Page?.Value }.OfType<string>());
        return string.Join(". ", parts.Select(part => part.TrimEnd('.')));
    }

    /// <summary>BibLaTeX's `online` entry (manual §2.1.1), in UTF-8.</summary>
    public static string BibTeX(CitationFacts facts)
    {
        var result = new StringBuilder("@online{").Append(facts.Key);
        void Add(string field, string? value)
        {
            if (value is { Length: > 0 })
            {
                result.Append(",\n  ").Append(field).Append(" = {").Append(value).Append('}');
            }
        }

        Add("author", Names(facts.Authors));
        Add("translator", Names(facts.Translators));
        Add("title", TeX(facts.Headline));
        Add("organization", TeX(facts.Source));
        Add("date", facts.Published?.DateTimeAttribute?.Split('T')[0]);
        Add("url", Braceless(facts.Url ?? facts.Page));
        Add("urldate", facts.Captured?.DateTimeAttribute?.Split('T')[0]);
        Add("langid", facts.Language.Plain);
        Add("note", TeX(facts.Archive) + (facts.Url is not null && facts.Page is not null ? ", \\url{" + Braceless(facts.Page) + "}" : ""));
        return result.Append("\n}").ToString();
    }

    /// <summary>RIS, of type NEWS; one line a field.</summary>
    public static string Ris(CitationFacts facts)
    {
        var lines = new List<string> { "TY  - NEWS" };
        void Add(string tag, string? value)
        {
            if (value is { Length: > 0 })
            {
                lines.Add($"{tag}  - {value.ReplaceLineEndings(" ")}");
            }
        }

        Add("ID", facts.Key);
        foreach (var author in facts.Authors)
        {
            Add("AU", author);
        }

        foreach (var translator in facts.Translators)
        {
            Add("A4", translator);
        }

        Add("TI", facts.Headline);
        Add("T2", facts.Source);
        Add("DA", facts.Published?.DateTimeAttribute?.Split('T')[0].Replace('-', '/'));
        Add("Y2", facts.Captured?.DateTimeAttribute?.Split('T')[0].Replace('-', '/'));
        Add("LA", facts.Language.Plain);
        Add("UR", facts.Url?.Value ?? facts.Page?.Value);
        Add("AN", facts.Url is null ? null : facts.Page?.Value);
        Add("DB", facts.Archive);
        lines.Add("ER  - ");
        return string.Join('\n', lines);
    }

    /// <summary>CSL-JSON 1.0, a list of one item.</summary>
    public static string CslJson(CitationFacts facts)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, s_json))
        {
            json.WriteStartArray();
            json.WriteStartObject();
            json.WriteString("id", facts.Key);
            json.WriteString("type", "article-newspaper");
            json.WriteString("title", facts.Headline);
            WriteNames(json, "author", facts.Authors);
            WriteNames(json, "translator", facts.Translators);
            json.WriteString("container-title", facts.Source);
            WriteDate(json, "issued", facts.Published);
            WriteDate(json, "accessed", facts.Captured);
            WriteText(json, "URL", facts.Url?.Value ?? facts.Page?.Value);
            json.WriteString("language", facts.Language.Plain);
            json.WriteString("archive", facts.Archive);
            WriteText(json, "archive_location", facts.Page?.Value);
            json.WriteEndObject();
            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    // A name in braces is taken as it is: which part of it is the family's isn't known.
    private static string Names(Sequence<string> names) => string.Join(" and ", names.Select(name => "{" + TeX(name) + "}"));

    private static string? Braceless(WebUrl? url) => url?.Value.Replace("{", "%7B", StringComparison.Ordinal).Replace("}", "%7D", StringComparison.Ordinal).Replace("\\", "%5C", StringComparison.Ordinal);

    private static string TeX(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            _ = c switch
            {
                '\\' => result.Append("\\textbackslash{}"),

                // A reader of the file counts braces before it knows what a backslash means: an escaped one alone would end the field.
                '{' => result.Append("\\textbraceleft{}"),
                '}' => result.Append("\\textbraceright{}"),
                '%' or '&' or '#' or '$' or '_' => result.Append('\\').Append(c),
                '~' => result.Append("\\textasciitilde{}"),
                '^' => result.Append("\\textasciicircum{}"),
                '\n' => result.Append(' '),
                _ => result.Append(c),
            };
        }

        return result.ToString();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    private static void WriteNames(Utf8JsonWriter json, string role, Sequence<string> names)
    {
        if (names.Count == 0)
        {
            return;
        }

        json.WriteStartArray(role);
        foreach (var name in names)
        {
            json.WriteStartObject();
            json.WriteString("literal", name);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    // An open date has no form in CSL-JSON and is left out.
    private static void WriteDate(Utf8JsonWriter json, string name, EdtfDate? date)
    {
        if (date is not { Opening: EdtfOpening.None })
        {
            return;
        }

        json.WriteStartObject(name);
        json.WriteStartArray("date-parts");
        json.WriteStartArray();
        foreach (var part in new[] { date.Year, date.Month, date.Day }.OfType<int>())
        {
            json.WriteNumberValue(part);
        }

        json.WriteEndArray();
        json.WriteEndArray();
        if (date.IsUncertain || date.IsApproximate)
        {
            json.WriteBoolean("circa", true);
        }

        json.WriteEndObject();
    }
}
