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

    public static readonly DiagnosticDescriptor PutRight = new(
        "SIT003",
        Severity.Warning,
        "a published file was changed or deleted by hand and has been put right",
        "'{0}' was {1} since the last build; it is as the archive says again",
        "edit content or templates instead of the finished site",
        "The finished site is written by the build alone. A file that was deleted from it, or whose bytes are no longer those of the manifest, is written again, or removed where the archive no longer has it. A build looks at the length of every file and at the bytes of those that were written after the manifest; `check` looks at the bytes of all.");

    public static readonly DiagnosticDescriptor BrokenOff = new(
        "SIT004",
        Severity.Information,
        "an earlier publication was broken off and has been carried on",
        "an earlier publication into '{0}' was broken off; what it may have changed has been looked at again",
        "",
        "A publication writes down what it is about to change before it changes anything. Where the next build finds such a journal, it trusts none of the files named there, compares their bytes and writes what is missing.");

    public static readonly DiagnosticDescriptor DiskRefused = new(
        "SIT005",
        Severity.Error,
        "the disk refused the publication",
        "publishing into '{0}' failed: {1}",
        "make room or mend the permissions, then build again: the publication is finished from where it stopped",
        "New files are first put aside. If that fails, the published site is as it was. If moving them into place fails, a journal stays behind and the next build finishes the work.");

    public static readonly DiagnosticDescriptor InTheWay = new(
        "SIT006",
        Severity.Error,
        "a file that no build wrote stands where a page has to be",
        "'{0}' was not written by a build, and a file of the archive has to be there",
        "move it out of the output folder and build again",
        "Files that somebody put into the output folder are left alone. This one has the name of a file of the archive, or is a file or link where the archive needs a folder, or the other way round; nothing is published until it is out of the way.");

    public static readonly DiagnosticDescriptor AddressesNotRecorded = new(
        "SIT007",
        Severity.Error,
        "the published addresses could not be written down",
        "the site is published, but '{0}' could not be written: {1}",
        "mend the permissions or make room, then build again with --record-addresses before anything is renamed",
        "The record of addresses is what keeps a link alive when an article's date or headline is corrected. It is written after the site, so that it never names an address that nobody could read.");
}
