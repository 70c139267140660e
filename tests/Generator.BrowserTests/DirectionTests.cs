using System.Globalization;
using Generator.Web;
using Microsoft.Playwright;

namespace Generator.BrowserTests;

/// <summary>Texts that mix directions, on pages of both: a browser tells where it draws each word, and that must be where a reader of the text's language looks for it.</summary>
public sealed class DirectionTests(ChromiumBrowser browser, DirectionTests.MixedSite site) : IClassFixture<DirectionTests.MixedSite>
{
    /// <summary>Headlines by language, and their words and marks from left to right as the Unicode Bidirectional Algorithm draws them in a text of that language's direction.</summary>
    private static readonly (string Language, string Headline, string[] LeftToRight)[] s_headlines =
    [
        ("fa", "NATO: پاسخ روشن است", ["است", "روشن", "پاسخ", ":", "NATO"]),
        ("fa", "قیمت نفت ۸۰ دلار شد.", [".", "شد", "دلار", "۸۰", "نفت", "قیمت"]),
        ("fa", "بیانیهٔ Radio Liberty منتشر شد", ["شد", "منتشر", "Radio", "Liberty", "بیانیهٔ"]),
        ("fa", "«Current Time» چیست؟", ["؟", "چیست", "»", "Current", "Time", "«"]),
        ("fa", "iPhone 15 در ایران", ["ایران", "در", "iPhone", "15"]),
        ("fa", "(گزارش) از Kyiv", ["Kyiv", "از", ")", "گزارش", "("]),
        ("ar", "الاتحاد الأوروبي (EU) يرد", ["يرد", ")", "EU", "(", "الأوروبي", "الاتحاد"]),
        ("ar", "ارتفاع 20% في الأسعار", ["الأسعار", "في", "%", "20", "ارتفاع"]),
        ("ar", "واشنطن - Washington Post", ["Washington", "Post", "-", "واشنطن"]),
        ("ur", "BBC اردو: خبر", ["خبر", ":", "اردو", "BBC"]),
        ("he", "שלום ל-NATO!", ["!", "NATO", "-", "ל", "שלום"]),
        ("ps", "د RFE/RL خبریال", ["خبریال", "RFE/RL", "د"]),
        ("prs", "طالبان: «نه» به UN", ["UN", "به", "»", "نه", "«", ":", "طالبان"]),
        ("en", "What رهبری means", ["What", "رهبری", "means"]),
        ("en", "The word “آزادی”.", ["The", "word", "“", "آزادی", "”", "."]),
        ("en", "Radio Farda (رادیو فردا), explained", ["Radio", "Farda", "(", "فردا", "رادیو", ")", ",", "explained"]),
        ("en", "אבג, דהו won", ["דהו", ",", "אבג", "won"]),
        ("ru", "Газета «اعتماد» закрыта", ["Газета", "«", "اعتماد", "»", "закрыта"]),
        ("uk", "الجزيرة про Київ", ["الجزيرة", "про", "Київ"]),
        ("zh-Hans", "大桥 جسر 开放", ["大桥", "جسر", "开放"]),
        ("sr-Latn", "Film „سلام“ u bioskopu!", ["Film", "„", "سلام", "“", "u", "bioskopu", "!"]),
        ("ka", "ხიდი „پل“ (Ponte)", ["ხიდი", "„", "پل", "“", "(", "Ponte", ")"]),
    ];

    /// <summary>Bylines as pages of each language say them: names keep to themselves, so that neighbours of another direction don't draw them apart.</summary>
    private static readonly (string Language, string[] Authors, string[] LeftToRight)[] s_bylines =
    [
        ("en", ["علی رضایی", "حسن کریمی", "Ann Lee"], ["By", "رضایی", "علی", "کریمی", "حسن", "Lee"]),
        ("fa", ["John Smith", "Ann Lee", "مریم رضایی"], ["رضایی", "مریم", "Ann", "Lee", "John", "Smith"]),
        ("en", ["דוד כהן", "علی رضایی"], ["By", "כהן", "דוד", "رضایی", "علی"]),
        ("fa", ["Олена Коваль", "John Smith"], ["John", "Smith", "Олена", "Коваль"]),
    ];

    [Fact]
    public async Task Headlines_of_either_direction_are_drawn_in_the_right_order_on_their_own_pages_and_on_those_of_the_other()
    {
        await using var context = await browser.ContextAsync(2400, ColorScheme.Light);
        var page = await context.NewPageAsync();
        var (faults, seen) = (new List<string>(), new Dictionary<string, HashSet<string>>(StringComparer.Ordinal));
        foreach (var path in site.Pages.Where(p => p.EndsWith(".html", StringComparison.Ordinal) && p != "404.html"))
        {
            await page.GotoAsync(site.Served(path));
            foreach (var (language, headline, expected) in s_headlines)
            {
                foreach (var order in await OrdersAsync(page, headline, expected))
                {
                    seen.TryAdd(headline, []);
                    seen[headline].Add(path);
                    Compare(faults, $"{path}: {headline} ({language})", expected, order);
                }
            }
        }

        Assert.True(faults.Count == 0, string.Join("\n", faults));

        // Its own page, the lists of its language, and the page of a translation into a language of the other direction.
        Assert.All(s_headlines, h => Assert.True(
            seen.TryGetValue(h.Headline, out var pages) && pages.Any(p => p.EndsWith("/index.html", StringComparison.Ordinal)) && pages.Any(p => p.StartsWith(OtherDirection(h.Language) + "/2024/", StringComparison.Ordinal)),
            $"{h.Headline} was seen on {string.Join(", ", pages ?? [])}"));
    }

    [Fact]
    public async Task Bylines_of_mixed_names_are_drawn_in_the_right_order()
    {
        await using var context = await browser.ContextAsync(2400, ColorScheme.Light);
        var page = await context.NewPageAsync();
        var faults = new List<string>();
        for (var i = 0; i < s_bylines.Length; i++)
        {
            var (language, _, expected) = s_bylines[i];
            await page.GotoAsync(site.Served(site.Pages.Single(p => p.EndsWith($"/byline-{i}.html", StringComparison.Ordinal))));
            var byline = await page.Locator(".byline").First.InnerTextAsync();
            var order = Assert.Single(await OrdersAsync(page, byline, expected));
            Compare(faults, $"{byline} ({language})", expected, order);
        }

        Assert.True(faults.Count == 0, string.Join("\n", faults));
    }

    [Theory]
    [InlineData("en", false)]
    [InlineData("fa", true)]
    public async Task Breadcrumbs_and_lists_of_languages_run_in_the_direction_of_the_page(string language, bool isRightToLeft)
    {
        await using var context = await browser.ContextAsync(2400, ColorScheme.Light);
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.Served(site.Pages.First(p => p.StartsWith(language + "/2024/", StringComparison.Ordinal) && p.EndsWith("/index.html", StringComparison.Ordinal))));
        var lists = await page.EvaluateAsync<double[][]>(
            """
            () => [...document.querySelectorAll('nav ul, nav ol')]
              .map(list => [...list.children].map(item => item.getBoundingClientRect()))
              .map(boxes => boxes.filter(b => Math.abs(b.top - boxes[0].top) < 5).map(b => b.left))
              .filter(lefts => lefts.length > 1)
            """);
        Assert.NotEmpty(lists);
        Assert.All(lists, lefts => Assert.Equal(isRightToLeft ? lefts.OrderDescending() : lefts.Order(), lefts));
    }

    [Fact]
    public async Task Commands_and_entries_of_bibliographies_run_from_left_to_right_in_every_language_and_a_citation_as_its_own_does()
    {
        await using var context = await browser.ContextAsync(2400, ColorScheme.Light);
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.Served("fa/verify.html"));
        Assert.Equal(["ltr", "ltr", "ltr"], await DirectionsAsync(page, "pre"));
        await page.GotoAsync(site.Served(site.Pages.Single(p => p == "fa/2024/05/byline-1.html")));
        Assert.Equal(["rtl", "ltr", "ltr", "ltr"], await DirectionsAsync(page, ".cites pre"));
        await page.GotoAsync(site.Served(site.Pages.Single(p => p == "en/2024/05/byline-0.html")));
        Assert.Equal(["ltr", "ltr", "ltr", "ltr"], await DirectionsAsync(page, ".cites pre"));
    }

    [Fact]
    public async Task A_headline_without_a_direction_of_its_own_would_be_found()
    {
        await using var context = await browser.ContextAsync(2400, ColorScheme.Light);
        var page = await context.NewPageAsync();
        var (_, headline, expected) = s_headlines[0];
        await page.SetContentAsync($"<!DOCTYPE html><html lang=en dir=ltr><meta charset=utf-8><p>{HtmlEscaping.Text(headline)}</p>");
        var faults = new List<string>();
        Compare(faults, headline, expected, Assert.Single(await OrdersAsync(page, headline, expected)));
        Assert.Single(faults);
    }

    private static async Task<string[]> DirectionsAsync(IPage page, string selector) =>
        await page.EvaluateAsync<string[]>("selector => [...document.querySelectorAll(selector)].map(e => getComputedStyle(e).direction)", selector);

    private static string OtherDirection(string language) => language is "fa" or "ar" or "ur" or "he" or "ps" or "prs" ? "en" : "fa";

    private static void Compare(List<string> faults, string what, string[] expected, string order)
    {
        if (order != string.Join(' ', expected))
        {
            faults.Add($"{what}: drawn as {order}, not {string.Join(' ', expected)}");
        }
    }

    /// <summary>The words and marks of a text from left to right, in each place where the page shows it.</summary>
    private static async Task<string[]> OrdersAsync(IPage page, string text, string[] words) => await page.EvaluateAsync<string[]>(
        """
        ([text, words]) => {
          const clean = s => s.replace(/\s+/g, ' ').trim();
          const holders = [...document.querySelectorAll('body *')].filter(e => clean(e.textContent) === text && ![...e.children].some(c => clean(c.textContent) === text) && e.checkVisibility());
          return holders.map(e => {
            e.style.setProperty('white-space', 'nowrap', 'important');
            const nodes = [], walk = document.createTreeWalker(e, NodeFilter.SHOW_TEXT);
            while (walk.nextNode()) nodes.push(walk.currentNode);
            const all = nodes.map(n => n.data).join('');
            let from = 0;
            const inOrder = [...words].map(w => [all.indexOf(w), w]).sort((a, b) => a[0] - b[0]);
            return inOrder.map(([, word]) => {
              let at = all.indexOf(word, from), node = 0;
              from = at + word.length;
              while (at >= nodes[node].data.length) at -= nodes[node++].data.length;
              const range = document.createRange();
              range.setStart(nodes[node], at);
              range.setEnd(nodes[node], Math.min(nodes[node].data.length, at + word.length));
              const box = range.getBoundingClientRect();
              return [(box.left + box.right) / 2, word];
            }).sort((a, b) => a[0] - b[0]).map(([, word]) => word).join(' ');
          });
        }
        """,
        new object[] { text, words });

    /// <summary>An archive of such articles, with an interface in a language of each direction.</summary>
    public sealed class MixedSite : IDisposable
    {
        private readonly SpecimenArchive _archive = new();

        public MixedSite()
        {
            _archive.Take(Path.Join("content", "languages"));
            _archive.Take(Path.Join("content", "pages"));
            _archive.Write("content/site.yml", "names: {en: Mixed, fa: درهم}\nlanguages: [en, fa]\n");
            _archive.Write("seeds/specimen/source.yml", "names: {en: Specimen News}\nshort_name: Specimen News\n");
            for (var i = 0; i < s_headlines.Length; i++)
            {
                var (language, headline, _) = s_headlines[i];
                Add($"headline-{i}", language, headline, [], i);
                var other = OtherDirection(language);
                _archive.Write($"content/articles/headline-{i}/{other}.md", $"---\nof: headline-{i}\nof_sha256: {new string((char)48, 64)}\nof_language: {language}\nlanguage: {other}\nkind: human\ntranslators: []\nreviewed_by: []\nmade: 2024-06\nheadline: Translation\n---\nText.\n\nText.\n");
            }

            for (var i = 0; i < s_bylines.Length; i++)
            {
                Add($"byline-{i}", s_bylines[i].Language, "Byline", s_bylines[i].Authors, i);
            }

            _archive.Build();
        }

        public IReadOnlyList<string> Pages => _archive.Pages;

        public string Served(string page) => _archive.Served(page);

        public void Dispose() => _archive.Dispose();

        private void Add(string name, string language, string headline, string[] authors, int day)
        {
            var page = $"<!DOCTYPE html><html lang={language}><meta charset=utf-8><title>{HtmlEscaping.Text(headline)}</title><article><h1>{HtmlEscaping.Text(headline)}</h1><p>{HtmlEscaping.Text(headline)} {HtmlEscaping.Text(headline)}</p></article></html>";
            var by = authors.Length == 0 ? "" : $"authors: [{string.Join(", ", authors)}]\n";
            _archive.AddCapture(name, page, string.Create(CultureInfo.InvariantCulture, $"language: {language}\nheadline: '{headline}'\npublished: 2024-05-{day + 1:00}\n{by}"));
        }
    }
}
