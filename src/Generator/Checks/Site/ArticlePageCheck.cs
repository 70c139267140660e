using Generator.Diagnostics;

namespace Generator.Checks.Site;

/// <summary>Every article of the catalog has its page and its text edition, and a list of its captures where it has several.</summary>
internal static class ArticlePageCheck
{
    public static IEnumerable<Diagnostic> Run(SiteFacts site) =>
        site.Site.Catalog.Entries.SelectMany(e => e.Pages.Select(page => (page.Path, e.Entry.Location)))
            .Where(e => !site.Site.Files.Contains(e.Path))
            .Select(e => CheckDiagnostics.ArticleWithoutPage.At(e.Location, e.Path));
}
