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
    }

    public Entry? Find(string identity) => _entries.GetValueOrDefault(identity);
}
