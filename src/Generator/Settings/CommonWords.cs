using Generator.Text;

namespace Generator.Settings;

/// <summary>What a language is known by among those that share its script.</summary>
/// <param name="Tag">With its script where the language is written in several.</param>
/// <param name="IsNeighbour">Whether it is listed only so that it isn't taken for another: what looks like it is in no language that is known surely.</param>
/// <param name="Letters">Its alphabet, in lower case; for Latin script the letters beyond English's. Empty where it isn't stated.</param>
/// <param name="Lacks">Letters of English that it doesn't have, where that tells it from a neighbour.</param>
/// <param name="Share">How many of a hundred words of running text are among its small ones at least.</param>
/// <param name="Words">Its commonest small words, in lower case.</param>
public sealed record CommonWords(string Tag, bool IsNeighbour, string Letters, string Lacks, int Share, Sequence<string> Words);
