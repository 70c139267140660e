using System.Collections.Frozen;
using Generator.Files;
using Generator.Languages;

namespace Generator.Blocks.Writing;

/// <summary>What a writer must know of the page that a text is written into.</summary>
/// <param name="Language">The language that the text's container already states; other languages inside it are marked.</param>
public sealed record WritingContext(LanguageTag Language, LinkFrame Links, PlaceholderWords Words)
{
    /// <summary>Whether the text is the archive's own, to be set as its language's typesetters want it, and no source's, whose characters stay as they are.</summary>
    public bool IsOwnText { get; init; }

    /// <summary>The pictures that may be shown here, by the digests of what was saved; of all others the place says that they are not shown here.</summary>
    public IReadOnlyDictionary<Sha256Digest, ShownPicture> Pictures { get; init; } = FrozenDictionary<Sha256Digest, ShownPicture>.Empty;
}
