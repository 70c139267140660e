using Generator.Diagnostics;

namespace Generator.Checks.Site;

/// <summary>Every article of the catalog has its page and its text edition.</summary>
internal static class ArticlePageCheck
{
    public static IEnumerable<Diagnostic> Run(SiteFacts site) =>
        site.Site.Catalog.Entries.SelectMany(e => new[] { (e.Page.Path, e.Entry.Location), (e.TextEdition.Path, e.Entry.Location) })
            .Where(e => !site.Site.Files.Contains(e.Path))
            .Select(e => CheckDiagnostics.ArticleWithoutPage.At(e.Location, e.Path));
}
