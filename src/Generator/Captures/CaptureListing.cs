using Generator.Captures.Containers;
using Generator.Diagnostics;
using Generator.Files;
using Generator.Settings;
using Generator.Text;

namespace Generator.Captures;

/// <summary>
/// Finds the captures of a source: every folder under `captures/` that holds a capture.yml, and the records that a container's list names, in ordinal order. A
/// container's records may be of other sources.
/// </summary>
public static class CaptureListing
{
    // Deep enough for <year>/<month>/<day>/<section>/<slug>; a bound keeps a hostile tree from nesting the walk.
    private const int DeepestFolder = 12;

    /// <summary>Names of the folders under `seeds/`.</summary>
    public static IReadOnlyList<string> Sources(InputTree archive) => archive.Folders("seeds");

    /// <param name="unreadable">Told of each folder and list that can't be read, whose captures are left out.</param>
    public static IEnumerable<CaptureFolder> Of(InputTree archive, string sourceId, List<Diagnostic> unreadable) => Below(archive, sourceId, $"seeds/{sourceId}/captures", 0, unreadable);

    /// <summary>The captures that one list of a container names.</summary>
    /// <param name="settingsFile">Path of the list.</param>
    /// <param name="problems">Told what is wrong in it.</param>
    public static IEnumerable<CaptureFolder> InContainer(InputTree archive, string sourceId, string settingsFile, List<Diagnostic> problems)
    {
        var text = Readable(() => archive.ReadText(settingsFile, ContainerSettingsReader.LongestText), problems) ?? "";
        var read = ContainerSettingsReader.Parse(text, settingsFile);
        problems.AddRange(read.Diagnostics);
        var container = read.Value is null ? "" : settingsFile[..(settingsFile.LastIndexOf('/') + 1)] + read.Value.File;
        foreach (var record in read.Value?.Records ?? [])
        {
            if (record.Source is null || (Slug.IsValid(record.Source) && archive.FolderExists($"seeds/{record.Source}")))
            {
                yield return new CaptureFolder(record.Source ?? sourceId, $"{container}/{record.Slug}", record.Slug)
                {
                    Record = new ContainedRecord(container, read.Value!.Sha256, settingsFile, record),
                };
            }
            else
            {
                problems.Add(ContainerDiagnostics.SourceUnknown.At(Location.Of(settingsFile), record.Slug, record.Source));
            }
        }
    }

    private static T? Readable<T>(Func<T?> read, List<Diagnostic> unreadable)
        where T : class
    {
        try
        {
            return read();
        }
        catch (UnreadableFileException refusal)
        {
            unreadable.Add(FilesDiagnostics.Of(refusal));
            return null;
        }
    }

    private static IEnumerable<CaptureFolder> Below(InputTree archive, string sourceId, string path, int depth, List<Diagnostic> unreadable)
    {
        var lists = Readable(() => archive.Files(path), unreadable) ?? [];
        foreach (var capture in lists.Where(IsList).SelectMany(list => InContainer(archive, sourceId, $"{path}/{list}", unreadable)))
        {
            yield return capture;
        }

        foreach (var name in Readable(() => archive.Folders(path), unreadable) ?? [])
        {
            var folder = $"{path}/{name}";
            if (archive.FileExists($"{folder}/{CaptureSettingsReader.FileName}"))
            {
                yield return new CaptureFolder(sourceId, folder, name);
            }
            else if (depth < DeepestFolder)
            {
                foreach (var capture in Below(archive, sourceId, folder, depth + 1, unreadable))
                {
                    yield return capture;
                }
            }
        }
    }

    private static bool IsList(string name) => name.EndsWith(ContainerSettingsReader.Ending, StringComparison.Ordinal);
}
