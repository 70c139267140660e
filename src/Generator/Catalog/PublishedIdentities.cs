namespace Generator.Catalog;

/// <summary>Finds the article that was published under an identity: by its identity now, else by its folder or file, because an original address may have become known since.</summary>
public sealed class PublishedIdentities
{
    private readonly Dictionary<string, Entry> _entries;

    public PublishedIdentities(IReadOnlyCollection<Entry> entries)
    {
        _entries = new Dictionary<string, Entry>(entries.Count, StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            _entries.TryAdd(entry.Identity, entry);
        }

        foreach (var entry in entries)
        {
            _entries.TryAdd(entry.Id, entry);
        }

        // What was an article of its own before another capture of it was joined to it.
        foreach (var (other, entry) in entries.SelectMany(e => e.Others.Select(other => (other, e))))
        {
            _entries.TryAdd(other.Identity, entry);
            _entries.TryAdd(other.Id, entry);
        }
    }

    /// <summary>The article; null where there is none.</summary>
    public Entry? Find(string identity) => _entries.GetValueOrDefault(identity) ?? Translation(identity);

    // A translation is known by its original's identity, which was the original's folder as long as no address of it was known, or another capture's.
    private Entry? Translation(string identity) => Entry.PartsOfTranslation(identity) is var (of, language) && _entries.GetValueOrDefault(of) is { IsOriginal: true } original
        ? _entries.GetValueOrDefault(Entry.IdentityOfTranslation(original.Identity, language))
        : null;
}
