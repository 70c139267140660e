using System.Text.Json;
using Generator.Files;
using Generator.Languages;
using Generator.Languages.Cldr;
using Generator.Settings;

namespace Generator.Tests.Languages.Cldr;

/// <summary>The tables of language data that the program carries, and the committed language files against them.</summary>
public sealed class CldrTableTests
{
    private static readonly string[] s_texts =
    [
        "locale", "name", "script", "direction", "digits", "group", "day", "month", "year", "time", "day_and_time", "day_time_and_zone", "zone", "utc", "two", "middle", "last", "open", "close", "separator",
    ];

    /// <summary>What a language file has and no table: words, and how the archive itself writes.</summary>
    private static readonly string[] s_ownPaths =
    [
        "labels", "note", "cldr", "cldr_differs", "reviewed", "dates.in_phrases", "dates.on_or_after", "dates.on_or_before", "dates.approximate", "dates.uncertain", "dates.uncertain_and_approximate",
    ];

    public static TheoryData<string> Files =>
        [.. Directory.EnumerateFiles(Path.Join(TestFolders.Repository, "content/languages"), "*.yml").Select(path => Path.GetFileNameWithoutExtension(path)!).Order(StringComparer.Ordinal)];

    [Fact]
    public void The_printed_table_is_in_ordinal_order_and_every_entry_has_every_member()
    {
        using var printed = JsonDocument.Parse(ProgramFiles.ReadBytes("languages/cldr.json")!);
        var languages = printed.RootElement.GetProperty("languages").EnumerateObject().ToList();
        Assert.True(languages.Count > 150);
        Assert.Equal(languages.Select(l => l.Name).Order(StringComparer.Ordinal), languages.Select(l => l.Name));
        Assert.All(languages, l =>
        {
            Assert.All(s_texts, key => Assert.Equal(JsonValueKind.String, l.Value.GetProperty(key).ValueKind));
            Assert.Equal((12, 12), (l.Value.GetProperty("in_dates").GetArrayLength(), l.Value.GetProperty("alone").GetArrayLength()));
        });
    }

    [Fact]
    public void Own_data_stand_in_order_with_their_reason()
    {
        using var own = JsonDocument.Parse(ProgramFiles.ReadBytes("languages/own.json")!);
        var languages = own.RootElement.GetProperty("languages").EnumerateObject().ToList();
        Assert.Equal(languages.Select(l => l.Name).Order(StringComparer.Ordinal), languages.Select(l => l.Name));
        Assert.All(languages, l => Assert.NotEmpty(l.Value.GetProperty("why").GetString()!));
    }

    [Fact]
    public void A_direction_is_the_one_that_pages_give_the_language() => Assert.All(
        CldrTable.BuiltIn.Tags.Where(tag => CldrTable.BuiltIn.Find(Tag(tag))!.Text("direction") is not null),
        tag => Assert.Equal((tag, Tag(tag).Direction.AttributeValue()), (tag, CldrTable.BuiltIn.Find(Tag(tag))!.Text("direction"))));

    // What a file written from the table lacks is words alone; whatever a locale's patterns, rules and months are, the program reads them.
    [Fact]
    public void A_file_of_every_language_that_is_known_whole_is_read_without_a_fault()
    {
        var whole = CldrTable.BuiltIn.Tags.Select(Tag).Select(tag => (Tag: tag, Text: LanguageFileText.Of(tag, CldrTable.BuiltIn, new LanguageWords(null, null)))).Where(file => file.Text.Unknown.Count == 0).ToList();
        Assert.True(whole.Count > 150);
        Assert.All(whole, file =>
        {
            var read = LanguageReader.Read(file.Text.Text, file.Tag, mayLackWords: true);
            Assert.Equal((file.Tag.Plain, "LAN020"), (file.Tag.Plain, string.Join(" ", read.Diagnostics.Select(d => d.Descriptor.Code))));
            Assert.Equal(LabelNames.All.Count + 5, file.Text.Missing);
            Assert.NotEmpty(read.Value!.Day(EdtfDate.OfDay(2022, 1, 26)).Text);
        });
    }

    [Theory]
    [InlineData("uk", "uk")]
    [InlineData("en", "en-001")]
    [InlineData("prs", "fa-AF")]
    [InlineData("sr-Cyrl", "sr")]
    [InlineData("sr-Latn", "sr-Latn")]
    [InlineData("zh-Hans", "zh")]
    [InlineData("zh-Hant", "zh-Hant")]
    [InlineData("uz-Latn", "uz")]
    [InlineData("az-Latn", "az")]
    [InlineData("bs-Latn", "bs")]
    [InlineData("de-AT", "de")]
    [InlineData("zh-TW", "zh-Hant")]
    [InlineData("zh-Hans-TW", "zh")]
    [InlineData("zh-CN", "zh")]
    [InlineData("sr-ME", "sr-Latn")]
    [InlineData("sr-Cyrl-ME", "sr")]
    [InlineData("uz-AF", null)]
    [InlineData("crh", null)]
    [InlineData("uz-Arab", null)]
    public void A_tag_finds_the_data_of_its_own_script(string tag, string? locale) => Assert.Equal(locale, CldrTable.BuiltIn.Find(Tag(tag))!.Locale);

    [Fact]
    public void Digits_of_two_units_each_are_written_whole() =>
        Assert.Equal("𞥒𞥐𞥒𞥒", new NumberPattern(CldrTable.BuiltIn.Find(Tag("ff-Adlm"))!.Text("digits")!, ",").Plain(2022));

    [Fact]
    public void Of_a_language_that_neither_table_has_nothing_is_known()
    {
        Assert.Null(CldrTable.BuiltIn.Find(Tag("xx")));
        var text = LanguageFileText.Of(Tag("xx"), CldrTable.BuiltIn, new LanguageWords(null, null));
        Assert.False(text.IsKnown);
        Assert.Contains("months.in_dates", text.Unknown);
        Assert.Contains("plurals", text.Unknown);
    }

    [Fact]
    public void What_is_the_archives_own_stands_over_what_is_printed()
    {
        var tatar = CldrTable.BuiltIn.Find(Tag("tt"))!;
        Assert.Equal(("tt", "Татарча", "n = 1"), (tatar.Locale, tatar.Text("name"), Assert.Single(tatar.Map("plurals")!).Text));
        Assert.Equal("Qırımtatarca", CldrTable.BuiltIn.NameOf("crh"));
        Assert.Equal("yanvar", CldrTable.BuiltIn.Find(Tag("crh"))!.List("in_dates")[0]);
    }

    [Fact]
    public void Words_that_are_translated_stand_in_the_file_and_other_patterns_are_named_as_different()
    {
        var words = YamlReading.Read("dates: {on_or_after: \"{date} yoki undan keyin\", day: \"{day}-{month}\", in_phrases: {day: \"{day}\"}}\nlabels: {skip.article: Maqolaga, list.articles: {one: \"{count} a\", other: \"{count} b\"}}\n", "words.yml").Value;
        var text = LanguageFileText.Of(Tag("uz"), CldrTable.BuiltIn, new LanguageWords(words, null)).Text;
        Assert.Contains("\ncldr_differs: [dates.day]\n", text, StringComparison.Ordinal);
        Assert.Contains("\n  day: \"{day}-{month}\"\n", text, StringComparison.Ordinal);
        Assert.Contains("\n  in_phrases:\n    day: \"{day}\"\n", text, StringComparison.Ordinal);
        Assert.Contains("\n  on_or_after: \"{date} yoki undan keyin\"\n", text, StringComparison.Ordinal);
        Assert.Contains("\n  list.articles: {one: \"{count} a\", other: \"{count} b\"}\n", text, StringComparison.Ordinal);
        Assert.Contains("\n  skip.article: Maqolaga\n", text, StringComparison.Ordinal);
    }

    /// <summary>A hand that changes a month's name in a committed file says so in `cldr_differs`, or this fails; so does a table that is printed anew from another CLDR.</summary>
    [Theory]
    [MemberData(nameof(Files))]
    public void A_committed_file_agrees_with_the_table_but_where_it_says_otherwise(string tag)
    {
        var file = YamlReading.Read(File.ReadAllText(Path.Join(TestFolders.Repository, $"content/languages/{tag}.yml")), tag).Value!;
        var table = YamlReading.Read(LanguageFileText.Of(Tag(tag), CldrTable.BuiltIn, new LanguageWords(null, null)).Text, tag).Value!;
        var (written, known) = (Flat(file), Flat(table));
        var differs = written.Keys.Union(known.Keys, StringComparer.Ordinal).Where(path => written.GetValueOrDefault(path) != known.GetValueOrDefault(path)).Order(StringComparer.Ordinal).ToList();
        var said = file.Entries.FirstOrDefault(entry => entry.Key == "cldr_differs")?.Value is SettingsNode.List list ? list.Items.Select(item => ((SettingsNode.Scalar)item).Value).ToList() : [];
        Assert.Equal(string.Join(", ", said), string.Join(", ", differs));
    }

    private static SortedDictionary<string, string> Flat(SettingsNode.Map file)
    {
        var flat = new SortedDictionary<string, string>(StringComparer.Ordinal);
        Add(file, "");
        return flat;

        void Add(SettingsNode.Map map, string above)
        {
            foreach (var entry in map.Entries)
            {
                var path = above + entry.Key;
                if (s_ownPaths.Contains(path, StringComparer.Ordinal))
                {
                    continue;
                }

                if (entry.Value is SettingsNode.Map inner)
                {
                    Add(inner, path + ".");
                }
                else
                {
                    flat.Add(path, entry.Value is SettingsNode.List list ? string.Join('|', list.Items.Select(item => ((SettingsNode.Scalar)item).Value)) : ((SettingsNode.Scalar)entry.Value).Value);
                }
            }
        }
    }

    private static LanguageTag Tag(string tag) => LanguageTag.TryParse(tag, out var parsed) ? parsed : throw new ArgumentException(tag, nameof(tag));
}
