using Generator.Diagnostics;

namespace Generator.Commands.Proposing;

/// <summary>Problems with beginning an interface language.</summary>
public static class LanguageDiagnostics
{
    public static readonly DiagnosticDescriptor LanguageExists = new(
        "LAN023",
        Severity.Error,
        "the language has a file already",
        "this file is there already, and stays as it is",
        "print what would be written with `--dry-run`, and take over by hand what is missing",
        "A program never writes over what a person may have written. What would be written can be printed at any time.");

    public static readonly DiagnosticDescriptor DataMissing = new(
        "LAN024",
        Severity.Warning,
        "the program doesn't know all data of a language",
        "this program knows {0} of '{1}'; to be filled in: {2}",
        "fill them in as a newspaper in this language writes them; content/languages/en.yml shows the form, and the build names what is still missing",
        "Month names, patterns of dates and lists, plural rules and words for units come from the Unicode CLDR, which doesn't have every language. What it lacks is left empty in the new file, with what belongs there beside it.");

    public static readonly DiagnosticDescriptor NotListed = new(
        "LAN025",
        Severity.Warning,
        "the language isn't listed in content/site.yml yet",
        "'{0}' isn't under `languages:` yet",
        "add it there by hand, once its file has all its data",
        "A new language is added to the list where that changes nothing else in the file: to a list in one row of brackets, or with one tag a line. Otherwise the list is left to a person; so it is while the file lacks data that no other language can lend.");
}
