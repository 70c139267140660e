using System.Diagnostics;
using CsCheck;
using Generator.Text;

namespace Generator.Tests.Text;

public sealed class WordDifferenceTests
{
    private static readonly Gen<List<int>> s_list = Gen.Int[0, 4].List[0, 14];

    [Fact]
    public void A_difference_leads_from_the_one_to_the_other_in_the_fewest_steps() => Gen.Select(s_list, s_list).Sample((earlier, later) =>
    {
        var pieces = new SequenceDifference().Compare(earlier, later);
        Assert.Equal(earlier, pieces.Where(p => p.Kind != DifferenceKind.Added).Select(p => p.Piece));
        Assert.Equal(later, pieces.Where(p => p.Kind != DifferenceKind.Removed).Select(p => p.Piece));
        Assert.Equal(LongestInCommon(earlier, later), pieces.Count(p => p.Kind == DifferenceKind.Kept));
    });

    [Fact]
    public void Applied_to_the_earlier_text_it_gives_the_later_one()
    {
        string[] words = ["bridge", "river", "мост", "ўзбек", "桥", "🙂", "e\u0301", ",", " "];
        var word = Gen.Int[0, words.Length - 1].Select(i => words[i]);
        var text = word.List[1, 12].Select(chosen => string.Join(' ', chosen)).List[0, 8];
        Gen.Select(text, text).Sample((earlier, later) =>
        {
            var difference = WordDifference.Between(earlier.ToSequence(), later.ToSequence());
            var same = earlier.Count + later.Count - difference.Changed.Sum(c => (c.Earlier.Length > 0 ? 1 : 0) + (c.Later.Length > 0 ? 1 : 0));
            Assert.Equal(2 * difference.Unchanged, same);
            Assert.Equal(Alone(DifferenceKind.Removed), difference.Changed.Select(c => c.Earlier).Where(t => t.Length > 0).Order(StringComparer.Ordinal));
            Assert.Equal(Alone(DifferenceKind.Added), difference.Changed.Select(c => c.Later).Where(t => t.Length > 0).Order(StringComparer.Ordinal));
            Assert.All(difference.Changed, c => Assert.NotEqual(c.Earlier, c.Later));

            // What stayed stands in the same order in both, so that it may be less than what they have in common; which it is depends on the direction.
            IEnumerable<string> Alone(DifferenceKind kind) =>
                new SequenceDifference().Compare(earlier, later).Where(p => p.Kind == kind).Select(p => p.Piece).Order(StringComparer.Ordinal);
        });
    }

    [Fact]
    public void Only_the_words_that_changed_are_marked()
    {
        var difference = WordDifference.Between(["Before.", "The minister said that forty people were detained."], ["Before.", "The minister said that fifty-two people had been detained."]);
        Assert.Equal(1, difference.Unchanged);
        Assert.Equal(
            [(DifferenceKind.Kept, "The minister said that "), (DifferenceKind.Removed, "forty"), (DifferenceKind.Added, "fifty-two"), (DifferenceKind.Kept, " people "), (DifferenceKind.Removed, "were"), (DifferenceKind.Added, "had been"), (DifferenceKind.Kept, " detained.")],
            Assert.Single(difference.Changed).Parts.Select(p => (p.Kind, p.Text)));
    }

    [Theory]
    [InlineData("部长说四十人被拘留。", "部长说五十人被拘留。", "四", "五")]
    [InlineData("มีผู้ถูกจับสี่สิบคน", "มีผู้ถูกจับห้าสิบคน", "สี่", "ห้า")]
    public void In_scripts_without_spaces_single_signs_are(string earlier, string later, string removed, string added)
    {
        var parts = Assert.Single(WordDifference.Between([earlier], [later]).Changed).Parts;
        Assert.Equal((removed, added), (string.Concat(parts.Where(p => p.Kind == DifferenceKind.Removed).Select(p => p.Text)), string.Concat(parts.Where(p => p.Kind == DifferenceKind.Added).Select(p => p.Text))));
    }

    [Fact]
    public void A_paragraph_that_has_little_in_common_with_another_is_removed_or_added_whole()
    {
        var difference = WordDifference.Between(["The ferry was tied up for good."], ["A man of forty was detained at the border on Friday night."]);
        Assert.Equal([DifferenceKind.Removed, DifferenceKind.Added], difference.Changed.Select(c => Assert.Single(c.Parts).Kind));
    }

    [Fact]
    public void Texts_made_to_be_hard_to_compare_cost_no_more_than_what_is_set_for_them()
    {
        var random = new Random(1);
        Sequence<string> Text() => Enumerable.Range(0, 3000).Select(_ => string.Join(' ', Enumerable.Range(0, 200).Select(_ => (char)('a' + random.Next(20))))).ToSequence();
        var (earlier, later) = (Text(), Text());
        var started = Stopwatch.GetTimestamp();
        var difference = WordDifference.Between(earlier, later);
        Assert.Equal(earlier, difference.Changed.Select(c => c.Earlier).Where(t => t.Length > 0));
        Assert.True(Stopwatch.GetElapsedTime(started) < TimeSpan.FromMinutes(1), "a hang, not slowness");
    }

    private static int LongestInCommon(List<int> a, List<int> b)
    {
        var lengths = new int[a.Count + 1, b.Count + 1];
        for (var i = 1; i <= a.Count; i++)
        {
            for (var j = 1; j <= b.Count; j++)
            {
                lengths[i, j] = a[i - 1] == b[j - 1] ? lengths[i - 1, j - 1] + 1 : Math.Max(lengths[i - 1, j], lengths[i, j - 1]);
            }
        }

        return lengths[a.Count, b.Count];
    }
}
