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
        var http = reader.Map("http");
        var settings = new CaptureSettings(
            reader.RequiredFileName("file"),
            reader.Value("sha256", "SHA-256 digest of 64 hexadecimal digits", value => Sha256Digest.TryParse(value, out var digest) ? digest : null),
            reader.Url("url"),
            reader.Date("captured"),
            reader.Line("captured_by"),
            reader.Text("captured_from"),
            reader.Text("media_type"),
            http?.Number("status"),
            reader.Url("archived_copy"),
            reader.Date("published"),
            reader.Date("updated"),
            reader.Language("language"),
            reader.Line("headline"),
            reader.Lines("authors"),
            reader.Text("translation_group"),
            reader.Texts("formerly"))
        {
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
        return new Outcome<CaptureSettings>(
            diagnostics.Exists(d => d.Descriptor.Severity == Severity.Error) ? null : settings,
            diagnostics.ToSequence());
    }
}
