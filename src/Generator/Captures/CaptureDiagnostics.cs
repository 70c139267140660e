using Generator.Diagnostics;

namespace Generator.Captures;

/// <summary>Problems with captures as they lie in the archive.</summary>
public static class CaptureDiagnostics
{
    public static readonly DiagnosticDescriptor FileMissing = new(
        "CAP001",
        Severity.Error,
        "a capture's file is missing",
        "the captured file '{0}' isn't in this folder",
        "put the file beside capture.yml, or mend `file:`; this capture is left out",
        "capture.yml names the file that was saved. It must lie in the same folder, under exactly that name (upper and lower case count on some systems).");

    public static readonly DiagnosticDescriptor DigestDiffers = new(
        "CAP002",
        Severity.Error,
        "a capture's bytes are not the ones that were recorded",
        "'{0}' has the SHA-256 {1}, but capture.yml records {2}",
        "restore the file; if the new bytes are right, record their digest; this capture is left out",
        "A capture is never edited, so that everyone can check that it is still what was saved. A changed digest means that an editor, a program or Git's line-end conversion has touched the file (see .gitattributes).");

    public static readonly DiagnosticDescriptor DigestMissing = new(
        "CAP003",
        Severity.Warning,
        "a capture's digest isn't recorded",
        "no SHA-256 is recorded for '{0}'",
        "add `sha256: {1}`",
        "Without a recorded digest nobody would notice if the saved bytes changed. The hint gives the digest of the file as it is now.");

    public static readonly DiagnosticDescriptor UnknownMediaType = new(
        "CAP004",
        Severity.Error,
        "a capture is of a kind that can't be read",
        "'{0}' is of the kind '{1}', which can't be read as an article",
        "state `media_type: text/html`, `text/plain` or `text/markdown` if it is one of these; this capture is left out",
        "Articles are read from HTML pages, plain text and Markdown. The kind is taken from `media_type:` in capture.yml, else from the file's name.");

    public static readonly DiagnosticDescriptor TooLarge = new(
        "CAP005",
        Severity.Error,
        "a capture is larger than any article",
        "'{0}' has {1} bytes; at most {2} are read",
        "save the page without its pictures and films; this capture is left out",
        "The limit keeps a damaged or hostile file from taking the memory of the whole build.");

    public static readonly DiagnosticDescriptor NoCaptures = new(
        "CAP006",
        Severity.Warning,
        "a source has no captures",
        "there is no capture under this source",
        "add a folder with a saved page and its capture.yml, or run `generator import FILE`",
        "A source's captures lie anywhere under its `captures` folder; a folder counts as a capture when it holds a capture.yml.");

    public static readonly DiagnosticDescriptor WithdrawnFileKept = new(
        "CAP008",
        Severity.Information,
        "the file of a withdrawn article is still there",
        "this article is withdrawn, but its file '{0}' is still in the archive's folder",
        "state `language:` and `url:` in capture.yml (and `published:` where it has `address: keep`), then delete the file, in the repository's history too if need be",
        "Of a withdrawn article nothing is published but a tombstone. The captured file is not part of the site, but whoever gets the archive's own folder can read it. "
        + "The tombstone's language, and what feed readers know the article by, are taken from the file unless capture.yml states them.");

    public static readonly DiagnosticDescriptor CannotUnpack = new(
        "CAP007",
        Severity.Error,
        "a packed file can't be unpacked",
        "'{0}' can't be unpacked: it {1}",
        "pack the saved page again, or give it as it is",
        "Collections of pages keep each packed with gzip. A damaged file, one cut off while it was copied, and one that grows without limit are refused.");

    public static readonly DiagnosticDescriptor FurtherPageMissing = new(
        "CAP030",
        Severity.Warning,
        "a page in which an article goes on can't be read",
        "the article goes on in '{0}', which is left out: {1}",
        "put the saved page back, or mend its item under `further_pages:`; until then a mark stands in the text where the page is missing",
        "Some newsrooms cut their articles into several pages. Each that was saved is named under `further_pages:`, and they are published as one article. Where one of them is missing or isn't what was recorded, "
        + "the others are published, and readers see that something is missing between them.");

    public static readonly DiagnosticDescriptor LinkNotFollowed = new(
        "CAP009",
        Severity.Warning,
        "a file or folder of the archive is a link",
        "this is a symbolic link, which is not followed",
        "put the file or folder itself in its place",
        "An archive holds all that it is made of, so that it reads the same wherever it is copied, and so that nobody can make it publish files from elsewhere on the machine. What a link leads to is treated as if it were not there.");
}
