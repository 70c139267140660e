using Microsoft.Playwright;

namespace Generator.BrowserTests;

/// <summary>Every page of this repository's archive in a real browser: narrow and wide, light and dark, served under a sub-path and opened from a folder.</summary>
public sealed class PageTests(ChromiumBrowser browser, BuiltSite site) : IClassFixture<ChromiumBrowser>, IClassFixture<BuiltSite>
{
    private const int Narrow = 320;
    private const int Wide = 1280;

    [Theory]
    [InlineData(Narrow, true)]
    [InlineData(Wide, true)]
    [InlineData(Narrow, false)]
    [InlineData(Wide, false)]
    public async Task No_page_logs_an_error_or_asks_anything_of_another_host_or_scrolls_sideways(int width, bool isServed)
    {
        var found = new List<string>();
        var current = "";
        var home = isServed ? site.BaseUrl : site.FromDisk("");
        await using var context = await browser.ContextAsync(width, ColorScheme.Light);
        var page = await context.NewPageAsync();
        page.Console += (_, message) => found.AddRange(message.Type is "error" or "warning" ? [$"{current}: console {message.Type}: {message.Text}"] : []);
        page.PageError += (_, error) => found.Add($"{current}: script error: {error}");
        page.Request += (_, request) => found.AddRange(request.Url.StartsWith(home, StringComparison.Ordinal) ? [] : [$"{current}: asked for {request.Url}"]);
        page.RequestFailed += (_, request) => found.Add($"{current}: did not get {request.Url}");
        foreach (var path in site.Pages)
        {
            // A page that only leads on goes to a page visited anyway.
            current = path;
            await page.GotoAsync(isServed ? site.Served(path) : site.FromDisk(path));
            var overflow = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
            found.AddRange(overflow > 0 ? [$"{path}: {overflow} px too wide at {width} px"] : []);
        }

        Assert.True(found.Count == 0, string.Join("\n", found));
    }

    [Fact]
    public async Task The_keyboard_reaches_everything_and_shows_where_it_is()
    {
        var found = new List<string>();
        await VisitAllAsync(Wide, ColorScheme.Light, site.Served, async (page, path) =>
        {
            var expected = await page.EvaluateAsync<int>(
                """
                () => {
                  const all = [...document.querySelectorAll('a[href], summary, button, input, select, textarea, [tabindex="0"]')]
                    .filter(e => e.checkVisibility({ contentVisibilityAuto: true }) || e.closest('.skip, [class*=skip]'));
                  all.forEach((e, i) => e.setAttribute('data-test-focusable', i));
                  return all.length;
                }
                """);
            var reached = new HashSet<string>(StringComparer.Ordinal);
            for (var i = 0; i < expected; i++)
            {
                await page.Keyboard.PressAsync("Tab");
                var state = await page.EvaluateAsync<string>(
                    """
                    () => {
                      const e = document.activeElement;
                      const s = getComputedStyle(e);
                      const shown = (s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) > 0) || s.boxShadow !== 'none';
                      return e.getAttribute('data-test-focusable') + (shown ? '' : ' unseen ' + e.outerHTML.slice(0, 100));
                    }
                    """);
                reached.Add(state.Split(' ')[0]);
                found.AddRange(state.Contains("unseen", StringComparison.Ordinal) ? [$"{path}: focus isn't shown: {state}"] : []);
            }

            found.AddRange(reached.Count == expected ? [] : [$"{path}: the keyboard reaches {reached.Count} of {expected} controls"]);
        });
        Assert.True(found.Count == 0, string.Join("\n", found));
    }

    [Theory]
    [InlineData(Narrow)]
    [InlineData(Wide)]
    public async Task A_readers_own_text_spacing_clips_nothing(int width)
    {
        var found = new List<string>();
        await VisitAllAsync(width, ColorScheme.Light, site.Served, async (page, path) =>
        {
            // WCAG 2.2, success criterion 1.4.12. The policy of the page forbids inline sheets, so the styles are set by the test's hand.
            var clipped = await page.EvaluateAsync<string[]>(
                """
                () => {
                  for (const e of document.querySelectorAll('body *')) {
                    e.style.lineHeight = '1.5'; e.style.letterSpacing = '0.12em'; e.style.wordSpacing = '0.16em';
                    if (e.tagName === 'P') e.style.marginBlockEnd = '2em';
                  }
                  const clips = [...document.querySelectorAll('body *')].filter(e => {
                    const s = getComputedStyle(e);
                    const hides = /hidden|clip/.test(s.overflowX + s.overflowY);
                    return hides && e.clientWidth > 1 && (e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1);
                  }).map(e => e.outerHTML.slice(0, 100));
                  const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
                  return wide > 0 ? [...clips, wide + ' px too wide'] : clips;
                }
                """);
            found.AddRange(clipped.Select(c => $"{path}: {c}"));
        });
        Assert.True(found.Count == 0, string.Join("\n", found));
    }

    [Fact]
    public async Task Every_target_is_large_enough_for_a_finger_or_stands_in_a_sentence()
    {
        var found = new List<string>();
        await VisitAllAsync(Narrow, ColorScheme.Light, site.Served, async (page, path) =>
        {
            // WCAG 2.2, 2.5.8 with its exception for links inside a line of text.
            var small = await page.EvaluateAsync<string[]>(
                """
                () => [...document.querySelectorAll('a[href], summary, button, input')]
                  .filter(e => e.checkVisibility() && !e.closest('p, dd, figcaption, blockquote, .skip, [class*=skip]'))
                  .filter(e => { const r = e.getBoundingClientRect(); return r.width > 0 && r.height < 24; })
                  .map(e => e.outerHTML.slice(0, 120))
                """);
            found.AddRange(small.Select(s => $"{path}: {s}"));
        });
        Assert.True(found.Count == 0, string.Join("\n", found));
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

    private async Task VisitAllAsync(int width, ColorScheme scheme, Func<string, string> address, Func<IPage, string, Task> look)
    {
        await using var context = await browser.ContextAsync(width, scheme);
        var page = await context.NewPageAsync();
        foreach (var path in site.Pages)
        {
            await page.GotoAsync(address(path));
            await look(page, path);
        }
    }
}
