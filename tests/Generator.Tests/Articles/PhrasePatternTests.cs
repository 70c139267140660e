using Generator.Articles;

namespace Generator.Tests.Articles;

public sealed class PhrasePatternTests
{
    [Theory]
    [InlineData("by {any} for {source}", "By Ann for The Herald", true)]
    [InlineData("by {any} for {source}", "By Ann for Her", false)]
    [InlineData("{any} a {any} b", "x a y a z b", true)]
    [InlineData("{any} a {any} b {any} c", "a b c", false)]
    [InlineData("{any} a {any} b {any} c", "1 a 2 b 3 c", true)]
    [InlineData("{any}{number}x", "12 34x", true)]
    [InlineData("{any}{source}{any}!", "The Herald on Sunday Herald!", true)]
    [InlineData("{any}{source}{any}{number}", "Herald The Herald 7", true)]
    public void Any_stands_for_anything(string phrase, string text, bool matches) =>
        Assert.Equal(matches, new PhrasePattern(phrase, ["The Herald", "Herald"]).Matches(PhrasePattern.Fold(text), out _));

    [Fact]
    public void A_phrase_can_stand_at_the_end_of_a_text()
    {
        var pattern = new PhrasePattern("photo: {any}", []);
        Assert.True(pattern.Matches(PhrasePattern.Fold("A bridge. Photo: Ann"), 10, out var rest));
        Assert.Equal("Ann", "A bridge. Photo: Ann"[rest]);
        Assert.False(pattern.Matches(PhrasePattern.Fold("A bridge. Photo: Ann"), 0, out _));
    }

    // Without keeping in mind from where nothing fits, this takes the fifth power of the text's length: it would not end.
    [Fact]
    public void Several_places_for_anything_are_not_tried_with_one_another()
    {
        var text = PhrasePattern.Fold(string.Concat(Enumerable.Repeat("a b c d e ", 20_000)));
        Assert.False(new PhrasePattern("{any}a{any}b{any}c{any}d{any}e!", []).Matches(text, out _));
        Assert.False(new PhrasePattern("{any}{number}{any}{number}x", []).Matches(new string('1', 20_000), out _));
    }
}
