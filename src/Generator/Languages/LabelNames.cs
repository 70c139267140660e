using System.Collections.Frozen;
using Generator.Text;

namespace Generator.Languages;

/// <summary>All labels of the interface, in ordinal order of their keys: what a file in `content/languages` must have, no more and no less.</summary>
public static class LabelNames
{
    public static readonly Sequence<LabelName> All =
    [
        LabelName.Counted("list.articles", "count"),
        LabelName.Plain("skip.article"),
    ];

    private static readonly FrozenSet<string> s_keys = All.Select(name => name.Key).ToFrozenSet(StringComparer.Ordinal);

    public static bool Contains(string key) => s_keys.Contains(key);
}
