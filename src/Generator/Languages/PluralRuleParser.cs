using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Generator.Text;

namespace Generator.Languages;

/// <summary>Reads one plural rule in the syntax of UTS #35 Part 3 (Plural Rules Syntax), as CLDR prints it: `v = 0 and i % 10 = 2..4 and i % 100 != 12..14`.</summary>
public sealed class PluralRuleParser
{
    private readonly string _text;
    private int _at;

    private PluralRuleParser(string text) => _text = text;

    /// <summary>Reads a rule's condition; samples (`@integer …`) after it are passed over. False where it can't be understood.</summary>
    public static bool TryParse(PluralCategory category, string text, [NotNullWhen(true)] out PluralRule? rule)
    {
        var samples = text.IndexOf('@', StringComparison.Ordinal);
        var parser = new PluralRuleParser(samples < 0 ? text : text[..samples]);
        rule = parser.Alternatives() is { } alternatives && parser.AtEnd ? new PluralRule(category, alternatives) : null;
        return rule is not null;
    }

    private bool AtEnd
    {
        get
        {
            SkipSpace();
            return _at == _text.Length;
        }
    }

    private Sequence<Sequence<PluralRelation>>? Alternatives()
    {
        var alternatives = new List<Sequence<PluralRelation>>();
        do
        {
            var relations = new List<PluralRelation>();
            do
            {
                if (Relation() is not { } relation)
                {
                    return null;
                }

                relations.Add(relation);
            }
            while (Take("and"));
            alternatives.Add(relations.ToSequence());
        }
        while (Take("or"));
        return alternatives.ToSequence();
    }

    private PluralRelation? Relation()
    {
        SkipSpace();
        if (_at == _text.Length || !"nivwftec".Contains(_text[_at], StringComparison.Ordinal))
        {
            return null;
        }

        var operand = _text[_at++];
        decimal modulus = 0;
        if (Take("%"))
        {
            if (Number() is not { } number || number == 0)
            {
                return null;
            }

            modulus = number;
        }

        var isNegated = Take("!=");
        if (!isNegated && !Take("="))
        {
            return null;
        }

        return Ranges() is { } ranges ? new PluralRelation(operand, modulus, isNegated, ranges) : null;
    }

    private Sequence<PluralRange>? Ranges()
    {
        var ranges = new List<PluralRange>();
        do
        {
            if (Number() is not { } first)
            {
                return null;
            }

            var last = first;
            if (Take(".."))
            {
                if (Number() is not { } end)
                {
                    return null;
                }

                last = end;
            }

            ranges.Add(new PluralRange(first, last));
        }
        while (Take(","));
        return ranges.ToSequence();
    }

    private decimal? Number()
    {
        SkipSpace();
        var start = _at;
        while (_at < _text.Length && char.IsAsciiDigit(_text[_at]))
        {
            _at++;
        }

        return _at - start is > 0 and < 19 ? decimal.Parse(_text.AsSpan(start, _at - start), NumberStyles.None, CultureInfo.InvariantCulture) : null;
    }

    private bool Take(string token)
    {
        SkipSpace();
        if (!_text.AsSpan(_at).StartsWith(token, StringComparison.Ordinal))
        {
            return false;
        }

        _at += token.Length;
        return true;
    }

    private void SkipSpace()
    {
        while (_at < _text.Length && _text[_at] is ' ' or '\t' or '\n')
        {
            _at++;
        }
    }
}
