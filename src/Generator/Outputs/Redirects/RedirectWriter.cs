using System.Text;
using Generator.Blocks.Writing;
using Generator.Catalog;
using Generator.Languages;
using Generator.Outputs.Html;
using Generator.Settings;
using Generator.Web;

namespace Generator.Outputs.Redirects;

/// <summary>Writes the page that stays at a former address and leads on to where the article is now, at once and without a script.</summary>
public static class RedirectWriter
{
    /// <summary>One page for each redirect of the catalog, in its order.</summary>
    /// <param name="baseUrl">The site's base address for the canonical link; null where it isn't known.</param>
    public static IEnumerable<OutputFile> Write(ArticleCatalog catalog, LanguageTable languages, WebUrl? baseUrl, WordTable commonWords)
    {
        var wanted = catalog.Redirects.Select(r => r.To).ToHashSet();
        var targets = catalog.Entries
            .SelectMany(e => e.Pages.Select(page => (Address: page, e.Entry)))
            .Where(t => wanted.Contains(t.Address))
            .ToDictionary(t => t.Address, t => t.Entry);
        return catalog.Redirects.Select(redirect => OutputFile.Of(redirect.From, "text/html", Encoding.UTF8.GetBytes(Page(redirect, targets[redirect.To], languages, baseUrl, commonWords))));
    }

    private static string Page(Redirect redirect, Entry target, LanguageTable languages, WebUrl? baseUrl, WordTable commonWords)
    {
        var words = languages.For(target.Language).Of("redirect.moved");
        var place = new TreePlace(words, languages, LinkFrame.On(redirect.From), commonWords);
        var link = HtmlEscaping.Attribute(redirect.To.RelativeTo(redirect.From));
        var headline = HtmlEscaping.Text(target.Headline);
        var canonical = baseUrl is null ? "" : $"<link rel=\"canonical\" href=\"{HtmlEscaping.Attribute(redirect.To.Under(baseUrl).Value)}\">\n";
        return $"""
            <!DOCTYPE html>
            <html lang="{HtmlEscaping.Attribute(words.Tag.Value)}" dir="{words.Tag.Direction.AttributeValue()}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta name="referrer" content="no-referrer">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; base-uri 'none'; form-action 'none'">
            <meta http-equiv="refresh" content="0; url={link}">
            {canonical}<title>{headline}</title>
            </head>
            <body>
            <main>
            <h1>{HtmlEscaping.Text(words.Label("redirect.moved").Text)}</h1>
            <p><a href="{link}">{PhraseWriter.Isolated(place.Line(target.Headline, target.Language)!, target.Language).Markup}</a></p>
            </main>
            </body>
            </html>

            """.ReplaceLineEndings("\n");
    }
}
