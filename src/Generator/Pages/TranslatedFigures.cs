using Generator.Blocks;
using Generator.Text;
using Generator.Web;

namespace Generator.Pages;

/// <summary>Gives the figures of a translation the pictures of its original: by the address that both name, and where both have as many figures, by their order.</summary>
internal static class TranslatedFigures
{
    public static Sequence<Block> With(Sequence<Block> translated, Sequence<Block> original)
    {
        var figures = Figures(original);
        if (!figures.Exists(figure => figure.Picture is not null))
        {
            return translated;
        }

        var isInOrder = Figures(translated).Count == figures.Count;
        var byAddress = new Dictionary<WebUrl, MediaRef>();
        foreach (var figure in figures.Where(f => f is { OriginalAddress: not null, Picture: not null }))
        {
            byAddress.TryAdd(figure.OriginalAddress!, figure.Picture!);
        }

        var number = -1;
        return new BlockRewriting(target => target, hasHeadings: true, figure =>
        {
            number++;
            var same = figure.OriginalAddress is { } address ? byAddress.GetValueOrDefault(address) : null;
            return figure with { Picture = same ?? (isInOrder && figure.OriginalAddress is null ? figures[number].Picture : null) };
        }).Rewrite(translated);
    }

    private static List<Block.Figure> Figures(Sequence<Block> blocks) => [.. AllBlocks.In(blocks).OfType<Block.Figure>()];
}
