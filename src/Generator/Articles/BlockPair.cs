using Generator.Blocks;
using Generator.Text;

namespace Generator.Articles;

/// <summary>Blocks of an original and those of its translation that say the same; on one side there may be none, or two paragraphs for one.</summary>
public sealed record BlockPair(Sequence<Block> Original, Sequence<Block> Translation);
