using System.Globalization;
using Generator.Articles;
using Generator.Blocks;
using Generator.Catalog;
using Generator.Languages;
using Generator.Outputs.Html;
using Generator.Pages;
using Generator.Tests.Articles;
using Generator.Tests.Blocks;
using Generator.Text;

namespace Generator.Tests.Pages;

/// <summary>How many pages change when an article is added or changed, in an archive of some hundred articles.</summary>
public sealed class PageChangeTests
{
    // Pages only: the feed, the sitemap and the manifest come on top, and the archive promises twenty files in all.
    private const int MostPages = 15;

    [Theory]
    [InlineData("2022-01-15")]
    [InlineData("2022-01-15T10:00:00Z")]
    [InlineData("2013-05-05")]
    [InlineData("2030-05-05")]
    [InlineData("2022-01")]
    [InlineData("2022")]
    [InlineData(null)]
    public void One_more_article_changes_few_pages_wherever_its_date_falls(string? published)
    {
        var before = Keys(Many(200));
        var after = Keys(Many(200).Append(One("added", "en", published)));
        Assert.InRange(after.Count(page => before.GetValueOrDefault(page.Key) != page.Value), 4, MostPages);
        Assert.Empty(before.Keys.Except(after.Keys, StringComparer.Ordinal));
    }

    [Fact]
    public void A_day_that_becomes_too_long_gets_one_page_more_and_its_month_stays_one_page()
    {
        var day = Enumerable.Range(0, PagePlanning.MostOnOneDay).Select(k => One($"day-{k}", "en", "2025-07-01")).ToList();
        var before = Keys(Many(50).Concat(day));
        var after = Keys(Many(50).Concat(day).Append(One("day-more", "en", "2025-07-01")));
        Assert.Equal(["en/2025/07/01.html", "en/2025/07/day-more.html", "en/2025/07/day-more.text.html"], after.Keys.Except(before.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal));
        Assert.InRange(after.Count(page => before.GetValueOrDefault(page.Key) != page.Value), 4, MostPages);
    }

    [Fact]
    public void Another_text_changes_an_articles_own_pages_and_no_others()
    {
        var articles = Many(200).ToList();
        var before = Keys(articles);
        articles[100] = articles[100] with { Content = articles[100].Content with { Body = [new Block.Paragraph([new Inline.Text("Corrected.")])] } };
        var changed = Keys(articles).Where(page => before[page.Key] != page.Value).Select(page => page.Key).ToList();
        Assert.Equal([articles[100].Placed.TextEdition.Path, articles[100].Placed.Page.Path], changed.OrderDescending(StringComparer.Ordinal));
    }

    [Fact]
    public void Another_headline_changes_the_lists_that_show_it_and_its_neighbours()
    {
        var articles = Many(200).ToList();
        var before = Keys(articles);
        var changed = articles[100] with { Placed = articles[100].Placed with { Entry = articles[100].Placed.Entry with { Headline = "Corrected" } } };
        articles[100] = changed with { Content = changed.Content with { Headline = "Corrected" } };
        Assert.InRange(Keys(articles).Count(page => before[page.Key] != page.Value), 4, MostPages);
    }

    [Fact]
    public void Every_article_is_reached_from_its_home_by_lists()
    {
        var inputs = Inputs(Many(200).Append(One("undated", "en", null)).Append(One("year", "en", "2020")).Append(One("month", "en", "2020-03")));
        var building = new PageModelBuilding(inputs);
        var listed = PagePlanning.Plan(inputs.Catalog, inputs.Settings, inputs.Languages).Select(building.Build).SelectMany(model => model switch
        {
            PageModel.Month month => month.Days.SelectMany(day => day.Articles),
            PageModel.Day day => day.Articles,
            PageModel.Undated undated => undated.Articles,
            _ => [],
        });
        Assert.Equal(
            inputs.Catalog.Entries.Select(e => e.Page.Path).Order(StringComparer.Ordinal),
            listed.Select(article => article.Placed.Page.Path).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void No_two_pages_have_one_address()
    {
        var inputs = Inputs(Many(200).Append(One("undated", "en", null)).Append(One("year", "en", "2020")));
        var addresses = PagePlanning.Plan(inputs.Catalog, inputs.Settings, inputs.Languages).Select(page => page.Address.Path).ToList();
        Assert.Equal(addresses.Count, addresses.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    private static Dictionary<string, string> Keys(IEnumerable<Example> articles)
    {
        var inputs = Inputs(articles);
        var building = new PageModelBuilding(inputs);
        var output = new HtmlOutput(ExampleArchive.Templates, inputs.Catalog, inputs.Settings, inputs.Languages, TestPages.Data.Words, "test");
        return PagePlanning.Plan(inputs.Catalog, inputs.Settings, inputs.Languages)
            .ToDictionary(page => page.Address.Path, page => output.Prepare(building.Build(page)).Key.Hex, StringComparer.Ordinal);
    }

    private static PageData Inputs(IEnumerable<Example> articles)
    {
        var all = articles.ToDictionary(example => example.Placed.Entry.Id, StringComparer.Ordinal);
        var catalog = new ArticleCatalog(
            all.Values.Select(example => example.Placed).OrderBy(placed => placed.Entry, EntryOrder.NewestFirst).ToSequence(),
            [LanguageTag.English, Specimen.Tag("ru"), Specimen.Tag("ka")],
            []);
        return ExampleArchive.Inputs() with { Catalog = catalog, Load = entry => all[entry.Id].Content };
    }

    // Spread over ten years, with all topics and languages mixed, the same every time.
    private static IEnumerable<Example> Many(int count) => Enumerable.Range(0, count).Select(k => One(
        $"article-{k}",
        (k % 3) switch { 0 => "en", 1 => "ru", _ => "ka" },
        new DateTime(2014, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddMinutes(k * 7919L % 5_256_000).ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture),
        "topic-" + (k % 4).ToString(CultureInfo.InvariantCulture)));

    private static Example One(string id, string language, string? published, string topic = "topic-1")
    {
        var placed = ExampleArchive.Catalog.Entries.First(e => e.Entry.Id == "quay");
        var date = published is null ? null : ExampleArchive.Date(published);
        var entry = placed.Entry with { Id = id, Identity = id, Slug = id, Group = id, Language = Specimen.Tag(language), Headline = "Headline of " + id, Published = date, Topic = topic };
        var page = ArchiveAddresses.Article(entry.Language, entry.Year, entry.Month, id);
        var content = ExampleArchive.Article("quay") with { Language = entry.Language, Headline = entry.Headline, Published = date };
        return new Example(new PlacedEntry(entry, page, ArchiveAddresses.TextEditionOf(page)), content);
    }

    private sealed record Example(PlacedEntry Placed, Article Content);
}
