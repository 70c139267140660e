using Generator.Diagnostics;

namespace Generator.Transcripts;

/// <summary>Problems with reading what a capture says.</summary>
public static class TranscriptDiagnostics
{
    public static readonly DiagnosticDescriptor EncodingGuessed = new(
        "TRA001",
        Severity.Warning,
        "the encoding of a capture was guessed",
        "nothing says in which encoding this text was written; {0} was guessed",
        "read the text; if words look wrong, state the encoding in capture.yml: `media_type: text/html; charset=…`",
        "Text files and old pages often don't say how their letters are encoded. The guess is made from which bytes stand together, and can take one encoding of the same alphabet for another. It is right when names and quotation marks look right.");

    public static readonly DiagnosticDescriptor CharactersLost = new(
        "TRA002",
        Severity.Warning,
        "some characters of a capture can't be read",
        "{0} places can't be read as {1}",
        "look for � in the article; if there are many, the stated encoding is wrong",
        "Each place shows the replacement character �, so that a reader sees that something is missing. The usual causes are a file cut off in the middle of a character and text pasted from another encoding.");

    public static readonly DiagnosticDescriptor TooLong = new(
        "TRA003",
        Severity.Error,
        "a capture is longer than any article",
        "this capture has {0} characters; at most {1} are read",
        "save the page without what is embedded in it; this capture is left out",
        "The limit keeps a damaged or hostile file from taking the memory and time of the whole build.");

    public static readonly DiagnosticDescriptor NestedTooDeeply = new(
        "TRA004",
        Severity.Warning,
        "a page's elements are nested too deeply",
        "elements stand deeper in one another than {0} from here on; the markup beyond was passed over, its text is kept",
        "compare the article with the page; lists or quotations may have lost their form",
        "Broken page templates leave elements open, and hostile pages nest them by the thousand, because programs that read them slow down or fail. Text is never lost by this, only the form of what is nested too deeply.");

    public static readonly DiagnosticDescriptor TooManyPassages = new(
        "TRA005",
        Severity.Warning,
        "a page has more passages than are read",
        "only the first {0} passages were read; the article says at its end that the rest is missing",
        "split the capture if it holds more than one article, or raise `passages:` under `limits:` in content/site.yml",
        "No article has so many paragraphs: the page is a list, a log or a trap. What follows the last passage read isn't in the archive.");

    public static readonly DiagnosticDescriptor TooEntangled = new(
        "TRA006",
        Severity.Error,
        "a page's markup multiplies without end",
        "the page's unclosed elements would have to be repeated more often than {0} times",
        "save the page again from a browser, which closes its elements; this capture is left out",
        "HTML repeats unclosed formatting in every following paragraph. A page made to use this can grow from kilobytes to gigabytes while it is read.");

    public static readonly DiagnosticDescriptor TooManyAttributes = new(
        "TRA008",
        Severity.Warning,
        "an element has more attributes than are read",
        "only the first {0} attributes of this element were read",
        "nothing, if the article is complete; else raise `attributes:` under `limits:` in content/site.yml",
        "Elements of pages have a handful of attributes. One with hundreds is damaged, often by a quotation mark that isn't closed, or made to slow programs down.");

    public static readonly DiagnosticDescriptor TooMuchMarkup = new(
        "TRA009",
        Severity.Warning,
        "a page has more tags and attributes than are read",
        "the page was read up to here: {0} tags and attributes; the article says at its end that the rest is missing",
        "save the page again without what stands around its article, or raise `steps:` under `limits:` in content/site.yml",
        "What reading a page takes grows with its tags and attributes. They are counted, not timed, so that every machine reads up to the same place.");

    public static readonly DiagnosticDescriptor TooManyCells = new(
        "TRA010",
        Severity.Warning,
        "a page's tables have more cells than are read",
        "only the first {0} cells of the page's tables were read; the article says at its end that the rest is missing",
        "keep the table as a file of its own, or raise `cells:` under `limits:` in content/site.yml",
        "A table of so many cells is a data set, which no reader goes through on a page, and browsers and screen readers slow down or fail with it.");

    public static readonly DiagnosticDescriptor NotParsed = new(
        "TRA011",
        Severity.Error,
        "a page's markup can't be parsed",
        "the program's HTML parser fails at the markup of this page",
        "open the page in a browser and save it again from there, which puts its markup in order; this capture is left out",
        "Every row of characters is a page to a browser. The parser that this program uses has faults at a few of them, which pages made by a browser don't hold. Such a page is left out, and all others are read.");

    public static readonly DiagnosticDescriptor TooManyLines = new(
        "TRA012",
        Severity.Warning,
        "a text has more lines than are read",
        "the text was read up to here: {0} lines; the article says at its end that the rest is missing",
        "split the capture if it holds more than one article, or raise `steps:` under `limits:` in content/site.yml",
        "No article has so many lines: the file is a list, a log or a trap. Lines are counted, blank ones too, so that every machine reads up to the same place.");

    public static readonly DiagnosticDescriptor MetadataUnreadable = new(
        "TRA007",
        Severity.Information,
        "a page's structured data can't be read",
        "this block of JSON-LD isn't valid JSON and was passed over",
        "nothing, if headline, date and authors of the article are right; else state them in capture.yml",
        "Pages carry their headline, dates and authors as JSON for search engines. Where that is broken, the other statements of the page count.");
}
