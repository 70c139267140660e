using Generator.Diagnostics;

namespace Generator.Captures.Containers;

/// <summary>Problems with files that hold many captures, and with the records in them.</summary>
public static class ContainerDiagnostics
{
    public static readonly DiagnosticDescriptor RecordMismeasured = new(
        "CAP010",
        Severity.Warning,
        "a record is not as long as it says",
        "the record of {0} (at byte {1}) says that it has {2} bytes and has {3}",
        "nothing needs doing; look at the article, and save the page again if anything is missing",
        "Some programs write wrong lengths into web archive files. Where a record ends is then told by where the next one begins. The page was read whole.");

    public static readonly DiagnosticDescriptor RecordCutOff = new(
        "CAP011",
        Severity.Warning,
        "a page in a container is cut off or damaged",
        "the record of {0} (at byte {1}) ends before the page does, or is damaged",
        "save the page again; this one is left out",
        "Half an article would look like a decision of the newsroom. What was packed and doesn't agree with its own check value is damaged. A page counts as cut off where its record ends before its stated length, where it was sent in parts and the last is missing, or where whoever saved it says so and its last tag isn't there.");

    public static readonly DiagnosticDescriptor RevisitUnresolved = new(
        "CAP012",
        Severity.Warning,
        "a record refers to a page that isn't there",
        "a revisit of {0} refers to an earlier capture that is in none of the files given and not in the archive",
        "import the file that holds the earlier capture, with this one or before it",
        "A crawler that meets the same page again writes a short record that refers to the earlier one (ISO 28500, revisit). It holds no page itself. The earlier capture is looked for in all files that are imported together, and in the containers that the archive holds.");

    public static readonly DiagnosticDescriptor Damaged = new(
        "CAP013",
        Severity.Warning,
        "a container is damaged",
        "from byte {0} on there are bytes that are no records; reading went on at the next record",
        "get the file again from where it came from, if you can: what stood there is lost",
        "A copy that broke off, a bad disk or a program that was stopped leaves such places. What can be read is read.");

    public static readonly DiagnosticDescriptor RecordTooLarge = new(
        "CAP014",
        Severity.Warning,
        "a page in a container is larger than any article",
        "the page of {0} (at byte {1}) goes beyond the limits",
        "raise `limits:` in site.yml if it is an article after all; it is left out",
        "The limits on bytes, and on how many times larger than itself a packed page may become, keep a damaged or hostile file from taking the memory of the whole build.");

    public static readonly DiagnosticDescriptor BodyUndecodable = new(
        "CAP015",
        Severity.Warning,
        "a page in a container can't be unpacked",
        "the page of {0} (at byte {1}) is packed and can't be unpacked",
        "save the page again; this one is left out",
        "Servers send pages packed (gzip, deflate, br, zstd). This one is damaged, or packed in another way.");

    public static readonly DiagnosticDescriptor NoRecord = new(
        "CAP016",
        Severity.Error,
        "a record isn't where it should be",
        "at byte {0} of the container there is no page",
        "import the container again; this capture is left out",
        "The list beside a container says where each of its captures begins. Somebody may have changed `offset:` or `skip:` there, or packed the container again.");

    public static readonly DiagnosticDescriptor SourceUnknown = new(
        "CAP017",
        Severity.Error,
        "a record belongs to a source that isn't there",
        "the record '{0}' is said to be of '{1}', but there is no folder seeds/{1}",
        "mend `source:`, or make the folder with its source.yml; this capture is left out",
        "A container may hold pages of several newsrooms. It lies under one of them; `source:` names the folder of a record that belongs to another.");

    public static readonly DiagnosticDescriptor FileMissing = new(
        "CAP018",
        Severity.Error,
        "a container is missing",
        "the container '{0}' isn't in this folder",
        "put the file beside its list, or mend `file:`; all its captures are left out",
        "The list names the container that its captures are in. It must lie in the same folder, under exactly that name (upper and lower case count on some systems).");

    public static readonly DiagnosticDescriptor DigestDiffers = new(
        "CAP019",
        Severity.Error,
        "a container's bytes are not the ones that were recorded",
        "'{0}' has the SHA-256 {1}, but its list records {2}",
        "restore the file; all its captures are left out",
        "A capture is never edited, so that everyone can check that it is still what was saved. A changed digest means that an editor, a program or Git's line-end conversion has touched the file (see .gitattributes).");

    public static readonly DiagnosticDescriptor RecordDiffers = new(
        "CAP020",
        Severity.Error,
        "a record's page is not the one that was recorded",
        "the page of '{0}' has the SHA-256 {1}, but the list records {2}",
        "mend `offset:` and `skip:` if they were changed, or import the container again; this capture is left out",
        "The list beside a container records the digest of each page as it was unpacked. It differs where the list leads to another record than was meant.");

    public static readonly DiagnosticDescriptor WithdrawnKept = new(
        "CAP021",
        Severity.Information,
        "a container still holds a withdrawn article",
        "this article is withdrawn, but its page is still in the container",
        "state `language:` and `url:` of '{0}' in the list, then take the container out of the archive once nothing else in it is needed",
        "Of a withdrawn article nothing is published but a tombstone. The container is not part of the site, but whoever gets the archive's own folder can read it.");

    public static readonly DiagnosticDescriptor NoPageInMail = new(
        "CAP022",
        Severity.Error,
        "a file that a browser saved holds no page",
        "there is no HTML part in this MHTML file",
        "save the page again; this capture is left out",
        "Browsers save a page with its pictures in one file (MHTML), which is built like a mail. The page is its first HTML part.");

    public static readonly DiagnosticDescriptor FeedBroken = new(
        "CAP071",
        Severity.Warning,
        "a feed breaks off",
        "from line {0} on it is no XML; the entries before it were read",
        "save the feed again if you can; the entry at that line and all behind it are lost",
        "A feed is XML, of which no program may guess what was meant behind a fault. Feeds break off where they were not saved whole, or where a program that made one left a character in it that XML doesn't know.");

    public static readonly DiagnosticDescriptor NoEntry = new(
        "CAP072",
        Severity.Error,
        "an entry isn't where it should be",
        "the feed has no entry with a whole text at this place",
        "import the feed again; this capture is left out",
        "The list beside a feed says how many entries stand before each of its captures (`skip:`). Somebody may have changed that.");

    public static readonly DiagnosticDescriptor NoPageInBook = new(
        "CAP073",
        Severity.Error,
        "an EPUB file holds no text that can be read",
        "there is no document with a text in this EPUB file",
        "save the page itself; this capture is left out",
        "An EPUB file is a ZIP file whose package document names its texts in their order. This one is damaged, encrypted, larger than the limits allow, or holds pictures only.");

    public static readonly DiagnosticDescriptor SeveralTexts = new(
        "CAP074",
        Severity.Error,
        "an EPUB file holds several texts",
        "several documents in this EPUB file are as long as articles",
        "save the articles one by one; this capture is left out",
        "Programs for reading later save an article as an EPUB file with hardly anything beside it. Where several long texts lie in one, nobody can tell whether they are chapters or articles, and they would appear as one.");
}
