using Generator.Diagnostics;

namespace Generator.Commands.Importing;

/// <summary>Problems with files that somebody wants to import.</summary>
public static class ImportDiagnostics
{
    public static readonly DiagnosticDescriptor UnreadableKind = new(
        "CAP101",
        Severity.Error,
        "a file to import is of a kind that holds no article",
        "this is {0}, which can't be imported",
        "import saved HTML pages, plain text or Markdown; out of anything else, save the page itself first",
        "What a file is, is judged by its bytes and not by its name. Articles are imported from HTML pages, plain text and Markdown.");

    public static readonly DiagnosticDescriptor NoSource = new(
        "CAP102",
        Severity.Error,
        "nothing says whose article a file is",
        "neither the file nor the command line says which newsroom published this",
        "say it with `--source NAME`, or give the article's own address with `--url URL`",
        "Every article belongs to a source: its rights line, its notices and its place in the archive depend on it. Import looks at the address you give, at the addresses the page states for itself, and at the name of its site. A newsroom is never guessed from the text.");

    public static readonly DiagnosticDescriptor SimilarSource = new(
        "CAP103",
        Severity.Warning,
        "a new source has nearly the name of another",
        "'{0}' becomes a new source, though there is '{1}' already",
        "if you meant that one, remove {2} and import the file again with `--source {1}`",
        "A mistyped name would otherwise part one newsroom's articles into two without anybody noticing.");

    public static readonly DiagnosticDescriptor SameAddress = new(
        "CAP104",
        Severity.Warning,
        "the archive already holds a capture of this address",
        "{0} was captured before: {1}",
        "nothing need be done: both are kept, the newest whole one is shown, and its page leads to what differs",
        "The bytes differ, so this may be a later or an earlier state of the same page. Several captures of one address are one article in the archive.");

    public static readonly DiagnosticDescriptor DiskRefuses = new(
        "CAP105",
        Severity.Error,
        "a file could not be read or written",
        "the disk refuses: {0}",
        "look at the rights and the space on the disk, then import the file again",
        "The system would not let the program read the file, or write it into the archive. A capture counts only once its capture.yml is there, so half an import does no harm.");

    public static readonly DiagnosticDescriptor NothingInContainer = new(
        "CAP106",
        Severity.Error,
        "a container holds no article",
        "there is no article in this {0}; it holds {1}",
        "look into it with `generator extract`; pages that are lists of articles, and pages without text, are no articles",
        "A container becomes part of the archive for the articles in it. Pages that are lists, servers' messages and pages with hardly any text are counted and passed over.");

    public static readonly DiagnosticDescriptor NameTaken = new(
        "CAP120",
        Severity.Error,
        "an exported capture has the name of another",
        "the archive has another file '{0}'; the capture that this belongs to is left out",
        "if it is the newer one, move the archive's own folder away and import again",
        "What an archive holds is never replaced. Where two archives know different things of one capture, a person has to decide which stays.");

    public static readonly DiagnosticDescriptor PathRefused = new(
        "CAP121",
        Severity.Error,
        "an exported file would lie where no capture lies",
        "'{0}' is no path of a capture or a source; the record is left out",
        "import only what you know the origin of",
        "Export writes down where each file lay in its archive. Only the folders of sources and captures are taken up: whoever hands over such a file must not be able to put others into an archive.");

    public static readonly DiagnosticDescriptor RecordLost = new(
        "CAP122",
        Severity.Error,
        "an exported file is damaged or not whole",
        "the record of '{0}' is damaged, or its capture isn't whole; the capture is left out",
        "export it again, or copy the file again",
        "Each record of an export carries the digest of its file. A capture is taken up only where all its files are what was exported.");

    public static readonly DiagnosticDescriptor AboutOneArticle = new(
        "CAP107",
        Severity.Error,
        "an option is about one article, but the file holds many",
        "this is {0}, and --url, --published and --headline are about one article",
        "import it without them, then write what you know under the record in the list beside the container",
        "What a person states on the command line would be written down for every article in the container.");

    public static readonly DiagnosticDescriptor RecordUnreadable = new(
        "CAP108",
        Severity.Warning,
        "a page in a container can't be read",
        "the page of {0} can't be read: {1}",
        "look at it with `generator extract`; it is left out",
        "Pages that are no articles are only counted. Of this one nobody knows whether it is an article, because it goes beyond a limit or its markup can't be parsed.");
}
