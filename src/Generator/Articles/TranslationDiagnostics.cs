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
}
