using Generator.Diagnostics;

namespace Generator.Articles;

/// <summary>Problems with choosing an article from a capture.</summary>
public static class ArticleDiagnostics
{
    public static readonly DiagnosticDescriptor NoHeadline = new(
        "ART001",
        Severity.Error,
        "a capture has no headline",
        "no headline was found",
        "add `headline:` to capture.yml; this capture is left out",
        "The headline is taken from the source's layout, from what the page declares, from its first-level heading, or, in a text file, from its first title-like line. A page with neither a headline nor a text long enough to be an article isn't published.");

    public static readonly DiagnosticDescriptor NoBody = new(
        "ART002",
        Severity.Error,
        "a capture has no article text",
        "no article text was found under the headline '{0}'",
        "check that the page was saved whole; this capture is left out",
        "A page that was saved before it had loaded, a list of articles, a gallery without captions or a server's message has a headline but no text. Publishing it would put an empty page, or a server's words, in the newsroom's name.");

    public static readonly DiagnosticDescriptor NoDate = new(
        "ART003",
        Severity.Warning,
        "a capture has no publication date",
        "no publication date; capture.yml has none either",
        "add `published:` to capture.yml, as precise as it is known, for example 2022-01-26 or 2022-01",
        "The date is taken from capture.yml, from the layout's place for it, or from what the page declares. Without one the article is listed as undated.");

    public static readonly DiagnosticDescriptor LanguageUnknown = new(
        "ART004",
        Severity.Warning,
        "the language of a capture isn't known",
        "the page doesn't say what language it is in, and its letters and words don't tell",
        "add `language:` to capture.yml, for example en or ru",
        "The language decides where the article is listed, how it is read aloud and which way its lines run. It is taken from capture.yml, from the page, from the host's language in the source's profile, from letters that belong to one language only, or from small words that are common in one.");

    public static readonly DiagnosticDescriptor NoLayout = new(
        "ART005",
        Severity.Warning,
        "no layout of the source fits a page",
        "none of the layouts of {0} fits this page; it was read by general rules",
        "look at the result; if the text is not whole, add a layout to source.yml",
        "A source's profile describes how its pages are marked up. A page that none of its layouts fits, or that has nothing where its layout expects the text, is read by general rules, which may keep a box too many or leave a caption out.");

    public static readonly DiagnosticDescriptor BadSelector = new(
        "ART006",
        Severity.Warning,
        "a layout has a selector that can't be used",
        "the selector '{0}' of the layout '{1}' is ignored",
        "write one tag with any number of .class names and one #id, as div.article-text",
        "Layouts name containers by one compound of tag, class names and id. Descendants, attributes and pseudo-classes are not known, because only the path of containers is left of a page when an article is chosen.");

    public static readonly DiagnosticDescriptor BadDate = new(
        "ART007",
        Severity.Information,
        "a page states a date that can't be read",
        "the page states '{0}' as a date, which can't be read",
        "add `published:` to capture.yml if the date is wrong or missing",
        "Dates are read in the forms of ISO 8601, RFC 5322 and their common variants. Others are passed over, and the next statement of the page is taken.");

    public static readonly DiagnosticDescriptor NotAnArticle = new(
        "ART008",
        Severity.Error,
        "a capture is a server's message and no article",
        "this page says of itself that it isn't the article: '{0}'",
        "save the page again; this capture is left out",
        "Guarded sites answer automatic captures with a page that checks the browser, and servers answer for missing pages with a page of their own. In an archive it would stand there as the newsroom's text.");

    public static readonly DiagnosticDescriptor DatesDisagree = new(
        "ART012",
        Severity.Information,
        "a page states different publication dates",
        "the page states {0} as the day of publication, and {1} in another place; the first was taken",
        "look at the page; add `published:` to capture.yml if the other date is right",
        "Content systems write one date for search engines and another for readers, and keep the date of a draft, of an update or of a related article where the publication date belongs. Days that differ by one only are the work of time zones and aren't reported.");

    public static readonly DiagnosticDescriptor HeadlineSupplied = new(
        "ART013",
        Severity.Warning,
        "a capture's headline was supplied",
        "no headline was found; '{0}' stands for it",
        "add `headline:` to capture.yml",
        "A page that holds an article but neither shows nor declares a headline is listed under its title, and where it has none under the first words of its text. That is a guess: what the newsroom called the article isn't known.");
}
