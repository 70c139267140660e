using Generator.Languages;
using Generator.Text;

namespace Generator.Settings;

/// <summary>What every newsroom's pages have in common, by language: general furniture phrases, words that join names, names of months.</summary>
/// <param name="Phrases">Phrases that count on pages of any source.</param>
/// <param name="Conjunctions">Words that stand before the last name of a list: and, и, та.</param>
/// <param name="Months">Names of the months, for dates in running text.</param>
public sealed record ExtractionData(Sequence<FurniturePhrase> Phrases, Sequence<string> Conjunctions, Sequence<MonthNames> Months);

/// <summary>The names of the twelve months of the Gregorian calendar in one language.</summary>
/// <param name="Names">Twelve lists of forms (nominative, genitive, abbreviated), in lower case.</param>
public sealed record MonthNames(LanguageTag Language, Sequence<Sequence<string>> Names);
