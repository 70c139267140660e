using Generator.Diagnostics;

namespace Generator.Articles;

/// <summary>What a page says twice, and differently.</summary>
public static class ContradictionDiagnostics
{
    public static readonly DiagnosticDescriptor Headlines = new(
        "ART044",
        Severity.Information,
        "a page states another headline than it shows",
        "the page shows '{0}' and states '{1}'; '{2}' was taken",
        "look at the page; add `headline:` to capture.yml if the other one is right",
        "Content systems keep one headline for readers and others for search engines and networks. Where the two have hardly a word in common, one may belong to another article, or to an earlier state of this one. Headlines that say much the same aren't reported.");

    public static readonly DiagnosticDescriptor Authors = new(
        "ART045",
        Severity.Information,
        "a page states other authors than its byline names",
        "the byline names {0}, and the page states {1} as author; {2} was taken",
        "look at the page; add `authors:` to capture.yml if the choice is wrong",
        "What a page states as its author is often the account that put the text online, an editor or an agency. Names that share a word with the byline, and names that stand elsewhere on the page, aren't reported.");

    public static readonly DiagnosticDescriptor Languages = new(
        "ART046",
        Severity.Warning,
        "a page is in another language than it states",
        "the page states the language {0}, but its text is in {1}, which was taken",
        "look at the page; add `language:` to capture.yml if that is wrong",
        "Templates state one language for every page of a site, whatever it is written in. Letters that only other languages have, and small words that only another language has, tell the text's own. A claim that leaves the script open, or names a region, isn't contradicted by it.");
}
