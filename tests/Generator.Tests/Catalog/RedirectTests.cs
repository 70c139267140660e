using Generator.Catalog;
using Generator.Diagnostics;
using Generator.Files;
using Generator.Settings;
using static Generator.Tests.Catalog.Entries;

namespace Generator.Tests.Catalog;

public sealed class RedirectTests
{
    [Fact]
    public void A_former_address_leads_to_the_article_with_its_text_edition()
    {
        var outcome = Build(PublishedAddresses.None, Capture("a", formerly: ["/en/2023/05/old-name.html", "archive/Story-7.html", "en/2024/05/a.html"]));
        Assert.Empty(outcome.Diagnostics);
        Assert.Equal(
            ["archive/Story-7.html > en/2024/05/a.html", "en/2023/05/old-name.html > en/2024/05/a.html", "en/2023/05/old-name.text.html > en/2024/05/a.text.html"],
            Redirects(outcome));
    }

    [Theory]
    [InlineData("en/index.html")]
    [InlineData("index.html")]
    [InlineData("404.html")]
    [InlineData("en/about.html")]
    [InlineData("uk/2024/05/index.html")]
    [InlineData("en/2024/05/14.html")]
    [InlineData("en/topics/ports.html")]
    [InlineData("assets/style.html")]
    [InlineData("Sitemaps/a.html")]
    [InlineData("en/2024/05/a.text.html")]
    [InlineData("old/page.pdf")]
    [InlineData("../x.html")]
    [InlineData("стара.html")]
    public void A_former_address_that_no_article_can_have_had_is_reported(string former)
    {
        var outcome = Build(PublishedAddresses.None, Capture("a", formerly: former));
        Assert.Equal("CAT007", Assert.Single(outcome.Diagnostics).Descriptor.Code);
        Assert.Empty(outcome.Value!.Redirects);
    }

    [Fact]
    public void A_former_address_where_another_article_stands_or_leads_from_is_reported()
    {
        var outcome = Build(
            PublishedAddresses.None,
            Capture("a", formerly: ["en/2020/01/one.html"]),
            Capture("b", formerly: ["en/2020/01/One.html", "en/2024/05/a.html"]));
        Assert.Equal(["CAT007", "CAT008"], outcome.Diagnostics.Select(d => d.Descriptor.Code));
        Assert.Contains("en/2020/01/one.html > en/2024/05/a.html", Redirects(outcome));

        var twice = Build(PublishedAddresses.None, Capture("a", formerly: ["old/one.html"]), Capture("b", formerly: ["old/One.html"]));
        Assert.Equal("CAT008", Assert.Single(twice.Diagnostics).Descriptor.Code);
        Assert.Equal("old/one.html > en/2024/05/a.html", Redirects(twice).Single());
    }

    [Fact]
    public void A_translation_keeps_its_old_address_when_its_originals_address_on_the_web_becomes_known()
    {
        var before = Build(PublishedAddresses.None, Capture("bridge"), Translation("bridge", "uk")).Value!;
        var record = before.Entries.Select(e => (e.Page.Path, e.Entry.Identity)).ToArray();
        Assert.Equal(2, record.Length);
        var after = Build(Published(record), Capture("bridge", published: "2023-01-02", url: "https://news.example/bridge"), Translation("bridge", "uk"));
        Assert.Empty(after.Diagnostics.Select(d => d.Message));
        Assert.Equal(record.Select(r => r.Path).Order(StringComparer.Ordinal), after.Value!.Redirects.Select(r => r.From.Path).Where(p => !p.EndsWith(".text.html", StringComparison.Ordinal) && !p.EndsWith(".pair.html", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.Contains(after.Value.Redirects, r => r.From.Path == "uk/2024/05/bridge.pair.html" && r.To.Path == "uk/2023/01/bridge.pair.html");
    }

    [Fact]
    public void A_published_address_that_its_article_left_leads_on_by_itself()
    {
        var outcome = Build(
            Published(("en/2024/05/old.html", "https://news.example/1"), ("en/2024/05/older.html", "seeds/example/captures/new"), ("en/2024/05/new.html", "https://news.example/1")),
            Capture("new", url: "https://news.example/1"));
        Assert.Empty(outcome.Diagnostics);
        Assert.Equal(
            [
                "en/2024/05/old.html > en/2024/05/new.html", "en/2024/05/old.text.html > en/2024/05/new.text.html",
                "en/2024/05/older.html > en/2024/05/new.html", "en/2024/05/older.text.html > en/2024/05/new.text.html",
            ],
            Redirects(outcome));
    }

    [Fact]
    public void A_published_address_that_nothing_leads_on_from_is_reported_until_an_article_takes_it_over()
    {
        var published = Published(("en/2024/05/gone.html", "https://news.example/gone"));
        var outcome = Build(published, Capture("a"));
        var error = Assert.Single(outcome.Diagnostics);
        Assert.Equal(("CAT009", "content/addresses.tsv"), (error.Descriptor.Code, error.Location.File));
        Assert.Contains("https://news.example/gone", error.Hint, StringComparison.Ordinal);
        Assert.Empty(Build(published, Capture("a", formerly: "en/2024/05/gone.html")).Diagnostics);
        Assert.Empty(Build(published, Capture("gone")).Diagnostics);
    }

    [Fact]
    public void The_record_of_published_addresses_is_read_line_by_line()
    {
        using var folder = TestFolders.Temporary();
        folder.Write("content/addresses.tsv", "# address\tidentity\nen/2024/05/a.html\thttps://news.example/1\r\n\nen/a b.html\tx\nen/c.html\n");
        var outcome = PublishedAddressesReader.Read(new InputTree(folder.FullPath));
        Assert.Equal(Published(("en/2024/05/a.html", "https://news.example/1")), outcome.Value);
        Assert.Equal([("CAT010", 62), ("CAT010", 76)], outcome.Diagnostics.Select(d => (d.Descriptor.Code, d.Location.Offset!.Value)));
        folder.Write("content/addresses.tsv", "uk/a.html\tx uk\nuk/a.pair.html\tx uk\nuk/con.captures.html\tx\nuk/.pair.html\tx\n");
        var beside = PublishedAddressesReader.Read(new InputTree(folder.FullPath)).Value!;
        Assert.Equal((Published(("uk/a.html", "x uk")).Addresses, Published(("uk/a.pair.html", "x uk")).Addresses), (beside.Addresses, beside.Beside));
        Assert.Equal(PublishedAddresses.None, PublishedAddressesReader.Read(new InputTree(folder.FullPath + "/content")).Value);
    }

    [Fact]
    public void A_page_that_stood_beside_an_articles_leads_to_the_article_where_it_stands_no_more()
    {
        var published = Published(("en/2024/05/a.html", "seeds/example/captures/a"), ("uk/2024/05/a.html", "seeds/example/captures/a uk")) with
        {
            Beside = Published(("en/2024/05/a.captures.html", "seeds/example/captures/a"), ("uk/2024/05/a.pair.html", "seeds/example/captures/a uk")).Addresses,
        };
        var translated = Build(published, Capture("a"), Translation("a", "uk"));
        Assert.Empty(translated.Diagnostics);
        Assert.Equal(["en/2024/05/a.captures.html > en/2024/05/a.html"], Redirects(translated));

        var removed = Build(published, Capture("a", formerly: "uk/2024/05/a.html"));
        Assert.Empty(removed.Diagnostics);
        Assert.Contains("uk/2024/05/a.pair.html > en/2024/05/a.html", Redirects(removed));

        Assert.Equal("CAT009", Assert.Single(Build(published, Capture("a")).Diagnostics).Descriptor.Code);
        Assert.Equal("CAT009", Assert.Single(Build(published with { Addresses = [] }, Capture("a")).Diagnostics).Descriptor.Code);
    }

    [Fact]
    public void A_deleted_translation_of_a_withdrawn_article_is_one_whatever_it_was_known_by()
    {
        // First by the original's folder, then by the address that became known, with another month.
        var published = Published(("uk/2024/05/a.html", "seeds/example/captures/a uk"), ("uk/2024/04/a.html", "https://news.example/a uk"));
        var kept = Build(published, Withdrawn(keepsAddress: true));
        Assert.Empty(kept.Diagnostics.Select(d => d.Message));
        var pages = kept.Value!.Tombstones.Where(t => t.Entry.Language.Plain == "uk").Select(t => t.Address.Path).ToList();
        Assert.Equal(["uk/2024/04/a.html", "uk/2024/04/a.text.html", "uk/2024/05/a.html", "uk/2024/05/a.text.html"], pages);

        var left = Build(published, Withdrawn(keepsAddress: false));
        Assert.Empty(left.Diagnostics.Select(d => d.Message));
        Assert.Equal(1, left.Value!.Tombstones.Count(t => t.Entry.Language.Plain == "uk" && t.IsListed));
    }

    [Theory]
    [InlineData("a")]
    [InlineData("uk/a")]
    [InlineData("uk/2024/05/a.pdf")]
    public void A_line_whose_address_no_article_can_have_had_is_told_beside_a_withdrawn_article(string address)
    {
        var outcome = Build(Published((address, "https://news.example/a uk")), Withdrawn(keepsAddress: true));
        Assert.Equal("CAT009", Assert.Single(outcome.Diagnostics).Descriptor.Code);
    }

    private static LooseEntry.OfCapture Withdrawn(bool keepsAddress)
    {
        var capture = Capture("a", published: "2024-04-30", url: "https://news.example/a");
        return capture with { Entry = capture.Entry with { Withdrawn = new Withdrawal(Date("2026-11-20")!, WithdrawalReason.Law, keepsAddress) } };
    }

    private static Outcome<ArticleCatalog> Build(PublishedAddresses published, params LooseEntry[] entries) => CatalogBuilding.Build(entries, SettingsOf("en", "uk"), published);

    private static IEnumerable<string> Redirects(Outcome<ArticleCatalog> outcome) => outcome.Value!.Redirects.Select(r => $"{r.From} > {r.To}");
}
