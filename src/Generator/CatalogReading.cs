using Generator.Catalog;
using Generator.Diagnostics;
using Generator.Text;

namespace Generator;

/// <summary>Reads an archive as far as its catalog, for commands that look at its articles and build nothing.</summary>
internal static class CatalogReading
{
    /// <summary>No value where anything in the archive's settings is an error; what is wrong with single articles isn't told, they are among those left out.</summary>
    public static Outcome<OpenArchive> Read(BuildSettings build)
    {
        var settings = ArchiveSettings.Read(build.Archive, build.BaseUrl);
        if (!settings.HasValue)
        {
            return Outcome.Nothing<OpenArchive>(settings.Diagnostics);
        }

        var reading = new ArticleReading(build, settings.Value);
        var articles = reading.ReadAll();
        var catalog = CatalogBuilding.Build(articles.Entries, settings.Value.Site, settings.Value.Published).Value!;
        reading.Forget(catalog);
        return Outcome.Of(new OpenArchive(settings.Value, reading, catalog, articles.LeftOut));
    }
}

/// <summary>An archive whose articles are known.</summary>
/// <param name="LeftOut">Paths of the captures and translations that can't be read.</param>
internal sealed record OpenArchive(ArchiveSettings Settings, ArticleReading Reading, ArticleCatalog Catalog, Sequence<string> LeftOut);
