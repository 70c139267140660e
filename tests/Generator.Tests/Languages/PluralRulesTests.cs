using System.Text.Json;
using Generator.Languages;
using Generator.Text;

namespace Generator.Tests.Languages;

public sealed class PluralRulesTests
{
    // CLDR 48.2, plurals.json.
    private static readonly Dictionary<string, PluralRules> s_rules = new(StringComparer.Ordinal)
    {
        ["en"] = Rules((PluralCategory.One, "i = 1 and v = 0 @integer 1")),
        ["ru"] = Rules(
            (PluralCategory.One, "v = 0 and i % 10 = 1 and i % 100 != 11 @integer 1, 21, 31, 41, 51, 61, 71, 81, 101, 1001, …"),
            (PluralCategory.Few, "v = 0 and i % 10 = 2..4 and i % 100 != 12..14"),
            (PluralCategory.Many, "v = 0 and i % 10 = 0 or v = 0 and i % 10 = 5..9 or v = 0 and i % 100 = 11..14")),
        ["pl"] = Rules(
            (PluralCategory.One, "i = 1 and v = 0"),
            (PluralCategory.Few, "v = 0 and i % 10 = 2..4 and i % 100 != 12..14"),
            (PluralCategory.Many, "v = 0 and i != 1 and i % 10 = 0..1 or v = 0 and i % 10 = 5..9 or v = 0 and i % 100 = 12..14")),
        ["ar"] = Rules(
            (PluralCategory.Zero, "n = 0"),
            (PluralCategory.One, "n = 1"),
            (PluralCategory.Two, "n = 2"),
            (PluralCategory.Few, "n % 100 = 3..10"),
            (PluralCategory.Many, "n % 100 = 11..99")),
        ["lv"] = Rules(
            (PluralCategory.Zero, "n % 10 = 0 or n % 100 = 11..19 or v = 2 and f % 100 = 11..19"),
            (PluralCategory.One, "n % 10 = 1 and n % 100 != 11 or v = 2 and f % 10 = 1 and f % 100 != 11 or v != 2 and f % 10 = 1")),
        ["fr"] = Rules(
            (PluralCategory.One, "i = 0,1"),
            (PluralCategory.Many, "e = 0 and i != 0 and i % 1000000 = 0 and v = 0 or e != 0..5")),
        ["da"] = Rules((PluralCategory.One, "n = 1 or t != 0 and i = 0,1")),
    };

    [Fact]
    public void Counts_take_the_category_of_their_language()
    {
        var counts = JsonDocument.Parse(File.ReadAllText(TestFolders.Outside("cases/languages/plural-forms/input.json"))).RootElement.GetProperty("values");
        var categories = JsonDocument.Parse(File.ReadAllText(TestFolders.Outside("cases/languages/plural-forms/case.json"))).RootElement.GetProperty("expect").GetProperty("categories");
        foreach (var value in counts.EnumerateArray())
        {
            var language = value.GetProperty("language").GetString()!;
            var rules = s_rules[language == "uk" ? "ru" : language];
            Assert.Equal(
                categories.GetProperty(language).EnumerateArray().Select(c => c.GetString()!),
                value.GetProperty("counts").EnumerateArray().Select(c => LanguageFile.NameOf(rules.Of(c.GetInt64()))));
        }
    }

    [Theory]
    [InlineData("en", "1", PluralCategory.One)]
    [InlineData("en", "1.0", PluralCategory.Other)]
    [InlineData("ru", "1.5", PluralCategory.Other)]
    [InlineData("ru", "-21", PluralCategory.One)]
    [InlineData("ar", "3.0", PluralCategory.Few)]
    [InlineData("ar", "3.1", PluralCategory.Other)]
    [InlineData("lv", "0.1", PluralCategory.One)]
    [InlineData("lv", "0.11", PluralCategory.Zero)]
    [InlineData("lv", "10.21", PluralCategory.One)]
    [InlineData("lv", "7.5", PluralCategory.Other)]
    [InlineData("fr", "1.5", PluralCategory.One)]
    [InlineData("fr", "1000000", PluralCategory.Many)]
    [InlineData("da", "0.1", PluralCategory.One)]
    [InlineData("da", "1.00", PluralCategory.One)]
    [InlineData("da", "2.1", PluralCategory.Other)]
    public void Decimals_are_judged_as_they_are_written(string language, string number, PluralCategory category) =>
        Assert.Equal(category, s_rules[language].Of(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void The_forms_that_whole_numbers_need_are_known()
    {
        Assert.Equal([PluralCategory.One, PluralCategory.Few, PluralCategory.Many], s_rules["ru"].Needed);
        Assert.Equal([PluralCategory.One, PluralCategory.Other], s_rules["en"].Needed);
        Assert.Equal([PluralCategory.One, PluralCategory.Many, PluralCategory.Other], s_rules["fr"].Needed);
        Assert.Equal(6, s_rules["ar"].Needed.Count);
        Assert.Equal([PluralCategory.Other], PluralRules.None.Needed);
    }

    [Theory]
    [InlineData("")]
    [InlineData("i")]
    [InlineData("i =")]
    [InlineData("x = 1")]
    [InlineData("i % 0 = 1")]
    [InlineData("i = 1..")]
    [InlineData("i = 1 and")]
    [InlineData("i = 1 or or i = 2")]
    [InlineData("i = 1 i = 2")]
    [InlineData("i = 99999999999999999999999999")]
    [InlineData("i is 1")]
    public void What_is_no_rule_is_refused(string text) => Assert.False(PluralRuleParser.TryParse(PluralCategory.One, text, out _));

    private static PluralRules Rules(params (PluralCategory Category, string Text)[] rules) =>
        new(rules.Select(rule => PluralRuleParser.TryParse(rule.Category, rule.Text, out var parsed) ? parsed : throw new ArgumentException(rule.Text, nameof(rules))).ToSequence());
}
