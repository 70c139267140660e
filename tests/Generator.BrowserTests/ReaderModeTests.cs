using Generator.Tests;
using Microsoft.Playwright;

namespace Generator.BrowserTests;

/// <summary>Readability, the program behind Firefox's reader view, on every article's page and text edition: it finds the article, the whole of it, and nothing else.</summary>
public sealed class ReaderModeTests(ChromiumBrowser browser, BuiltSite site)
{
    /// <summary>Names Readability.js (npm package @mozilla/readability).</summary>
    public const string Variable = "GENERATOR_READABILITY";

    private const double LeastF1 = 0.99;

    // Firefox offers its view for longer texts; below, what it makes of a page is a guess at best.
    private const int ShortestText = 1500;

    [Fact]
    public async Task Reader_view_finds_the_whole_article_and_nothing_else()
    {
        var script = Environment.GetEnvironmentVariable(Variable);
        if (string.IsNullOrEmpty(script) || !File.Exists(script))
        {
            TestFolders.Missing($"no Readability: npm install @mozilla/readability, and name its Readability.js in {Variable}");
        }

        var source = await File.ReadAllTextAsync(script!, TestContext.Current.CancellationToken);
        await using var context = await browser.ContextAsync(800, ColorScheme.Light);
        var page = await context.NewPageAsync();
        var (found, read) = (new List<string>(), new List<string>());
        foreach (var path in site.Pages.Where(p => PageKinds.Of(p).Kind is "article" or "text"))
        {
            await page.GotoAsync(site.Served(path));
            await page.EvaluateAsync(source);
            var texts = await page.EvaluateAsync<string[]>(
                """
                () => {
                  const main = document.querySelector('main').cloneNode(true);
                  // What says that a film isn't here, and when and by whom the article was published, may be found or not.
                  main.querySelectorAll('.missing').forEach(e => e.remove());
                  const own = [...main.querySelectorAll('.standfirst, .body')].map(e => e.textContent).join(' ');
                  const article = new Readability(document.cloneNode(true), { keepClasses: true }).parse();
                  const read = document.createElement('div');
                  read.innerHTML = article?.content ?? '';
                  read.querySelectorAll('.missing, .facts').forEach(e => e.remove());
                  return [own, read.textContent, article?.title ?? '', document.querySelector('h1').textContent];
                }
                """);
            if (texts[0].Length < ShortestText)
            {
                continue;
            }

            read.Add(path);
            var (f1, missing, added) = Compare(Words(texts[0]), Words(texts[1]));
            if (f1 < LeastF1 || !texts[2].Contains(texts[3], StringComparison.Ordinal))
            {
                found.Add($"{path}: F1 {f1:0.000}, title '{texts[2]}'; missing: {missing}; added: {added}");
            }
        }

        Assert.True(found.Count == 0, string.Join("\n", found));
        Assert.All(PageKinds.Languages, language => Assert.Contains(read, path => path.StartsWith(language + "/", StringComparison.Ordinal)));
    }

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    // Of the words as a bag, with the first that differ.
    private static (double F1, string Missing, string Added) Compare(string[] own, string[] read)
    {
        var counts = own.CountBy(word => word, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var added = new List<string>();
        var common = 0;
        foreach (var word in read)
        {
            if (counts.GetValueOrDefault(word) > 0)
            {
                counts[word]--;
                common++;
            }
            else
            {
                added.Add(word);
            }
        }

        var missing = counts.Where(pair => pair.Value > 0).Select(pair => pair.Key);
        return (2.0 * common / Math.Max(1, own.Length + read.Length), string.Join(' ', missing.Take(30)), string.Join(' ', added.Take(30)));
    }
}
