namespace Generator.Catalog;

/// <summary>The order of every list of articles: newest first by moment, then by id; articles whose date isn't known last.</summary>
public sealed class EntryOrder : IComparer<Entry>
{
    public static readonly EntryOrder NewestFirst = new();

    public int Compare(Entry? x, Entry? y)
    {
        var byMoment = Nullable.Compare(y?.Published?.EarliestUtc, x?.Published?.EarliestUtc);
        return byMoment != 0 ? byMoment : string.CompareOrdinal(x?.Id, y?.Id);
    }
}
