using System.Text;
using Generator.Tests.Hostile;
using Microsoft.Playwright;

namespace Generator.BrowserTests;

/// <summary>
/// Hostile pages through our reader and writer into a real browser, with a wire to trip over: a function that attacks call, requests, and the console. Nothing may
/// fire, and what the browser makes of the markup must be the markup again.
/// </summary>
public sealed class HostilePageTests(ChromiumBrowser browser)
{
    private const int Pages = 500;
    private const string Wire = "<!DOCTYPE html><html lang=en><meta charset=utf-8><title>Wire</title><script>window.fired = 0; window.tripped = () => { window.fired++; };</script><body>";

    // Known shapes of attack in our own words: handlers, addresses, foreign content, what parsers disagree about, what comes alive when it is read a second time.
    private static readonly string[] s_attacks =
    [
        "<img src=x onerror=tripped()>", "<svg onload=tripped()>", "<body onload=tripped()>", "<script>tripped()</script>", "<a href=javascript:tripped() autofocus onfocus=tripped() tabindex=1>x</a>",
        "<iframe srcdoc='<script>parent.tripped()</script>'></iframe>", "<iframe src=javascript:parent.tripped()></iframe>", "<object data=javascript:tripped()></object>", "<embed src=javascript:tripped()>",
        "<math><mtext><table><mglyph><style><!--</style><img title='--&gt;&lt;img src=x onerror=tripped()&gt;'>", "<svg></p><style><a id='</style><img src=x onerror=tripped()>'>",
        "<noscript><p title='</noscript><img src=x onerror=tripped()>'>", "<template><img src=x onerror=tripped()></template>", "<textarea></textarea><img src=x onerror=tripped()></textarea>",
        "<title>&lt;/title>&lt;img src=x onerror=tripped()></title>", "<p>&lt;img src=x onerror=tripped()&gt;</p>", "<p>&amp;lt;script&amp;gt;tripped()&amp;lt;/script&amp;gt;</p>", "<xmp><img src=x onerror=tripped()></xmp>",
        "<form action=javascript:tripped()><input type=submit autofocus onfocus=tripped()></form>", "<math href=javascript:tripped()>x</math>", "<svg><a xlink:href=javascript:tripped()><text>x</text></a></svg>",
        "<svg><animate attributeName=href values=javascript:tripped() /></svg>", "<svg><use href='data:image/svg+xml,<svg onload=tripped()>'/></svg>", "<svg><foreignObject><iframe onload=tripped()></foreignObject></svg>",
        "<details open ontoggle=tripped()><summary>x</summary>", "<video><source onerror=tripped()></video>", "<audio src=x onerror=tripped()>", "<marquee onstart=tripped()>x</marquee>", "<meta http-equiv=refresh content='0;url=javascript:tripped()'>",
        "<base href=//attacker.example/><p><a href=x>x</a>", "<link rel=stylesheet href=//attacker.example/x.css>", "<style>@import '//attacker.example/x.css'; p { background: url(//attacker.example/x) }</style><p>x",
        "<p style=\"background:url(//attacker.example/x)\">x</p>", "<img src=//attacker.example/a.png srcset='//attacker.example/b.png 2x' alt='\" onerror=tripped() x=\"'>", "<picture><source srcset=//attacker.example/c.png><img src=//attacker.example/d.png></picture>",
        "<a href='https://a.example/\" onclick=\"tripped()'>x</a>", "<a href='java\nscript:tripped()'>x</a>", "<a href='&#1;javascript:tripped()'>x</a>", "<a href='data:text/html,<script>tripped()</script>'>x</a>", "<time datetime='\"><img src=x onerror=tripped()>'>x</time>",
        "<p lang='\"><img src=x onerror=tripped()>'>x</p>", "<table><tr><td colspan='2\"><img src=x onerror=tripped()>'>x", "<pre>\n\n<img src=x onerror=tripped()></pre>", "<p>{{constructor.constructor('tripped()')()}}</p>", "<a id=tripped></a><form id=fired></form>",
        "<div><template shadowrootmode=open><img src=x onerror=tripped()></template></div>", "<select><option><img src=x onerror=tripped()></select>", "<input autofocus onfocus=tripped()>", "<frameset onload=tripped()><frame src=javascript:tripped()>", "<![CDATA[<img src=x onerror=tripped()>]]>",
        "<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'><script>tripped()</script></html>", "<figure><img src=x alt='<img src=x onerror=tripped()>'><figcaption>&lt;svg onload=tripped()&gt;</figcaption></figure>", "<blockquote cite=javascript:tripped()>x</blockquote>",
    ];

    public static IEnumerable<string> Hostile => s_attacks.Concat(Enumerable.Range(0, Pages).Select(i => HtmlGrammar.Page(HtmlGrammar.Numbered(i, 240)) + (i % 3 == 0 ? s_attacks[i % s_attacks.Length] : "")));

    [Fact]
    public async Task Nothing_of_a_hostile_page_comes_alive_and_the_browser_gives_the_markup_back_as_it_was()
    {
        await using var context = await browser.ContextAsync(800, ColorScheme.Light);
        var page = await context.NewPageAsync();
        var heard = new List<string>();
        Listen(page, heard);
        var number = 0;
        foreach (var hostile in Hostile)
        {
            var markup = PageProperties.Written(Encoding.UTF8.GetBytes("<h1>Hostile</h1>" + hostile), "text/html").Markup;
            await page.SetContentAsync(Wire + markup);
            var found = await page.EvaluateAsync<string>(
                """
                markup => {
                  const box = document.createElement('div');
                  box.innerHTML = markup;
                  const strange = [...document.body.querySelectorAll('*')].find(e => [...e.attributes].some(a => a.name.startsWith('on') || ['src', 'srcset', 'style', 'srcdoc'].includes(a.name)));
                  const link = [...document.links].find(a => !['http:', 'https:', 'mailto:'].includes(a.protocol));
                  return window.fired ? 'fired' : strange ? strange.outerHTML : link ? link.outerHTML : box.innerHTML === markup ? '' : 'came back as ' + box.innerHTML;
                }
                """,
                markup);
            Assert.True(found.Length == 0 && heard.Count == 0, $"page {number}: {found} {string.Join("; ", heard)}\n{markup}\n{hostile}");
            number++;
        }

        Assert.True(number >= Pages);
    }

    [Theory]
    [InlineData("<img src=x onerror=tripped()>", "fired")]
    [InlineData("<img src=https://attacker.example/a.png>", "asked for")]
    [InlineData("<script>console.error('alive')</script>", "alive")]
    public async Task The_wire_is_tripped_by_a_page_that_goes_around_our_writer(string page, string expected)
    {
        await using var context = await browser.ContextAsync(800, ColorScheme.Light);
        var window = await context.NewPageAsync();
        var heard = new List<string>();
        Listen(window, heard);
        await window.SetContentAsync(Wire + page);
        await window.WaitForFunctionAsync("() => document.readyState === 'complete'");
        var fired = await window.EvaluateAsync<int>("() => window.fired");
        Assert.Contains(heard.Append(fired > 0 ? "fired" : ""), words => words.Contains(expected, StringComparison.Ordinal));
    }

    private static void Listen(IPage page, List<string> heard)
    {
        page.Console += (_, message) => heard.Add(message.Text);
        page.PageError += (_, error) => heard.Add(error);
        page.Dialog += (_, dialog) => heard.Add(dialog.Message);
        page.Request += (_, request) => heard.Add($"asked for {request.Url}");
    }
}
