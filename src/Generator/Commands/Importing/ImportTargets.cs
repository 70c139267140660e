using Generator.Files;

namespace Generator.Commands.Importing;

/// <summary>The files that the paths of a command line name, folders looked through.</summary>
/// <param name="Missing">The first path at which there is nothing; null where there is none.</param>
internal sealed record ImportTargets(IReadOnlyList<ImportTarget> Files, string? Missing)
{
    // What browsers put beside a page that they save whole: its pictures, styles and frames.
    private static readonly string[] s_besidePages = ["_files", ".files", "-Dateien", "_archivos", "_fichiers", "_bestanden", "_pliki"];

    public static ImportTargets Of(string[] paths, CommandConsole console)
    {
        var files = new List<ImportTarget>();
        foreach (var path in paths)
        {
            var full = console.FullPath(path);
            if (OutsideFile.Length(full) is not null)
            {
                files.Add(new ImportTarget(path, full, IsNamed: true));
                continue;
            }

            var below = OutsideFile.Below(full);
            if (below.Count == 0)
            {
                return new ImportTargets([], path);
            }

            var named = below.ToHashSet(StringComparer.Ordinal);
            files.AddRange(below.Where(f => !IsBesidePage(f, named)).Select(f => new ImportTarget(path.TrimEnd('/', '\\') + f[full.TrimEnd('/', '\\').Length..].Replace('\\', '/'), f, IsNamed: false)));
        }

        return new ImportTargets(files, null);
    }

    private static bool IsBesidePage(string file, HashSet<string> all)
    {
        for (var folder = Path.GetDirectoryName(file); folder is { Length: > 0 }; folder = Path.GetDirectoryName(folder))
        {
            if (Array.Find(s_besidePages, e => folder.EndsWith(e, StringComparison.OrdinalIgnoreCase)) is { } ending
                && (all.Contains(folder[..^ending.Length] + ".html") || all.Contains(folder[..^ending.Length] + ".htm")))
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>A file to import.</summary>
/// <param name="Shown">Its path as it was typed, or below the folder that was.</param>
/// <param name="IsNamed">Whether the person named it, and not the folder it lies in.</param>
internal sealed record ImportTarget(string Shown, string FullPath, bool IsNamed);
