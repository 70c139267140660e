using System.Text.RegularExpressions;
using Generator.Files;
using Generator.Languages;
using Generator.Settings;

namespace Generator.Tests.Languages;

public sealed partial class LanguageReaderTests
{
    private static readonly string s_english = File.ReadAllText(Path.Join(TestFolders.Repository, "content/languages/en.yml"));

    private static readonly string s_russian = File.ReadAllText(Path.Join(TestFolders.Repository, "content/languages/ru.yml"));

    public static TheoryData<string> Files =>
        [.. Directory.EnumerateFiles(Path.Join(TestFolders.Repository, "content/languages"), "*.yml").Select(path => Path.GetFileNameWithoutExtension(path)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_language_has_every_label_form_and_place(string tag) =>
        Assert.Empty(LanguageReader.Read(new InputTree(TestFolders.Repository), Tag(tag)).Diagnostics.Select(d => d.Message));

    [Fact]
    public void Label_names_are_listed_once_in_ordinal_order()
    {
        var keys = LabelNames.All.Select(name => name.Key).ToList();
        Assert.Equal(keys.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), keys);
    }

    [Fact]
    public void Every_label_is_used_and_every_label_used_is_listed()
    {
        var sources = TextsUnder("src/Generator", "*.cs").Where(file => !file.Path.EndsWith("LabelNames.cs", StringComparison.Ordinal)).ToList();
        var inTemplates = TextsUnder("templates", "*.html").SelectMany(file => TemplateLabel().Matches(file.Text).Select(match => match.Groups["name"].Value)).ToHashSet(StringComparer.Ordinal);
        var inCode = sources.SelectMany(file => Literal().Matches(file.Text).Select(match => match.Groups["key"].Value)).ToHashSet(StringComparer.Ordinal);

        // A key that ends in a dot is completed by code, with the name of an enumeration's member.
        var families = sources.SelectMany(file => Family().Matches(file.Text).Select(match => match.Groups["key"].Value)).ToList();
        Assert.Equal("", string.Join(' ', inTemplates.Except(LabelNames.All.Select(name => name.Key.Replace('.', '_')), StringComparer.Ordinal)));
        Assert.Equal("", string.Join(' ', LabelNames.All.Select(name => name.Key)
            .Where(key => !inCode.Contains(key) && !inTemplates.Contains(key.Replace('.', '_')) && !families.Exists(family => key.StartsWith(family, StringComparison.Ordinal)))));
    }

    [Fact]
    public void A_missing_label_is_named() => AssertProblem(s_english.Replace("  skip.article: Skip to the article\n", "", StringComparison.Ordinal), "LAN003", "the label 'skip.article' is missing");

    [Fact]
    public void An_unknown_label_is_named_with_the_nearest() =>
        AssertProblem(s_english + "  skip.artcle: Skip\n", "LAN004", "the label 'skip.artcle' isn't known; did you mean 'skip.article'?");

    [Fact]
    public void A_missing_form_is_named() =>
        AssertProblem(s_russian.Replace("few: \"{count} статьи\", ", "", StringComparison.Ordinal), "LAN005", "'list.articles' has no form for 'few'", "ru");

    [Fact]
    public void A_form_that_the_language_doesnt_have_is_named() =>
        AssertProblem(s_english.Replace("{one: \"{count} article\",", "{few: \"{count} article\", one: \"{count} article\",", StringComparison.Ordinal), "LAN006", "'list.articles' has a form 'few', which this language has no plural rule for");

    [Fact]
    public void A_label_that_isnt_counted_has_no_forms() =>
        AssertProblem(s_english.Replace("skip.article: Skip to the article", "skip.article: {one: Skip}", StringComparison.Ordinal), "SET004", "'a map' isn't what belongs here: a single value");

    [Fact]
    public void A_rule_that_cant_be_understood_is_named() =>
        AssertProblem(s_english.Replace("\"i = 1 and v = 0\"", "\"i is 1\"", StringComparison.Ordinal), "LAN007", "the plural rule 'i is 1' for 'one' can't be understood");

    [Theory]
    [InlineData("on or after {dat}", "the place in braces isn't known here: {dat}; did you mean 'date'?")]
    [InlineData("on or after {date", "the place in braces isn't known here: on or after {date")]
    [InlineData("on or after {}", "the place in braces isn't known here: on or after {}")]
    [InlineData("on or after }date{", "the place in braces isn't known here: on or after }date{")]
    public void A_place_that_nothing_fills_is_named(string pattern, string message) =>
        AssertProblem(s_english.Replace("on or after {date}", pattern, StringComparison.Ordinal), "LAN008", message);

    [Theory]
    [InlineData("on or after {date}", "on or after", "'on or after' has no place for {date} or {date_in_phrase}")]
    [InlineData("  day: \"{day} {month} {year}\"", "  day: \"{day} {month}\"", "'{day} {month}' has no place for {year}")]
    [InlineData("\"Published {date}\"", "Published", "'Published' has no place for {date}")]
    [InlineData("other: \"By {authors}\"", "other: \"By\"", "'By' has no place for {authors}")]
    public void A_place_that_is_left_out_is_named(string right, string wrong, string message) =>
        AssertProblem(s_english.Replace(right, wrong, StringComparison.Ordinal), "LAN035", message);

    [Fact]
    public void A_form_may_say_its_count_in_words() =>
        Assert.Empty(Codes(s_english.Replace("one: \"{count} article\"", "one: \"one article\"", StringComparison.Ordinal)));

    [Fact]
    public void A_form_without_words_is_a_form_that_is_missing() =>
        AssertProblem(s_english.Replace("one: \"{count} article\"", "one: \"\"", StringComparison.Ordinal), "LAN005", "'list.articles' has no form for 'one'");

    [Theory]
    [InlineData("\" \"")]
    [InlineData("\"\\u200B\\u00A0\"")]
    public void A_label_of_white_space_alone_is_missing(string nothing) =>
        AssertProblem(s_english.Replace("skip.article: Skip to the article", $"skip.article: {nothing}", StringComparison.Ordinal), "LAN003", "the label 'skip.article' is missing");

    [Theory]
    [InlineData("  in_dates: [January, ", "  in_dates: [")]
    [InlineData("digits: \"0123456789\"", "digits: \"012\"")]
    [InlineData("direction: ltr", "direction: rtl")]
    public void A_value_of_the_wrong_form_is_reported(string right, string wrong) => Assert.Equal(["SET004"], Codes(s_english.Replace(right, wrong, StringComparison.Ordinal)));

    [Theory]
    [InlineData("quotation:\n  open: \"“\"\n  close: \"”\"\n")]
    [InlineData("  utc: UTC\n")]
    [InlineData("  seconds: {one: \"{n} second\", other: \"{n} seconds\"}\n")]
    [InlineData("  alone: [January, February, March, April, May, June, July, August, September, October, November, December]\n")]
    [InlineData("  time: \"{hh}:{mm}\"\n")]
    public void A_missing_key_is_reported(string key) => Assert.Equal(["SET003"], Codes(s_english.Replace(key, "", StringComparison.Ordinal)).Distinct());

    [Fact]
    public void An_empty_file_lacks_everything_and_still_is_no_exception()
    {
        var outcome = LanguageReader.Read("note: nothing yet\n", LanguageTag.English);
        Assert.Contains(outcome.Diagnostics, d => d.Descriptor.Code == "SET003");
        Assert.Equal("", outcome.Value!.Label("skip.article").Text);
        Assert.True(EdtfDate.TryParse("2022-01-26", out var date));
        Assert.Equal("", outcome.Value.Date(date).Text);
    }

    [Fact]
    public void A_language_that_needs_no_forms_writes_a_counted_label_as_one_text()
    {
        var chinese = s_english.Replace("plurals:\n  one: \"i = 1 and v = 0\"\n", "", StringComparison.Ordinal);
        foreach (var (forms, words) in new[] { ("{one: \"{count} article\", other: \"{count} articles\"}", "\"{count} 篇\""), ("{one: \"{n} hour\", other: \"{n} hours\"}", "\"{n} 小时\""), ("{one: \"{n} minute\", other: \"{n} minutes\"}", "\"{n} 分\""), ("{one: \"{n} second\", other: \"{n} seconds\"}", "\"{n} 秒\"") })
        {
            chinese = chinese.Replace(forms, words, StringComparison.Ordinal);
        }

        var outcome = LanguageReader.Read(chinese, Tag("zh"));
        Assert.DoesNotContain(outcome.Diagnostics, d => d.Message.Contains("list.articles", StringComparison.Ordinal));
        Assert.Equal("5 篇", outcome.Value!.Label("list.articles", new LabelArgument("count", 5)).Text);
    }

    [Fact]
    public void A_file_that_isnt_YAML_gives_no_language() => Assert.False(LanguageReader.Read("a: [", LanguageTag.English).HasValue);

    [Fact]
    public void The_fallbacks_file_must_be_there_and_another_missing_one_is_a_warning()
    {
        using var folder = TestFolders.Temporary();
        var settings = new SiteSettings([], [Tag("en"), Tag("ka")], null, null);
        var missing = LanguageTableReader.Read(new InputTree(folder.FullPath), settings);
        Assert.False(missing.HasValue);
        Assert.Equal(["LAN001", "LAN002"], missing.Diagnostics.Select(d => d.Descriptor.Code));

        folder.Write("content/languages/en.yml", s_english);
        var found = LanguageTableReader.Read(new InputTree(folder.FullPath), settings with { Languages = [Tag("en"), Tag("ka"), Tag("en-x-twice")] });
        Assert.Equal(["en"], found.Value!.Languages.Select(l => l.Tag.Value));
        Assert.Equal(["LAN002"], found.Diagnostics.Select(d => d.Descriptor.Code));
    }

    private static IEnumerable<(string Path, string Text)> TextsUnder(string folder, string pattern) =>
        Directory.EnumerateFiles(Path.Join(TestFolders.Repository, folder), pattern, SearchOption.AllDirectories).Select(path => (path, File.ReadAllText(path)));

    [GeneratedRegex(@"\bt\.(?<name>[a-z_]+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TemplateLabel();

    [GeneratedRegex("\"(?<key>[a-z_]+\\.[a-z_]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Literal();

    [GeneratedRegex("\"(?<key>[a-z_]+\\.)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Family();

    private static string[] Codes(string text) => [.. LanguageReader.Read(text, LanguageTag.English).Diagnostics.Select(d => d.Descriptor.Code)];

    private static void AssertProblem(string text, string code, string message, string tag = "en")
    {
        var diagnostic = Assert.Single(LanguageReader.Read(text, Tag(tag)).Diagnostics);
        Assert.Equal((code, message), (diagnostic.Descriptor.Code, diagnostic.Message));
    }

    private static LanguageTag Tag(string tag) => LanguageTag.TryParse(tag, out var parsed) ? parsed : throw new ArgumentException(tag, nameof(tag));
}
