using Generator.Diagnostics;

namespace Generator.Transcripts.Markdown;

/// <summary>Problems with reading Markdown: the archive's own texts, translations, and captures that are Markdown.</summary>
public static class MarkdownDiagnostics
{
    public static readonly DiagnosticDescriptor RawHtml = new(
        "TRA020",
        Severity.Error,
        "raw HTML stands in a text",
        "'{0}' is HTML, which texts of the archive can't contain",
        "write it in Markdown; words of another language are [words](lang:be)",
        "Pages, feeds and books are all written from one closed model of blocks. HTML in a text would go past it, into formats that can't show it and past every check, so the archive's own texts are Markdown alone.");

    public static readonly DiagnosticDescriptor LinkRefused = new(
        "TRA021",
        Severity.Error,
        "a link in a text leads nowhere that a page may lead",
        "the link to '{0}' can't stand on a page",
        "use an http, https or mailto address, or the file of another page seen from this one, as notices.html",
        "Links lead to the web, to a mail address or to a page of this archive. Other schemes run code or open files, and an address without a scheme leads elsewhere on every copy of the archive. In translations, which stand at several places, only full addresses work.");

    public static readonly DiagnosticDescriptor FrontMatterUnclosed = new(
        "TRA022",
        Severity.Error,
        "the front matter of a text is never closed",
        "the front matter begins with --- but no second --- ends it",
        "put a line of three hyphens after the last key",
        "What stands between two lines of three hyphens at the start of a Markdown file are its settings; the text begins after the second.");

    public static readonly DiagnosticDescriptor PictureRefused = new(
        "TRA023",
        Severity.Error,
        "a picture in a text can't stand where it stands",
        "'{0}' can't stand here: {1}",
        "begin a paragraph with ![what it shows](missing:photo \"credit\") and its caption on the next line, or write ![title](missing:video \"1:38\") alone",
        "Texts name pictures, videos and recordings that the archive doesn't hold, so that a translated page has them where its original has. The kinds are photo, video, audio and embed. A photo may also have the http or https address it had at its source; it is never loaded.");

    public static readonly DiagnosticDescriptor NotReadable = new(
        "TRA024",
        Severity.Error,
        "a text can't be read as Markdown",
        "this text can't be read as Markdown: {0}",
        "shorten or split the text",
        "Limits on length, nesting, links and cells keep a damaged or hostile file from taking the time of the whole build; no text that people wrote comes near them.");

    public static readonly DiagnosticDescriptor ReadAsPlainText = new(
        "TRA025",
        Severity.Warning,
        "a Markdown capture was read as plain text",
        "this capture was read as plain text: {0}",
        "look at the article; its lists, links and emphasis are shown as they were typed",
        "A capture that is too entangled to be read as Markdown is still a text. Nothing of it is left out; only its form isn't interpreted.");

    public static readonly DiagnosticDescriptor NotALanguage = new(
        "TRA026",
        Severity.Error,
        "a language mark in a text names no language",
        "'{0}' is no language tag",
        "write a BCP 47 tag after lang: as in [Радыё Свабода](lang:be)",
        "Words of another language than their text's are marked so that screen readers pronounce them and browsers choose their letters.");

    public static readonly DiagnosticDescriptor TextMissing = new(
        "TRA027",
        Severity.Warning,
        "one of the archive's own texts is missing in a language",
        "there is no {0}; readers of that language get the text in {1}",
        "translate the text into this file, with `of: {1}` in its front matter",
        "Notices, the page about the archive and the others of its own pages are wanted in every language of the interface. Where one is missing, the text in the first language that serves for it (`fallbacks:` in content/site.yml, else the first language there) stands in its place, marked as what it is, and a line says so.");

    public static readonly DiagnosticDescriptor LanguageDiffers = new(
        "TRA028",
        Severity.Error,
        "a text says another language than its file's name",
        "the file's name says {0}, its front matter {1}",
        "make the two agree",
        "The name of a text's file is its language, in content/pages, content/notices and content/articles alike.");

    public static readonly DiagnosticDescriptor PageUnknown = new(
        "TRA029",
        Severity.Warning,
        "a folder of texts is none of the archive's pages",
        "the archive has no page '{0}', so these texts are not published{1}",
        "name the folder after one of these: {2}",
        "The archive's own pages are a fixed set, because every page's footer leads to them. What else the keepers want to say stands best on the page about the archive.");

    public static readonly DiagnosticDescriptor NotUtf8 = new(
        "TRA030",
        Severity.Error,
        "a text isn't saved in UTF-8",
        "letters can't be read from here on: the file isn't UTF-8",
        "open it in the program it was written with and save it again with the encoding UTF-8",
        "Texts of the archive are UTF-8. An editor that saves in another encoding, such as Windows-1251, writes bytes that are no letters in UTF-8; the text would be published with signs for unknown letters in place of words, and bringing it up to date would lose them for good.");
}
