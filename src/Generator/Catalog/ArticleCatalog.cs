using Generator.Languages;
using Generator.Text;
using Generator.Web;

namespace Generator.Catalog;

/// <summary>The articles' metadata, all together, ordered newest first (by moment, then id; unknown dates last), without bodies.</summary>
/// <param name="Entries">All entries.</param>
/// <param name="Languages">Tags (plain) that have at least one article, or had one that was withdrawn, in the order of site.yml, then ordinal.</param>
/// <param name="Redirects">Former addresses that must lead on, ordered.</param>
public sealed record ArticleCatalog(Sequence<PlacedEntry> Entries, Sequence<LanguageTag> Languages, Sequence<Redirect> Redirects)
{
    private const int MostRelated = 3;

    private readonly Dictionary<string, Sequence<PlacedEntry>> _byLanguage = Entries
        .GroupBy(e => e.Entry.Language.Plain, StringComparer.Ordinal)
        .ToDictionary(g => g.Key, g => g.ToSequence(), StringComparer.Ordinal);

    private readonly Dictionary<(string Language, string Topic), Sequence<PlacedEntry>> _byTopic = Entries
        .Where(e => e.Entry is { Topic: not null, Published: not null })
        .GroupBy(e => (e.Entry.Language.Plain, e.Entry.Topic!))
        .ToDictionary(g => g.Key, g => g.ToSequence());

    private readonly Dictionary<string, Sequence<PlacedEntry>> _byGroup = Entries
        .GroupBy(e => e.Entry.Group, StringComparer.Ordinal)
        .ToDictionary(g => g.Key, g => g.OrderBy(e => e.Entry.Language.Value, StringComparer.Ordinal).ToSequence(), StringComparer.Ordinal);

    // An article's own address comes before one that led to another when that was saved.
    private readonly Dictionary<string, PlacedEntry> _byUrl = Entries
        .Where(e => e.Entry.IsOriginal)
        .SelectMany(e => e.Entry.Others.Select(other => other.OriginalUrl).Prepend(e.Entry.OriginalUrl).OfType<WebUrl>().Distinct().Select(url => (Url: url.Value, IsOwn: true, Placed: e))
            .Concat(e.Entry.RedirectedFrom.Select(url => (Url: url.Value, IsOwn: false, Placed: e))))
        .GroupBy(e => e.Url, StringComparer.Ordinal)
        .ToDictionary(g => g.Key, g => g.OrderByDescending(e => e.IsOwn).ThenBy(e => e.Placed.Entry.Id, StringComparer.Ordinal).First().Placed, StringComparer.Ordinal);

    /// <summary>What stays of withdrawn articles, ordered by address: they are among no entries.</summary>
    public Sequence<Tombstone> Tombstones
    {
        get;
        init
        {
            field = value;
            _tombstonesByUrl = value
                .Where(t => t is { IsListed: true, Entry: { IsOriginal: true, OriginalUrl: not null } })
                .GroupBy(t => t.Entry.OriginalUrl!.Value, StringComparer.Ordinal)
                .ToDictionary(g => g.Key, g => g.First().Address, StringComparer.Ordinal);
        }
    } = [];

    private readonly Dictionary<string, Address> _tombstonesByUrl = [];
    private readonly Dictionary<string, PlacedEntry> _originals = Originals(Entries);

    /// <summary>The entries of one language, newest first.</summary>
    public Sequence<PlacedEntry> In(LanguageTag language) => _byLanguage.GetValueOrDefault(language.Plain, []);

    /// <summary>An article and its translations, ordered by tag; includes the article itself.</summary>
    public Sequence<PlacedEntry> GroupOf(Entry entry) => _byGroup[entry.Group];

    /// <summary>
    /// All pages of an article's translation group, its own included, ordered by tag: every member lists the same. Empty where it has no translation;
    /// articles whose language isn't known aren't listed, since `hreflang` has no word for that.
    /// </summary>
    public Sequence<Alternate> AlternatesOf(Entry entry) => Listed(entry).Select(e => Alternate.Of(e.Entry.Language, e.Page)).ToSequence();

    /// <summary>
    /// The page of an article's translation group for readers of every other language, the same for every member: what its translations were made from, else the
    /// article in the fallback language, else the first that is no edition in another script. Null where it has no translation.
    /// </summary>
    public Address? DefaultOf(Entry entry, LanguageTag fallback)
    {
        var group = Listed(entry);
        var originals = group.Select(e => OriginalOf(e.Entry)).OfType<PlacedEntry>().ToHashSet();
        return (group.FirstOrDefault(originals.Contains) ?? group.FirstOrDefault(e => e.Entry.Language.Plain == fallback.Plain) ?? group.FirstOrDefault(e => e.Entry.Twin is null) ?? (group.Count > 0 ? group[0] : null))?.Page;
    }

    /// <summary>The article that a translation was made from; null for what is no translation.</summary>
    public PlacedEntry? OriginalOf(Entry entry) => entry.Translation is { } translation ? _originals[translation.Of] : null;

    /// <summary>What an edition in another script is written over from; null for what is none.</summary>
    public PlacedEntry? TwinnedOf(Entry entry) => entry.Twin is { } twin ? GroupOf(entry).First(e => e.Entry.Id == twin.Of) : null;

    /// <summary>The page of the archive's own article with this original address; of a withdrawn one its tombstone; or null.</summary>
    public Address? ByOriginalUrl(WebUrl url) =>
        _byUrl.GetValueOrDefault(url.Value)?.Page ?? _tombstonesByUrl.GetValueOrDefault(url.Value);

    /// <summary>The same for a link in an article: an edition in another script leads on within its script, where the linked article has an edition in it.</summary>
    public Address? ByOriginalUrl(WebUrl url, Entry? linking) =>
        linking?.Twin is { } twin && _byUrl.GetValueOrDefault(url.Value) is { } held && held.Entry.Language.Plain == twin.Language.Plain
        && GroupOf(held.Entry).FirstOrDefault(e => e.Entry.Language.Plain == linking.Language.Plain) is { } edition
            ? edition.Page
            : ByOriginalUrl(url);

    /// <summary>Whether a language has a feed: it has articles, or had some that its feed tells the end of.</summary>
    public bool HasFeed(LanguageTag language) => Languages.Any(l => l.Plain == language.Plain);

    /// <summary>The articles before and after one in its language, and earlier ones of its topic; an article without a date has none, because nothing is known to come before it.</summary>
    public Neighbours NeighboursOf(PlacedEntry entry)
    {
        if (entry.Entry.Published is null)
        {
            return new Neighbours(null, null, []);
        }

        var language = In(entry.Entry.Language);
        var at = PlaceOf(entry, language);
        var earlier = at + 1 < language.Count && language[at + 1].Entry.Published is not null ? language[at + 1] : null;
        var later = at > 0 ? language[at - 1] : null;
        if (entry.Entry.Topic is not { } topic)
        {
            return new Neighbours(earlier, later, []);
        }

        var topical = _byTopic[(entry.Entry.Language.Plain, topic)];
        var sameTopic = topical.Span[(PlaceOf(entry, topical) + 1)..];
        return new Neighbours(earlier, later, [.. sameTopic[..Math.Min(MostRelated, sameTopic.Length)]]);
    }

    public bool Equals(ArticleCatalog? other) =>
        other is not null && Entries.Equals(other.Entries) && Languages.Equals(other.Languages) && Redirects.Equals(other.Redirects) && Tombstones.Equals(other.Tombstones);

    public override int GetHashCode() => HashCode.Combine(Entries, Languages, Redirects, Tombstones);

    private Sequence<PlacedEntry> Listed(Entry entry)
    {
        var group = GroupOf(entry).Where(e => e.Entry.Language.Language != LanguageTag.Undetermined.Language).ToSequence();
        return group.Count > 1 && group.Any(e => e.Entry.Id == entry.Id) ? group : [];
    }

    // Binary search: the lists are in the catalog's order.
    private static int PlaceOf(PlacedEntry entry, Sequence<PlacedEntry> list)
    {
        var (low, high) = (0, list.Count - 1);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (EntryOrder.NewestFirst.Compare(list[middle].Entry, entry.Entry) < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private static Dictionary<string, PlacedEntry> Originals(Sequence<PlacedEntry> entries)
    {
        var wanted = entries.Select(e => e.Entry.Translation?.Of).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return entries.Where(e => e.Entry.IsOriginal && wanted.Contains(e.Entry.Slug)).ToDictionary(e => e.Entry.Slug, StringComparer.Ordinal);
    }
}

/// <summary>A former address and where it leads now.</summary>
public sealed record Redirect(Address From, Address To);

/// <summary>What a reader of an article may turn to next, in its language.</summary>
/// <param name="Earlier">The next older article, or null.</param>
/// <param name="Later">The next newer article, or null.</param>
/// <param name="Related">At most three nearest earlier articles with the same topic.</param>
public sealed record Neighbours(PlacedEntry? Earlier, PlacedEntry? Later, Sequence<PlacedEntry> Related);
