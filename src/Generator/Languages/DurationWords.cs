namespace Generator.Languages;

/// <summary>The words for a length of time, each counted by its place `{n}`.</summary>
/// <param name="Separator">Between two units.</param>
public sealed record DurationWords(CountedMessage Hours, CountedMessage Minutes, CountedMessage Seconds, string Separator);
