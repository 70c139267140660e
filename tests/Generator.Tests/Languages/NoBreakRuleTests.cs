using Generator.Languages;

namespace Generator.Tests.Languages;

/// <summary>Which words stay on one line.</summary>
public sealed class NoBreakRuleTests
{
    [Theory]
    [InlineData("живём в городе тихо", "живём в_городе тихо")]
    [InlineData("и в городе, и за ним", "и_в_городе, и_за_ним")]
    [InlineData("«В городе» тихо", "«В_городе» тихо")]
    [InlineData("а, впрочем, нет", "а, впрочем, нет")]
    [InlineData("город — это люди", "город_— это люди")]
    [InlineData("он – это люди", "он_– это люди")]
    [InlineData("ему 20 лет", "ему 20 лет")]
    [InlineData("в", "в")]
    [InlineData("в  городе ", "в  городе ")]
    [InlineData("о достопримечательностях города", "о_достопримечательностях города")]
    [InlineData("с достопримечательностями города", "с достопримечательностями города")]
    [InlineData("в высокотехнологичнейшем центре", "в_высокотехнологичнейшем центре")]
    [InlineData("слово_— и он", "слово_— и_он")]
    public void A_short_word_stays_with_the_next_and_a_dash_with_the_one_before(string text, string set) =>
        Assert.Equal(set.Replace('_', '\u00A0'), NoBreakRule.Apply(text.Replace('_', '\u00A0'), Tag("ru")));

    [Fact]
    public void A_text_of_one_letter_words_breaks_somewhere() =>
        Assert.True(NoBreakRule.Apply(string.Join(' ', Enumerable.Repeat("я", 40)), Tag("be")).Split(' ').All(run => run.Length <= 24));

    [Theory]
    [InlineData("ru", true)]
    [InlineData("uk", true)]
    [InlineData("be", true)]
    [InlineData("ru-Latn", false)]
    [InlineData("en", false)]
    [InlineData("bg", false)]
    public void Three_languages_have_it_in_their_own_letters(string tag, bool holds)
    {
        Assert.Equal(holds, NoBreakRule.HoldsFor(Tag(tag)));
        Assert.Equal(holds, NoBreakRule.Apply("и он", Tag(tag)) != "и он");
    }

    private static LanguageTag Tag(string tag) => LanguageTag.TryParse(tag, out var language) ? language : throw new ArgumentException("no tag", nameof(tag));
}
