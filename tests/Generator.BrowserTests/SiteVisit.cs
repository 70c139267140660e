using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Generator.BrowserTests;

/// <summary>
/// Opens every page of the site once in a window of each width, and does all checks on it, so that each test only asks for the findings of its own;
/// a page opened anew for each check would take several times as long.
/// </summary>
public sealed class SiteVisit(ChromiumBrowser browser, BuiltSite site)
{
    // More windows than this do not go faster where the tests usually run, on two cores.
    private const int Windows = 2;

    private readonly ConcurrentDictionary<(int Width, bool IsFromDisk), Lazy<Task<IReadOnlyList<PageFinding>>>> _visits = new();

    /// <summary>Fails with everything that these checks found on any page, each with its page.</summary>
    public async Task FindNothingAsync(int width, bool isFromDisk, params PageCheck[] checks)
    {
        var all = await _visits.GetOrAdd((width, isFromDisk), _ => new Lazy<Task<IReadOnlyList<PageFinding>>>(() => VisitAsync(width, isFromDisk))).Value;
        var found = all.Where(f => checks.Contains(f.Check)).Select(f => $"{f.Page}: {f.Words}").Order(StringComparer.Ordinal).ToList();
        Assert.True(found.Count == 0, $"at {width} px{(isFromDisk ? " from a folder" : "")}:\n{string.Join("\n", found)}");
    }

    private async Task<IReadOnlyList<PageFinding>> VisitAsync(int width, bool isFromDisk)
    {
        var found = new ConcurrentBag<PageFinding>();
        var pages = new ConcurrentQueue<string>(site.Pages);
        await Task.WhenAll(Enumerable.Range(0, Windows).Select(async _ =>
        {
            await using var context = await browser.ContextAsync(width, ColorScheme.Light);
            var page = await context.NewPageAsync();
            var current = "";
            void Add(PageCheck check, string words) => found.Add(new PageFinding(current, check, words));
            Listen(page, isFromDisk ? site.FromDisk("") : site.BaseUrl, Add);
            while (pages.TryDequeue(out var path))
            {
                current = path;
                await page.GotoAsync(isFromDisk ? site.FromDisk(path) : site.Served(path));
                foreach (var (check, look) in isFromDisk ? PageChecks.OfLayout : PageChecks.All)
                {
                    foreach (var words in await look(page))
                    {
                        Add(check, words);
                    }
                }
            }
        }));
        return [.. found];
    }

    /// <summary>Hands over what a page writes to the console and what it asks of others, from now on.</summary>
    internal static void Listen(IPage page, string home, Action<PageCheck, string> add)
    {
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                add(PageCheck.Console, $"{message.Type}: {message.Text}");
            }
        };
        page.PageError += (_, error) => add(PageCheck.Console, error);
        page.RequestFailed += (_, request) => add(PageCheck.Request, $"did not get {request.Url}");
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(home, StringComparison.Ordinal))
            {
                add(PageCheck.Request, $"asked for {request.Url}");
            }
        };
    }
}

/// <summary>What is looked for on every page.</summary>
public enum PageCheck
{
    Console,
    Request,
    Sideways,
    TargetSize,
    Keyboard,
    Outline,
    Axe,
    TextSpacing,
}

/// <summary>One thing found on one page.</summary>
public sealed record PageFinding(string Page, PageCheck Check, string Words);
