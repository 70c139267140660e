using Generator.Diagnostics;

namespace Generator.Site;

/// <summary>Problems with publishing into a folder.</summary>
public static class SiteDiagnostics
{
    public static readonly DiagnosticDescriptor NotOurFolder = new(
        "SIT001",
        Severity.Error,
        "the output folder holds something else",
        "'{0}' is not empty and holds no site of this program",
        "choose an empty or new folder with --out, or empty this one yourself",
        "A folder is written into only where it is empty or holds a manifest.json of an earlier build. Everything else might be somebody's work, and nothing in it is touched.");

    public static readonly DiagnosticDescriptor ForeignFile = new(
        "SIT002",
        Severity.Information,
        "the output folder holds a file that no build wrote",
        "'{0}' was not written by a build and is left alone",
        "keep it if you put it there (a CNAME, a verification file); else delete it",
        "Files that somebody puts beside the site stay where they are: they are not part of the archive, not in its manifest and not checked.");

    public static readonly DiagnosticDescriptor Restored = new(
        "SIT003",
        Severity.Warning,
        "a published file was missing or changed and has been restored",
        "'{0}' was {1} since the last build and has been restored",
        "edit templates or content instead of the finished site",
        "The finished site is written by the build alone. A file that was deleted from it, or whose length no longer agrees with the manifest, is written again.");

    public static readonly DiagnosticDescriptor Finished = new(
        "SIT004",
        Severity.Information,
        "an interrupted publication has been finished",
        "an earlier publication into '{0}' was interrupted; every file has been compared anew",
        "",
        "A publication writes a journal before it changes anything. Where the next build finds one, it trusts nothing that lies in the folder, compares every file's digest and writes what is missing.");

    public static readonly DiagnosticDescriptor DiskRefused = new(
        "SIT005",
        Severity.Error,
        "the disk refused the publication",
        "publishing into '{0}' failed: {1}",
        "make room or mend the permissions, then build again: the publication is finished from where it stopped",
        "New files are first put aside. If that fails, the published site is as it was. If moving them into place fails, a journal stays behind and the next build finishes the work.");
}
