using System.Collections.Frozen;

namespace Generator.Languages.Scripts;

/// <summary>How some letters are written in the other script, perhaps only beside others: `лј=lj`, `[^аеи]е=ye`, `ц[аеи]=ts`.</summary>
/// <param name="Letters">In small letters; at least one.</param>
/// <param name="Output">In small letters; empty where nothing is written.</param>
internal sealed record LetterRule(string Letters, string Output, LetterContext? Before, LetterContext? After)
{
    public bool HasContext => Before is not null || After is not null;

    /// <summary>Reads rules parted by white space; what has no `=` writes nothing and only says where it fits.</summary>
    public static IEnumerable<LetterRule> ParseAll(string text, FrozenSet<char> vowels) =>
        text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(rule => Parse(rule, vowels));

    /// <summary>Whether the letters stand at a place of a word, beside what the rule asks for.</summary>
    public bool Fits(ReadOnlySpan<char> word, int at) =>
        word[at..].StartsWith(Letters, StringComparison.Ordinal)
        && (Before?.IsMet(word, at - 1, at, at + Letters.Length) ?? true)
        && (After?.IsMet(word, at + Letters.Length, at, at + Letters.Length) ?? true);

    private static LetterRule Parse(string rule, FrozenSet<char> vowels)
    {
        var equals = rule.LastIndexOf('=');
        var (left, output) = equals < 0 ? (rule, "") : (rule[..equals], rule[(equals + 1)..]);
        LetterContext? before = null, after = null;
        if (left.StartsWith('[') && left.IndexOf(']', StringComparison.Ordinal) is > 0 and var close)
        {
            before = LetterContext.Parse(left[1..close], vowels);
            left = left[(close + 1)..];
        }

        if (left.EndsWith(']') && left.LastIndexOf('[') is >= 0 and var open)
        {
            after = LetterContext.Parse(left[(open + 1)..^1], vowels);
            left = left[..open];
        }

        return new LetterRule(left, output, before, after);
    }
}
