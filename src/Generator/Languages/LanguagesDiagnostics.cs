using Generator.Diagnostics;

namespace Generator.Languages;

/// <summary>Problems in the files of `content/languages`.</summary>
public static class LanguagesDiagnostics
{
    public static readonly DiagnosticDescriptor NoFallback = new(
        "LAN001",
        Severity.Error,
        "the file of the fallback language is missing",
        "there is no {0}",
        "add the file, or put a language that has one first under `languages:` in content/site.yml",
        "The first language of content/site.yml serves every page whose own language has no interface file, so the archive can't be built without it.");

    public static readonly DiagnosticDescriptor NoInterface = new(
        "LAN002",
        Severity.Warning,
        "a language has no interface file",
        "there is no {1}, so pages in '{0}' have the interface of '{2}'",
        "begin one with `generator new language {0}`, and translate its labels",
        "Articles can be in any language. Where the interface hasn't been translated, the pages carry the words of the language that serves for it (`fallbacks:` in content/site.yml, else the first language there), marked as such, and say so.");

    public static readonly DiagnosticDescriptor LabelMissing = new(
        "LAN003",
        Severity.Error,
        "the file of the fallback language lacks a label",
        "the label '{0}' is missing",
        "add `{0}:` under `labels:`; content/languages/en.yml shows what it says in English",
        "The first language of content/site.yml serves wherever another lacks words, so that it has every label; else a page would show a gap where a reader looks for help.");

    public static readonly DiagnosticDescriptor LabelUnknown = new(
        "LAN004",
        Severity.Error,
        "a language file has a label that isn't known",
        "the label '{0}' isn't known{1}",
        "rename or remove it",
        "A label that no page uses is most often a mistyped key, whose right spelling is then missing. Where a known key is spelled alike, the message names it.");

    public static readonly DiagnosticDescriptor FormMissing = new(
        "LAN005",
        Severity.Error,
        "a counted label lacks a plural form that its language needs",
        "'{0}' has no form for '{1}'",
        "add `{1}:` to it",
        "The language's plural rules give some whole numbers this category. Without the form readers would meet wrong grammar, as 2 with the form for 5.");

    public static readonly DiagnosticDescriptor FormUnknown = new(
        "LAN006",
        Severity.Error,
        "a counted label has a form that its language doesn't have",
        "'{0}' has a form '{1}', which this language has no plural rule for",
        "remove it, or add the rule under `plurals:`",
        "Forms are named by the categories of the language's plural rules (zero, one, two, few, many) and `other`.");

    public static readonly DiagnosticDescriptor RuleNotUnderstood = new(
        "LAN007",
        Severity.Error,
        "a plural rule can't be understood",
        "the plural rule '{0}' for '{1}' can't be understood",
        "write it as CLDR does, for example `v = 0 and i % 10 = 2..4 and i % 100 != 12..14`",
        "Rules follow the syntax of UTS #35 Part 3 (Language Plural Rules): relations of the operands n, i, v, w, f, t, e, joined by `and` and `or`.");

    public static readonly DiagnosticDescriptor PlaceUnknown = new(
        "LAN008",
        Severity.Error,
        "words have a place in braces that nothing fills",
        "the place in braces isn't known here: {0}{1}",
        "use only the places that the English file has at this key, each a name in braces",
        "Braces mark where the program puts a name, a number or a date. A place that it doesn't know, or a brace without its other half, would be shown to readers as it stands.");

    public static readonly DiagnosticDescriptor PlaceMissing = new(
        "LAN035",
        Severity.Error,
        "words leave out a place that they have to have",
        "'{0}' has no place for {1}",
        "put it where the language wants it; the same key of the English file has it too",
        "What would fill the place, a name or a date or a year, would be missing on every page, and nobody would see that it is. A count alone may be left out, because some languages say it in words (Arabic its one and two).");

    public static readonly DiagnosticDescriptor WordsMissing = new(
        "LAN020",
        Severity.Warning,
        "a language file lacks words",
        "{0} missing; other languages lend their words for them: {1}",
        "write them into the file; beside each key that `generator new language` wrote stands what it says in English",
        "The archive can be built and looked at while its interface is being translated. What is missing stands on the pages in the first language that serves for this one, marked with its own language, so that screen readers speak it as what it is.");

    public static readonly DiagnosticDescriptor FallbackUnlisted = new(
        "LAN021",
        Severity.Warning,
        "a language is to serve for another, but isn't one of the interface's",
        "'{0}' can't serve for '{1}': it isn't under `languages:`",
        "add it to `languages:`, or take it away here",
        "Words for readers come from the languages of the interface alone. One that isn't listed has no labels to lend.");

    public static readonly DiagnosticDescriptor FallbackCircular = new(
        "LAN022",
        Severity.Error,
        "languages serve for one another in a circle",
        "'{0}' leads back to itself: {1}",
        "take one of these away",
        "Where a language has no words of its own, those named for it are looked at, then those named for them. A circle has no first language, and says nothing that its parts don't say.");
}
