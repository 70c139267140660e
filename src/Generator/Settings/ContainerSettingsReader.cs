using System.Text;
using Generator.Diagnostics;
using Generator.Files;
using Generator.Text;

namespace Generator.Settings;

/// <summary>Reads what is known of a container of captures beside its bytes.</summary>
public static class ContainerSettingsReader
{
    /// <summary>How the name of such a file ends.</summary>
    public const string Ending = ".captures.yml";

    /// <summary>The longest such file, in characters: some hundred thousand captures.</summary>
    public const int LongestText = 100_000_000;

    /// <summary>Reads the text of such a file; a record in which anything is wrong is left out, and told.</summary>
    public static Outcome<ContainerSettings> Parse(string text, string file)
    {
        var read = YamlReading.Read(text, file, longest: LongestText);
        if (!read.HasValue)
        {
            return Outcome.Nothing<ContainerSettings>(read.Diagnostics);
        }

        var diagnostics = read.Diagnostics.ToList();
        var reader = new SettingsReader(read.Value, diagnostics);
        var container = reader.RequiredFileName("file");
        var digest = reader.Digest("sha256");
        var capturedBy = reader.Line("captured_by");
        var maps = reader.Maps("records").ToList();
        reader.Finish();
        if (diagnostics.Exists(d => d.Descriptor.Severity == Severity.Error))
        {
            return Outcome.Nothing<ContainerSettings>(diagnostics);
        }

        var records = new List<RecordSettings>();
        var slugs = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < maps.Count; i++)
        {
            var (start, end) = (maps[i].Location.Offset ?? 0, i + 1 < maps.Count ? maps[i + 1].Location.Offset ?? text.Length : text.Length);
            var ofRecord = new List<Diagnostic>();
            var record = Record(maps[i].With(ofRecord), container, capturedBy, Sha256Digest.Of(Encoding.UTF8.GetBytes($"{capturedBy}\0{text[start..end]}")));
            if (record is not null && !slugs.Add(record.Slug))
            {
                ofRecord.Add(SettingsDiagnostics.DuplicateKey.At(maps[i].Location, record.Slug));
                record = null;
            }

            diagnostics.AddRange(ofRecord);
            if (record is not null && !ofRecord.Exists(d => d.Descriptor.Severity == Severity.Error))
            {
                records.Add(record);
            }
        }

        return Outcome.Of(new ContainerSettings(container, digest, records.ToSequence()), diagnostics);
    }

    private static RecordSettings? Record(SettingsReader keys, string container, string? capturedBy, Sha256Digest written)
    {
        if (keys.Node("slug") is null)
        {
            keys.RequiredText("slug");
        }

        var slug = keys.Value("slug", "slug of small letters, digits and hyphens", text => Slug.IsValid(text) ? text : null);
        var place = RecordPlace.Read(keys);
        var (source, id) = (keys.Text("source"), keys.Text("id"));
        var known = CaptureSettingsReader.Read(keys, container, container);
        return slug is null
            ? null
            : new RecordSettings(slug, source, place, id, known with { CapturedBy = known.CapturedBy ?? capturedBy }) { Written = written };
    }
}
