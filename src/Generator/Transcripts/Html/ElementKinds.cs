namespace Generator.Transcripts.Html;

/// <summary>How elements are read: what flows in a line, what stands on its own, what holds no text of the page.</summary>
internal static class ElementKinds
{
    private static readonly HashSet<string> s_blocks = new(StringComparer.Ordinal)
    {
        "address", "article", "aside", "blockquote", "body", "button", "canvas", "caption", "center", "colgroup", "datalist", "dd", "details", "dialog", "dir", "div", "dl", "dt",
        "fieldset", "figcaption", "figure", "footer", "form", "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "html", "label", "legend", "li", "listing", "main",
        "marquee", "menu", "nav", "noembed", "noframes", "noscript", "ol", "optgroup", "option", "p", "plaintext", "pre", "search", "section", "select", "summary", "table", "tbody",
        "td", "textarea", "tfoot", "th", "thead", "title", "tr", "ul", "xmp",
    };

    // Inside a heading these are no part of it: the page forgot to close the heading.
    private static readonly HashSet<string> s_endHeading = new(StringComparer.Ordinal)
    {
        "article", "aside", "blockquote", "dl", "figure", "footer", "form", "main", "nav", "ol", "section", "table", "ul",
    };

    /// <summary>Elements whose text is code or is not part of the page.</summary>
    public static bool IsCode(string name) => name is "script" or "style" or "template";

    /// <summary>
    /// Elements whose text is no text of the page to a reader: drawings and formulas, which the closed model has no words for and whose parsers may see other elements
    /// in them than this one; what browsers hide (HTML Standard §15.3.1) or show only where they can't show what it stands for.
    /// </summary>
    public static bool IsNotShown(string name) => name is "svg" or "math" or "title" or "noembed" or "noframes" or "datalist" or "canvas" or "iframe";

    /// <summary>Elements on their own line. Custom elements (their names hold a hyphen) are boxes of a page's own, whatever a browser without its script makes of them.</summary>
    public static bool IsBlock(string name) => s_blocks.Contains(name) || name.Contains('-', StringComparison.Ordinal);

    public static bool EndsHeading(string name) => s_endHeading.Contains(name);

    /// <summary>Elements that keep white space as written.</summary>
    public static bool IsPreformatted(string name) => name is "pre" or "listing" or "xmp" or "plaintext" or "textarea";

    public static bool IsMedia(string name) => name is "video" or "audio" or "iframe" or "embed" or "object" or "applet" or "amp-video" or "amp-iframe" or "amp-audio" or "amp-youtube";

    public static bool IsPicture(string name) => name is "img" or "amp-img";

    /// <summary>The level of `h1` to `h6`, 0 for other elements.</summary>
    public static int HeadingLevel(string name) => name is ['h', >= '1' and <= '6'] ? name[1] - '0' : 0;
}
