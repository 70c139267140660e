namespace Generator.Languages;

/// <summary>How a language joins the items of a list (UTS #35 Part 2, List Patterns).</summary>
/// <param name="Two">Between the only two.</param>
/// <param name="Middle">Between all but the last two of more.</param>
/// <param name="Last">Between the last two of more.</param>
public sealed record ListPattern(string Two, string Middle, string Last)
{
    public string Join(IReadOnlyList<string> items) => items.Count switch
    {
        0 => "",
        1 => items[0],
        2 => items[0] + Two + items[1],
        _ => string.Join(Middle, items.Take(items.Count - 1)) + Last + items[^1],
    };
}
