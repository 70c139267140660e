using Generator.Text;

namespace Generator.Languages;

/// <summary>A label that every interface language must have: its key, and the places that its words may fill.</summary>
/// <param name="Key">Words of `a`–`z` and `_`, parted by dots: `notice.heading`.</param>
/// <param name="Places">What a translator may use in braces.</param>
/// <param name="Count">The place whose number chooses the plural form; null where the label has one form.</param>
public sealed record LabelName(string Key, Sequence<string> Places, string? Count)
{
    public static LabelName Plain(string key, params ReadOnlySpan<string> places) => new(key, SequenceBuilder.Create(places), null);

    /// <summary>A label with plural forms; the number's place comes first.</summary>
    public static LabelName Counted(string key, string count, params ReadOnlySpan<string> places) => new(key, [count, .. places], count);
}
