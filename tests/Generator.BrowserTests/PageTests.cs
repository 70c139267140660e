using Microsoft.Playwright;

namespace Generator.BrowserTests;

/// <summary>Every page of the archive in a real browser, narrow and wide, served under a sub-path and opened from a folder.</summary>
public sealed class PageTests(ChromiumBrowser browser, BuiltSite site, SiteVisit visit) : IClassFixture<SiteVisit>
{
    private const int Narrow = 320;
    private const int Wide = 1280;

    [Fact]
    public void The_site_has_every_kind_of_page_in_every_language()
    {
        var kinds = site.Pages.Select(PageKinds.Of).ToHashSet();
        Assert.All(PageKinds.OfTheSite, kind => Assert.Contains((kind, ""), kinds));
        Assert.All(PageKinds.Languages, language => Assert.All(PageKinds.OfEveryLanguage, kind => Assert.Contains((kind, language), kinds)));
        Assert.Contains(("undated", "fa"), kinds);
        Assert.All(["en", "fa"], language => Assert.Contains(("captures", language), kinds));
        Assert.All(["uk", "ru", "fa"], language => Assert.Contains(("pair", language), kinds));
        Assert.Equal(2, site.Pages.Count(page => File.ReadAllText(Path.Join(site.Folder, page)).Contains("<img ", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(Narrow, false)]
    [InlineData(Wide, false)]
    [InlineData(Narrow, true)]
    [InlineData(Wide, true)]
    public Task No_page_logs_an_error_or_asks_anything_of_another_host_or_scrolls_sideways(int width, bool isFromDisk) =>
        visit.FindNothingAsync(width, isFromDisk, PageCheck.Console, PageCheck.Request, PageCheck.Sideways);

    [Theory]
    [InlineData(Narrow)]
    [InlineData(Wide)]
    public Task The_keyboard_reaches_everything_and_shows_where_it_is(int width) => visit.FindNothingAsync(width, false, PageCheck.Keyboard);

    [Theory]
    [InlineData(Narrow)]
    [InlineData(Wide)]
    public Task Headings_and_landmarks_make_an_outline(int width) => visit.FindNothingAsync(width, false, PageCheck.Outline);

    [Theory]
    [InlineData(Narrow)]
    [InlineData(Wide)]
    public Task A_readers_own_text_spacing_clips_nothing(int width) => visit.FindNothingAsync(width, false, PageCheck.TextSpacing);

    [Theory]
    [InlineData(Narrow)]
    [InlineData(Wide)]
    public Task Every_target_is_large_enough_for_a_finger_or_stands_in_a_sentence(int width) => visit.FindNothingAsync(width, false, PageCheck.TargetSize);

    [Theory]
    [InlineData(Narrow)]
    [InlineData(Wide)]
    public Task Axe_finds_nothing_light_or_dark(int width) => visit.FindNothingAsync(width, false, PageCheck.Axe);

    [Theory]
    [InlineData("en", "italic")]
    [InlineData("fa", "normal")]
    public async Task A_credit_slants_where_the_script_has_an_italic(string language, string slant)
    {
        await using var context = await browser.ContextAsync(Wide, ColorScheme.Light);
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.Served(site.Pages.Single(p => p == $"{language}/2024/05/bridge-{language}-earlier.html")));
        Assert.Equal(slant, await page.Locator("figcaption small").First.EvaluateAsync<string>("e => getComputedStyle(e).fontStyle"));
    }

    [Fact]
    public async Task A_quotation_in_another_script_is_set_as_that_script_is()
    {
        await using var context = await browser.ContextAsync(Wide, ColorScheme.Light);
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.Served(site.Pages.Single(p => p == "en/2024/05/bridge-en-earlier.html")));
        var set = await page.Locator(".body blockquote[lang=ar]").EvaluateAsync<string[]>("e => { const s = getComputedStyle(e); return [s.fontFamily.split(',')[0], (parseFloat(s.lineHeight) / parseFloat(s.fontSize)).toFixed(2)]; }");
        Assert.Equal(["\"Noto Naskh Arabic\"", "1.80"], set);
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task What_stands_in_place_of_a_picture_that_does_not_come_can_be_read(ColorScheme scheme)
    {
        await using var context = await browser.ContextAsync(Wide, scheme);
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.Served(site.Pages.Single(p => p == "en/2024/05/bridge-en-earlier.html")));
        var contrast = await page.Locator("img").First.EvaluateAsync<double>(
            """
            e => {
              const luminance = color => {
                const [r, g, b] = color.match(/[0-9.]+/g).map(v => v / 255).map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
                return 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05;
              };
              const style = getComputedStyle(e), [low, high] = [luminance(style.color), luminance(style.backgroundColor)].sort();
              return high / low;
            }
            """);
        Assert.InRange(contrast, 7, 21);
    }

    [Fact]
    public async Task A_date_stands_in_the_line_of_its_words_beside_the_article_alone_below_them()
    {
        await using var context = await browser.ContextAsync(Wide, ColorScheme.Light);
        var page = await context.NewPageAsync();
        foreach (var (path, display) in new[] { (site.Pages.First(p => p.StartsWith("uk/", StringComparison.Ordinal) && p.EndsWith(".pair.html", StringComparison.Ordinal)), "inline"), (site.Pages.Single(p => p == "en/2024/05/bridge-en-earlier.html"), "block") })
        {
            await page.GotoAsync(site.Served(path));
            Assert.Equal(display, await page.Locator(".facts time").First.EvaluateAsync<string>("e => getComputedStyle(e).display"));
        }
    }

    [Theory]
    [InlineData("nothing-here.html")]
    [InlineData("en/nothing-here.html")]
    [InlineData("fa/2022/01/nothing/at/all.html")]
    public async Task The_page_for_what_is_not_found_works_at_any_depth(string path)
    {
        await using var context = await browser.ContextAsync(Wide, ColorScheme.Light);
        var page = await context.NewPageAsync();
        var response = await page.GotoAsync(site.Served(path));
        Assert.Equal(404, response!.Status);
        var links = await page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('a[href], link[rel=stylesheet]')].map(a => a.href)");
        Assert.NotEmpty(links);
        foreach (var link in links.Where(l => !l.Contains('#', StringComparison.Ordinal)))
        {
            var target = await page.APIRequest.GetAsync(link);
            Assert.True(target.Ok, $"{link} answers {target.Status}");
        }
    }
}
