using Generator.Catalog;
using Generator.Settings;
using static Generator.Tests.Catalog.Entries;

namespace Generator.Tests.Catalog;

/// <summary>Captures of one article are one article.</summary>
public sealed class CaptureJoiningTests
{
    private const string Url = "https://news.example/1";

    [Fact]
    public void The_newest_is_shown_under_the_oldest_ones_name_and_the_others_are_kept_newest_first()
    {
        var catalog = Build(Of("first", "2024-05-14"), Of("second", "2024-06"), Of("third", "2024-07-01T10:00:00Z"));
        var entry = Assert.Single(catalog.Entries);
        Assert.Equal(("seeds/example/captures/third", "en/2024/05/first.html"), (entry.Entry.Id, entry.Page.Path));
        Assert.Equal(["seeds/example/captures/second", "seeds/example/captures/first"], entry.Entry.Others.Select(o => o.Id));
        Assert.Equal(Url, entry.Entry.Identity);
        Assert.Equal("en/2024/05/first.captures.html", entry.Captures!.Path);
    }

    [Fact]
    public void A_capture_that_is_not_whole_is_shown_only_where_none_is()
    {
        Assert.Equal("seeds/example/captures/a", Build(Of("a", "2024-05-14"), Of("b", "2024-06-14", isWhole: false)).Entries[0].Entry.Id);
        Assert.Equal("seeds/example/captures/b", Build(Of("a", "2024-05-14", isWhole: false), Of("b", "2024-06-14", isWhole: false)).Entries[0].Entry.Id);
    }

    [Fact]
    public void A_capture_without_a_day_counts_as_older_than_those_with_one()
    {
        var entry = Build(Of("a", null), Of("b", "2020")).Entries[0];
        Assert.Equal(("seeds/example/captures/b", "en/2024/05/a.html"), (entry.Entry.Id, entry.Page.Path));
    }

    [Fact]
    public void The_same_words_are_one_article_wherever_they_were_saved_from()
    {
        Assert.Single(Build(Words("a", "https://news.example/1"), Words("b", "https://m.news.example/a1"), Words("c", null)).Entries);
        Assert.Equal(2, Build(Words("a", null), Words("b", null, source: "other")).Entries.Count);
        Assert.Equal(2, Build(Words("a", null), Words("b", null, language: "ru")).Entries.Count);
    }

    [Fact]
    public void The_same_words_on_two_days_are_two_articles_and_a_text_without_a_day_is_neither()
    {
        Assert.Equal(3, Build(Words("a", null), Words("b", null, published: "2024-05-15"), Words("c", null, published: null)).Entries.Count);
        Assert.Single(Build(Words("a", null), Words("c", null, published: null)).Entries);
    }

    [Fact]
    public void A_chain_of_captures_is_one_article() =>
        Assert.Single(Build(Words("a", "https://news.example/1"), Words("b", "https://news.example/2"), Capture("c", url: "https://news.example/2")).Entries);

    [Fact]
    public void A_translation_may_name_any_of_them_and_links_to_any_of_their_addresses_lead_to_the_page()
    {
        var catalog = Build(Words("a", "https://news.example/1"), Words("b", "https://m.news.example/a1"), Translation("b", "fa"));
        Assert.Equal(2, catalog.Entries.Count);
        Assert.Equal("fa/2024/05/a.html", catalog.Entries.Single(e => e.Entry.Translation is not null).Page.Path);
        Assert.Null(catalog.Entries.Single(e => e.Entry.Translation is not null).Captures);
        Assert.Equal("en/2024/05/a.html", catalog.ByOriginalUrl(Entries.Url("https://news.example/1"))!.Path);
        Assert.Equal("en/2024/05/a.html", catalog.ByOriginalUrl(Entries.Url("https://m.news.example/a1"))!.Path);
    }

    [Fact]
    public void The_address_of_a_capture_that_was_an_article_of_its_own_leads_on()
    {
        var outcome = CatalogBuilding.Build(
            [Of("first", "2024-05-14"), Of("second", "2024-06-14")],
            SettingsOf("en"),
            Published(("en/2024/05/first.html", Url), ("en/2024/05/second.html", "seeds/example/captures/second")));
        Assert.Empty(outcome.Diagnostics);
        Assert.Equal(
            ["en/2024/05/second.captures.html en/2024/05/first.captures.html", "en/2024/05/second.html en/2024/05/first.html", "en/2024/05/second.text.html en/2024/05/first.text.html"],
            outcome.Value!.Redirects.Select(r => $"{r.From.Path} {r.To.Path}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Of_a_withdrawn_article_no_capture_is_published_nor_listed()
    {
        Assert.True(EdtfDate("2024-08-01", out var date));
        var gone = Of("b", "2024-06-14");
        gone = gone with { Entry = gone.Entry with { Withdrawn = new Withdrawal(date!, WithdrawalReason.PersonAtRisk, false) } };
        var catalog = Build(Of("a", "2024-05-14"), gone);
        Assert.Empty(catalog.Entries);
        Assert.Equal(2, catalog.Tombstones.Count(t => t.IsListed));
    }

    private static bool EdtfDate(string text, out Generator.Languages.EdtfDate? date) => Generator.Languages.EdtfDate.TryParse(text, out date);

    private static ArticleCatalog Build(params LooseEntry[] entries)
    {
        var outcome = CatalogBuilding.Build(entries, SettingsOf("en"), PublishedAddresses.None);
        Assert.Equal(outcome.Value, CatalogBuilding.Build([.. entries.Reverse()], SettingsOf("en"), PublishedAddresses.None).Value);
        return outcome.Value!;
    }

    private static LooseEntry.OfCapture Of(string slug, string? captured, bool isWhole = true)
    {
        var capture = Capture(slug, url: Url);
        return capture with { Entry = capture.Entry with { Captured = Date(captured), IsWhole = isWhole } };
    }

    private static LooseEntry.OfCapture Words(string slug, string? url, string source = "example", string language = "en", string? published = "2024-05-14")
    {
        var capture = Capture(slug, language, published, url: url, source: source);
        return capture with { Entry = capture.Entry with { TextDigest = Digest("the same words") } };
    }
}
