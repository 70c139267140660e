using Generator.Diagnostics;

namespace Generator.Commands.Proposing;

/// <summary>Problems with saved pages that a profile is to be proposed from.</summary>
public static class NewDiagnostics
{
    public static readonly DiagnosticDescriptor TooFewPages = new(
        "CAP111",
        Severity.Error,
        "too few pages to see what repeats",
        "{0} with an article here; what pages have in common shows from two on",
        "save more articles of the same newsroom into this folder, five to ten of different days and sections",
        "A layout is what several pages have in common. In one page alone nothing tells the article from what stands around each article. Pages that hold no article, as front pages and lists, don't count.");

    public static readonly DiagnosticDescriptor DifferentHosts = new(
        "CAP112",
        Severity.Error,
        "the pages come from different hosts",
        "the pages come from different hosts: {0}",
        "put the pages of one host into a folder of their own, or choose one with `--host {1}`",
        "Each host has its own way to mark up its pages, and what two of them have in common is no layout of either. The host is taken from the address a page states for itself, from its capture.yml, or from the note that browsers write into pages they save. `www` and `m` in front of a host don't count.");

    public static readonly DiagnosticDescriptor ProfileExists = new(
        "CAP113",
        Severity.Error,
        "the newsroom has a profile already",
        "this profile is there already, and stays as it is",
        "print the proposal with `--dry-run`, and take over its layout by hand; or give another name with `--source`",
        "A program never writes over what a person may have written. The proposal can be printed at any time.");

    public static readonly DiagnosticDescriptor NotCompared = new(
        "CAP114",
        Severity.Warning,
        "a page isn't compared with the others",
        "this page isn't compared with the others: {0}",
        "nothing need be done if it is no article of this newsroom",
        "Only pages in which the general rules find an article show where articles stand. Pages beyond any usual size are passed over too, and, where a folder holds very many, those after the first ones by name.");

    public static readonly DiagnosticDescriptor FewPages = new(
        "CAP115",
        Severity.Warning,
        "only a few pages were compared",
        "only {0} were compared; what they have in common may be chance",
        "save more articles of the same newsroom, five to ten of different days and sections, and propose again",
        "On two or three pages a headline, an author or a whole section may repeat that belongs to an article. The more the pages differ, the surer is what they have in common.");

    public static readonly DiagnosticDescriptor NothingCertain = new(
        "CAP116",
        Severity.Warning,
        "no layout is certain",
        "these pages have no container in common that holds their text and nothing else",
        "the general rules read these pages; look at them with `extract`, and write a layout by hand if one is needed",
        "A layout is proposed only where it reads every one of the pages as the general rules do, so that it makes none worse. Pages marked up without names, or in several ways, have no such container.");
}
