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

        // A translation is known by its original's identity, which was the original's folder as long as no address of it was known.
        var originals = entries.Where(e => e.IsOriginal).ToLookup(e => e.Slug, StringComparer.Ordinal);
        foreach (var (entry, original) in entries.SelectMany(e => e is { Translation: { } facts, Twin: null } ? originals[facts.Of].Select(o => (e, o)) : []))
        {
            _entries.TryAdd(Entry.IdentityOfTranslation(original.Id, entry.Language), entry);
        }
    }

    public Entry? Find(string identity) => _entries.GetValueOrDefault(identity);
}
