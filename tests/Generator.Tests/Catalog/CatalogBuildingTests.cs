using CsCheck;
using Generator.Catalog;
using Generator.Diagnostics;
using static Generator.Tests.Catalog.Entries;

namespace Generator.Tests.Catalog;

public sealed class CatalogBuildingTests
{
    [Fact]
    public void An_address_is_language_year_month_and_slug()
    {
        var catalog = Build(
            Capture("day", published: "2024-05-14"),
            Capture("year", published: "2024"),
            Capture("doubtful", published: "2023-02~"),
            Capture("never", published: null),
            Capture("later", published: "[2024-02-20..]"),
            Capture("han", language: "zh-Hans"),
            Capture("region", language: "prs-AF"));
        Assert.Equal(
            [
                "en/2023/02/doubtful.html", "en/2024/00/year.html", "en/2024/05/day.html", "en/undated/later.html", "en/undated/never.html",
                "prs-AF/2024/05/region.html", "zh-Hans/2024/05/han.html",
            ],
            Pages(catalog).Order(StringComparer.Ordinal));
        Assert.Equal("en/2024/05/day.text.html", Single(catalog, "day").TextEdition.Path);
    }

    [Fact]
    public void Newest_comes_first_by_moment_then_by_folder_and_unknown_dates_come_last()
    {
        var catalog = Build(
            Capture("unknown", published: null),
            Capture("night", published: "2024-03-01T00:30:00+03:00"),
            Capture("eve", published: "2024-02-29T23:30:00-08:00"),
            Capture("b", published: "2024-02-01"),
            Capture("a", published: "2024-02-01"));
        Assert.Equal(["eve", "night", "a", "b", "unknown"], catalog.Entries.Select(e => e.Entry.Slug));
    }

    [Fact]
    public void The_day_and_the_folder_are_the_newsrooms_own()
    {
        var catalog = Build(Capture("night", published: "2024-03-01T00:30:00+03:00"), Capture("eve", published: "2024-02-29T23:30:00-08:00"));
        Assert.Equal(["en/2024/02/eve.html", "en/2024/03/night.html"], Pages(catalog));
    }

    [Fact]
    public void Languages_come_in_the_order_of_the_settings_then_by_tag()
    {
        var catalog = Build(SettingsOf("uk", "en", "fa"), PublishedAddresses.None, [Capture("a"), Capture("b", "zh-Hant"), Capture("c", "uk"), Capture("d", "ka")]).Value!;
        Assert.Equal(["uk", "en", "ka", "zh-Hant"], catalog.Languages.Select(l => l.Value));
        Assert.Equal(["a"], catalog.In(Tag("en")).Select(e => e.Entry.Slug));
        Assert.Empty(catalog.In(Tag("fa")));
    }

    [Fact]
    public void A_language_named_like_a_device_gets_a_folder_that_windows_can_hold() =>
        Assert.Equal("aux_/2024/05/a.html", Pages(Build(Capture("a", language: "aux"))).Single());

    [Fact]
    public void Two_captures_with_one_address_are_an_error_that_names_both_and_nothing_is_overwritten()
    {
        var outcome = Build(SettingsOf("en"), PublishedAddresses.None, [Capture("same", folder: "seeds/x/captures/2/same"), Capture("same", folder: "seeds/x/captures/1/same")]);
        var error = Assert.Single(outcome.Diagnostics);
        Assert.Equal(("CAT001", Severity.Error), (error.Descriptor.Code, error.Descriptor.Severity));
        Assert.Contains("seeds/x/captures/1/same", error.Message, StringComparison.Ordinal);
        Assert.Contains("seeds/x/captures/2/same", error.Message, StringComparison.Ordinal);
        Assert.Equal("seeds/x/captures/1/same", outcome.Value!.Entries.Single().Entry.Id);
    }

    [Fact]
    public void An_article_that_was_published_keeps_its_address_against_one_that_comes_first_in_order()
    {
        var outcome = Build(
            SettingsOf("en"),
            Published(("en/2024/05/same.html", "seeds/x/captures/2/same")),
            [Capture("same", folder: "seeds/x/captures/2/same"), Capture("same", folder: "seeds/x/captures/1/same")]);
        Assert.Equal("seeds/x/captures/2/same", outcome.Value!.Entries.Single().Entry.Id);
        Assert.Equal("seeds/x/captures/1/same", Assert.Single(outcome.Diagnostics).Location.File);
    }

    [Fact]
    public void The_address_of_an_article_that_moved_is_not_given_to_another()
    {
        var outcome = Build(
            SettingsOf("en"),
            Published(("en/2024/05/a.html", "seeds/x/captures/moved/b")),
            [Capture("b", folder: "seeds/x/captures/moved/b"), Capture("a", folder: "seeds/x/captures/new/a")]);
        Assert.Equal(["en/2024/05/b.html"], Pages(outcome.Value!));
        Assert.Equal("CAT001", Assert.Single(outcome.Diagnostics).Descriptor.Code);
    }

    [Theory]
    [InlineData("NATO-reply")]
    [InlineData("обстріл")]
    [InlineData("a_b")]
    [InlineData("a.b")]
    [InlineData("-a")]
    [InlineData("a--b")]
    [InlineData("con")]
    [InlineData("index")]
    [InlineData("07")]
    [InlineData("a23456789-123456789-123456789-123456789-123456789-123456789-123456789-123456789-1")]
    public void A_folder_name_that_breaks_the_rules_is_named_and_its_article_left_out(string slug)
    {
        var outcome = Build(SettingsOf("en"), PublishedAddresses.None, [Capture(slug), Capture("other")]);
        Assert.Equal(["other"], outcome.Value!.Entries.Select(e => e.Entry.Slug));
        var error = Assert.Single(outcome.Diagnostics);
        Assert.Equal(("CAT002", $"seeds/example/captures/{slug}"), (error.Descriptor.Code, error.Location.File));
        Assert.Contains(Generator.Text.Slug.Of($"Headline of {slug}", Tag("en")), error.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void A_translation_takes_its_dates_source_and_address_from_its_original()
    {
        var catalog = Build(
            Capture("bridge", published: "2022-01-26", topic: "Ports", url: "https://news.example/1", source: "paper", formerly: "en/2022/01/old.html"),
            Translation("bridge", "ru-t-en-t0-und", "seeds/paper/captures/bridge"));
        var translation = catalog.Entries.Single(e => e.Entry.Translation is not null);
        Assert.Equal("ru/2022/01/bridge.html", translation.Page.Path);
        Assert.Equal(("paper", "2022-01-26", "Ports", "https://news.example/1"), (translation.Entry.SourceId, translation.Entry.Published!.Value, translation.Entry.Topic, translation.Entry.OriginalUrl!.Value));
        Assert.Equal("https://news.example/1 ru", translation.Entry.Identity);
        Assert.Empty(translation.Entry.Formerly);
        Assert.Equal("ru-t-en-t0-und", translation.Entry.Language.Value);
        Assert.Equal(["en", "ru-t-en-t0-und"], catalog.GroupOf(translation.Entry).Select(e => e.Entry.Language.Value));
        Assert.Equal("seeds/paper/captures/bridge", catalog.OriginalOf(translation.Entry)!.Entry.Id);
        Assert.Equal("en/2022/01/bridge.html", catalog.ByOriginalUrl(Url("https://news.example/1"))!.Path);
        Assert.Null(catalog.ByOriginalUrl(Url("https://news.example/2")));
    }

    [Fact]
    public void A_translation_without_its_original_is_left_out()
    {
        var outcome = Build(SettingsOf("en"), PublishedAddresses.None, [Capture("a"), Translation("b", "uk")]);
        Assert.Equal("CAT003 content/articles/b/uk.md", Codes(outcome).Single());
        Assert.Equal(["a"], outcome.Value!.Entries.Select(e => e.Entry.Slug));
    }

    [Fact]
    public void A_translation_goes_with_its_original_when_that_finds_no_address()
    {
        var outcome = Build(
            SettingsOf("en"),
            Published(("en/2024/05/a.html", "seeds/example/captures/b")),
            [Capture("a"), Capture("b"), Translation("a", "uk")]);
        Assert.Equal(["CAT003 content/articles/a/uk.md", "CAT001 seeds/example/captures/a"], Codes(outcome));
        Assert.Equal(["b"], outcome.Value!.Entries.Select(e => e.Entry.Slug));
    }

    [Fact]
    public void A_translation_whose_original_could_be_either_of_two_is_left_out()
    {
        var outcome = Build(SettingsOf("en"), PublishedAddresses.None, [Capture("a", source: "x"), Capture("a", language: "uk", source: "y"), Translation("a", "fa")]);
        Assert.Equal("CAT004 content/articles/a/fa.md", Codes(outcome).Single());
        Assert.Equal(2, outcome.Value!.Entries.Count);
    }

    [Fact]
    public void A_translation_behind_its_original_is_published_and_says_so()
    {
        var outcome = Build(SettingsOf("en"), PublishedAddresses.None, [Capture("a"), Translation("a", "uk", behind: true), Translation("a", "fa")]);
        var warning = Assert.Single(outcome.Diagnostics);
        Assert.Equal(("CAT005", Severity.Warning, "content/articles/a/uk.md"), (warning.Descriptor.Code, warning.Descriptor.Severity, warning.Location.File));
        Assert.Contains(Digest("seeds/example/captures/a").Hex, warning.Hint, StringComparison.Ordinal);
        Assert.Equal([false, true], outcome.Value!.Entries.Select(e => e.Entry.Translation).OfType<TranslationFacts>().Select(t => t.IsBehind));
    }

    [Fact]
    public void Captures_with_one_translation_group_are_one_anothers_translations()
    {
        var catalog = Build(Capture("a", group: "g"), Capture("b", "uk", group: "g"), Capture("c", "fa", group: "g"), Capture("d"));
        Assert.Equal(["a", "c", "b"], catalog.GroupOf(Single(catalog, "b").Entry).Select(e => e.Entry.Slug));
        Assert.Equal(["d"], catalog.GroupOf(Single(catalog, "d").Entry).Select(e => e.Entry.Slug));
    }

    [Fact]
    public void Every_member_of_a_group_names_the_same_page_for_all_other_languages()
    {
        var catalog = Build(Capture("a", "uk", group: "g"), Capture("b", "ka", group: "g"), Translation("b", "fa"), Capture("c", "en", group: "h"), Capture("d", "uk", group: "h"), Capture("e"));
        var defaults = catalog.Entries.Select(e => e.Entry.Slug + " " + catalog.DefaultOf(e.Entry, Tag("en"))).Order(StringComparer.Ordinal);
        Assert.Equal(
            ["a ka/2024/05/b.html", "b ka/2024/05/b.html", "b ka/2024/05/b.html", "c en/2024/05/c.html", "d en/2024/05/c.html", "e "],
            defaults);
    }

    [Fact]
    public void A_second_article_of_a_language_leaves_the_group_and_takes_its_translations_along()
    {
        var outcome = Build(
            SettingsOf("en"),
            PublishedAddresses.None,
            [Capture("a", group: "g"), Capture("b", group: "g"), Capture("c", "uk", group: "g"), Translation("b", "fa"), Translation("a", "uk")]);
        Assert.Equal(["CAT006 content/articles/a/uk.md", "CAT006 seeds/example/captures/b"], Codes(outcome));
        var catalog = outcome.Value!;
        Assert.Equal(["a", "c"], catalog.GroupOf(Single(catalog, "a").Entry).Select(e => e.Entry.Slug));
        Assert.Equal(["en", "fa"], catalog.GroupOf(catalog.Entries.Single(e => e.Entry is { Slug: "b", Language.Plain: "en" }).Entry).Select(e => e.Entry.Language.Value));
    }

    [Fact]
    public void Captures_of_one_original_address_under_two_sources_have_two_identities()
    {
        var outcome = Build(SettingsOf("en"), PublishedAddresses.None, [Capture("b", url: "https://news.example/1", source: "other"), Capture("a", url: "https://news.example/1")]);
        Assert.Equal("CAT011 seeds/other/captures/b", Codes(outcome).Single());
        Assert.Equal("https://news.example/1", Single(outcome.Value!, "a").Entry.Identity);
        Assert.Equal("seeds/other/captures/b", Single(outcome.Value!, "b").Entry.Identity);
        Assert.Equal("en/2024/05/a.html", outcome.Value!.ByOriginalUrl(Url("https://news.example/1"))!.Path);
    }

    [Fact]
    public void Neighbours_are_of_the_same_language_and_related_articles_are_the_three_nearest_earlier_ones_of_the_topic()
    {
        var catalog = Build(
            Capture("n1", published: "2024-01-01", topic: "Ports"),
            Capture("n2", published: "2024-01-02", topic: "Ports"),
            Capture("n3", published: "2024-01-03", topic: "Ports"),
            Capture("n4", published: "2024-01-04", topic: "Roads"),
            Capture("n5", published: "2024-01-05", topic: "Ports"),
            Capture("n6", published: "2024-01-06", topic: "Ports"),
            Capture("n7", published: "2024-01-07"),
            Capture("other", "uk", published: "2024-01-05", topic: "Ports"),
            Capture("undated", published: null, topic: "Ports"));
        var neighbours = catalog.NeighboursOf(Single(catalog, "n6"));
        Assert.Equal(("n5", "n7"), (neighbours.Earlier?.Entry.Slug, neighbours.Later?.Entry.Slug));
        Assert.Equal(["n5", "n3", "n2"], neighbours.Related.Select(r => r.Entry.Slug));
        Assert.Equal(new Neighbours(null, Single(catalog, "n2"), []), catalog.NeighboursOf(Single(catalog, "n1")));
        Assert.Equal(new Neighbours(Single(catalog, "n6"), null, []), catalog.NeighboursOf(Single(catalog, "n7")));
        Assert.Equal(new Neighbours(null, null, []), catalog.NeighboursOf(Single(catalog, "undated")));
    }

    [Fact]
    public void The_catalog_does_not_depend_on_the_order_of_what_comes_in()
    {
        var languages = Gen.OneOf("en", "uk", "zh-Hans", "ru");
        var capture = Gen.Select(
            Gen.Int[0, 3],
            Gen.OneOf("a", "b", "c", "Bad"),
            languages,
            Gen.OneOf("2024-05-14", "2024-05", "2023", null, "2024-05-14T10:00:00+03:00"),
            Gen.OneOf("g", "h", null),
            Gen.OneOf("https://news.example/1", "https://news.example/2", null),
            Gen.OneOf("Ports", "Roads", null),
            Gen.OneOf("en/2020/01/old.html", "en/2024/05/a.html", "en/index.html"));
        var captures = capture.List[0, 12].Select(list => list
            .Select(c => (LooseEntry)Capture(c.Item2, c.Item3, c.Item4, c.Item5, c.Item6, c.Item7, folder: $"seeds/x/captures/{c.Item1}/{c.Item2}", formerly: c.Item8))
            .DistinctBy(e => e.Id));
        var translations = Gen.Select(Gen.OneOf("a", "b", "c"), languages).List[0, 6].Select(list => list.Select(t => (LooseEntry)Translation(t.Item1, t.Item2)).DistinctBy(e => e.Id));
        var published = Published(("en/2024/05/a.html", "seeds/x/captures/1/a"), ("en/2019/01/x.html", "https://news.example/1"), ("uk/2024/05/b.html", "gone"));
        Gen.Select(captures, translations)
            .Select((c, t) => c.Concat(t).ToArray())
            .SelectMany(entries => Gen.Shuffle(entries).Select(shuffled => (entries, shuffled)))
            .Sample((entries, shuffled) =>
            {
                var one = Build(SettingsOf("en", "uk"), published, entries);
                var two = Build(SettingsOf("en", "uk"), published, shuffled);
                Assert.Equal(one, two);
                var addresses = one.Value!.Entries.Select(e => e.Page).Concat(one.Value.Entries.Select(e => e.TextEdition)).Concat(one.Value.Redirects.Select(r => r.From)).ToList();
                Assert.Equal(addresses.Count, addresses.Select(a => a.Path.ToUpperInvariant()).Distinct(StringComparer.Ordinal).Count());
                Assert.Equal(one.Value.Entries.Count, one.Value.Entries.Select(e => e.Entry.Identity).Distinct(StringComparer.Ordinal).Count());
            });
    }

    private static ArticleCatalog Build(params LooseEntry[] entries)
    {
        var outcome = Build(SettingsOf("en", "uk"), PublishedAddresses.None, entries);
        Assert.Empty(outcome.Diagnostics);
        return outcome.Value!;
    }

    private static Outcome<ArticleCatalog> Build(Generator.Settings.SiteSettings site, PublishedAddresses published, LooseEntry[] entries) =>
        CatalogBuilding.Build(entries, site, published);

    private static IEnumerable<string> Pages(ArticleCatalog catalog) => catalog.Entries.Select(e => e.Page.Path);

    private static PlacedEntry Single(ArticleCatalog catalog, string slug) => catalog.Entries.Single(e => e.Entry.Slug == slug && e.Entry.Translation is null);

    private static IEnumerable<string> Codes(Outcome<ArticleCatalog> outcome) => outcome.Diagnostics.Select(d => d.Descriptor.Code + " " + d.Location.File);
}
