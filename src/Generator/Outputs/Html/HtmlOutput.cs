using System.Security.Cryptography;
using System.Text;
using Generator.Catalog;
using Generator.Diagnostics;
using Generator.Files;
using Generator.Languages;
using Generator.Pages;
using Generator.Settings;
using Scriban.Syntax;

namespace Generator.Outputs.Html;

/// <summary>Writes pages with the templates of a build. Safe to be used by many threads at once.</summary>
/// <param name="commonWords">Those by which parts of headlines in other languages are known.</param>
/// <param name="programIdentity">Changes whenever the program does, so that a page written by another one is never taken from the cache.</param>
public sealed class HtmlOutput(TemplateSet templates, ArticleCatalog catalog, SiteSettings site, LanguageTable languages, WordTable commonWords, string programIdentity)
{
    private readonly PageTree _trees = new(catalog, site, languages, commonWords);

    /// <summary>A page ready to be written, with the key under which its bytes lie in the cache: a digest of all that its template sees.</summary>
    public PreparedPage Prepare(PageModel model)
    {
        var (template, values) = _trees.Of(model);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        TemplateValue.Of(programIdentity).AddTo(hash);
        TemplateValue.Of(templates.Digest.Hex).AddTo(hash);
        TemplateValue.Of(template).AddTo(hash);
        values.AddTo(hash);
        return new PreparedPage(model.Frame.Address, template, values, new Sha256Digest(hash.GetHashAndReset()));
    }

    /// <summary>The page's bytes; no value where its template fails.</summary>
    public Outcome<OutputFile> Write(PreparedPage page)
    {
        var template = templates.PageNamed(page.Template);
        var context = new PageTemplateContext(templates);
        context.PushGlobal(ScriptTree.Of(page.Values));
        try
        {
            var text = template.Template.Render(context);
            return Outcome.Of(OutputFile.Of(page.Address, "text/html", Encoding.UTF8.GetBytes(text)));
        }
        catch (ScriptRuntimeException failure)
        {
            var location = new Location(failure.Span.FileName ?? template.Path, failure.Span.Start.Offset);
            return Outcome.Nothing<OutputFile>(HtmlDiagnostics.TemplateFailed.At(location, page.Address.Path, failure.OriginalMessage));
        }
    }

    /// <summary>The files that pages load: the stylesheet.</summary>
    public OutputFile Stylesheet() => OutputFile.Of(PageAddresses.Stylesheet, "text/css", Encoding.UTF8.GetBytes(templates.StylesheetText));
}
