using Generator.Diagnostics;

namespace Generator.Articles;

/// <summary>Problems with reading a translation.</summary>
public static class TranslationDiagnostics
{
    public static readonly DiagnosticDescriptor Empty = new(
        "ART020",
        Severity.Error,
        "a translation has no text",
        "there is no text below the front matter",
        "write the translation there, or remove the file; it is left out",
        "A translation holds the whole article: its headline and standfirst in the front matter, everything else below it.");

    public static readonly DiagnosticDescriptor OriginalDiffers = new(
        "ART021",
        Severity.Error,
        "a translation says another original than its folder",
        "the folder says that this is a translation of {0}, the front matter {1}",
        "make the two agree",
        "All translations of an article lie in one folder that has the article's slug as its name.");

    public static readonly DiagnosticDescriptor NameNotLanguage = new(
        "ART022",
        Severity.Error,
        "a translation's file isn't named for its language",
        "'{0}' is no language tag",
        "name the file for the language, as uk.md or sr-Latn.md",
        "A translation's file is named for its language by its BCP 47 tag, without anything that says how it was made; that stands in the front matter.");

    public static readonly DiagnosticDescriptor NotTranslated = new(
        "ART050",
        Severity.Error,
        "a part of a translation is still to be written",
        "{0} not translated yet",
        "write the translation below the quotation, with an empty line between them; the whole translation is left out until then",
        "`translate export` writes each paragraph of the original as a quotation with a place below it. A translation with an empty place would be published by half without a word, so it waits until it is whole. "
        + "A paragraph that is meant to be left out is left out by taking its quotation out of the file.");

    public static readonly DiagnosticDescriptor PlaceChanged = new(
        "ART051",
        Severity.Warning,
        "a part of a translation wasn't brought up to date",
        "{0} since this was translated",
        "mend the translation below the quotation, then take the word `{1}` out of its first line, or the whole place where nothing is left of it; its page says until then that it is behind",
        "`translate export` over an existing translation marks the paragraphs of the original that are others now. The translation stays published, and its page says that its original has changed, until each mark was seen to.");

    public static readonly DiagnosticDescriptor MarkUnknown = new(
        "ART056",
        Severity.Error,
        "a quotation in a translation begins with a mark that isn't known",
        "'{0}' is no mark, so that this quotation would be published as part of the translation",
        "write it as `translate export` does, alone in a line that begins with >: [original 3], [original 3-4] or [added]; where the quotation is the translation's own, write its first words behind the bracket",
        "Quotations of the original are told from a translation's own by the mark in their first line. One that was translated or mistyped would put the original's words into the translation.");

    public static readonly DiagnosticDescriptor NoTranslation = new(
        "ART057",
        Severity.Warning,
        "a file beside the translations isn't read",
        "'{0}' isn't named as a translation is, so nothing is read from it",
        "name it for its language, as uk.md, all in small letters behind the dot; or put it elsewhere",
        "Translations are the files in the folders of content/articles whose names end in .md. Editors add endings of their own, as in uk.md.txt, and a translation would be missing without a word.");
}
