using Generator.Diagnostics;

namespace Generator.Articles;

/// <summary>Problems with pages that are no article, or not a whole one.</summary>
public static class NatureDiagnostics
{
    private const string Overrule = "if it is an article after all, write `article: yes` into capture.yml";

    public static readonly DiagnosticDescriptor ServerRefused = new(
        "ART040",
        Severity.Error,
        "a capture holds a server's refusal",
        "the server answered {0}: what was saved is its message and not the article",
        "save the page again; " + Overrule + "; until then this capture is left out",
        "capture.yml keeps the status of the server's answer (RFC 9110 §15). From 400 on, the server says that it can't or won't give what was asked for, and what it sends instead is a page of its own.");

    public static readonly DiagnosticDescriptor ListOfArticles = new(
        "ART041",
        Severity.Error,
        "a capture is a list of articles and no article",
        "this page is a front page or a list of articles: {0}",
        "save the article itself; " + Overrule + "; until then this capture is left out",
        "Front pages, sections and search results carry headlines and first lines of many articles. As one article they would be a text that nobody wrote. The page's address, what it declares itself to be, and titles that are links among its text are weighed together; none of them alone is enough, and a long text is never taken for a list.");

    public static readonly DiagnosticDescriptor MediaPage = new(
        "ART042",
        Severity.Warning,
        "a page is about a video, a sound or pictures that the archive doesn't hold",
        "this page declares itself as {0} and has little text; what it is about isn't in the archive",
        "look at the page; " + Overrule,
        "The words beside a video or a gallery are published, because they may be all that is left. But they are a description and not the work.");

    public static readonly DiagnosticDescriptor FurtherPageWithoutText = new(
        "ART048",
        Severity.Warning,
        "a page in which an article goes on gives no text",
        "the article should go on in this page, but no text of it was found: {0}",
        "look at the saved page; if it holds nothing of the article, take it out of `further_pages:`; until then a mark stands in the text where the page is missing",
        "A further page of an article is read as its first page is. Where nothing of it can be taken for the article's text, the other pages are published, and readers see that something is missing between them.");

    public static readonly DiagnosticDescriptor Incomplete = new(
        "ART043",
        Severity.Warning,
        "a capture may hold only the beginning of its article",
        "the text may not be whole: {0}",
        "save the page again as somebody who can read it whole, or the pages in which it goes on (docs/captures.md, `further_pages:`); " + Overrule,
        "Pages that ask for payment or registration often send the first paragraphs only. What the page says of itself (isAccessibleForFree, wordCount), where its text ends and what it asks its readers for are weighed together. A page may also name the address at which the article goes on: its own with the next number.");

    public static readonly DiagnosticDescriptor FewWords = new(
        "ART047",
        Severity.Warning,
        "a capture holds nothing but a few words",
        "the page has too little text to tell an article from a message; it begins '{0}'",
        "look at the page: if it is a server's or a program's message, save the article again and delete this capture; if it is the article, write `article: yes` into capture.yml",
        "A flash of an agency may be one line. But pages of a few words are also what a server sends in place of an article, in any language and in words that no list holds. The page is published as it is, because it may be all that is left.");
}
