using System.Text;

namespace Generator.Tests.Hostile;

/// <summary>
/// Makes a page out of a row of numbers: each decides one step through a grammar rich in what parsers disagree about. The same numbers give the same page, fewer
/// numbers a shorter one, and zero is always the plainest choice, so that whoever cuts the row short finds the smallest page that still fails.
/// </summary>
internal sealed class HtmlGrammar
{
    private const int Deepest = 12;

    private static readonly string[] s_words =
    [
        "word", "Слово", "می‌گوید", "a b", " ", "\n", "\u00A0", "&", "&amp;", "&lt;script&gt;", "&#x202E;", "&#0;", "&#xD800;", "&notit;", "&NotEqualTilde", "<", "</", "<!", "]]>", "--!>", "\"", "'", "`",
        "\0", "\u0001", "\u000C", "\u001B", "\u007F", "\u0085", "\u00AD", "\u200B", "\u200D", "\u200E", "\u202A", "\u202C", "\u202E", "\u2066", "\u2067", "\u2069", "\u2028", "\uFEFF", "\uFFFE", "\uFDD0",
        "\uE000", "\u0301", "\uD800", "\uDC00", "\U0001F3F4\U000E0067\U000E007F", "{{x}}", "javascript:tripped()",
    ];

    private static readonly string[] s_elements =
    [
        "p", "div", "span", "b", "i", "em", "a", "ul", "li", "table", "tr", "td", "th", "h1", "h2", "blockquote", "figure", "figcaption", "pre", "q", "time", "sub", "code", "article", "noscript",
        "template", "svg", "math", "foreignObject", "desc", "title", "mi", "mtext", "annotation-xml", "mglyph", "style", "script", "textarea", "xmp", "iframe", "noembed", "noframes", "select", "option",
        "optgroup", "button", "form", "object", "video", "picture", "details", "summary", "dialog", "caption", "tbody", "colgroup", "ruby", "rt", "dl", "dt", "dd", "font", "nobr", "marquee", "body",
        "html", "head", "frameset", "plaintext", "x-y", "image", "ol",
    ];

    private static readonly string[] s_voids = ["br", "img", "hr", "input", "meta", "link", "base", "embed", "source", "wbr", "col", "use", "animate", "param"];

    private static readonly string[] s_names =
    [
        "class", "id", "href", "src", "onclick", "onerror", "onload", "onfocus", "style", "srcdoc", "srcset", "lang", "dir", "title", "alt", "itemprop", "datetime", "xlink:href", "xmlns", "formaction", "action",
        "content", "http-equiv", "encoding", "is", "hidden", "autofocus", "tabindex", "colspan", "rowspan", "start", "type", "value", "data-src", "\"", "=x", "a<b", "'", "on\u0000click", "ping", "target",
        "background", "poster", "attributeName", "to", "popover", "shadowrootmode",
    ];

    private static readonly string[] s_values =
    [
        "x", "", "javascript:tripped()", "java\tscript:tripped()", " \u0001javascript:tripped()", "JaVaScRiPt:tripped()", "data:text/html,<script>tripped()</script>", "vbscript:tripped()", "https://a.example/x?y=1&z=2",
        "//b.example/%", "tripped()", "\"><script>tripped()</script>", "'><img src=x onerror=tripped()>", "<script>tripped()</script>", "background:url(javascript:tripped())", "text/html", "0;url=javascript:tripped()",
        "&quot;onclick=&quot;tripped()", "x y", "fa", "rtl", "2022-01-26", "1000", "-->", "]]>", "\u202Ex", "`onclick=tripped()`", "open", "https://a.example/\" onclick=\"tripped()", "mailto:a@b.example?body=<script>", "display:none",
    ];

    private readonly IReadOnlyList<int> _choices;
    private readonly StringBuilder _page = new();
    private int _at;

    private HtmlGrammar(IReadOnlyList<int> choices) => _choices = choices;

    /// <param name="choices">Numbers from 0 on; each is taken modulo what can be chosen.</param>
    public static string Page(IReadOnlyList<int> choices)
    {
        var grammar = new HtmlGrammar(choices);
        while (grammar._at < choices.Count)
        {
            grammar.Node(0);
        }

        return grammar._page.ToString();
    }

    /// <summary>The numbers for one of many pages, spread by a linear congruence so that every machine has the same.</summary>
    public static int[] Numbered(int page, int length)
    {
        var choices = new int[length];
        var state = (uint)page * 2654435761u + 12345u;
        for (var i = 0; i < length; i++)
        {
            state = state * 1664525u + 1013904223u;
            choices[i] = (int)(state >> 12);
        }

        return choices;
    }

    private int Next(int count) => _at < _choices.Count ? _choices[_at++] % count : 0;

    private string One(string[] of) => of[Next(of.Length)];

    private void Node(int depth)
    {
        switch (Next(depth < Deepest ? 12 : 3))
        {
            case 0 or 1:
                _page.Append(One(s_words));
                break;
            case 2:
                Tag("<", One(s_voids));
                break;
            case 3:
                _page.Append("</").Append(One(s_elements)).Append('>');
                break;
            case 4:
                _page.Append("<!--").Append(One(s_words)).Append(Next(3) == 0 ? "" : "-->");
                break;
            case 5:
                _page.Append(Next(2) == 0 ? "<![CDATA[" : "<?x ").Append(One(s_words)).Append(Next(2) == 0 ? "]]>" : ">");
                break;
            case 6:
                _page.Append("<p>The bridge over the river was opened again on Monday, ").Append(One(s_words)).Append(" said.</p>");
                break;
            default:
                Element(depth);
                break;
        }
    }

    private void Element(int depth)
    {
        var name = One(s_elements);
        Tag("<", name);
        for (var children = Next(5); children > 0; children--)
        {
            Node(depth + 1);
        }

        if (Next(4) != 1)
        {
            _page.Append("</").Append(name).Append('>');
        }
    }

    private void Tag(string start, string name)
    {
        _page.Append(start).Append(name);
        for (var attributes = Next(4); attributes > 0; attributes--)
        {
            var quote = One(["\"", "'", "", "\""]);
            _page.Append(One([" ", "/", "\n", "\f"])).Append(One(s_names)).Append('=').Append(quote).Append(One(s_values)).Append(quote);
        }

        _page.Append(One([">", ">", ">", "/>", " "]));
    }
}
