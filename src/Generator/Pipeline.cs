using System.Collections.Frozen;
using Generator.Catalog;
using Generator.Diagnostics;
using Generator.Files;
using Generator.Languages;
using Generator.Outputs;
using Generator.Outputs.Feeds;
using Generator.Outputs.Hosting;
using Generator.Outputs.Html;
using Generator.Outputs.Redirects;
using Generator.Outputs.Sitemaps;
using Generator.Pages;
using Generator.Site;
using Generator.Text;

namespace Generator;

/// <summary>The main job, its stages in order: Capture → Transcript → Article → Catalog → Page → OutputFile → Site.</summary>
public static class Pipeline
{
    /// <summary>Builds an archive and publishes it, or says why not. An article that can't be read is left out; every other error publishes nothing.</summary>
    public static BuildOutcome Build(BuildSettings build)
    {
        var read = ArchiveSettings.Read(build.Archive, build.BaseUrl);
        if (!read.HasValue)
        {
            return BuildOutcome.Unpublished(read.Diagnostics);
        }

        var settings = read.Value;
        var reading = new ArticleReading(build, settings);
        var articles = reading.ReadAll();
        var catalog = CatalogBuilding.Build(articles.Entries, settings.Site, settings.Published);
        reading.Forget(catalog.Value!);
        Sequence<Diagnostic> ofArticles = [.. read.Diagnostics, .. articles.Diagnostics, .. catalog.Diagnostics, .. WithoutInterface(settings, catalog.Value!)];

        var pictures = new PictureWriting(build, settings, reading).WriteAll(catalog.Value!);
        ofArticles = [.. ofArticles, .. pictures.Diagnostics];
        var models = new PageModelBuilding(new PageData(catalog.Value!, settings.Site, settings.Languages, settings.Sources, settings.Words, reading.Load) { Pictures = pictures.Value!.Find, LeftOut = articles.LeftOut.ToFrozenSet(StringComparer.Ordinal) });
        var pages = PagePlanning.Plan(catalog.Value!, settings.Site, settings.Languages);
        var output = new HtmlOutput(settings.Templates, catalog.Value!, settings.Site, settings.Languages, settings.Extraction.Words, ProgramFiles.Identity);
        var written = new PageWriting(build, models, output).WriteAll(pages);
        List<OutputFile> files = [output.Stylesheet(), .. written.Value!, .. OtherFiles(settings, catalog.Value!, models, pages), .. pictures.Value!.Files];
        Sequence<Diagnostic> ofPages = [.. ofArticles, .. written.Diagnostics];
        if (written.Diagnostics.Any(d => d.Descriptor.Severity == Severity.Error))
        {
            return BuildOutcome.Unpublished(ofPages);
        }

        var checks = new SiteChecking(build, settings.Site.BaseUrl).Run(files, catalog.Value!, settings.Sources, FrozenSet<string>.Empty);
        ofPages = [.. ofPages, .. checks];
        if (checks.Any(d => d.Descriptor.Severity == Severity.Error))
        {
            return BuildOutcome.Unpublished(ofPages);
        }

        build.Stop.ThrowIfCancellationRequested();
        var published = Publication.Publish(build.Output, files, build.Date ?? DateOf(catalog.Value!), settings.Site.BaseUrl);
        Sequence<Diagnostic> afterwards = [];
        if (published.HasValue)
        {
            build.Cache.Prune();
            afterwards = Record(build.AddressRecord, catalog.Value!, settings.Published);
        }

        return new BuildOutcome(
            published.Value,
            CountByLanguage(pages),
            catalog.Value!.Entries.Count(e => e.Entry.Twin is null),
            LeftOut(articles, catalog.Value!),
            [.. ofPages, .. published.Diagnostics, .. afterwards]);
    }

    private static Sequence<Diagnostic> Record(ArchiveWriter? record, ArticleCatalog catalog, PublishedAddresses published)
    {
        try
        {
            if (record is not null)
            {
                PublishedAddressesWriter.Write(record, catalog, published);
            }

            return [];
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException)
        {
            return [SiteDiagnostics.AddressesNotRecorded.At(Location.Of(PublishedAddressesReader.File), PublishedAddressesReader.File, refusal.Message.TrimEnd('.'))];
        }
    }

    private static IEnumerable<OutputFile> OtherFiles(ArchiveSettings settings, ArticleCatalog catalog, PageModelBuilding models, Sequence<Page> pages) =>
    [
        .. RedirectWriter.Write(catalog, settings.Languages, settings.Site.BaseUrl, settings.Extraction.Words),
        .. new FeedWriter(catalog, settings.Site, settings.Languages, settings.Extraction.Words).Write(models.Build),
        .. SitemapWriter.Write(catalog, pages.Where(SitemapPlanning.IsNamed).Select(models.FrameOf), settings.Site),
        .. HostingFiles.Write(settings.Site.BaseUrl),
    ];

    // Languages that site.yml lists were warned about when their files weren't found.
    private static IEnumerable<Diagnostic> WithoutInterface(ArchiveSettings settings, ArticleCatalog catalog) =>
        settings.Languages.WithoutInterface(catalog.Languages.Except(settings.Site.Languages));

    private static Sequence<PageCount> CountByLanguage(Sequence<Page> pages) =>
        pages.GroupBy(p => p.Language.WithoutExtensions).Select(g => new PageCount(g.Key, g.Count())).ToSequence();

    // The newest capture's day; where it is uncertain, the earliest day that it may be.
    private static EdtfDate? DateOf(ArticleCatalog catalog) =>
        catalog.Entries.Select(e => e.Entry.Captured).OfType<EdtfDate>().MaxBy(d => d.EarliestUtc) is { } newest
            ? EdtfDate.OfDay(newest.Year, newest.Month ?? 1, newest.Day ?? 1)
            : null;

    private static Sequence<string> LeftOut(ArticleReadingOutcome articles, ArticleCatalog catalog)
    {
        var placed = catalog.Entries.SelectMany(e => e.Entry.Others.Select(other => other.Id).Prepend(e.Entry.Id)).Concat(catalog.Tombstones.Select(t => t.Entry.Id)).ToHashSet(StringComparer.Ordinal);
        return articles.Entries.Select(e => e.Id).Where(id => !placed.Contains(id)).Concat(articles.LeftOut).Order(StringComparer.Ordinal).ToSequence();
    }
}
