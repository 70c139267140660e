using Generator.Text;

namespace Generator.Languages;

/// <summary>One language's rules for the form that a counted word takes; the first that fits counts, else `Other`.</summary>
public sealed record PluralRules(Sequence<PluralRule> Rules)
{
    // Every rule of CLDR shows itself among these counts.
    private static readonly long[] s_counts = [.. Enumerable.Range(0, 202), 1_000, 10_000, 100_000, 1_000_000, 10_000_000];

    /// <summary>The rules of a language that doesn't tell one from many.</summary>
    public static PluralRules None { get; } = new([]);

    /// <summary>The categories that whole numbers take, in the order of their names' list: the forms that every counted label needs.</summary>
    public Sequence<PluralCategory> Needed => s_counts.Select(Of).Distinct().Order().ToSequence();

    public PluralCategory Of(long count) => Of(PluralOperands.Of(count));

    public PluralCategory Of(decimal number) => Of(PluralOperands.Of(number));

    private PluralCategory Of(PluralOperands operands)
    {
        foreach (var rule in Rules)
        {
            if (rule.Holds(operands))
            {
                return rule.Category;
            }
        }

        return PluralCategory.Other;
    }
}

/// <summary>When a number takes one category: one of these alternatives must hold.</summary>
/// <param name="Alternatives">Parted by `or`; in each, every relation (parted by `and`) must hold.</param>
public sealed record PluralRule(PluralCategory Category, Sequence<Sequence<PluralRelation>> Alternatives)
{
    public bool Holds(PluralOperands operands) => Alternatives.Any(all => all.All(relation => relation.Holds(operands)));
}

/// <summary>One comparison in a plural rule: `i % 100 != 12..14`.</summary>
/// <param name="Operand">n, i, v, w, f, t, e or c.</param>
/// <param name="Modulus">0 where there is none.</param>
/// <param name="IsNegated">Whether it is `!=`.</param>
public sealed record PluralRelation(char Operand, decimal Modulus, bool IsNegated, Sequence<PluralRange> Ranges)
{
    public bool Holds(PluralOperands operands)
    {
        var value = Operand switch
        {
            'n' => operands.Number,
            'i' => operands.Integer,
            'v' => operands.VisibleDigits,
            'w' => operands.VisibleDigitsTrimmed,
            'f' => operands.Fraction,
            't' => operands.FractionTrimmed,
            _ => operands.Exponent,
        };
        value = Modulus == 0 ? value : value % Modulus;
        return Ranges.Any(range => range.Contains(value)) != IsNegated;
    }
}

/// <summary>Whole numbers from one to another, both included.</summary>
public readonly record struct PluralRange(decimal First, decimal Last)
{
    public bool Contains(decimal value) => value >= First && value <= Last && decimal.IsInteger(value);
}
