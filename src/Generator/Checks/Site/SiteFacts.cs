using Generator.Catalog;
using Generator.Checks.Pages;

namespace Generator.Checks.Site;

/// <summary>The finished site while it is checked.</summary>
/// <param name="All">The facts of all files, in the order of their addresses. They may be read anew each time they are asked for: keep little of them.</param>
internal sealed record SiteFacts(CheckedSite Site, IEnumerable<PageFacts> All)
{
    private Dictionary<string, PlacedEntry>? _designated;

    /// <summary>The articles of sources that a designation concerns, by the paths of all pages that show their text.</summary>
    public IReadOnlyDictionary<string, PlacedEntry> Designated => _designated ??= Site.Catalog.Entries
        .Where(e => Site.DesignatedSources.Contains(e.Entry.SourceId))
        .SelectMany(e => e.Pages.Select(page => (page.Path, Entry: e)))
        .ToDictionary(e => e.Path, e => e.Entry, StringComparer.Ordinal);
}
