using System.Text;
using Generator.Captures;
using Generator.Captures.Containers;
using Generator.Captures.Containers.Warc;
using Generator.Diagnostics;
using Generator.Files;
using Generator.Languages;
using Generator.Outputs;
using Generator.Settings;
using Generator.Web;

namespace Generator.Commands.Exporting;

/// <summary>
/// Writes an archive's captures as web archive files: those with folders of their own as records of one file, with what is known of them beside each; containers as they are.
/// `import` of the folder gives the same captures again.
/// </summary>
internal sealed class WarcExport(InputTree archive, ArchiveWriter output)
{
    /// <summary>Name of the file that holds the captures with folders of their own.</summary>
    public const string FileName = "captures.warc.gz";

    private const int DeepestFolder = 8;

    // A record must state a day; what isn't known stands in the capture's settings as unknown, and here as the first day there is.
    private const string UnknownDate = "1970-01-01T00:00:00Z";

    private readonly List<Diagnostic> _problems = [];
    private readonly HashSet<string> _containers = new(StringComparer.Ordinal);

    /// <summary>Captures with folders of their own, and records of containers.</summary>
    public int Captures { get; private set; }

    public int Containers => _containers.Count;

    /// <summary>What could not be read.</summary>
    public IReadOnlyList<Diagnostic> Problems => _problems;

    /// <exception cref="IOException">The disk refuses, or an export lies there already.</exception>
    public void Write()
    {
        output.Add(FileName, file =>
        {
            var writer = new WarcWriter(file);
            var info = $"software: generator/{ProgramFiles.Version}\r\nformat: WARC File Format 1.1\r\nconformsTo: https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/\r\n{ArchiveRecords.Mark}\r\n";
            writer.Write("warcinfo", Fields("warcinfo", UnknownDate, "application/warc-fields"), new MemoryStream(Encoding.UTF8.GetBytes(info)));
            foreach (var source in CaptureListing.Sources(archive))
            {
                WriteFile(writer, $"seeds/{source}/source.yml", UnknownDate, null);
                foreach (var capture in CaptureListing.Of(archive, source, _problems))
                {
                    Captures++;
                    if (capture.Record is null)
                    {
                        WriteCapture(writer, capture);
                    }
                    else if (_containers.Add(capture.Record.Container))
                    {
                        WriteFile(writer, capture.Record.SettingsFile, UnknownDate, null);
                    }

                    if (capture.Record is { Settings.Known.Withdrawn: not null })
                    {
                        _problems.Add(ContainerDiagnostics.WithdrawnKept.At(Location.Of(capture.Path), capture.Slug));
                    }
                }
            }
        });
        foreach (var container in _containers.Order(StringComparer.Ordinal))
        {
            using var stream = archive.Open(container);
            if (stream is not null)
            {
                output.AddCopy(container, stream);
            }
        }
    }

    // The settings come last: a capture counts only once they are there.
    private void WriteCapture(WarcWriter writer, CaptureFolder capture)
    {
        var settingsFile = capture.PathOf(CaptureSettingsReader.FileName);
        var settings = CaptureSettingsReader.Parse(archive.ReadText(settingsFile, YamlReading.LongestText) ?? "", settingsFile);
        _problems.AddRange(settings.Diagnostics.Where(d => d.Descriptor.Severity == Severity.Error));
        var date = settings.Value?.Captured is { } captured ? Moment(captured) : UnknownDate;

        // Whoever is handed a withdrawn article learns that it is withdrawn, and none of its words.
        foreach (var file in settings.Value?.Withdrawn is null ? Below(capture.Path, 0).Where(f => f != settingsFile) : [])
        {
            WriteFile(writer, file, date, settings.Value is { } known && file == capture.PathOf(known.File) ? (known.Url, CaptureReader.MediaType(known).MediaType) : null);
        }

        WriteFile(writer, settingsFile, date, null);
    }

    private IEnumerable<string> Below(string folder, int depth) => archive.Files(folder).Select(name => $"{folder}/{name}")
        .Concat(depth < DeepestFolder ? archive.Folders(folder).SelectMany(name => Below($"{folder}/{name}", depth + 1)) : []);

    private void WriteFile(WarcWriter writer, string path, string date, (WebUrl? Url, string MediaType)? page)
    {
        using var stream = archive.Open(path);
        if (stream is null)
        {
            return;
        }

        // What has no address is named by its digest.
        var digest = Sha256Digest.Of(stream);
        var target = page?.Url?.Value ?? $"urn:sha256:{digest.Hex}";
        var isSettings = path.EndsWith(".yml", StringComparison.Ordinal);
        var mediaType = page?.MediaType ?? (isSettings ? "application/yaml" : OutputFile.MediaTypeOf(path));
        IEnumerable<(string, string)> fields = [.. Fields(path + "\0" + digest.Hex, date, mediaType), ("WARC-Target-URI", target), ("WARC-Payload-Digest", WarcWriter.DigestField(digest)), (ArchiveRecords.PathField, path)];
        writer.Write(isSettings ? "metadata" : "resource", fields, stream);
    }

    private static IEnumerable<(string Name, string Value)> Fields(string words, string date, string mediaType) =>
        [("WARC-Record-ID", WarcWriter.IdOf(words)), ("WARC-Date", date), ("Content-Type", mediaType)];

    private static string Moment(EdtfDate date) => date.EarliestUtc.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture);
}
