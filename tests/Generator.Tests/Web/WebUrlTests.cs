using Generator.Web;

namespace Generator.Tests.Web;

/// <summary>Addresses are read as browsers read them, by the URL Standard's rules, so that nothing leads elsewhere than it says; what isn't http, https or mailto is refused.</summary>
public sealed class WebUrlTests
{
    private const string Page = "https://news.example/2022/a/story.html?id=7#top";

    private static readonly string[] s_schemes = ["javascript", "data", "vbscript", "blob", "file", "filesystem", "about", "ftp", "ws", "view-source", "intent", "jar", "livescript", "mocha", "feed", "x"];

    // How a scheme is hidden from filters that browsers undo, and some that they don't.
    private static readonly (string Name, Func<string, string> Spell)[] s_spellings =
    [
        ("plain", s => s + ":alert(1)"),
        ("capitals", s => s.ToUpperInvariant() + ":alert(1)"),
        ("mixed", s => string.Concat(s.Select((c, i) => i % 2 == 0 ? char.ToUpperInvariant(c) : c)) + ":alert(1)"),
        ("spaces before", s => "  \u0001\u001F" + s + ":alert(1)"),
        ("null before", s => "\0" + s + ":alert(1)"),
        ("tab within", s => s[..1] + "\t" + s[1..] + ":alert(1)"),
        ("line ends within", s => string.Join("\r\n", s.ToCharArray()) + "\n:alert(1)"),
        ("slashes after", s => s + "://host/%0Aalert(1)"),
        ("backslashes after", s => s + ":\\\\host\\alert(1)"),
        ("as an inner address", s => s + ":https://news.example/"),
        ("with userinfo", s => s + "://user@news.example/"),
        ("view-source before", s => "view-source:" + s + ":alert(1)"),
        ("comment", s => s + ":/*--></title></style></textarea></script>*/alert(1)"),
    ];

    public static TheoryData<string, string> Spellings()
    {
        var data = new TheoryData<string, string>();
        foreach (var scheme in s_schemes)
        {
            foreach (var (name, _) in s_spellings)
            {
                data.Add(scheme, name);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Spellings))]
    public void A_scheme_that_is_not_on_the_list_is_refused_however_it_is_spelled(string scheme, string spelling)
    {
        var text = s_spellings.Single(s => s.Name == spelling).Spell(scheme);
        Assert.False(WebUrl.TryParse(text, out _), text);
        Assert.False(WebUrl.TryParse(text, Read(Page), out _), text);
    }

    // To a browser these are no schemes but relative addresses: they stay on the capture's own host and run nothing.
    [Theory]
    [InlineData("java%73cript:alert(1)")]
    [InlineData("javascript%3Aalert(1)")]
    [InlineData("java&#115;cript&#58;alert(1)")]
    [InlineData("java\0script:alert(1)")]
    [InlineData("java script:alert(1)")]
    [InlineData("java\u00ADscript:alert(1)")]
    [InlineData("\u00A0javascript:alert(1)")]
    [InlineData("\uFEFFjavascript:alert(1)")]
    [InlineData("\u202Ejavascript:alert(1)")]
    [InlineData("ｊavascript:alert(1)")]
    [InlineData("javascript：alert(1)")]
    [InlineData("ĵavascript:alert(1)")]
    [InlineData(":javascript:alert(1)")]
    [InlineData("./javascript:alert(1)")]
    [InlineData("1javascript:alert(1)")]
    public void What_only_looks_like_a_scheme_is_a_place_on_the_captures_own_host(string text)
    {
        Assert.False(WebUrl.TryParse(text, out _), text);
        Assert.StartsWith("https://news.example/", Read(text, Page).Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http:news.example", "http://news.example/")]
    [InlineData("https:/news.example/a", "https://news.example/a")]
    [InlineData("https:\\\\news.example\\a\\b?c\\d#e\\f", "https://news.example/a/b?c\\d#e\\f")]
    [InlineData("https:////////news.example", "https://news.example/")]
    [InlineData(" \u0000\u001Fht\ttp\ns://news.\rexample/ \u0000", "https://news.example/")]
    [InlineData("HTTPS://NEWS.Example:0443/A/", "https://news.example/A/")]
    [InlineData("http://news.example:443/", "http://news.example:443/")]
    [InlineData("http://news.example:/", "http://news.example/")]
    [InlineData("https://bank.example@evil.example/", "https://evil.example/")]
    [InlineData("https://bank.example:pw@x@evil.example/", "https://evil.example/")]
    [InlineData("https://bank.example%2F@evil.example/", "https://evil.example/")]
    [InlineData("https://bank.example\\@evil.example/", "https://bank.example/@evil.example/")]
    [InlineData("https://bank.example#@evil.example/", "https://bank.example/#@evil.example/")]
    [InlineData("https://news.example/a/./b/../c/%2E%2e/d/.", "https://news.example/a/d/")]
    [InlineData("https://news.example/../../a//b", "https://news.example/a//b")]
    [InlineData("https://news.example/ \"<>`{}^'|%zz%41?a'\"<>`#\"<>`'", "https://news.example/%20%22%3C%3E%60%7B%7D%5E'|%zz%41?a%27%22%3C%3E`#%22%3C%3E%60'")]
    [InlineData("https://news.example/ж?ж#ж", "https://news.example/%D0%B6?%D0%B6#%D0%B6")]
    [InlineData("https://news.example/a\u0000b\u202Ec", "https://news.example/a%00b%E2%80%AEc")]
    [InlineData("https://news.example?q", "https://news.example/?q")]
    [InlineData("https://news.example/?", "https://news.example/?")]
    [InlineData("https://%6Eews%2Eexample/", "https://news.example/")]
    [InlineData("http://0x7f.1/", "http://127.0.0.1/")]
    [InlineData("http://2130706433", "http://127.0.0.1/")]
    [InlineData("http://0177.0.0.01/", "http://127.0.0.1/")]
    [InlineData("http://１２７.1。", "http://127.0.0.1/")]
    [InlineData("http://[0:0:0:0:0:FFFF:7F00:1]/", "http://[::ffff:7f00:1]/")]
    [InlineData("http://[::127.0.0.1]:8080/", "http://[::7f00:1]:8080/")]
    [InlineData("http://[1:0:0:2:0:0:0:3]/", "http://[1:0:0:2::3]/")]
    [InlineData("mailto:a b@news.example?subject=\"x\"", "mailto:a%20b@news.example?subject=%22x%22")]
    [InlineData("MAILTO:\u0442@news.example", "mailto:%D1%82@news.example")]
    public void What_a_browser_reads_is_read_as_the_browser_does(string text, string value) => Assert.Equal(value, Read(text).Value);

    [Theory]
    [InlineData("")]
    [InlineData("https://")]
    [InlineData("https:///")]
    [InlineData("https://user@/")]
    [InlineData("https://:80/")]
    [InlineData("https://news.example:65536/")]
    [InlineData("https://news.example:8a/")]
    [InlineData("https://news.example:99999999999999999999/")]
    [InlineData("https://news<b>.example/")]
    [InlineData("https://news example/")]
    [InlineData("https://news%00.example/")]
    [InlineData("https://news%2Fexample/")]
    [InlineData("https://news%zz.example/")]
    [InlineData("https://news%C3.example/")]
    [InlineData("https://1.2.3.4.5/")]
    [InlineData("https://256.1.1.1/")]
    [InlineData("https://1.2.3.0x100/")]
    [InlineData("https://a.09/")]
    [InlineData("https://[::1")]
    [InlineData("https://[::1%25eth0]/")]
    [InlineData("https://[1:2]/")]
    [InlineData("https://\u00AD/")]
    [InlineData("mailto://a@news.example")]
    [InlineData("news.example/a")]
    [InlineData("//news.example/a")]
    public void What_is_no_whole_address_is_refused(string text) => Assert.False(WebUrl.TryParse(text, out _), text);

    [Theory]
    [InlineData("", "https://news.example/2022/a/story.html?id=7")]
    [InlineData("#f", "https://news.example/2022/a/story.html?id=7#f")]
    [InlineData("?q", "https://news.example/2022/a/story.html?q")]
    [InlineData("other.html", "https://news.example/2022/a/other.html")]
    [InlineData("../b/", "https://news.example/2022/b/")]
    [InlineData("..\\..\\..\\..\\b", "https://news.example/b")]
    [InlineData("/x/../y", "https://news.example/y")]
    [InlineData("//other.example/z", "https://other.example/z")]
    [InlineData("\\\\other.example\\z", "https://other.example/z")]
    [InlineData("/\t/other.example/z", "https://other.example/z")]
    [InlineData("///other.example", "https://other.example/")]
    [InlineData("https:z.html", "https://news.example/2022/a/z.html")]
    [InlineData("https:/z.html", "https://news.example/z.html")]
    [InlineData("http:z.html", "http://z.html/")]
    [InlineData("a:80", null)]
    [InlineData("./a:80", "https://news.example/2022/a/a:80")]
    public void A_relative_address_is_resolved_against_the_captures_own(string text, string? value)
    {
        Assert.Equal(value is not null, WebUrl.TryParse(text, Read(Page), out var url));
        Assert.Equal(value, url?.Value);
    }

    // Letters of other scripts that look like Latin ones, and names that a reader would take for others: never shown as letters.
    [Theory]
    [InlineData("https://\u0440\u0430ypal.example/", "xn--ypal-43d9g.example")]
    [InlineData("https://аррӏе.example/", "xn--80ak6aa92e.example")]
    [InlineData("https://ＧＯＯＧＬＥ.example/", "google.example")]
    [InlineData("https://ﬁnance.example/", "finance.example")]
    [InlineData("https://goo\u200Bgle.example/", "google.example")]
    [InlineData("https://goo\u00ADgle.example/", "google.example")]
    [InlineData("https://ﬀ。example/", "ff.example")]
    [InlineData("https://BÜCHER.example/", "xn--bcher-kva.example")]
    [InlineData("https://bu\u0308cher.example/", "xn--bcher-kva.example")]
    [InlineData("https://faß.example/", "xn--fa-hia.example")]
    [InlineData("https://پارسی.example/", "xn--mgbug11aqn.example")]
    [InlineData("https://ನ\u0CCD\u200D.example/", "xn--6sc8ev71e.example")]
    [InlineData("https://XN--BCHER-KVA.example/", "xn--bcher-kva.example")]
    public void A_host_in_other_letters_is_written_in_punycode(string text, string host)
    {
        var url = Read(text);
        Assert.Equal(host, url.Host);
        Assert.Equal($"https://{host}/", url.Value);
    }

    [Theory]
    [InlineData("https://goo\u200Dgle.example/")]
    [InlineData("https://goo\u202Egle.example/")]
    [InlineData("https://a\u05D0b.example/")]
    [InlineData("https://\u0301a.example/")]
    [InlineData("https://a\uE000.example/")]
    [InlineData("https://xn--.example/")]
    [InlineData("https://xn--a.example/")]
    [InlineData("https://xn--99999999999.example/")]
    [InlineData("https://xn--ж.example/")]
    public void A_host_that_no_browser_opens_or_that_is_shown_out_of_order_is_refused(string text) => Assert.False(WebUrl.TryParse(text, out _), text);

    // A sign that looks like a slash is a letter of the host, and half a pair of a character no text.
    [Fact]
    public void Signs_that_look_like_others_and_broken_characters_change_no_host()
    {
        Assert.Equal("google.xn--compath-3d7c.example", Read("https://google.com\u2044path.example/").Host);
        Assert.False(WebUrl.TryParse("https://a" + (char)0xD800 + ".example/", out _));
        Assert.Equal("https://news.example/%EF%BF%BDx", Read("https://news.example/" + (char)0xD800 + "x").Value);
    }

    [Fact]
    public void A_very_long_address_is_refused_and_a_long_label_costs_no_time()
    {
        Assert.False(WebUrl.TryParse("https://news.example/" + new string('a', 8200), out _));
        Assert.False(WebUrl.TryParse("https://news.example/" + new string('ж', 2000), out _));
        Assert.False(WebUrl.TryParse("https://" + new string('ж', 8000) + "/", out _));
        Assert.False(WebUrl.TryParse("https://xn--" + new string('a', 8000) + "/", out _));
        Assert.True(WebUrl.TryParse("https://" + string.Concat(Enumerable.Repeat("a.", 4000)) + "/", out _));
    }

    [Theory]
    [InlineData("https://news.example/a?utm_source=x&id=1&fbclid=y", "https://news.example/a?id=1", "utm_source=x fbclid=y")]
    [InlineData("https://news.example/a?UTM_Source=x", "https://news.example/a", "UTM_Source=x")]
    [InlineData("https://news.example/a?id=1#utm_campaign=x", "https://news.example/a?id=1", "utm_campaign=x")]
    [InlineData("https://news.example/a?id=1#part", "https://news.example/a?id=1#part", "")]
    [InlineData("https://news.example/utm_source=x?q=utm_source%3Dx", "https://news.example/utm_source=x?q=utm_source%3Dx", "")]
    [InlineData("https://news.example/?", "https://news.example/?", "")]
    [InlineData("mailto:a@news.example?utm_source=x", "mailto:a@news.example?utm_source=x", "")]
    public void Named_values_can_be_taken_out_of_an_address(string text, string value, string removed)
    {
        var (url, parts) = Read(text).Without(name => name.StartsWith("utm_", StringComparison.Ordinal) || name == "fbclid");
        Assert.Equal(value, url.Value);
        Assert.Equal(removed, string.Join(' ', parts));
    }

    private static WebUrl Read(string text, string? around = null) =>
        WebUrl.TryParse(text, around is null ? null : Read(around), out var url) ? url : throw new FormatException(text);
}
