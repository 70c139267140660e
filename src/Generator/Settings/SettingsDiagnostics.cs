using Generator.Diagnostics;

namespace Generator.Settings;

/// <summary>Problems in files of settings.</summary>
public static class SettingsDiagnostics
{
    public static readonly DiagnosticDescriptor NotYaml = new(
        "SET001",
        Severity.Error,
        "a settings file is not valid YAML",
        "this is not valid YAML: {0}",
        "mend the file at this place",
        "The file can't be read as YAML 1.2. The usual causes are a tab used to indent, a missing space after a colon, a colon in a text that has no quotation marks around it, and a quotation mark that isn't closed.");

    public static readonly DiagnosticDescriptor UnknownKey = new(
        "SET002",
        Severity.Error,
        "a settings file has a key that isn't known",
        "the key '{0}' isn't known here{1}",
        "rename or remove the key; comments belong under `note:`",
        "Every key is checked so that a mistyped one is found at once instead of being ignored. Where a known key is spelled alike, the message names it.");

    public static readonly DiagnosticDescriptor MissingKey = new(
        "SET003",
        Severity.Error,
        "a settings file lacks a key it needs",
        "the key '{0}' is missing",
        "add `{0}:` here",
        "Some facts can't be left out, because every page or every notice depends on them.");

    public static readonly DiagnosticDescriptor WrongValue = new(
        "SET004",
        Severity.Error,
        "a value in a settings file has the wrong form",
        "'{0}' isn't what belongs here: {1}",
        "write {1} here",
        "The key is known, but its value can't be understood: a date that isn't EDTF, an address that isn't http or https, a list where one value is meant, or the other way round.");

    public static readonly DiagnosticDescriptor DuplicateKey = new(
        "SET005",
        Severity.Error,
        "a key stands twice in a settings file",
        "the key '{0}' stands here for the second time",
        "keep one of the two",
        "With two values for one key it would depend on chance which one counts.");

    public static readonly DiagnosticDescriptor NotAllowedInYaml = new(
        "SET006",
        Severity.Error,
        "a settings file uses a part of YAML that isn't allowed",
        "{0} not allowed in settings",
        "write the value out",
        "Anchors, aliases, tags and several documents in one file are refused: they let a small file grow without limit in memory, and no settings need them.");

    public static readonly DiagnosticDescriptor TooLong = new(
        "SET008",
        Severity.Error,
        "a settings file is longer than any settings",
        "this file has more than {0} characters",
        "look whether another file was put in its place",
        "Settings are read by people. A file of this length is another kind of file under the wrong name, or made to slow the build down.");

    public static readonly DiagnosticDescriptor FileMissing = new(
        "SET007",
        Severity.Error,
        "a settings file is missing",
        "there is no {0}",
        "add the file; the documentation shows what stands in it",
        "The archive can't be built without this file.");
}
