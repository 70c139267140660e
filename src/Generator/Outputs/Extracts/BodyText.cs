using Generator.Articles;
using Generator.Blocks;
using Generator.Text;

namespace Generator.Outputs.Extracts;

/// <summary>An article's running text, paragraph by paragraph, as extraction benchmarks compare it: the standfirst first if the page shows it, no captions and no media.</summary>
internal static class BodyText
{
    public static Sequence<string> Of(Article article) =>
    [
        .. article is { IsStandfirstShown: true, Standfirst: { } standfirst } ? [standfirst] : Array.Empty<string>(),
        .. article.Body.SelectMany(Of),
    ];

    private static IEnumerable<string> Of(Block block) => block switch
    {
        Block.Figure or Block.MissingMedia => [],
        Block.List list => list.Items.SelectMany(item => item).SelectMany(Of),
        Block.Quotation quotation => quotation.Content.SelectMany(Of),
        Block.Table table => table.Rows.Select(row => string.Join(' ', row.Cells.SelectMany(c => c.Content).SelectMany(Of))).Prepend(InlineText.Of(table.Caption)).Where(t => t.Length > 0),
        _ => ArticleText.Paragraphs([block]),
    };
}
