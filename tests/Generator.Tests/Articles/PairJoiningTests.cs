using Generator.Articles;
using Generator.Blocks;
using Generator.Text;

namespace Generator.Tests.Articles;

public sealed class PairJoiningTests
{
    [Fact]
    public void Blocks_of_the_same_kinds_pair_one_by_one_whatever_their_lengths() =>
        Assert.Equal("p300=p20 h=h p40=p900 f=f", Pairs("p300 h p40 f", "p20 h p900 f"));

    [Theory]
    [InlineData("p300 p310 p290 p120", "p300 p310 p120", "p300=p300 p310=p310 p290= p120=p120")]
    [InlineData("p300 p310 p120", "p300 p310 p290 p120", "p300=p300 p310=p310 =p290 p120=p120")]
    [InlineData("p300 p700 p120", "p300 p350 p350 p120", "p300=p300 p700=p350+p350 p120=p120")]
    [InlineData("p300 p150 p160 p120", "p300 p310 p120", "p300=p300 p150+p160=p310 p120=p120")]
    [InlineData("f p300 p200", "p300 p200", "f= p300=p300 p200=p200")]
    [InlineData("p300 v p200 p90", "p300 p200 p90", "p300=p300 v= p200=p200 p90=p90")]
    [InlineData("p300", "", "p300=")]
    [InlineData("", "p300", "=p300")]
    [InlineData("", "", "")]
    public void What_has_no_counterpart_stands_alone_and_what_was_parted_stays_together(string original, string translation, string pairs) =>
        Assert.Equal(pairs, Pairs(original, translation));

    [Fact]
    public void As_many_headings_part_both_texts_so_that_nothing_is_paired_across_one() =>
        Assert.Equal("p300=p300 p290= h=h p300=p300 p310=p310 h=h p120=p120", Pairs("p300 p290 h p300 p310 h p120", "p300 h p300 p310 h p120"));

    [Fact]
    public void A_translation_in_a_script_that_needs_fewer_signs_is_aligned_by_its_own_measure() =>
        Assert.Equal("p300=p90 p600=p180 p290= p120=p36 p450=p135", Pairs("p300 p600 p290 p120 p450", "p90 p180 p36 p135"));

    [Fact]
    public void Every_block_of_both_stands_in_one_pair_in_its_order_and_the_same_comes_out_each_time()
    {
        var random = new Random(17);
        for (var i = 0; i < 300; i++)
        {
            var (original, translation) = (Some(random), Some(random));
            var pairs = PairJoining.Join(original, translation);
            Assert.Equal(original, pairs.SelectMany(pair => pair.Original).ToSequence());
            Assert.Equal(translation, pairs.SelectMany(pair => pair.Translation).ToSequence());
            Assert.DoesNotContain(pairs, pair => pair.Original.Count + pair.Translation.Count == 0);
            Assert.Equal(pairs, PairJoining.Join(original, translation));
        }
    }

    [Fact]
    public void Texts_that_nobody_wrote_are_paired_in_their_order_and_at_once()
    {
        var original = Enumerable.Range(0, 40_000).Select(i => Named("p" + (i % 50))).ToSequence();
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var pairs = PairJoining.Join(original, original.Skip(1).ToSequence());
        Assert.Equal(40_000, pairs.Count);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"{watch.Elapsed}");
    }

    private static Sequence<Block> Some(Random random) => Enumerable.Range(0, random.Next(0, 14)).Select(_ => Named(random.Next(6) switch
    {
        0 => "h",
        1 => "f",
        2 => "v",
        _ => "p" + random.Next(1, 900),
    })).ToSequence();

    private static string Pairs(string original, string translation) =>
        string.Join(' ', PairJoining.Join(Blocks(original), Blocks(translation)).Select(pair => string.Join('+', pair.Original.Select(Name)) + "=" + string.Join('+', pair.Translation.Select(Name))));

    private static Sequence<Block> Blocks(string names) => names.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Named).ToSequence();

    private static Block Named(string name) => name[0] switch
    {
        'h' => new Block.Heading(2, [new Inline.Text("A heading")]),
        'f' => new Block.Figure(null, "", [new Inline.Text("A caption below a picture")], []),
        'v' => new Block.MissingMedia(MediaKind.Video, "A video", null, null),
        _ => new Block.Paragraph([new Inline.Text(new string('x', int.Parse(name[1..], System.Globalization.CultureInfo.InvariantCulture)))]),
    };

    private static string Name(Block block) => block switch
    {
        Block.Heading => "h",
        Block.Figure => "f",
        Block.MissingMedia => "v",
        Block.Paragraph paragraph => $"p{InlineText.Of(paragraph.Content).Length}",
        _ => "?",
    };
}
