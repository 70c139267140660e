using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Generator.BrowserTests;

/// <summary>What is looked for on one open page; each answers with what it found, so that a page made wrong can show that it does find it.</summary>
internal static class PageChecks
{
    private static readonly string s_axe = new BundledAxeScriptProvider().GetScript();

    /// <summary>Every check with what it is called; the last one changes the page.</summary>
    public static readonly IReadOnlyList<(PageCheck Check, Func<IPage, Task<IReadOnlyList<string>>> Look)> All =
    [
        (PageCheck.Sideways, SidewaysAsync),
        (PageCheck.TargetSize, TargetSizeAsync),
        (PageCheck.Keyboard, KeyboardAsync),
        (PageCheck.Outline, OutlineAsync),
        (PageCheck.Axe, AxeAsync),
        (PageCheck.TextSpacing, TextSpacingAsync),
    ];

    /// <summary>Those that tell whether a page opened from a folder is the same page.</summary>
    public static readonly IReadOnlyList<(PageCheck Check, Func<IPage, Task<IReadOnlyList<string>>> Look)> OfLayout = [(PageCheck.Sideways, SidewaysAsync), (PageCheck.Sideways, StyledAsync)];

    /// <summary>The rules of axe-core for WCAG 2.2 A and AA and for best practice, in the light and in the dark.</summary>
    public static async Task<IReadOnlyList<string>> AxeAsync(IPage page)
    {
        // The rules run in the page itself: the package's own way took minutes for a site.
        var found = new List<string>();
        await page.EvaluateAsync(s_axe);
        await page.EvaluateAsync("() => document.querySelectorAll('details').forEach(d => { d.open = true; })");
        foreach (var scheme in new[] { ColorScheme.Dark, ColorScheme.Light })
        {
            await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
            found.AddRange((await page.EvaluateAsync<string[]>(
                """
                async () => {
                  const { violations } = await axe.run(document, {
                    runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'] },
                    resultTypes: ['violations'],
                    preload: false,
                  });
                  return violations.map(v => `${v.id}: ${v.help}: ${v.nodes.slice(0, 3).map(n => `${n.html.slice(0, 150)} (${[...n.any, ...n.all, ...n.none].map(c => c.message).join('; ')})`).join(' | ')}`);
                }
                """)).Select(finding => $"{scheme}: {finding}"));
        }

        return found;
    }

    /// <summary>
    /// What a screen reader lists of a page: one first heading and none that skips a level; one banner, one main part, one foot; every other landmark with a name of its own, in the page's language
    /// or marked as being in another. A section without a name is no landmark.
    /// </summary>
    public static async Task<IReadOnlyList<string>> OutlineAsync(IPage page) => await page.EvaluateAsync<string[]>(
        """
        () => {
          const faults = [], levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(h => Number(h.tagName[1]));
          if (levels.filter(l => l === 1).length !== 1 || levels[0] !== 1) faults.push('headings of the levels ' + levels.join(' '));
          levels.forEach((l, i) => { if (i > 0 && l > levels[i - 1] + 1) faults.push(`a heading of level ${l} after one of level ${levels[i - 1]}`); });
          const top = e => !e.parentElement.closest('main, article, section, aside, nav');
          const count = (name, found) => { if (found.length !== 1) faults.push(`${found.length} of ${name}`); };
          count('main', [...document.querySelectorAll('main')]);
          if (document.querySelector('.masthead')) {
            count('banner', [...document.querySelectorAll('header')].filter(top));
            count('contentinfo', [...document.querySelectorAll('footer')].filter(top));
          }
          const names = new Map();
          for (const e of document.querySelectorAll('nav, aside, section[aria-label], section[aria-labelledby], [role=region], [role=group]')) {
            const by = e.getAttribute('aria-labelledby'), named = by ? document.getElementById(by) : e;
            const name = ((by ? named?.textContent : e.getAttribute('aria-label')) ?? '').trim();
            const key = e.tagName + ' ' + name;
            if (!name) faults.push('without a name: ' + e.outerHTML.slice(0, 100));
            else if (names.has(key) && e.getAttribute('role') !== 'group') faults.push('twice: ' + key);
            else if (!named.closest('[lang]')?.lang) faults.push('a name in no language: ' + key);
            names.set(key, e);
          }
          return faults;
        }
        """);

    /// <summary>Every stylesheet that the page names was read.</summary>
    public static async Task<IReadOnlyList<string>> StyledAsync(IPage page) => await page.EvaluateAsync<string[]>(
        "() => [...document.querySelectorAll('link[rel=stylesheet]')].filter(l => l.sheet === null).map(l => 'no stylesheet: ' + l.href)");

    /// <summary>How much wider the page is than its window.</summary>
    public static async Task<IReadOnlyList<string>> SidewaysAsync(IPage page) => await page.EvaluateAsync<string[]>(
        """
        () => {
          const over = document.documentElement.scrollWidth - document.documentElement.clientWidth;
          return over > 0 ? [`${over} px too wide at ${document.documentElement.clientWidth} px`] : [];
        }
        """);

    /// <summary>Goes through the page with the Tab key: everything that can be used is reached, in the order of the text, in view, uncovered and marked.</summary>
    public static async Task<IReadOnlyList<string>> KeyboardAsync(IPage page)
    {
        var expected = await page.EvaluateAsync<int>(
            """
            () => {
              const usable = [...document.querySelectorAll('a[href], summary, button, input, select, textarea, [tabindex]')]
                .filter(e => e.tabIndex >= 0 || e.matches('a[href], summary, button, input, select, textarea'))
                .filter(e => e.checkVisibility({ contentVisibilityAuto: true }));
              window.steps = [];
              document.addEventListener('focusin', ({ target: e }) => {
                const s = getComputedStyle(e), r = e.getBoundingClientRect();
                const marked = s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2 && s.outlineColor !== s.backgroundColor;
                const line = e.getClientRects()[0] ?? r;
                const [x, y] = [line.left + line.width / 2, line.top + line.height / 2];
                const top = document.elementFromPoint(x, y);
                const seen = top !== null && (e.contains(top) || top.contains(e));
                window.steps.push({ at: usable.indexOf(e), fault: marked ? seen ? '' : 'covered or out of view' : 'no mark of focus', html: e.outerHTML.slice(0, 120) });
              });
              window.usable = usable;
              return usable.length;
            }
            """);
        for (var i = 0; i < expected; i++)
        {
            await page.Keyboard.PressAsync("Tab");
        }

        return await page.EvaluateAsync<string[]>(
            """
            () => {
              const faults = steps.filter(s => s.fault).map(s => s.fault + ': ' + s.html);
              const reached = new Set(steps.map(s => s.at));
              usable.forEach((e, i) => { if (!reached.has(i)) faults.push('not reached: ' + e.outerHTML.slice(0, 120)); });
              steps.forEach((s, i) => { if (i > 0 && s.at !== -1 && s.at < steps[i - 1].at) faults.push('out of order: ' + s.html); });
              return faults;
            }
            """);
    }

    /// <summary>WCAG 2.2, 1.4.12: a reader's own spacing of text cuts nothing off, covers nothing and makes nothing scroll.</summary>
    public static async Task<IReadOnlyList<string>> TextSpacingAsync(IPage page) => await page.EvaluateAsync<string[]>(
        """
        () => {
          // What is folded away has no layout until it is opened, and a reader may open it.
          document.querySelectorAll('details').forEach(d => { d.open = true; });
          // The policy of the page forbids inline sheets, so the styles are set through the object model.
          for (const e of document.querySelectorAll('body *')) {
            for (const [name, value] of [['line-height', '1.5'], ['letter-spacing', '0.12em'], ['word-spacing', '0.16em'], ...(e.tagName === 'P' ? [['margin-block-end', '2em']] : [])]) {
              e.style.setProperty(name, value, 'important');
            }
          }
          const faults = [];
          for (const e of document.querySelectorAll('body, body *')) {
            const s = getComputedStyle(e);
            // What scrolls inside itself is lost to nobody; what is hidden is.
            const hides = (of) => of === 'hidden' || of === 'clip';
            if ((hides(s.overflowX) && e.scrollWidth > e.clientWidth + 1) || (hides(s.overflowY) && e.scrollHeight > e.clientHeight + 1)) faults.push('cut off: ' + e.outerHTML.slice(0, 120));
          }
          // Text that leaves its own block would lie on what follows.
          for (const e of document.querySelectorAll('body *')) {
            if (getComputedStyle(e).overflowY === 'visible' && getComputedStyle(e).display === 'block' && e.scrollHeight > e.clientHeight + 12 && e.clientHeight > 0) faults.push('text leaves its box: ' + e.outerHTML.slice(0, 120));
          }
          const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
          return wide > 0 ? [...faults, wide + ' px too wide'] : faults;
        }
        """);

    /// <summary>WCAG 2.2, 2.5.8 with its exception for links inside a line of text; 24 px either way.</summary>
    public static async Task<IReadOnlyList<string>> TargetSizeAsync(IPage page) => await page.EvaluateAsync<string[]>(
        """
        () => [...document.querySelectorAll('a[href], summary, button, input')]
          .filter(e => e.checkVisibility() && !e.closest('p, dd, figcaption, blockquote, [class*=skip]'))
          .map(e => [e, e.getBoundingClientRect()])
          .filter(([e, r]) => r.width > 0 && (r.height < 24 || r.width < 24))
          .map(([e, r]) => `${Math.round(r.width)} x ${Math.round(r.height)} px: ${e.outerHTML.slice(0, 120)}`)
        """);
}
