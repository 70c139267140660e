namespace Generator.Blocks;

/// <summary>The blocks of a text in order, each before those inside it.</summary>
internal static class AllBlocks
{
    public static IEnumerable<Block> In(IEnumerable<Block> blocks)
    {
        foreach (var block in blocks)
        {
            yield return block;
            foreach (var inner in In(Inside(block)))
            {
                yield return inner;
            }
        }
    }

    private static IEnumerable<Block> Inside(Block block) => block switch
    {
        Block.List list => list.Items.SelectMany(item => item),
        Block.Quotation quotation => quotation.Content,
        Block.Table table => table.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Content),
        _ => [],
    };
}
