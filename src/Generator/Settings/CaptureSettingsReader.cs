using Generator.Diagnostics;
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
        var settings = Read(reader, reader.RequiredFileName("file"), null);
        return new Outcome<CaptureSettings>(
            diagnostics.Exists(d => d.Descriptor.Severity == Severity.Error) ? null : settings,
            diagnostics.ToSequence());
    }

    /// <summary>Reads the keys that every capture may have, and reports all others that nobody asked for.</summary>
    /// <param name="file">Name of the captured file.</param>
    /// <param name="container">Name of the container that the capture is a record of; null where it has a folder of its own.</param>
    internal static CaptureSettings Read(SettingsReader reader, string file, string? container)
    {
        var http = reader.Map("http");
        var settings = new CaptureSettings(file)
        {
            Sha256 = reader.Digest("sha256"),
            Url = reader.Url("url"),
            RedirectedFrom = reader.Urls("redirected_from"),
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
            Pictures = reader.Maps("pictures").Select(PictureSettings.Read).ToSequence(),
            Keep = reader.Maps("keep").Select(NamedPassage.Read).ToSequence(),
            Omit = reader.Maps("omit").Select(NamedPassage.Read).ToSequence(),
            Corrections = reader.Maps("corrections").Select(PassageCorrection.Read).ToSequence(),
            FurtherPages = reader.Maps("further_pages").Select(page => FurtherPage.Read(page, container)).ToSequence(),
        };
        http?.Finish();
        reader.Finish();
        return settings;
    }
}
