using Generator.Blocks;
using Generator.Diagnostics;
using Generator.Text;

namespace Generator.Transcripts.Markdown;

/// <summary>A piece of a paragraph: words, or a picture that parts them.</summary>
/// <param name="Content">Empty where the piece is a picture.</param>
/// <param name="Media">What stands for the picture: a figure without caption or a missing medium.</param>
internal sealed record MarkdownPart(Sequence<Inline> Content, Block? Media, Location Place)
{
    /// <summary>Whether the words come directly after a picture in the same paragraph.</summary>
    public bool FollowsPicture { get; init; }
}
