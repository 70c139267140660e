using System.Text;
using Generator.Tests.Hostile;
using Generator.Web;
using Microsoft.Playwright;

namespace Generator.BrowserTests;

/// <summary>Addresses put together from what hides a scheme or a host, read by us and by a real browser: where we lead anywhere, it is where the browser would go.</summary>
public sealed class AddressTests(ChromiumBrowser browser)
{
    private const int Addresses = 20_000;
    private const string Page = "https://news.example/2022/a/story.html?id=7#top";

    private static readonly string[] s_starts =
    [
        "https://", "http://", "https:", "http:/", "//", "\\\\", "/\\", "/", "", "?", "#", "./", "../..\\", "mailto:", "MAILTO:", "hTTps:\\\\", "ht\ttps://", "\n https:\n//", "\u0001\u001Fhttps://", "\0http://", "https:////", "javascript:", "java\nscript:",
        "JAVASCRIPT\t:", "data:text/html,", "d\rata:", "vbscript:", "blob:https://", "file:///", "filesystem:https://", "about:", "ws://", "ftp://", "view-source:https://", "\u00A0javascript:", "\uFEFFhttps://", "javascript&#58;", "javascript%3A", "ｊavascript:",
        "https://user@", "https://a:b@", "https://bank.example\\@", "https://bank.example@", "https://bank.example%40", "https://@", "https://:@",
    ];

    private static readonly string[] s_pieces =
    [
        "evil.example", "news.example", "a", "b.", ".", "..", "%2e", "%2E%2e", "/", "\\", "?", "#", "@", ":", ":80", ":443", ":0", ":65536", ":8a", "%", "%00", "%41", "%zz", "%0A", "%C3%BC", "\t", "\n", "\r", "\0", " ", "\"", "<", ">", "`", "{", "}", "|", "^", "'", "[", "]",
        "[::1]", "[::ffff:127.0.0.1]", "[1:2]", "127.1", "0x7f.1", "0177.0.0.1", "2130706433", "1.2.3.4.5", "256", "xn--", "xn--bcher-kva", "xn--a", "ü", "ß", "ж", "а\u0440\u0440ӏе", "\u202E", "\u200B", "\u00AD", "。", "．", "ﬁ", "１", "⁄", "：", "\uFFFE", "😀", "alert(1)", ";", "&amp;", "=", "~", "!", "$", "(", ",", "_", "-",
    ];

    public static IEnumerable<string> Written => Enumerable.Range(0, Addresses).Select(n =>
    {
        var choices = HtmlGrammar.Numbered(n, 12);
        return s_starts[choices[0] % s_starts.Length] + string.Concat(choices.Skip(1).Take(1 + (choices[11] % 8)).Select(c => s_pieces[c % s_pieces.Length]));
    });

    [Fact]
    public async Task Wherever_an_address_of_ours_leads_the_browser_reads_the_same_and_what_it_would_run_is_refused()
    {
        await using var context = await browser.ContextAsync(800, ColorScheme.Light);
        var page = await context.NewPageAsync();
        Assert.True(WebUrl.TryParse(Page, out var around));
        var written = Written.ToArray();
        var read = await page.EvaluateAsync<string[]>(
            """
            ([base, all]) => all.map(text => {
              try { const url = new URL(text, base); url.username = ''; url.password = ''; return url.href; } catch { return ''; }
            })
            """,
            new object[] { Page, written });
        var (led, differing) = (0, new List<string>());
        for (var i = 0; i < written.Length; i++)
        {
            var ours = WebUrl.TryParse(written[i], around, out var url) ? url.Value : "";
            led += ours.Length > 0 ? 1 : 0;

            // Chromium writes this one sign of a path as its byte, which the URL Standard doesn't; of mail it encodes less than we do.
            var theirs = read[i].Replace("|", "%7C", StringComparison.Ordinal);
            var isSame = theirs.StartsWith("mailto:", StringComparison.Ordinal) ? ours.StartsWith("mailto:", StringComparison.Ordinal) : ours.Replace("|", "%7C", StringComparison.Ordinal) == theirs;

            // We may refuse a name that a browser opens because it is shown out of order, or is none; what is plain is read by both.
            var isPlain = Ascii.IsValid(written[i]) && !written[i].AsSpan().ContainsAny(" %") && !written[i].Contains("xn--", StringComparison.Ordinal);
            var isWeb = theirs.StartsWith("http:", StringComparison.Ordinal) || theirs.StartsWith("https:", StringComparison.Ordinal);
            if (ours.Length > 0 ? !isSame : isPlain && isWeb)
            {
                differing.Add($"{Escaped(written[i])}\n  ours {ours}\n  browser {read[i]}");
            }
        }

        Assert.True(differing.Count == 0, $"{differing.Count} of {written.Length}:\n{string.Join('\n', differing.Take(60))}");
        Assert.InRange(led, Addresses / 10, Addresses);
    }

    private static string Escaped(string text) => string.Concat(text.Select(c => c is < ' ' or > '~' ? $"\\u{(int)c:X4}" : $"{c}"));
}
