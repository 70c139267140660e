using Generator.Diagnostics;
using Generator.Files;
using Generator.Settings;

namespace Generator.Captures;

/// <summary>Finds the captures of a source: every folder under `captures/` that holds a capture.yml, in ordinal order of its path.</summary>
public static class CaptureListing
{
    // Deep enough for <year>/<month>/<day>/<section>/<slug>; a bound keeps a hostile tree from nesting the walk.
    private const int DeepestFolder = 12;

    /// <summary>Names of the folders under `seeds/`.</summary>
    public static IReadOnlyList<string> Sources(InputTree archive) => archive.Folders("seeds");

    /// <param name="unreadable">Told of each folder that can't be read, whose captures are left out.</param>
    public static IEnumerable<CaptureFolder> Of(InputTree archive, string sourceId, List<Diagnostic> unreadable) => Below(archive, sourceId, $"seeds/{sourceId}/captures", 0, unreadable);

    private static IReadOnlyList<string> Folders(InputTree archive, string path, List<Diagnostic> unreadable)
    {
        try
        {
            return archive.Folders(path);
        }
        catch (UnreadableFileException refusal)
        {
            unreadable.Add(FilesDiagnostics.Of(refusal));
            return [];
        }
    }

    private static IEnumerable<CaptureFolder> Below(InputTree archive, string sourceId, string path, int depth, List<Diagnostic> unreadable)
    {
        foreach (var name in Folders(archive, path, unreadable))
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
}
