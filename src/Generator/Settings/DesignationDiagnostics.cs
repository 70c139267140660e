using Generator.Diagnostics;

namespace Generator.Settings;

/// <summary>Problems in the data about designations, which readers rely on for their safety.</summary>
public static class DesignationDiagnostics
{
    public static readonly DiagnosticDescriptor DatesOutOfOrder = new(
        "SET020",
        Severity.Error,
        "the dates of a designation contradict one another",
        "{0} on {1} comes before {2} on {3}",
        "compare both dates with their sources",
        "An act of state is decided before it is announced or listed, and ends after that. Dates the other way round are a slip of the pen or two acts in one file.");

    public static readonly DiagnosticDescriptor FactWithoutSource = new(
        "SET021",
        Severity.Error,
        "a fact about a designation has no source",
        "no source is named for this {0}",
        "add `source:` with a key of this file's `sources:`",
        "What a notice tells readers can send them to prison or frighten them without need. Nothing is shown to them that no one can look up.");

    public static readonly DiagnosticDescriptor SourceUnknown = new(
        "SET022",
        Severity.Error,
        "a fact names a source that the file doesn't list",
        "'{0}' is none of this file's sources{1}",
        "add it under `sources:` with its name, date and address",
        "Each source stands once under `sources:`, and facts refer to it by its key.");

    public static readonly DiagnosticDescriptor PlaceOrPersonMissing = new(
        "SET023",
        Severity.Error,
        "a reader's risk doesn't say whom or where it concerns",
        "this risk names no {0}",
        "add `{0}:` to this risk",
        "A risk is told by act, person and territory. “Russia” alone, or “readers”, would be false for some and too weak for others.");

    public static readonly DiagnosticDescriptor DesignationUnknown = new(
        "SET024",
        Severity.Error,
        "a designation refers to one that isn't there",
        "there is no designation '{0}'{1}",
        "name a folder of content/notices, or remove the line",
        "Designations replace one another; a source's profile lists those that concern it. A name that leads nowhere would leave readers without a notice.");
}
