using System.Globalization;
using System.Net;
using System.Text;

namespace Generator.Tests.Articles;

/// <summary>One HTML file in which a person sees what extraction lost and what it took too much of, page by page, the expected text beside ours. Everything in it is escaped, and it asks nobody for anything.</summary>
internal static class ComparisonPage
{
    private const string Style = """
        :root{color-scheme:light dark;font:15px/1.5 Georgia,"Noto Serif",serif}body{margin:0 auto;max-width:80rem;padding:1rem 2rem}
        h1{font-size:1.5rem}h2{font-size:1.1rem;margin:3rem 0 .5rem;border-top:2px solid;padding-top:1rem;overflow-wrap:anywhere}
        table{border-collapse:collapse;font-size:.9rem}td,th{text-align:start;padding:.1rem 1rem .1rem 0;vertical-align:top;overflow-wrap:anywhere}
        .pair{display:grid;grid-template-columns:1fr 1fr;gap:2rem}.pair>*{min-width:0;overflow-wrap:anywhere}h3{font-size:.9rem;margin:.5rem 0}p{margin:.4rem 0}
        del{background:#ffd2cc;color:#5c0a00;text-decoration:none;border-bottom:2px solid #b3261e}ins{background:#cfe3ff;color:#00285c;text-decoration:none;border-bottom:2px dashed #1a56b0}
        """;

    /// <param name="origin">Whose pages these are.</param>
    /// <param name="pages">The worst first.</param>
    public static string Of(string origin, IEnumerable<ComparedPage> pages)
    {
        var all = pages.ToList();
        var html = new StringBuilder("<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">");
        html.Append(CultureInfo.InvariantCulture, $"<title>{Escaped(origin)}: the worst pages</title><style>{Style}</style></head>\n<body><h1>{Escaped(origin)}: the worst {all.Count} pages</h1>\n");
        html.Append("<p><del>Lost</del>: expected, and not in our text. <ins>Too much</ins>: in our text, and not expected.</p>\n<ol>\n");
        foreach (var (number, page) in all.Index())
        {
            html.Append(CultureInfo.InvariantCulture, $"<li><a href=\"#p{number}\">{Escaped(page.Id)}</a> {page.Score:F3}</li>\n");
        }

        html.Append("</ol>\n");
        foreach (var (number, page) in all.Index())
        {
            Add(html, number, page);
        }

        return html.Append("</body></html>\n").ToString();
    }

    private static void Add(StringBuilder html, int number, ComparedPage page)
    {
        html.Append(CultureInfo.InvariantCulture, $"<section id=\"p{number}\"><h2>{Escaped(page.Id)} ({page.Score:F3})</h2>\n<table><tr><th></th><th>expected</th><th>ours</th></tr>\n");
        foreach (var (name, expected, ours) in page.Facts)
        {
            html.Append(CultureInfo.InvariantCulture, $"<tr><th>{Escaped(name)}</th><td dir=\"auto\">{Marked("del", expected, expected != ours)}</td><td dir=\"auto\">{Marked("ins", ours, expected != ours)}</td></tr>\n");
        }

        html.Append("</table>\n<div class=\"pair\"><div><h3>Expected</h3>\n");
        AddText(html, "del", page.Expected, page.Ours);
        html.Append("</div><div><h3>Ours</h3>\n");
        AddText(html, "ins", page.Ours, page.Expected);
        html.Append("</div></div></section>\n");
    }

    private static void AddText(StringBuilder html, string mark, string text, string other)
    {
        var isMarked = false;
        html.Append("<p dir=\"auto\">");
        foreach (var (piece, isShared) in ComparedText.Of(text, other))
        {
            if (isMarked != !isShared)
            {
                html.Append(isShared ? $"</{mark}>" : $"<{mark}>");
                isMarked = !isShared;
            }

            var isEnd = piece.EndsWith('\n');
            html.Append(Escaped(piece));
            if (isEnd)
            {
                html.Append(isMarked ? $"</{mark}></p>\n<p dir=\"auto\">" : "</p>\n<p dir=\"auto\">");
                isMarked = false;
            }
        }

        html.Append(isMarked ? $"</{mark}></p>\n" : "</p>\n");
    }

    private static string Marked(string mark, string text, bool isDifferent) => text.Length > 0 && isDifferent ? $"<{mark}>{Escaped(text)}</{mark}>" : Escaped(text);

    // Controls have no place in HTML, and turning ones would turn what stands around them.
    private static string Escaped(string text) =>
        WebUtility.HtmlEncode(new string([.. text.Select(c => c is '\n' or '\t' ? ' ' : char.IsControl(c) || c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') ? '\uFFFD' : c)]));
}

/// <summary>One page of an origin, as it is expected and as it was extracted.</summary>
/// <param name="Facts">Headline, authors and the like: name, expected, ours.</param>
/// <param name="Expected">Paragraphs on lines of their own; phrases that must be there, where a page is described by phrases.</param>
internal sealed record ComparedPage(string Id, double Score, IReadOnlyList<(string Name, string Expected, string Ours)> Facts, string Expected, string Ours);
