using Generator.Files;
using Generator.Languages;
using Generator.Settings;
using Generator.Text;

namespace Generator.Tests.Languages;

/// <summary>Which language serves where another has no words, and how its words say that they are lent.</summary>
public sealed class FallbackTests
{
    private static readonly string s_russian = File.ReadAllText(Path.Join(TestFolders.Repository, "content/languages/ru.yml"));

    [Theory]
    [InlineData("uz-Cyrl", "uk ru en sr sr-Latn", "uk", "named for it")]
    [InlineData("uz-Cyrl", "ru en uz", "ru", "named for one that is named for it")]
    [InlineData("uz-Cyrl", "en uz", "uz", "a shorter tag")]
    [InlineData("uz-Cyrl", "en uz-Latn", "uz-Latn", "the same language in another script")]
    [InlineData("uz-Cyrl", "sr en", "en", "the archive's first language")]
    [InlineData("uz-Cyrl", "uz-Cyrl uk", "uz-Cyrl", "itself")]
    [InlineData("uz-Cyrl-t-ru-t0-und", "uz-Cyrl uk", "uz-Cyrl", "itself, whatever made the text")]
    [InlineData("sr-Latn-BA", "en sr", "sr", "the shortest tag")]
    [InlineData("uz-Cyrl-UZ", "en uk uz-Latn", "uz-Latn", "the same language, before what is named for a shorter tag")]
    [InlineData("uz-Cyrl-UZ", "en uk", "uk", "named for a shorter tag")]
    [InlineData("zh-TW", "en zh zh-Hans zh-Hant", "zh-Hant", "the script that its region means")]
    [InlineData("zh-TW", "en zh-Hans", "zh-Hans", "the same language, where its script isn't there")]
    [InlineData("zh-SG", "en zh-Hans zh-Hant", "zh-Hans", "the first of the same language")]
    [InlineData("sr", "fa uk", null, "none, where not even the last one is there")]
    public void The_first_of_the_order_serves(string language, string there, string? served, string because)
    {
        var order = new FallbackOrder([new FallbackChoice(Tag("uz-Cyrl"), [Tag("uk")]), new FallbackChoice(Tag("uk"), [Tag("ru")])], Tag("en"));
        Assert.Equal((served, because), (order.Find(Tag(language), there.Split(' ').Select(Tag).ToSequence(), tag => tag)?.Plain, because));
    }

    [Fact]
    public void A_label_that_is_missing_is_lent_by_the_first_that_has_it_and_says_so()
    {
        var table = Table(s_russian.Replace("  skip.article: Перейти к статье\n", "", StringComparison.Ordinal), "tt");
        var words = table.For(Tag("tt"));
        var lent = words.Label("skip.article");
        Assert.Equal(("Skip to the article", "en"), (lent.Text, lent.Elsewhere?.Value));
        Assert.Null(words.Label("skip.content").Elsewhere);
        Assert.Equal("en", words.Of("skip.article").Tag.Value);
    }

    // The lender's words take the lender's form and digits, or they'd be wrong in both languages.
    [Fact]
    public void A_lent_label_is_counted_as_its_own_language_counts()
    {
        var english = Table("cldr: none\nname: X\nlabels: {}\n", "xx", lender: "ru").For(Tag("xx"));
        Assert.Equal(("2 статьи", "ru"), (english.Label("list.articles", new LabelArgument("count", 2)).Text, english.Label("list.articles", new LabelArgument("count", 2)).Elsewhere?.Value));
    }

    [Fact]
    public void A_date_whose_doubt_has_no_words_is_said_in_a_language_that_has_them()
    {
        var words = Table(s_russian.Replace("  on_or_after: \"не ранее {date_in_phrase}\"\n", "", StringComparison.Ordinal), "tt").For(Tag("tt"));
        Assert.True(EdtfDate.TryParse("[2024-02-20..]", out var open));
        Assert.Equal(("on or after 20 February 2024", "en"), (words.Date(open).Text, words.Day(open).Elsewhere?.Value));
        Assert.Equal(("20 февраля 2024", null), (words.Date(EdtfDate.OfDay(2024, 2, 20)).Text, words.Date(EdtfDate.OfDay(2024, 2, 20)).Elsewhere));
    }

    [Theory]
    [InlineData("{ru: [uk]}", "")]
    [InlineData("{tt: uk, ka: [ru, uk]}", "")]
    [InlineData("{ru: [be]}", "LAN021: 'be' can't serve for 'ru': it isn't under `languages:`")]
    [InlineData("{ru: [ru]}", "LAN022: 'ru' leads back to itself: ru → ru")]
    [InlineData("{ru: [uk], uk: [fa], fa: [ru]}", "LAN022: 'fa' leads back to itself: fa → ru → uk → fa")]
    [InlineData("{r: [uk]}", "SET004: 'r' isn't what belongs here: a language tag (BCP 47), as uk or sr-Latn")]
    [InlineData("{ru: [u]}", "SET004: 'u' isn't what belongs here: a language tag (BCP 47), as uk or sr-Latn")]
    [InlineData("{ru: {uk: fa}}", "SET004: 'a map' isn't what belongs here: a single value")]
    public void What_site_yml_names_is_read_and_what_cant_be_is_said(string fallbacks, string said)
    {
        using var folder = TestFolders.Temporary();
        folder.Write(SiteSettingsReader.File, $"names: {{en: Kept}}\nlanguages: [en, uk, ru, fa]\nfallbacks: {fallbacks}\n");
        var read = SiteSettingsReader.Read(new InputTree(folder.FullPath));
        Assert.Equal(said, string.Join("\n", read.Diagnostics.Select(d => $"{d.Descriptor.Code}: {d.Message}")));
        Assert.Equal("en", read.Value!.Fallbacks.Last.Plain);
        Assert.Equal(said.Length == 0, read.Value.Fallbacks.Choices.Any(choice => choice.Others.Contains(Tag("uk"))) && said.Length == 0);
    }

    [Fact]
    public void Each_missing_label_of_the_first_language_is_an_error_and_all_of_another_are_one_warning()
    {
        var lacking = s_russian.Replace("  skip.article: Перейти к статье\n", "", StringComparison.Ordinal).Replace("  skip.content: Перейти к содержанию\n", "  skip.content: \"\"\n", StringComparison.Ordinal);
        Assert.Equal(["LAN003", "LAN003"], LanguageReader.Read(lacking, Tag("ru")).Diagnostics.Select(d => d.Descriptor.Code));
        var warning = Assert.Single(LanguageReader.Read(lacking, Tag("ru"), mayLackWords: true).Diagnostics);
        Assert.Equal(("LAN020", "2 labels missing; other languages lend their words for them: skip.article, skip.content"), (warning.Descriptor.Code, warning.Message));
    }

    // The table of English first, then the given file, then Russian where it is to lend.
    private static LanguageTable Table(string text, string tag, string lender = "en")
    {
        var given = LanguageReader.Read(text, Tag(tag), mayLackWords: true).Value!;
        return new LanguageTable([LanguageTests.Table.For(Tag("en")), given, LanguageTests.Table.For(Tag("ru"))], new FallbackOrder([new FallbackChoice(Tag(tag), [Tag(lender)])], Tag("en")));
    }

    private static LanguageTag Tag(string tag) => LanguageTag.TryParse(tag, out var parsed) ? parsed : throw new ArgumentException(tag, nameof(tag));
}
