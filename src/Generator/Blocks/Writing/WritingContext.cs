using Generator.Languages;

namespace Generator.Blocks.Writing;

/// <summary>What a writer must know of the page that a text is written into.</summary>
/// <param name="Language">The language that the text's container already states; other languages inside it are marked.</param>
public sealed record WritingContext(LanguageTag Language, LinkFrame Links, PlaceholderWords Words);
