using System.Collections.Frozen;
using Generator.Text;

namespace Generator.Languages.Scripts;

/// <summary>How one language is written over from one script into another, letter by letter.</summary>
public sealed class ScriptTable
{
    private static readonly FrozenSet<char> s_apostrophes = "'`\u2018\u2019\u02BB\u02BC\u00B4\u2032".ToFrozenSet();

    private const char WordEnd = '$';

    private readonly LetterRuleSet _rules;
    private readonly LetterRuleSet _foreign;
    private readonly FrozenSet<char> _letters;
    private readonly Sequence<(string Stem, string Output)> _words;
    private readonly FrozenSet<string> _kept;
    private readonly Sequence<string> _keptStems;
    private readonly bool _isDotted;

    internal ScriptTable(ScriptData data)
    {
        (Language, From, To, Source, Mechanism, Letters) = (data.Language, data.From, data.To, data.Source, data.Mechanism, data.Letters);
        _isDotted = data.IsDotted;
        _letters = data.Letters.Where(c => !char.IsWhiteSpace(c)).Select(c => IsApostrophe(c) && c != '\u02BB' ? '\u02BC' : c).ToFrozenSet();
        var vowels = data.Vowels.ToFrozenSet();
        _rules = new LetterRuleSet([.. data.Rules.SelectMany(text => LetterRule.ParseAll(text, vowels))]);
        _foreign = new LetterRuleSet([.. LetterRule.ParseAll(data.Foreign, vowels)]);
        _words = LetterRule.ParseAll(data.Words, vowels).Select(w => (Stem: WordTransliteration.Lower(w.Letters, this), w.Output)).OrderByDescending(w => w.Stem.Length).ThenBy(w => w.Stem, StringComparer.Ordinal).ToSequence();
        _kept = data.Kept.Where(name => !name.EndsWith('*')).Select(WithOneApostrophe).ToFrozenSet(StringComparer.Ordinal);
        _keptStems = data.Kept.Where(name => name.EndsWith('*')).Select(name => WithOneApostrophe(name[..^1])).ToSequence();
        Losses = LetterRule.ParseAll(data.Losses, vowels).ToSequence();
    }

    /// <summary>The primary language subtag.</summary>
    public string Language { get; }

    /// <summary>Script subtag of what is read.</summary>
    public string From { get; }

    /// <summary>Script subtag of what is written.</summary>
    public string To { get; }

    /// <summary>The law or standard that the table follows.</summary>
    public string Source { get; }

    /// <summary>Value of the field `m0` for it (RFC 6497 §2.2; CLDR's list of mechanisms); null where none of the listed ones is this one.</summary>
    public string? Mechanism { get; }

    /// <summary>The small letters of the script that is read.</summary>
    internal string Letters { get; }

    /// <summary>Letters that don't come back when the text is written over and back again.</summary>
    internal Sequence<LetterRule> Losses { get; }

    /// <summary>Whether the apostrophe is a letter, or a part of one, in the script that is read.</summary>
    internal bool HasApostrophe => _letters.Contains('\u02BC');

    internal static bool IsApostrophe(char c) => s_apostrophes.Contains(c);

    /// <summary>Whether an apostrophe may be a quotation mark too.</summary>
    internal static bool IsQuotationMark(char c) => IsApostrophe(c) && c is not ('\u02BB' or '\u02BC');

    /// <summary>Whether the alphabet has a small letter, alone or as a part of one.</summary>
    internal bool HasLetter(char lower) => _letters.Contains(lower);

    /// <summary>Whether a character is a letter of the script that is read, whatever language writes it.</summary>
    internal bool IsOfScript(char c) => char.IsLetter(c) && (From == "Latn" ? c < '\u02B0' || c is (>= '\u1E00' and <= '\u1EFF') : c is (>= '\u0400' and <= '\u052F') or (>= '\u1C80' and <= '\u1C8F'));

    /// <summary>Whether a word is to stay: a name on the list, or the beginning of one that may have endings.</summary>
    internal bool IsKept(string word) => WithOneApostrophe(word) is var name && (_kept.Contains(name) || _keptStems.Any(stem => name.StartsWith(stem, StringComparison.Ordinal)));

    /// <summary>The rule for the letters at a place; null where there is none.</summary>
    internal LetterRule? RuleAt(ReadOnlySpan<char> word, int at) => _rules.At(word, at);

    /// <summary>Whether letters stand in a word as no word of the language has them.</summary>
    /// <param name="lower">In small letters.</param>
    internal bool HasForeignLetters(string lower)
    {
        for (var at = 0; at < lower.Length; at++)
        {
            if (_foreign.At(lower, at) is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A word, or its beginning, that is written otherwise than its letters, with how it is written; null where there is none.</summary>
    internal (string Stem, string Output)? WordAt(string lower)
    {
        foreach (var word in _words)
        {
            var (stem, isWhole) = word.Stem.EndsWith(WordEnd) ? (word.Stem[..^1], true) : (word.Stem, false);
            if (isWhole ? lower == stem : lower.StartsWith(stem, StringComparison.Ordinal))
            {
                return (stem, word.Output);
            }
        }

        return null;
    }

    /// <summary>A character in small letters, with one apostrophe for all of them.</summary>
    /// <param name="before">The small letter before it.</param>
    internal char Lower(char c, char before) => IsApostrophe(c) ? (HasLetter('\u02BB') && before is 'o' or 'g' ? '\u02BB' : '\u02BC') : !_isDotted || From != "Latn" ? char.ToLowerInvariant(c) : c switch
    {
        'I' => 'ı',
        'İ' => 'i',
        _ => char.ToLowerInvariant(c),
    };

    internal char Upper(char c) => !_isDotted || To != "Latn" ? char.ToUpperInvariant(c) : c switch
    {
        'ı' => 'I',
        'i' => 'İ',
        _ => char.ToUpperInvariant(c),
    };

    // Whichever of them people type.
    private static string WithOneApostrophe(string name) => name.Any(IsApostrophe) ? string.Concat(name.Select(c => IsApostrophe(c) ? '\u02BC' : c)) : name;
}
