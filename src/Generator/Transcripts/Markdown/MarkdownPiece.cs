using Generator.Blocks;
using Generator.Text;

namespace Generator.Transcripts.Markdown;

/// <summary>A piece of a Markdown text as it is written, and the blocks that are read out of it.</summary>
internal sealed record MarkdownPiece(string Written, Sequence<Block> Blocks);
