using System.Globalization;
using System.Text;
using Generator.Files;
using Generator.Languages;
using Generator.Settings;
using Generator.Text;

namespace Generator.Commands.Importing;

/// <summary>Writes the settings files that import makes. Only what is known stands in them; what isn't known has no line.</summary>
internal static class SettingsText
{
    /// <summary>A `capture.yml`.</summary>
    /// <param name="pictures">Those that are kept beside the page.</param>
    public static string OfCapture(string file, Sha256Digest digest, PageStatement statement, Sequence<BesidePicture> pictures)
    {
        var (wishes, saving) = (statement.Wishes, statement.Saving);
        var text = new StringBuilder();
        Line(text, "file", file);
        Line(text, "sha256", digest.Hex);
        Line(text, "url", statement.UrlToNote?.Value);
        Line(text, "captured", (wishes.Captured ?? saving.Captured)?.Value);
        Line(text, "captured_from", saving.CapturedFrom);
        Line(text, "archived_copy", saving.ArchivedCopy?.Value);
        Line(text, "published", wishes.Published?.Value);
        Line(text, "language", wishes.Language?.Value);
        Line(text, "headline", wishes.Headline);
        text.Append(pictures.Count > 0 ? "pictures:\n" : "");
        foreach (var picture in pictures)
        {
            Line(text, "  - file", picture.File);
            Line(text, "    sha256", picture.Sha256.Hex);
            Line(text, "    address", picture.Address);
        }

        return text.ToString();
    }

    /// <summary>One item under the `further_pages:` of a `capture.yml`.</summary>
    public static void AppendFurtherPage(StringBuilder text, string file, Sha256Digest digest)
    {
        Line(text, "  - file", file);
        Line(text, "    sha256", digest.Hex);
    }

    /// <summary>A list of the captures in a container.</summary>
    /// <param name="file">The container's name.</param>
    /// <param name="capturedBy">The program that saved it, as it says itself.</param>
    public static string OfContainer(string file, Sha256Digest digest, string? capturedBy, IEnumerable<PlannedRecord> records)
    {
        var text = new StringBuilder();
        text.Append("# The captures in a container, written by `generator import`. What you know better than a page, write under its record (docs/captures.md).\n");
        Line(text, "file", file);
        Line(text, "sha256", digest.Hex);
        Line(text, "captured_by", capturedBy is null ? null : TextNormalization.CleanLine(capturedBy));
        text.Append("records:\n");
        foreach (var record in records)
        {
            Record(text, record);
        }

        return text.ToString();
    }

    /// <summary>A `source.yml` to begin with: the name, the host where one is known, and what else may be said, as comments.</summary>
    public static string OfSource(LanguageTag language, string name, string? host)
    {
        var text = new StringBuilder();
        text.Append("# The profile of a newsroom: how it is named, where it publishes, how its pages are marked up.\n");
        text.Append("# Begun by `generator import`; only the name is needed. Take the # from a line to use it.\n\n");
        text.Append("# The name in every language it is known in.\n");
        text.Append("names:\n");
        text.Append("  ").Append(language.Plain).Append(": ").Append(YamlWriting.Scalar(name)).Append("\n\n");
        text.Append("# As readers say it for short.\n# short_name: …\n\n");
        text.Append("# Other names that its pages give it; a byline with one of them names no person.\n# aliases: […]\n\n");
        text.Append("# Its own hosts, never a mirror's. Everything below a host belongs to it too.\n");
        text.Append(host is null ? "# hosts:\n#   - { host: example.org, language: en }\n\n" : $"hosts:\n  - {{ host: {YamlWriting.Scalar(host)} }}\n\n");
        text.Append("# Who holds the rights, in the newsroom's own words.\n# rights_line: …\n\n");
        text.Append("# Has it been outlawed or blocked somewhere? The folders in content/notices that say so.\n# designations: […]\n\n");
        text.Append("# How its pages are marked up, if the general rules don't read them well; see seeds/rferl/source.yml.\n# layouts: […]\n");
        return text.ToString();
    }

    private static void Record(StringBuilder text, PlannedRecord record)
    {
        text.Append("  - slug: ").Append(record.Folder.Slug).Append('\n');
        Line(text, "    source", record.IsOfOtherSource ? record.Folder.SourceId : null);
        Line(text, "    offset", record.Place.Offset.ToString(CultureInfo.InvariantCulture));
        Line(text, "    skip", record.Place.Skip == 0 ? null : record.Place.Skip.ToString(CultureInfo.InvariantCulture));
        Line(text, "    id", record.Id is null ? null : TextNormalization.CleanLine(record.Id));
        Line(text, "    sha256", record.Digest.Hex);
        Line(text, "    url", record.Url?.Value);
        if (record.RedirectedFrom.Count > 0)
        {
            text.Append("    redirected_from: [").AppendJoin(", ", record.RedirectedFrom.Select(url => YamlWriting.Scalar(url.Value))).Append("]\n");
        }

        Line(text, "    captured", record.Captured?.Value);
        Line(text, "    captured_from", record.CapturedFrom);
        Line(text, "    archived_copy", record.ArchivedCopy?.Value);
        Line(text, "    media_type", TextNormalization.CleanLine(record.MediaType));
        Line(text, "    language", record.Language?.Value);
        if (record.HttpStatus is { } status)
        {
            text.Append("    http: { status: ").Append(status.ToString(CultureInfo.InvariantCulture)).Append(" }\n");
        }
    }

    private static void Line(StringBuilder text, string key, string? value)
    {
        if (value is not null)
        {
            text.Append(key).Append(": ").Append(YamlWriting.Scalar(value)).Append('\n');
        }
    }
}
