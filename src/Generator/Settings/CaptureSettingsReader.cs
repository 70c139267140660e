using Generator.Diagnostics;
using Generator.Files;
using Generator.Text;

namespace Generator.Settings;

/// <summary>Reads what is known of a capture beside its bytes.</summary>
public static class CaptureSettingsReader
{
    public const string FileName = "capture.yml";

    /// <summary>Reads the text of a `capture.yml`; no value where the file's name is missing or anything is wrong.</summary>
    public static Outcome<CaptureSettings> Parse(string text, string file)
    {
        var read = YamlReading.Read(text, file);
        if (!read.HasValue)
        {
            return Outcome.Nothing<CaptureSettings>(read.Diagnostics);
        }

        var diagnostics = read.Diagnostics.ToList();
        var reader = new SettingsReader(read.Value, diagnostics);
        var settings = Read(reader, reader.RequiredFileName("file"));
        return new Outcome<CaptureSettings>(
            diagnostics.Exists(d => d.Descriptor.Severity == Severity.Error) ? null : settings,
            diagnostics.ToSequence());
    }

    /// <summary>Reads the keys that every capture may have, and reports all others that nobody asked for.</summary>
    /// <param name="file">Name of the captured file.</param>
    internal static CaptureSettings Read(SettingsReader reader, string file)
    {
        var http = reader.Map("http");
        var settings = new CaptureSettings(file)
        {
            Sha256 = reader.Value("sha256", "SHA-256 digest of 64 hexadecimal digits", value => Sha256Digest.TryParse(value, out var digest) ? digest : null),
            Url = reader.Url("url"),
            Captured = reader.Date("captured"),
            CapturedBy = reader.Line("captured_by"),
            CapturedFrom = reader.Text("captured_from"),
            MediaType = reader.Text("media_type"),
            HttpStatus = http?.Number("status"),
            ArchivedCopy = reader.Url("archived_copy"),
            Published = reader.Date("published"),
            Updated = reader.Date("updated"),
            Language = reader.Language("language"),
            Headline = reader.Line("headline"),
            Authors = reader.Lines("authors"),
            TranslationGroup = reader.Text("translation_group"),
            Formerly = reader.Texts("formerly"),
            Withdrawn = Withdrawal.Read(reader),
            Standfirst = reader.Line("standfirst"),
            Dateline = reader.Line("dateline"),
            Topics = reader.Lines("topics"),
            HasNoAuthors = reader.Node("authors") is SettingsNode.List { Items.Count: 0 },
            IsArticle = reader.Flag("article") == true,
            Keep = reader.Maps("keep").Select(NamedPassage.Read).ToSequence(),
            Omit = reader.Maps("omit").Select(NamedPassage.Read).ToSequence(),
        };
        http?.Finish();
        reader.Finish();
        return settings;
    }
}
