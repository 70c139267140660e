using Generator.Text;

namespace Generator.Catalog;

/// <summary>
/// Makes one article of the captures that are of one: those of a source that have the same original address, or the same words. The newest that holds the whole text is
/// shown, the others are kept beside it. The host that a capture came from doesn't count.
/// </summary>
public static class CaptureJoining
{
    /// <summary>One entry for each article, ordered by id. Captures of a withdrawn article stay apart: each is withdrawn by itself.</summary>
    /// <param name="captures">Ordered by id.</param>
    /// <param name="published">Every address that was published before.</param>
    public static List<Entry> Join(List<Entry> captures, PublishedAddresses published)
    {
        var names = published.Addresses.ToLookup(p => p.Identity, p => p.Address.Path[(p.Address.Path.LastIndexOf('/') + 1)..], StringComparer.Ordinal);
        var groups = new Groups(captures);
        groups.Unite(entry => entry.OriginalUrl is null ? null : $"{entry.SourceId}\0{entry.OriginalUrl.Value}");

        // Words that were published on two days are two articles; where one day is unknown, it is the other's.
        var days = captures.Where(IsPublished).ToLookup(TextOf, entry => DayOf(entry), StringComparer.Ordinal);
        groups.Unite(entry => !IsPublished(entry) ? null
            : days[TextOf(entry)].Where(day => day is not null).Distinct(StringComparer.Ordinal).Count() <= 1 ? TextOf(entry)
            : DayOf(entry) is { } day ? $"{TextOf(entry)}\0{day}"
            : null);
        return groups.All.Select(group => Joined(group, names)).OrderBy(e => e.Id, StringComparer.Ordinal).ToList();
    }

    private static bool IsPublished(Entry entry) => entry.Withdrawn is null;

    private static string TextOf(Entry entry) => $"{entry.SourceId}\0{entry.Language.Value}\0{entry.TextDigest.Hex}";

    private static string? DayOf(Entry entry) => entry.Published is { } date ? date.EarliestUtc.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) : null;

    // The name that it was published under stays the article's, else its oldest capture's, so that its address does.
    private static Entry Joined(List<Entry> captures, ILookup<string, string> names)
    {
        if (captures.Count == 1)
        {
            return captures[0];
        }

        var newestFirst = captures.OrderByDescending(e => e.Captured?.EarliestUtc).ThenBy(e => e.Id, StringComparer.Ordinal).ToList();
        var oldestFirst = captures.OrderBy(e => e.Captured?.EarliestUtc).ThenBy(e => e.Id, StringComparer.Ordinal).ToList();
        var shown = newestFirst.Find(e => e.IsWhole) ?? newestFirst[0];
        var group = shown.Group == shown.Id ? newestFirst.Find(e => e.Group != e.Id)?.Group ?? shown.Id : shown.Group;
        return shown with
        {
            Slug = (oldestFirst.Find(e => names[e.Identity].Concat(names[e.Id]).Contains(e.Slug + ".html", StringComparer.Ordinal)) ?? oldestFirst[0]).Slug,
            Group = group,
            Formerly = newestFirst.SelectMany(e => e.Formerly).Distinct(StringComparer.Ordinal).ToSequence(),
            RedirectedFrom = captures.SelectMany(e => e.RedirectedFrom).Distinct().Order().ToSequence(),
            Others = newestFirst.Where(e => e.Id != shown.Id).Select(e => new OtherCapture(e.Id, e.Identity, e.Slug, e.Captured, e.OriginalUrl, e.ArticleKey, e.ArticleDigest)).ToSequence(),
        };
    }

    // Captures that a chain of equal keys connects.
    private sealed class Groups(List<Entry> captures)
    {
        private readonly int[] _parents = [.. Enumerable.Range(0, captures.Count)];

        public IEnumerable<List<Entry>> All => captures.Select((entry, i) => (entry, First: FirstOf(i))).GroupBy(c => c.First).Select(g => g.Select(c => c.entry).ToList());

        public void Unite(Func<Entry, string?> key)
        {
            var withdrawn = captures.Where(e => !IsPublished(e)).Select(key).ToHashSet(StringComparer.Ordinal);
            var seen = new Dictionary<string, int>(StringComparer.Ordinal);
            for (var i = 0; i < captures.Count; i++)
            {
                if (key(captures[i]) is { } known && !withdrawn.Contains(known) && !seen.TryAdd(known, i))
                {
                    _parents[FirstOf(i)] = FirstOf(seen[known]);
                }
            }
        }

        private int FirstOf(int at)
        {
            while (_parents[at] != at)
            {
                at = _parents[at] = _parents[_parents[at]];
            }

            return at;
        }
    }
}
