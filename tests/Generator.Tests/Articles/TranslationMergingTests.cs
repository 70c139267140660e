using Generator.Articles;
using Generator.Blocks;
using Generator.Text;

namespace Generator.Tests.Articles;

public sealed class TranslationMergingTests
{
    [Fact]
    public void What_stands_ready_for_a_picture_stays_where_a_place_that_was_removed_follows_it()
    {
        Sequence<Block> body =
        [
            new Block.Figure(null, "A bridge at night", [new Inline.Text("The bridge, lit for the first time since the flood.")], []),
            new Block.Paragraph([new Inline.Text("The council met on Tuesday for the first time since the flood.")]),
        ];
        var places = TranslatedPart.Of(body).ConvertAll(part => part.Written());
        var removed = TranslatedPart.Place("", TranslationPlaceState.Removed, "Forty people came.", "Прийшло сорок людей.");
        var file = places[0] + removed + places[1];
        Assert.Contains("![to translate]", file, StringComparison.Ordinal);
        var (before, parts) = TranslationMerging.Merge(file, body, body);
        Assert.Equal(file, before + string.Concat(parts.Select(part => part.Written())));
    }

    [Fact]
    public void What_was_written_for_two_paragraphs_that_are_one_now_stands_together_before_a_place_between_them()
    {
        var removed = TranslatedPart.Place("", TranslationPlaceState.Removed, "Forty people came.", "Прийшло сорок людей.");
        var first = new TranslatedPart(1, 1, "One.", "Один.") { Following = removed };
        Assert.Equal(TranslatedPart.Place("1-2", TranslationPlaceState.Same, "One.\n\nTwo.", "Один.\n\nДва.") + removed, first.With([new TranslatedPart(2, 1, "Two.", "Два.")]).Written());
    }

    // Each number of paragraphs that a file quotes together was tried at each paragraph of the original: this took minutes.
    [Fact]
    public async Task A_long_original_and_a_file_of_many_places_are_compared_in_bounded_time()
    {
        Sequence<Block> body = Enumerable.Range(0, 2000).Select(i => (Block)new Block.Paragraph([new Inline.Text($"p {i}")])).ToSequence();
        var file = string.Concat(Enumerable.Range(2, 400).Select(count => TranslatedPart.Place("1", TranslationPlaceState.Same, string.Join("\n\n", Enumerable.Repeat("q", count)), "x")));
        var merging = Task.Run(() => TranslationMerging.Merge(file, body, body).Parts, TestContext.Current.CancellationToken);
        Assert.NotEmpty(await merging.WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken));
    }
}
