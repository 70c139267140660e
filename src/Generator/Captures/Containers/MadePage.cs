using System.Text;
using Generator.Languages;
using Generator.Text;
using Generator.Web;

namespace Generator.Captures.Containers;

/// <summary>A page made of a text that was saved without one, so that it is read like any other: what is known of the text stands in its head as pages state it.</summary>
internal sealed record MadePage(string? Headline, string Html)
{
    public string? Language { get; init; }

    public WebUrl? Url { get; init; }

    public string? SiteName { get; init; }

    public string? Published { get; init; }

    public string? Updated { get; init; }

    public Sequence<string> Authors { get; init; } = [];

    public Sequence<string> Topics { get; init; } = [];

    /// <summary>In UTF-8.</summary>
    public byte[] Bytes
    {
        get
        {
            var page = new StringBuilder("<!DOCTYPE html><html");
            page.Append(LanguageTag.TryParse(Language, out var tag) ? $" lang=\"{HtmlEscaping.Attribute(tag.Value)}\"" : "");
            page.Append("><head><meta charset=\"utf-8\"><title>").Append(HtmlEscaping.Text(Headline ?? "")).Append("</title>");
            page.Append(Url is null ? "" : $"<link rel=\"canonical\" href=\"{HtmlEscaping.Attribute(Url.Value)}\">");
            Meta(page, "property=\"og:site_name\"", SiteName);
            Meta(page, "property=\"article:published_time\"", Published);
            Meta(page, "property=\"article:modified_time\"", Updated);
            foreach (var author in Authors)
            {
                Meta(page, "name=\"author\"", author);
            }

            Meta(page, "name=\"keywords\"", string.Join(", ", Topics));
            page.Append("</head><body><article>").Append(Html).Append("</article></body></html>");
            return Encoding.UTF8.GetBytes(page.ToString());
        }
    }

    private static void Meta(StringBuilder page, string name, string? value) =>
        page.Append(string.IsNullOrWhiteSpace(value) ? "" : $"<meta {name} content=\"{HtmlEscaping.Attribute(value)}\">");
}
