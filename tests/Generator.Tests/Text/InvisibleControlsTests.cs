using System.Text;
using CsCheck;
using Generator.Text;

namespace Generator.Tests.Text;

/// <summary>Joiners stay where letters and pictures join; elsewhere what nobody sees goes, and with it whatever it was hiding.</summary>
public sealed class InvisibleControlsTests
{
    // Words of real spelling, with the joiner or the break that it needs.
    private static readonly string[] s_spelled =
    [
        "می\u200Cگوید", "کتاب\u200Cها", "خانه\u200Cای", "ه\u200D", "ہے\u200Cں", "क\u094D\u200Dष", "र\u094D\u200Cय", "শ\u09CD\u200Dর", "ක\u0DCA\u200Dර", "ന\u0D4D\u200D", "ക\u0D4D\u200Cഷ", "ᠮᠣ\u200Dᠩ", "ܐ\u200Cܒ",
        "ខ្មែរ\u200Bភាសា", "ภาษา\u200Bไทย", "မြန်မာ\u200Bစာ", "👨\u200D👩\u200D👧", "🏳\uFE0F\u200D🌈", "👩🏽\u200D🚀", "❤\uFE0F", "葛\U000E0100", "☎\uFE0E",
    ];

    private static readonly string[] s_stray = ["\u202E", "\u2066", "\u2069", "\0", "\uFEFF", "\u00AD", "\u2063", "\u0085", "\uFFFE", "\uD800", "\U000E0041"];

    private static readonly string[] s_separators = [" ", "\n", ". ", " word ", " слово "];

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    [Fact]
    public void Spelling_that_needs_them_comes_through_whatever_stands_around_it() =>
        Gen.Select(Gen.Int[0, s_spelled.Length - 1], Gen.Int[0, s_stray.Length - 1], Gen.Int[0, s_separators.Length - 1]).Array[1, 12].Sample(
            pieces =>
            {
                var written = string.Concat(pieces.Select(p => s_spelled[p.Item1] + s_separators[p.Item3] + s_stray[p.Item2] + s_separators[p.Item3]));
                var clean = TextNormalization.Clean(written);
                Assert.All(pieces, p => Assert.Contains(s_spelled[p.Item1], clean, StringComparison.Ordinal));
                Assert.Equal("", StrayCharacters.In(clean));
                Assert.Equal(clean, TextNormalization.Clean(clean));
            },
            iter: 5000);

    [Fact]
    public void Between_letters_that_dont_join_nothing_can_be_hidden() =>
        Gen.Select(OneOf('a', 'é', 'ж', 'ς', ' ', '.', '1'), OneOf("", "\u200B", "\u200C", "\u200D", "\u2060", "\u2062", "\u200D\u200C", "\U000E0100", "\U000E0041")).Array[1, 40].Sample(
            pieces => Assert.Equal(string.Concat(pieces.Select(p => p.Item1)), TextNormalization.Clean(string.Concat(pieces.Select(p => $"{p.Item1}{p.Item2}")))),
            iter: 5000);

    [Theory]
    [InlineData("❤\uFE0F\uFE00\uFE01\U000E0110\U000E0111", "❤\uFE0F")]
    [InlineData("葛\U000E0100\U000E0101", "葛\U000E0100")]
    [InlineData("\uFE0F a", " a")]
    [InlineData("می\u200C\u200D\u200C\u200D\u200C\u200Dگوید", "می\u200C\u200D\u200Cگوید")]
    [InlineData("a\u200Db👨\u200Dc 👨\u200D", "ab👨c 👨")]
    [InlineData("e\u200D\u0301", "\u00E9")]
    [InlineData("\u2329\u200D❤\u232A", "\u3008❤\u3009")]
    [InlineData("private \uE000\uF8FF\U000F0000", "private \uE000\uF8FF\U000F0000")]
    public void Each_kind_has_its_rule(string written, string clean)
    {
        Assert.Equal(clean, TextNormalization.Clean(written));
        Assert.Equal(clean, TextNormalization.Clean(clean));
    }

    [Fact]
    public void A_long_row_costs_no_more_than_its_length()
    {
        foreach (var piece in new[] { "\u200C", "\u200D\uFE0F", "م\u200C", "\U000E0100" })
        {
            var hostile = new StringBuilder().Insert(0, piece, 300_000).ToString();
            var before = GC.GetAllocatedBytesForCurrentThread();
            Assert.NotNull(TextNormalization.Clean("م" + hostile + "م"));
            Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 64L * hostile.Length);
        }
    }
}
