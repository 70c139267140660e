using System.Globalization;
using System.Text.RegularExpressions;
using Generator.Settings;
using Generator.Tests;
using Microsoft.Playwright;

namespace Generator.BrowserTests;

/// <summary>The home page and an article in every language of the interface, in a real browser.</summary>
public sealed partial class LanguageTests(ChromiumBrowser browser, LanguageSite site) : IClassFixture<LanguageSite>
{
    private const int Narrow = 320;
    private const int Tablet = 940;
    private const int Wide = 1280;

    /// <summary>Names that no language translates.</summary>
    private static readonly string[] s_names =
    [
        "RFE/RL", "Radio Free Europe/Radio Liberty", "Radio Free Europe", "Radio Liberty", "Current Time", "Specimen News", "SHA-256", "Atom", "BibTeX", "RIS", "CSL-JSON", "CSL", "JSON", "ISO", "FZ", "KB", "UTC", "GMT",
        "International Press Institute", "Meduza", "Ann Lee", "Brückental", "HTML", "PDF", "IPI", "specimen.example", "page.html", "text/html", "cookie", "Cookie",
    ];

    [Fact]
    public void Every_language_of_the_interface_has_an_article_here()
    {
        var interfaces = Directory.EnumerateFiles(Path.Join(TestFolders.Repository, "content", "languages"), "*.yml").Select(file => Path.GetFileNameWithoutExtension(file)!).Order(StringComparer.Ordinal);
        Assert.Equal(interfaces, site.Languages);
    }

    [Fact]
    public async Task Axe_finds_nothing_in_any_language_light_or_dark_the_outline_holds_and_nothing_scrolls_sideways()
    {
        await using var context = await browser.ContextAsync(Narrow, ColorScheme.Light);
        var page = await context.NewPageAsync();
        var found = new List<string>();
        await EachPageAsync(page, async path =>
        {
            found.AddRange((await PageChecks.SidewaysAsync(page)).Concat(await PageChecks.OutlineAsync(page)).Concat(await PageChecks.AxeAsync(page)).Select(words => $"{path}: {words}"));
        });
        Assert.True(found.Count == 0, string.Join("\n", found));
    }

    [Fact]
    public async Task Each_script_is_set_as_the_table_says()
    {
        var table = TypographyReader.Read(await File.ReadAllTextAsync(Path.Join(TestFolders.Repository, "templates", "assets", "typography.yml"), TestContext.Current.CancellationToken), "typography.yml").Value!;
        await using var context = await browser.ContextAsync(Wide, ColorScheme.Light);
        var page = await context.NewPageAsync();
        var found = new List<string>();
        foreach (var language in site.Languages)
        {
            await page.GotoAsync(site.Served(site.PagesOf(language)[1]));
            var set = await page.EvaluateAsync<double[]>(
                """
                () => {
                  const body = document.querySelector('.body'), style = getComputedStyle(body), size = parseFloat(style.fontSize);
                  const headline = getComputedStyle(document.querySelector('h1'));
                  const root = parseFloat(getComputedStyle(document.documentElement).fontSize);
                  return [root / 16, parseFloat(style.lineHeight) / size, parseFloat(headline.lineHeight) / parseFloat(headline.fontSize), body.getBoundingClientRect().width / root, style.hyphens === 'auto' ? 1 : 0];
                }
                """);
            var rows = table.Rows.Where(row => row.Languages.Any(tag => Matches(tag, language))).Prepend(table.Default).ToList();
            double Value(Func<TypographyRow, string?> of, double otherwise) => rows.Select(of).LastOrDefault(value => value is not null) is { } text ? double.Parse(text, CultureInfo.InvariantCulture) : otherwise;
            double[] expected = [Value(row => row.Size, 100) / 100, Value(row => row.Leading, 0), Value(row => row.Tight, 0), Value(row => row.Measure, 0), rows.Select(row => row.Hyphens).Last(h => h is not null) == "auto" ? 1 : 0];
            if (set.Zip(expected).Any(pair => Math.Abs(pair.First - pair.Second) > 0.02))
            {
                found.Add($"{language}: size, leading, headlines' leading, measure, hyphens are {string.Join(", ", set)}, not {string.Join(", ", expected)}");
            }
        }

        Assert.True(found.Count == 0, string.Join("\n", found));
    }

    [Fact]
    public async Task Lines_are_about_as_long_as_readers_like_them()
    {
        await using var context = await browser.ContextAsync(Wide, ColorScheme.Light);
        var page = await context.NewPageAsync();
        foreach (var (path, width, least, most) in new[]
        {
            (site.PagesOf("en")[1], Wide, 58, 76), (site.PagesOf("ru")[1], Wide, 58, 76), (site.PagesOf("zh-Hans")[1], Wide, 36, 40), (site.PagesOf("hy")[1], Wide, 50, 76),
            ("en/about.html", Wide, 58, 76), ("ru/notices.html", Wide, 58, 76), ("zh-Hant/about.html", Wide, 36, 40), (site.PagesOf("en")[1], Tablet, 58, 80),
        })
        {
            await page.SetViewportSizeAsync(width, 900);
            await page.GotoAsync(site.Served(path));
            var characters = await page.EvaluateAsync<double>(
                """
                () => {
                  const p = document.querySelector('.body p'), probe = document.createElement('span');
                  const text = p.textContent.trim();
                  probe.textContent = text;
                  probe.style.setProperty('white-space', 'nowrap');
                  probe.style.setProperty('position', 'absolute');
                  p.append(probe);
                  const width = probe.getBoundingClientRect().width / text.length;
                  probe.remove();
                  return p.getBoundingClientRect().width / width;
                }
                """);
            Assert.InRange(characters, least, most);
        }
    }

    [Fact]
    public async Task Nothing_stands_beside_the_short_notice()
    {
        await using var context = await browser.ContextAsync(Wide, ColorScheme.Light);
        var page = await context.NewPageAsync();
        var found = new List<string>();
        await EachPageAsync(page, async path =>
        {
            if (await page.EvaluateAsync<bool>("() => [...document.querySelectorAll('.notice details')].some(d => d.getBoundingClientRect().top < document.querySelector('.short').getBoundingClientRect().bottom)"))
            {
                found.Add(path);
            }
        });
        Assert.True(found.Count == 0, string.Join("\n", found));
    }

    [Fact]
    public async Task No_words_of_another_language_stand_unmarked_where_the_script_is_not_Latin()
    {
        await using var context = await browser.ContextAsync(Wide, ColorScheme.Light);
        var page = await context.NewPageAsync();
        var found = new List<string>();
        await EachPageAsync(page, async path =>
        {
            var language = path[..path.IndexOf('/', StringComparison.Ordinal)];
            if (!NotLatin().IsMatch(language))
            {
                return;
            }

            foreach (var text in await OwnTextsAsync(page, language))
            {
                var rest = s_names.OrderByDescending(name => name.Length).Aggregate(text, (words, name) => words.Replace(name, "", StringComparison.Ordinal));
                if (LatinWord().IsMatch(rest))
                {
                    found.Add($"{path}: {text}");
                }
            }
        });
        Assert.True(found.Count == 0, string.Join("\n", found.Distinct()));
    }

    [Fact]
    public async Task Languages_of_the_Arabic_script_use_its_own_marks()
    {
        await using var context = await browser.ContextAsync(Wide, ColorScheme.Light);
        var page = await context.NewPageAsync();
        var found = new List<string>();
        await EachPageAsync(page, async path =>
        {
            var language = path[..path.IndexOf('/', StringComparison.Ordinal)];
            if (language is "ar" or "fa" or "prs" or "ps" or "ur")
            {
                found.AddRange((await OwnTextsAsync(page, language)).Where(text => LatinMark().IsMatch(text)).Select(text => $"{path}: {text}"));
            }
        });
        Assert.True(found.Count == 0, string.Join("\n", found));
    }

    private static bool Matches(string tag, string language) =>
        tag[0] != '*' && (language == tag || language.StartsWith(tag + "-", StringComparison.Ordinal));

    /// <summary>Every text of the page whose element is marked as being in a language.</summary>
    private static async Task<string[]> OwnTextsAsync(IPage page, string language) => await page.EvaluateAsync<string[]>(
        """
        language => {
          const texts = [], walk = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
          while (walk.nextNode()) {
            const parent = walk.currentNode.parentElement;
            if (walk.currentNode.data.trim() && parent.closest('[lang]').lang === language && !parent.closest('script, pre, code, bdi, .digest, a[href^="http"]')) texts.push(walk.currentNode.data.trim());
          }
          for (const e of document.querySelectorAll('[aria-label], [title], [alt]')) {
            if (e.closest('[lang]').lang === language) texts.push(e.getAttribute('aria-label') ?? e.getAttribute('title') ?? e.getAttribute('alt'));
          }
          return texts;
        }
        """,
        language);

    private async Task EachPageAsync(IPage page, Func<string, Task> look)
    {
        foreach (var path in site.Languages.SelectMany(site.PagesOf))
        {
            await page.GotoAsync(site.Served(path));
            await look(path);
        }
    }

    [GeneratedRegex("^(ar|ba|be|bg|ce|fa|hy|ka|kk|ky|mk|prs|ps|ru|sr-Cyrl|tg|tt|uk|ur|uz-Cyrl|zh-Hans|zh-Hant)$", RegexOptions.None, 1000)]
    private static partial Regex NotLatin();

    [GeneratedRegex("[A-Za-zÀ-ž]{2,}", RegexOptions.None, 1000)]
    private static partial Regex LatinWord();

    [GeneratedRegex("[\\u0600-\\u06FF][,;?]", RegexOptions.None, 1000)]
    private static partial Regex LatinMark();
}
