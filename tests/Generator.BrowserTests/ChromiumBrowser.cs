using Microsoft.Playwright;

namespace Generator.BrowserTests;

/// <summary>A real headless Chromium: named by a variable, the system's own, or Playwright's download; where there is none, tests say how to get one.</summary>
public sealed class ChromiumBrowser : IAsyncLifetime
{
    /// <summary>Names the browser's executable.</summary>
    public const string Variable = "GENERATOR_CHROMIUM";

    private static readonly string[] s_systemPaths =
    [
        "/usr/bin/chromium",
        "/usr/bin/chromium-browser",
        "/usr/bin/google-chrome",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
    ];

    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private string _problem = "";

    public async ValueTask InitializeAsync()
    {
        try
        {
            _playwright = await Playwright.CreateAsync();
            _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
            {
                ExecutablePath = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named ? named : s_systemPaths.FirstOrDefault(File.Exists),
                Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"],
            });
        }
        catch (PlaywrightException problem)
        {
            _problem = problem.Message;
        }
    }

    /// <summary>A new context; skips the running test where no browser could be started.</summary>
    public async Task<IBrowserContext> ContextAsync(int width, ColorScheme scheme)
    {
        if (_browser is null)
        {
            Tests.TestFolders.Missing($"no Chromium: install it (apt-get install chromium), or name it in {Variable}. {_problem}");
        }

        return await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
            ColorScheme = scheme,
            Locale = "en-GB",
        });
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }
}
