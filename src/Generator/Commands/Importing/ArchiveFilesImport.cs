using System.Text;
using Generator.Captures;
using Generator.Captures.Containers.Warc;
using Generator.Diagnostics;
using Generator.Files;
using Generator.Settings;
using Generator.Text;

namespace Generator.Commands.Importing;

/// <summary>
/// Takes up captures that another archive exported: each under its own folder with all that was known of it, so that the same site comes of them. A file that is there already
/// stays; one that would be another under the same name is told and its capture left out.
/// </summary>
/// <param name="writer">Null where nothing is to be written.</param>
internal sealed class ArchiveFilesImport(ImportState state, ArchiveWriter? writer, ReadingLimits limits)
{
    /// <summary>What became of each capture, in order.</summary>
    public IEnumerable<Outcome<ImportPlan>> Import(string file, Stream stream)
    {
        var together = new List<ArchiveRecord>();
        foreach (var record in ArchiveRecords.Read(stream, limits))
        {
            if (!ArchiveRecords.IsPath(record.Path))
            {
                yield return Outcome.Nothing<ImportPlan>(ImportDiagnostics.PathRefused.At(Location.Of(file), record.Path));
                continue;
            }

            together.Add(record);
            if (record.Path.EndsWith("/source.yml", StringComparison.Ordinal))
            {
                Take(together);
            }
            else if (record.Path.EndsWith(ContainerSettingsReader.Ending, StringComparison.Ordinal) || record.Path.EndsWith("/" + CaptureSettingsReader.FileName, StringComparison.Ordinal))
            {
                yield return TakeCapture(file, together);
            }
        }

        // Without its settings, what came before them is no capture.
        if (together.Count > 0)
        {
            yield return Outcome.Nothing<ImportPlan>(ImportDiagnostics.RecordLost.At(Location.Of(file), together[0].Path));
        }
    }

    private Outcome<ImportPlan> TakeCapture(string file, List<ArchiveRecord> records)
    {
        var settings = records[^1];
        var folder = settings.Path[..settings.Path.LastIndexOf('/')];
        var isList = settings.Path.EndsWith(ContainerSettingsReader.Ending, StringComparison.Ordinal);
        var capture = new CaptureFolder(settings.Path.Split('/')[1], isList ? settings.Path : folder, folder[(folder.LastIndexOf('/') + 1)..]);
        var lost = records.Find(r => r.Bytes is null || (!isList && !r.Path.StartsWith(folder + "/", StringComparison.Ordinal)));
        var taken = records.Find(r => IsOther(r));
        if (lost is not null || taken is not null)
        {
            records.Clear();
            return Outcome.Nothing<ImportPlan>(lost is not null ? ImportDiagnostics.RecordLost.At(Location.Of(file), lost.Path) : ImportDiagnostics.NameTaken.At(Location.Of(file), taken!.Path));
        }

        var known = isList ? null : CaptureSettingsReader.Parse(Encoding.UTF8.GetString(settings.Bytes!.Value.Span), settings.Path).Value;
        var digest = known?.Sha256 ?? Sha256Digest.Of(settings.Bytes!.Value.Span);
        if (known is not null && state.Held.WithDigest(digest) is { } other && other != folder)
        {
            records.Clear();
            var parts = other.Split('/');
            return Outcome.Of(new ImportPlan(new CaptureFolder(parts[1], other, parts[^1]), digest, [], null, null, null));
        }

        state.Held.Add(capture, digest, known?.Url);
        if (isList && ContainerSettingsReader.Parse(Encoding.UTF8.GetString(settings.Bytes!.Value.Span), settings.Path).Value is { Sha256: { } whole } list)
        {
            state.Held.AddContainer($"{folder}/{list.File}", whole);
        }

        var added = Take(records);
        return Outcome.Of(new ImportPlan(capture, digest, added.Select(r => new NewFile(r.Path, r.Bytes!.Value)).ToSequence(), null, null, null));
    }

    private bool IsOther(ArchiveRecord record) => record.Bytes is { } bytes && state.Archive.ReadBytes(record.Path) is { } there && !bytes.Span.SequenceEqual(there);

    // The files that weren't there. A profile that the archive has is its own, whatever another archive knew of the source.
    private List<ArchiveRecord> Take(List<ArchiveRecord> records)
    {
        var added = records.Where(r => r.Bytes is not null && !state.Archive.FileExists(r.Path)).ToList();
        foreach (var record in added)
        {
            writer?.Add(record.Path, record.Bytes!.Value.Span);
        }

        records.Clear();
        return added;
    }
}
