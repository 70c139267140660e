using Generator.Catalog;

namespace Generator.Checks.Site;

/// <summary>What a finished site should be, as far as the checks on the whole need it.</summary>
/// <param name="Files">The paths of all files that will lie in the site, also of those that no check looks into.</param>
/// <param name="Unseen">Those among them that no check looks into: somebody's own, or lost.</param>
/// <param name="Catalog">The articles; empty where a folder is checked whose archive isn't at hand.</param>
/// <param name="DesignatedSources">Ids of the sources that a designation concerns.</param>
public sealed record CheckedSite(IReadOnlySet<string> Files, IReadOnlySet<string> Unseen, ArticleCatalog Catalog, IReadOnlySet<string> DesignatedSources);
