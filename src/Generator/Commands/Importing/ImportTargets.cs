using Generator.Files;

namespace Generator.Commands.Importing;

/// <summary>The files that the paths of a command line name, folders looked through.</summary>
/// <param name="Missing">The first path at which there is nothing; null where there is none.</param>
/// <param name="BesidePages">How many files were passed over that belong to pages, as their pictures and frames.</param>
internal sealed record ImportTargets(IReadOnlyList<ImportTarget> Files, string? Missing, int BesidePages)
{
    // What browsers put beside a page that they save whole: its pictures, styles and frames, in a folder named in the browser's or the system's language.
    private static readonly string[] s_besidePages =
    [
        "_files", ".files", "-Dateien", "-filer", "_archivos", "_arquivos", "_bestanden", "_bylos", "_datoteke", "_dosyalar", "_elemei", "_failid", "_fails", "_fajlovi", "_ficheiros", "_fichiers", "_file", "_fitxategiak",
        "_fitxers", "_pliki", "_soubory", "_tiedostot",
    ];

    private static readonly string[] s_pages = [".html", ".htm", ".xhtml", ".xht", ".shtml"];

    /// <summary>How the folders are named that browsers put beside a page which they save whole: its pictures, styles and frames.</summary>
    public static IReadOnlyList<string> FolderEndings => s_besidePages;

    public static ImportTargets Of(string[] paths, CommandConsole console)
    {
        var files = new List<ImportTarget>();
        var folders = new Dictionary<string, bool>(StringComparer.Ordinal);
        var beside = 0;
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
                return new ImportTargets([], path, 0);
            }

            var own = below.Where(f => !IsBesidePage(Path.GetDirectoryName(f), folders)).ToList();
            beside += below.Count - own.Count;
            files.AddRange(own.Select(f => new ImportTarget(path.TrimEnd('/', '\\') + f[full.TrimEnd('/', '\\').Length..].Replace('\\', '/'), f, IsNamed: false)));
        }

        return new ImportTargets(files, null, beside);
    }

    // The page may have been named by itself, as `*` does it, so that it is looked for where the folder lies.
    private static bool IsBesidePage(string? folder, Dictionary<string, bool> known)
    {
        if (folder is not { Length: > 0 })
        {
            return false;
        }

        if (!known.TryGetValue(folder, out var isBeside))
        {
            isBeside = Array.Exists(s_besidePages, e => folder.EndsWith(e, StringComparison.OrdinalIgnoreCase) && Array.Exists(s_pages, page => OutsideFile.Length(folder[..^e.Length] + page) is not null))
                || IsBesidePage(Path.GetDirectoryName(folder), known);
            known[folder] = isBeside;
        }

        return isBeside;
    }
}

/// <summary>A file to import.</summary>
/// <param name="Shown">Its path as it was typed, or below the folder that was.</param>
/// <param name="IsNamed">Whether the person named it, and not the folder it lies in.</param>
internal sealed record ImportTarget(string Shown, string FullPath, bool IsNamed);
