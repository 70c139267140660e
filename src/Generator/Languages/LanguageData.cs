using Generator.Text;

namespace Generator.Languages;

/// <summary>What stands in a language's file.</summary>
/// <param name="Alphabet">Latin letters where the file has none.</param>
/// <param name="Labels">By key; where the file lacks one, that was reported and the label is absent here.</param>
/// <param name="ReviewedBy">Native readers who have reviewed the words; empty where nobody has.</param>
internal sealed record LanguageData(
    string Name,
    PluralRules Plurals,
    NumberPattern Numbers,
    DatePatterns Dates,
    ListPattern Lists,
    QuotationMarks Quotation,
    Alphabet Alphabet,
    DurationWords Durations,
    IReadOnlyDictionary<string, CountedMessage> Labels,
    Sequence<string> ReviewedBy);
