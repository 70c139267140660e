using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Generator.Tests.Cases;

/// <summary>One article as one format shows it.</summary>
/// <param name="Path">Of the article's page.</param>
/// <param name="Headline">As the format gives it.</param>
/// <param name="Document">The page; for a feed its entry's content as a page.</param>
/// <param name="Held">Keys that make sense of the format; null for all.</param>
internal sealed record ArticleView(BuiltSite Site, string Path, string Headline, IDocument Document, IReadOnlySet<string>? Held)
{
    private static readonly HashSet<string> s_content = new(StringComparer.Ordinal)
    {
        "headline", "body_paragraphs", "body_paragraphs_include", "must_contain", "must_contain_once", "never_contains", "never_elements", "elements_exist", "text_of", "list_items",
    };

    /// <summary>The element that holds headline and body and nothing else.</summary>
    public IElement Main => Document.QuerySelector("main")!;

    public IElement Body => Document.QuerySelector("main .body")!;

    public static ArticleView Only(BuiltSite site) => Of(site, Assert.Single(site.ArticlePages));

    public static ArticleView Of(BuiltSite site, string path) => new(site, path, Lines(site.Document(path).QuerySelector("h1")!), site.Document(path), null);

    public static ArticleView In(string format, BuiltSite site)
    {
        var page = Only(site);
        return format switch
        {
            "html" => page with { Held = s_content },
            "plain text" => Of(site, BuiltSite.TextEdition(page.Path)) with { Path = page.Path, Held = s_content },
            "feed" => OfEntry(site, page),
            "json-ld" => page with { Headline = StructuredData(page.Document).GetProperty("headline").GetString()!, Held = new HashSet<string>(StringComparer.Ordinal) { "headline" } },
            _ => throw new NotSupportedException(format),
        };
    }

    public override string ToString() => $"{Path} {Site}";

    public bool Holds(string key) => Held is null || Held.Contains(key);

    public static JsonElement StructuredData(IDocument page) => JsonDocument.Parse(Assert.Single(page.QuerySelectorAll("script[type='application/ld+json']")).TextContent).RootElement;

    /// <summary>The text of an element with its line breaks; runs of ASCII white space are one space.</summary>
    public static string Lines(INode node)
    {
        var text = new StringBuilder();
        Add(node, text);
        var joined = string.Join(' ', text.ToString().Split([' ', '\t', '\r', '\f'], StringSplitOptions.RemoveEmptyEntries));
        return string.Join('\n', joined.Split('\n').Select(line => line.Trim(' '))).Trim('\n');
    }

    /// <summary>Whether an element's text is the expected one; line breaks count only where the expected text has one.</summary>
    public static bool IsSame(string expected, INode node) =>
        Lines(node) is var lines && expected == (expected.Contains('\n', StringComparison.Ordinal) ? lines : lines.Replace('\n', ' '));

    private static void Add(INode node, StringBuilder text)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText words)
            {
                text.Append(words.Data.Replace('\n', ' '));
            }
            else if (child is IElement { LocalName: "br" })
            {
                text.Append('\n');
            }
            else
            {
                Add(child, text);
            }
        }
    }

    private static ArticleView OfEntry(BuiltSite site, ArticleView page)
    {
        var entry = Assert.Single(site.Entries);
        var content = entry.Element(BuiltSite.Atom + "content")!.Elements().Single();
        var parts = content.Elements().Where(e => e.Attribute("class")?.Value is not ("notice" or "attribution"));
        var body = string.Concat(parts.Select(e => e.ToString(SaveOptions.DisableFormatting)));
        var document = new HtmlParser().ParseDocument($"<main><h1></h1><div class=\"body\">{body}</div></main>");
        return new ArticleView(site, page.Path, entry.Element(BuiltSite.Atom + "title")!.Value, document, s_content);
    }
}
