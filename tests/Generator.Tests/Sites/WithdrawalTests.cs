using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Generator.Commands;
using Generator.Files;

namespace Generator.Tests.Sites;

/// <summary>What stays of an article that was published and is then withdrawn: a tombstone, and not one of its words, in the site or in the cache.</summary>
public sealed partial class WithdrawalTests : IDisposable
{
    private const string Capture = "seeds/herald/captures/2022/vondrath-mippelone-zerquilla";
    private const string Translation = "content/articles/vondrath-mippelone-zerquilla/uk.md";
    private const string Url = "https://herald.example.org/a/vondrath-mippelone/31234.html";
    private const string Withdrawn = "withdrawn:\n  date: 2026-11-20\n  reason: person-at-risk\n";

    private static readonly string s_page = $"""
        <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Vondrath mippelone zerquilla — Herald</title>
        <link rel="canonical" href="{Url}"><meta name="description" content="Quorbesh dulfinate skarrow before Threnwick.">
        <meta property="og:image" content="https://herald.example.org/img/plosketh-wimbrale.jpg">
        <meta property="article:published_time" content="2022-01-26T10:00:00Z"><meta property="article:modified_time" content="2022-02-27T11:00:00Z">
        <meta name="author" content="Oskelda Brimwarth"><meta name="keywords" content="Glaptone, Hrumvesk">
        <script type="application/ld+json">{"{"}"@type":"NewsArticle","headline":"Vondrath mippelone zerquilla","author":"Oskelda Brimwarth","articleSection":"Glaptone"{"}"}</script>
        </head><body><article><h1>Vondrath mippelone zerquilla</h1><p class="standfirst">Quorbesh dulfinate skarrow before Threnwick.</p>
        <p class="byline">By Oskelda Brimwarth</p>
        <figure><img src="/img/plosketh-wimbrale.jpg" alt="Kelvorny jastrip"><figcaption>Hildremont quessary (photo: Nargovia Tulk)</figcaption></figure>
        <p>Fennimor told the blendracht assembly on Monday that the garstolm wouldn’t be mended, and that whoever had broken the pelluvance had to come before the judge.</p>
        <p>She named Yrsolde Kappenfitch, of <a href="https://example.net/wroldsey">Wroldsey</a>, as the one who had seen it, which nobody in the zintary had dared to say before.</p>
        <h2>Umbrecht sivvarine</h2><ul><li>Drouthle</li><li>Capsindle</li></ul>
        <p>“I wasn’t afraid,” she said, “because jollivane myrthocks protected the whole of our street that night and for many a week.”</p>
        </article></body></html>
        """;

    private static readonly string s_translation = """
        ---
        of: vondrath-mippelone-zerquilla
        of_sha256: 02b39cf7d243b57c5f612bd37fb82c10cc09ae8993020bfe6f61ca4623c562f9
        language: uk
        kind: human
        translators: [Гвордана Плумжій]
        made: 2024-03-01
        headline: Шквордель мрупатить зерквілу
        standfirst: Фрумка джирела дзьобрикові.
        ---
        Бевзунка глимала цвікрасту бумбарду, а Їржольда Каппенфіч бачила, хто зламав пелюванцію.

        ## Умбрехт сівварин

        Джоліванські миртохи захистили цілу вулицю.
        """.ReplaceLineEndings("\n");

    private const string OtherPage = """
        <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Bridge reopens</title><meta property="article:published_time" content="2022-01-27"></head>
        <body><article><h1>Bridge reopens</h1>
        <p>The bridge over the river was reopened to traffic on Monday, three years after the flood had carried its middle part away, as <a href="https://herald.example.org/a/vondrath-mippelone/31234.html">an earlier report</a> had said.</p>
        <p>Buses go over it again, and the ferry, which had carried people and cars meanwhile, was tied up for good.</p></article></body></html>
        """;

    private readonly TestArchive _archive = new();

    public WithdrawalTests()
    {
        _archive.Write("seeds/herald/source.yml", "names:\n  en: Herald\nhosts:\n  - host: herald.example.org\n    language: en\n");
        Add("seeds/herald/captures/2022/bridge", OtherPage, "");
    }

    public void Dispose() => _archive.Dispose();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Of_a_withdrawn_article_no_word_stays_in_the_site_or_in_the_cache(bool isFileDeleted)
    {
        var control = AllWords(BuildClean());
        Publish();
        Assert.Contains("Yrsolde Kappenfitch", _archive.ReadSite("en/2022/01/vondrath-mippelone-zerquilla.html"), StringComparison.Ordinal);
        var published = AllWords(_archive);
        // Letters of digests stand by chance wherever digests do.
        var ofArticle = Words(s_page + s_translation).Where(word => word.Any(c => c is < 'a' or > 'f')).ToList();
        Assert.True(ofArticle.Count(w => published.Contains(w) && !control.Contains(w)) > 60, "The article is published with its words before it is withdrawn.");

        Withdraw(Withdrawn, isFileDeleted);
        var build = _archive.Build();
        Assert.True(build.Exit == ExitCode.Clean, build.Said);
        var after = AllWords(_archive);
        Assert.Equal([], ofArticle.Where(w => after.Contains(w) && !control.Contains(w)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_tombstone_stands_in_each_language_and_format_and_says_when_and_why()
    {
        Publish();
        Withdraw(Withdrawn, false);
        var build = _archive.Build();
        foreach (var (language, title, reason) in new[] { ("en", "Withdrawn article", "It could put a person at risk."), ("uk", "Вилучена стаття", "Вона могла наразити людину на небезпеку.") })
        {
            var files = build.Written.Where(f => f.StartsWith(language + "/withdrawn/w-", StringComparison.Ordinal)).ToArray();
            Assert.Equal(2, files.Length);
            Assert.Equal(files[0].Replace(".html", ".text.html", StringComparison.Ordinal), files[1].Length > files[0].Length ? files[1] : files[0]);
            foreach (var page in files.Select(_archive.ReadSite))
            {
                Assert.Contains($"<h1>{title}</h1>", page, StringComparison.Ordinal);
                Assert.Contains(reason, page, StringComparison.Ordinal);
                Assert.Contains("<time datetime=\"2026-11-20\">", page, StringComparison.Ordinal);
                Assert.Contains("<meta name=\"robots\" content=\"noindex\">", page, StringComparison.Ordinal);
                Assert.DoesNotContain("ld+json", page, StringComparison.Ordinal);
            }
        }

        Assert.Contains("An article that stood at this address may also have been withdrawn", _archive.ReadSite("404.html"), StringComparison.Ordinal);
        Assert.Contains(Capture + "/page.html: information CAP008", build.Said, StringComparison.Ordinal);
        Assert.Contains(Translation + ": information CAT012", build.Said, StringComparison.Ordinal);
    }

    [Fact]
    public void Feeds_and_sitemaps_tell_that_it_is_gone_and_other_articles_lead_to_the_tombstone()
    {
        Publish();
        XNamespace atom = "http://www.w3.org/2005/Atom", tombstones = "http://purl.org/atompub/tombstones/1.0", sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";
        var ids = new[] { "en", "uk" }.ToDictionary(l => l, l => XDocument.Parse(_archive.ReadSite(l + "/feed.xml")).Descendants(atom + "entry")
            .First(e => e.Element(atom + "link")!.Attribute("href")!.Value.Contains("mippelone", StringComparison.Ordinal)).Element(atom + "id")!.Value);
        Withdraw(Withdrawn, false);
        var build = _archive.Build();
        var named = XDocument.Parse(_archive.ReadSite("sitemaps/withdrawn.xml")).Descendants(sitemap + "loc").Select(e => e.Value).ToArray();
        foreach (var (language, id) in ids)
        {
            var gone = Assert.Single(XDocument.Parse(_archive.ReadSite(language + "/feed.xml")).Descendants(tombstones + "deleted-entry"));
            Assert.Equal(id, gone.Attribute("ref")!.Value);
            Assert.Equal("2026-11-20T00:00:00Z", gone.Attribute("when")!.Value);
            var stands = build.Written.Single(f => f.StartsWith(language + "/withdrawn/", StringComparison.Ordinal) && !f.EndsWith(".text.html", StringComparison.Ordinal));
            Assert.Equal("https://archive.example.org/" + stands, gone.Element(atom + "link")!.Attribute("href")!.Value);
            Assert.Contains("https://archive.example.org/" + stands, named);
        }

        Assert.Equal(2, named.Length);
        Assert.Matches("<a href=\"\\.\\./\\.\\./withdrawn/w-[0-9a-f]{16}\\.html\">an earlier report</a>", _archive.ReadSite("en/2022/01/bridge.html"));
    }

    [Fact]
    public void The_tombstone_stands_at_the_old_address_and_at_former_ones_where_a_person_has_said_that_they_tell_nothing()
    {
        Publish("formerly: [news/old.html]\n");
        Withdraw("formerly: [news/old.html]\n" + Withdrawn + "  address: keep\n", false);
        var build = _archive.Build();
        Assert.True(build.Exit == ExitCode.Clean, build.Said);
        foreach (var file in new[] { "en/2022/01/vondrath-mippelone-zerquilla.html", "en/2022/01/vondrath-mippelone-zerquilla.text.html", "uk/2022/01/vondrath-mippelone-zerquilla.html", "uk/2022/01/vondrath-mippelone-zerquilla.pair.html", "news/old.html" })
        {
            Assert.Contains("2026-11-20", _archive.ReadSite(file), StringComparison.Ordinal);
            Assert.DoesNotContain("Kappenfi", _archive.ReadSite(file), StringComparison.Ordinal);
            Assert.DoesNotContain("refresh", _archive.ReadSite(file), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_translation_whose_file_was_deleted_after_the_withdrawal_keeps_its_tombstones(bool isAddressKept)
    {
        const string Known = "url: " + Url + "\nlanguage: en\npublished: 2022-01-26\n";
        Publish(Known);
        Assert.Equal(0, _archive.Build("--record-addresses").Exit);
        Withdraw(Known + Withdrawn + (isAddressKept ? "  address: keep\n" : ""), true);
        var build = _archive.Build();
        Assert.True(build.Exit == ExitCode.Clean, build.Said);
        var before = Ukrainian();
        Assert.Equal(isAddressKept, before.ContainsKey("uk/2022/01/vondrath-mippelone-zerquilla.pair.html"));
        Assert.Contains("deleted-entry", before["uk/feed.xml"], StringComparison.Ordinal);

        _archive.Remove(Translation);
        build = _archive.Build();
        Assert.True(build.Exit == ExitCode.Clean, build.Said);
        Assert.DoesNotContain("CAT012", build.Said, StringComparison.Ordinal);
        Assert.Equal(before, Ukrainian());

        Dictionary<string, string> Ukrainian() => Directory.EnumerateFiles(Path.Join(_archive.Site, "uk"), "*", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(_archive.Site, file), File.ReadAllText, StringComparer.Ordinal);
    }

    [Fact]
    public void A_second_capture_of_its_address_and_the_members_of_its_group_are_withdrawn_with_it()
    {
        Publish("translation_group: g\n");
        Add("seeds/herald/captures/again", s_page.Replace("Monday", "Tuesday", StringComparison.Ordinal), "");
        Add("seeds/herald/captures/member", OtherPage.Replace("Bridge reopens", "Member of the group", StringComparison.Ordinal), "language: fr\ntranslation_group: g\n");
        _archive.Build();
        Assert.All(["uk/2022/01/vondrath-mippelone-zerquilla.html", "en/2022/01/vondrath-mippelone-zerquilla.captures.html", "fr/2022/01/member.html"], file => Assert.True(File.Exists(Path.Join(_archive.Site, file)), file));
        Withdraw("translation_group: g\n" + Withdrawn, false);
        _archive.Build();
        var left = Directory.EnumerateFiles(_archive.Site, "*", SearchOption.AllDirectories).Where(f => !f.EndsWith("manifest.json", StringComparison.Ordinal)).Select(File.ReadAllText).ToArray();
        Assert.DoesNotContain(left, text => text.Contains("Kappenfi", StringComparison.Ordinal) || text.Contains("Member of the group", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("withdrawn:\n  date: 2026-11-20\n  reason: they threatened Yrsolde\n", "SET")]
    [InlineData("withdrawn:\n  reason: law\n", "SET")]
    [InlineData("withdrawn:\n  date: 2026-11-20\n  reason: law\n  because: of her\n", "SET")]
    [InlineData("withdrawn: yes\n", "SET")]
    public void A_withdrawal_that_is_written_wrongly_publishes_nothing_of_the_article(string withdrawal, string code)
    {
        Publish();
        Withdraw(withdrawal, false);
        var build = _archive.Build();
        Assert.Equal(ExitCode.CapturesLeftOut, build.Exit);
        Assert.Contains("capture.yml(", build.Said, StringComparison.Ordinal);
        Assert.Contains(": error " + code, build.Said, StringComparison.Ordinal);
        Assert.DoesNotContain("kappenfitch", AllWords(_archive));
    }

    private TestArchive BuildClean()
    {
        var build = _archive.Build();
        Assert.True(build.Exit == ExitCode.Clean, build.Said);
        return _archive;
    }

    private void Publish(string more = "")
    {
        Add(Capture, s_page, more);
        _archive.Write(Translation, s_translation);
        var build = _archive.Build();
        Assert.True(build.Exit == ExitCode.Clean, build.Said);
    }

    private void Withdraw(string lines, bool isFileDeleted)
    {
        Add(Capture, s_page, lines);
        if (isFileDeleted)
        {
            _archive.Remove(Capture + "/page.html");
        }
    }

    private void Add(string folder, string page, string more)
    {
        _archive.Write(folder + "/page.html", page);
        _archive.Write(folder + "/capture.yml", $"file: page.html\nsha256: {Sha256Digest.Of(Encoding.UTF8.GetBytes(page)).Hex}\n{more}");
    }

    // Everything beside the archive's own input: the site with whatever lies hidden in it, and the cache; names too. Texts count in every form that a writer may give them.
    private static HashSet<string> AllWords(TestArchive archive)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(archive.Site, "*", SearchOption.AllDirectories).Concat(Directory.EnumerateFiles(Path.Join(archive.Folder, ".cache"), "*", SearchOption.AllDirectories)))
        {
            var bytes = File.ReadAllBytes(file);
            words.UnionWith(Words(Path.GetRelativePath(Path.GetDirectoryName(archive.Folder)!, file)));
            foreach (var text in new[] { Encoding.UTF8.GetString(bytes), Encoding.Unicode.GetString(bytes), Encoding.Unicode.GetString(bytes.AsSpan(Math.Min(1, bytes.Length))) })
            {
                words.UnionWith(Words(text));
                words.UnionWith(Words(Uri.UnescapeDataString(text)));
                words.UnionWith(Words(System.Net.WebUtility.HtmlDecode(text)));
                words.UnionWith(Words(EscapedUnit().Replace(text, m => ((char)int.Parse(m.ValueSpan[2..], NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString())));
            }
        }

        return words;
    }

    private static HashSet<string> Words(string text) =>
        [.. Word().Matches(text.ToLowerInvariant()).Select(m => m.Value)];

    [GeneratedRegex("[\\p{L}\\p{M}]{3,}", RegexOptions.None, 20000)]
    private static partial Regex Word();

    [GeneratedRegex("\\\\u[0-9a-fA-F]{4}", RegexOptions.None, 20000)]
    private static partial Regex EscapedUnit();
}
