using System.Collections.Frozen;

namespace Generator.Languages.Scripts;

/// <summary>The rules of a table, found by the letters that they are for.</summary>
internal sealed class LetterRuleSet
{
    private readonly FrozenDictionary<string, LetterRule[]>.AlternateLookup<ReadOnlySpan<char>> _rules;
    private readonly int _longest;

    public LetterRuleSet(IReadOnlyList<LetterRule> rules)
    {
        _longest = rules.Select(rule => rule.Letters.Length).DefaultIfEmpty().Max();

        // Of rules for the same letters those that ask for more beside them come first; of those that don't, the last one counts.
        _rules = rules.GroupBy(rule => rule.Letters, StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => (LetterRule[])[.. g.Where(r => r.HasContext).OrderByDescending(r => r is { Before: not null, After: not null }), .. g.Where(r => !r.HasContext).TakeLast(1)], StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The rule for the letters at a place: the longest that fit, and of those the one that asks for most; null where there is none.</summary>
    public LetterRule? At(ReadOnlySpan<char> word, int at)
    {
        for (var length = Math.Min(_longest, word.Length - at); length > 0; length--)
        {
            if (!_rules.TryGetValue(word.Slice(at, length), out var rules))
            {
                continue;
            }

            foreach (var rule in rules)
            {
                if (rule.Fits(word, at))
                {
                    return rule;
                }
            }
        }

        return null;
    }
}
