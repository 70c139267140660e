using Microsoft.Playwright;

namespace Generator.BrowserTests;

/// <summary>Pages made wrong on purpose: each check finds the fault it is there for, and finds nothing on the page made right.</summary>
public sealed class BrokenPageTests(ChromiumBrowser browser)
{
    private const string Right =
        """
        <!DOCTYPE html><html lang="en"><head><title>Right</title><meta name="viewport" content="width=device-width">
        <style>a, summary { display: inline-block; padding: .8em; color: #004; background: #fff } :focus { outline: 3px solid #000 } p { color: #222; background: #fff }
        @media (prefers-color-scheme: dark) { p { color: #eee; background: #111 } }</style></head>
        <body><header><a href="#main">Skip</a></header><main id="main"><h1>Right</h1><p>Some words.</p><nav aria-label="More"><a href="a">First</a> <a href="b">Second</a></nav></main></body></html>
        """;

    [Fact]
    public async Task Nothing_is_found_on_a_page_made_right()
    {
        foreach (var (check, look) in PageChecks.All)
        {
            Assert.Equal([], (await LookAsync(look, "", "")).Select(words => $"{check}: {words}"));
        }
    }

    [Theory]
    [InlineData(nameof(PageCheck.Sideways), "<p>Some", "<p style=\"inline-size: 2000px\">Some", "px too wide")]
    [InlineData(nameof(PageCheck.TargetSize), "href=\"a\"", "href=\"a\" style=\"padding: 0; font-size: 10px\"", "px: <a href=\"a\"")]
    [InlineData(nameof(PageCheck.Keyboard), "outline: 3px solid #000", "outline: none", "no mark of focus")]
    [InlineData(nameof(PageCheck.Keyboard), "href=\"a\"", "href=\"a\" tabindex=\"-1\"", "not reached: <a href=\"a\"")]
    [InlineData(nameof(PageCheck.Keyboard), "href=\"b\"", "href=\"b\" tabindex=\"1\"", "out of order")]
    [InlineData(nameof(PageCheck.Keyboard), "</header>", "</header><div style=\"position: fixed; inset: 0; background: #fff\"></div>", "covered or out of view")]
    [InlineData(nameof(PageCheck.Outline), "<h1>Right</h1>", "<h1>Right</h1><h3>Deep</h3>", "a heading of level 3 after one of level 1")]
    [InlineData(nameof(PageCheck.Outline), "<h1>Right</h1>", "<h1>Right</h1><h1>Again</h1>", "headings of the levels 1 1")]
    [InlineData(nameof(PageCheck.Outline), " aria-label=\"More\"", "", "without a name: <nav")]
    [InlineData(nameof(PageCheck.Outline), "<nav ", "<nav aria-label=\"More\"></nav><nav ", "twice: NAV More")]
    [InlineData(nameof(PageCheck.Outline), "<main id=\"main\">", "<div></div><main></main><main id=\"main\">", "2 of main")]
    [InlineData(nameof(PageCheck.Outline), " lang=\"en\"", "", "a name in no language")]
    [InlineData(nameof(PageCheck.TextSpacing), "<p>Some", "<p style=\"block-size: 1.2em; overflow: hidden\">Some", "cut off")]
    [InlineData(nameof(PageCheck.TextSpacing), "<p>Some words", "<p style=\"block-size: 1.2em; inline-size: 8em\">Some words that need three lines or four", "text leaves its box")]
    [InlineData(nameof(PageCheck.TextSpacing), "<p>Some words", "<p style=\"white-space: nowrap; inline-size: fit-content\">Some words that just fit in one line", "px too wide")]
    [InlineData(nameof(PageCheck.Axe), "<p>Some", "<img src=\"data:,\"><p>Some", "Light: image-alt")]
    [InlineData(nameof(PageCheck.Axe), "color: #eee", "color: #444", "Dark: color-contrast")]
    [InlineData(nameof(PageCheck.Axe), "<h1>Right</h1>", "<h1>Right</h1><h4>Too deep</h4>", "heading-order")]
    public async Task A_fault_is_found(string check, string right, string wrong, string expected)
    {
        Assert.Contains(right, Right, StringComparison.Ordinal);
        var found = await LookAsync(PageChecks.All.Single(c => c.Check.ToString() == check).Look, right, wrong);
        Assert.Contains(found, words => words.Contains(expected, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(nameof(PageCheck.Request), "<img alt=\"\" src=\"http://127.0.0.1:9/picture.png\">", "http://127.0.0.1:9/picture.png")]
    [InlineData(nameof(PageCheck.Console), "<script>console.error('broken')</script>", "error: broken")]
    public async Task What_a_page_asks_of_others_and_complains_of_is_heard(string check, string wrong, string expected)
    {
        await using var context = await browser.ContextAsync(320, ColorScheme.Light);
        var page = await context.NewPageAsync();
        var found = new System.Collections.Concurrent.ConcurrentQueue<string>();
        SiteVisit.Listen(page, "https://archive.example/", (heard, words) => found.Enqueue($"{heard}: {words}"));
        await page.SetContentAsync(Right.Replace("<p>Some", wrong + "<p>Some", StringComparison.Ordinal));
        Assert.Contains(found, words => words.StartsWith(check, StringComparison.Ordinal) && words.Contains(expected, StringComparison.Ordinal));
    }

    private async Task<IReadOnlyList<string>> LookAsync(Func<IPage, Task<IReadOnlyList<string>>> look, string right, string wrong)
    {
        await using var context = await browser.ContextAsync(320, ColorScheme.Light);
        var page = await context.NewPageAsync();
        await page.SetContentAsync(right.Length == 0 ? Right : Right.Replace(right, wrong, StringComparison.Ordinal));
        return await look(page);
    }
}
