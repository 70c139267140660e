using System.Text.Json;
using Generator.Catalog;
using Generator.Languages;
using Generator.Outputs.StructuredData;
using Generator.Settings;
using static Generator.Tests.Catalog.Entries;

namespace Generator.Tests.Outputs.StructuredData;

public sealed class StructuredDataTests
{
    private static readonly Source s_source =
        new("example", [new SourceName(LanguageTag.English, "The Example Paper"), new SourceName(Tag("uk"), "Приклад")], "Example", [], [], "© Example", [], []);

    [Fact]
    public void A_translation_says_what_it_was_made_from_and_only_what_is_known()
    {
        var original = Capture("a", published: "2024-05-14T08:00:00+03:00", url: "https://news.example/1");
        original = original with { Entry = original.Entry with { Authors = ["O'Neil <desk>", "Б. Друга"], Standfirst = "In short." } };
        var catalog = CatalogBuilding.Build([original, Translation("a", "uk-t-en-t0-und")], SettingsOf("en", "uk"), PublishedAddresses.None).Value!;
        var blocks = catalog.Entries.OrderBy(e => e.Entry.Language).Select(e =>
            StructuredDataWriter.Write(NewsArticleFacts.Of(e, e.Entry.Translation is null ? Url("https://web.archive.example/1") : null, s_source, catalog, SettingsOf("en", "uk"))).Markup);
        Snapshot.Verify(string.Join('\n', blocks) + "\n", "html");
    }

    [Theory]
    [InlineData("Why \"</script><!--\" & ]]> in a headline broke the site")]
    [InlineData("мост \u2028 \u0001 😀 <script> '")]
    public void A_headline_stays_text_and_reads_back_unchanged(string headline)
    {
        var capture = Capture("a");
        var markup = Markup(capture with { Entry = capture.Entry with { Headline = headline } });
        const string Start = "<script type=\"application/ld+json\">";
        const string End = "</script>";
        Assert.StartsWith(Start, markup, StringComparison.Ordinal);
        Assert.EndsWith(End, markup, StringComparison.Ordinal);
        var json = markup[Start.Length..^End.Length];
        Assert.Equal(-1, json.AsSpan().IndexOfAny("<>&"));
        Assert.Equal(headline, JsonDocument.Parse(json).RootElement.GetProperty("headline").GetString());
    }

    [Theory]
    [InlineData("2024-05-14", "2024-05-14")]
    [InlineData("2024", "2024")]
    [InlineData("2024-05~", null)]
    [InlineData("[2024-02-20..]", null)]
    [InlineData(null, null)]
    public void A_date_that_is_not_known_for_sure_is_not_given(string? published, string? given)
    {
        var markup = Markup(Capture("a", published: published));
        Assert.Equal(given is not null, markup.Contains("datePublished", StringComparison.Ordinal));
        Assert.True(given is null || markup.Contains($"\"datePublished\":\"{given}\"", StringComparison.Ordinal));
    }

    private static string Markup(LooseEntry entry)
    {
        var catalog = CatalogBuilding.Build([entry], SettingsOf("en"), PublishedAddresses.None).Value!;
        return StructuredDataWriter.Write(NewsArticleFacts.Of(catalog.Entries[0], null, s_source, catalog, SettingsOf("en"))).Markup;
    }
}
