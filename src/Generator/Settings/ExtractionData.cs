using Generator.Text;

namespace Generator.Settings;

/// <summary>What every newsroom's pages have in common, by language: general furniture phrases, words that join names, how dates are written.</summary>
/// <param name="Phrases">Phrases that count on pages of any source.</param>
/// <param name="Conjunctions">Words that stand before the last name of a list: and, и, та.</param>
public sealed record ExtractionData(Sequence<FurniturePhrase> Phrases, Sequence<string> Conjunctions, DateData Dates, BylineData Bylines, WordTable Words);
