namespace Generator.Articles.Layouts;

/// <summary>On how many of some pages each selector names something.</summary>
internal sealed class SelectorCounts
{
    private readonly Dictionary<string, int> _pages = new(StringComparer.Ordinal);

    public SelectorCounts(IReadOnlyList<StudiedPage> pages)
    {
        foreach (var selector in pages.SelectMany(p => p.Selectors))
        {
            _pages[selector] = _pages.GetValueOrDefault(selector) + 1;
        }
    }

    public int Of(string selector) => _pages.GetValueOrDefault(selector);

    /// <summary>The selectors that so many pages have, in ordinal order.</summary>
    public IReadOnlyList<string> SeenOn(int pages) => [.. _pages.Where(p => p.Value >= pages).Select(p => p.Key).Order(StringComparer.Ordinal)];
}
