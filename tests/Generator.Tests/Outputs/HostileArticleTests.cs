using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Generator.Commands;
using Generator.Files;
using Generator.Tests.Sites;
using Generator.Text;

namespace Generator.Tests.Outputs;

/// <summary>
/// Articles made of what breaks out of every format, in every field and name that a person or a page can write, through the whole build: each output parses,
/// gives the text back, and has exactly the elements, attributes and addresses that it has with harmless words.
/// </summary>
public sealed partial class HostileArticleTests(HostileArticleTests.Sites sites) : IClassFixture<HostileArticleTests.Sites>
{
    private static readonly (string Name, string Text)[] s_strings =
    [
        ("script end", "</script><script>alert(1)</script>"),
        ("script end in capitals", "</SCRIPT/x><svg/onload=alert(1)>"),
        ("style end", "</style><style>*{background:url(//evil.example)}</style>"),
        ("title end", "</title><img src=x onerror=alert(1)>"),
        ("textarea end", "</textarea></noscript></template></xmp></select>"),
        ("pre end", "</pre></details></bdi></a></p></h1></main></body></html>"),
        ("comment", "--><!-- --!> <!--> <!---> <?php ?> <!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"),
        ("character data end", "]]> <![CDATA[ x ]]>]]&gt;"),
        ("script data double escaped", "<!--<script>"),
        ("processing instruction", "<?xml version=\"1.0\"?><?xml-stylesheet href=\"//evil.example\"?>"),
        ("quotation marks", "\" ' ` onmouseover=alert(1) x=\"y' autofocus/onfocus='"),
        ("entities", "&lt;b&gt; &amp; &amp;lt; &#60;i&#x3e; &quot; &apos; &notit; &ampx &#0; &#xD800;"),
        ("ampersand at the end", "AT&T &copy &para=1 &amp"),
        ("template braces", "{{ 7*7 }} {{ include 'head' }} {% raw %} ${7*7} #{7} <%= 7 %> {{~ ~}} }}"),
        ("braces", "}, url = {https://evil.example/}, note = {{ {x} } {"),
        ("backslashes", "\\ \\\\ \\\" \\' \\u003c \\n \\x3c \\0 \\end{x} \\input{/etc/passwd} $x$ %"),
        ("JSON end", "\"}]}, \"@type\": \"Person\", {[\""),
        ("line separators", "a\u2028b\u2029c\u0085d"),
        ("controls", "a\u0001b\u0008c\u000Bd\u000Ce\u001Ff\u007Fg\u0080h\u009Fi"),
        ("null", "a\0b"),
        ("escape sequences", "\u001B[31mred\u001B]0;title\u0007"),
        ("noncharacters", "a\uFFFEb\uFFFFc\U0001FFFFd"),
        ("right-to-left override", "a\u202Egnp.exe\u202C b\u202Dc"),
        ("isolates left open", "a\u2067b\u2066c\u2068d \u202Ae\u202Bf"),
        ("isolates closed only", "a\u2069\u2069\u202C\u202Cb"),
        ("direction marks", "\u200Fa\u200Eb\u061Cc"),
        ("invisible", "a\u200Bb\u2060c\uFEFFd\u00ADe\u180Ef"),
        ("tags and selectors", "a\U000E0041\U000E007Fb\uFE0F\U000E0100"),
        ("many marks", "z" + new string('\u0301', 200) + "a"),
        ("no-break spaces", "a\u00A0b\u202Fc\u3000d"),
        ("javascript", "javascript:alert(1) JaVaScRiPt:alert(1) java\tscript:alert(1) &#106;avascript:alert(1) data:text/html,<script>alert(1)</script> vbscript:x"),
        ("Markdown", "[a](javascript:alert(1)) ![b](x) <https://evil.example> `c` *d* **e** # f | g | --- ~~h~~ \\[i\\]"),
        ("link reference", "[a]: javascript:alert(1) [^1]: x <a href=\"javascript:alert(1)\">b</a>"),
        ("YAML", "&a *b !c : # - ? | > @ % ' \" {d: e} [f] ---"),
        ("RIS", "ER  - TY  - JOUR"),
        ("formula", "=cmd|'/C calc'!A0 +1 -1 @x"),
        ("long word", string.Concat(Enumerable.Repeat("longestword", 800))),
        ("long emoji", string.Concat(Enumerable.Repeat("\U0001F468\u200D\U0001F469\u200D\U0001F467", 200))),
        ("astral letters", "\U0001D400\U00020000\U0001F600"),
        ("right-to-left letters", "\u0627\u0644\u0639 <b> \u05D0\u05D1"),
    ];

    private static readonly HtmlParser s_parser = new();

    public static TheoryData<string> Names => new(s_strings.Select(s => s.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_output_has_the_elements_and_attributes_that_it_has_with_harmless_words(string name)
    {
        var (hostile, harmless) = sites.Of(IndexOf(name));
        foreach (var file in harmless.Files)
        {
            Assert.Equal(Shape(harmless.Read(file)), Shape(hostile.Read(file)));
        }

        Assert.Equal(harmless.Files, hostile.Files);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_output_gives_the_text_back(string name)
    {
        var at = IndexOf(name);
        var site = sites.Of(at).Hostile;
        var text = TextNormalization.CleanLine(s_strings[at].Text);
        var (page, plain) = (site.Page("en", ".html"), site.Page("en", ".text.html"));
        foreach (var document in new[] { page, plain })
        {
            Assert.Equal($"Headline {text} end", document.QuerySelector("h1")!.TextContent);
            Assert.StartsWith($"Headline {text} end", document.Title, StringComparison.Ordinal);
            Assert.Contains($"on Monday that {text} was written", document.QuerySelector(".body")!.TextContent, StringComparison.Ordinal);
            Assert.Contains($"Linked {TextNormalization.CleanLine(Linked(s_strings[at].Text))} words", document.QuerySelectorAll(".body a").Select(a => a.TextContent));
            Assert.Contains($"Author {text} Name", document.Body!.TextContent, StringComparison.Ordinal);
            Assert.Contains($"Caption {text} ends here", document.Body!.TextContent, StringComparison.Ordinal);
            Assert.Contains($"Picture {text.Replace("ab", at == IndexOf("null") ? "a\uFFFDb" : "ab", StringComparison.Ordinal)} seen", document.Body!.TextContent, StringComparison.Ordinal);
            Assert.Contains($"Rights {text} line", document.Body!.TextContent, StringComparison.Ordinal);
        }

        Assert.Equal($"Headline {text} end", page.QuerySelector("meta[property='og:title']")!.GetAttribute("content"));
        Assert.Contains($"Archive {text}", page.QuerySelector("meta[property='og:site_name']")!.GetAttribute("content"), StringComparison.Ordinal);
        AssertStructuredData(page, text);
        AssertCitations(page, text);
        AssertTranslation(site.Page("uk", ".html"), at, text);
        AssertFeed(site, text);
        Assert.Contains($"Headline {text} end", site.Parsed("en/2022/01/index.html").QuerySelectorAll("main a").Select(a => a.TextContent));
        var label = site.Parsed("en/index.html").QuerySelector("a.skip")!.TextContent;
        Assert.Equal($"Skip {text.Replace('{', '(').Replace('}', ')')} here", TextNormalization.CleanLine(label));
    }

    [Fact]
    public void No_output_gains_an_address()
    {
        sites.BuildAll();
        string[] attributes = ["href", "src", "action", "formaction", "poster", "data", "cite", "background", "srcset", "xlink:href", "ping", "manifest", "content"];
        foreach (var site in sites.All)
        {
            foreach (var file in site.Files.Where(f => f.EndsWith(".html", StringComparison.Ordinal)))
            {
                var document = site.Parsed(file);
                Assert.Empty(document.QuerySelectorAll("script:not([type='application/ld+json']),iframe,object,embed,form,input,base,svg,math,template,noscript,img,video,audio"));
                Assert.DoesNotContain(document.All.SelectMany(e => e.Attributes), a => a.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || a.Name == "style");
                foreach (var value in document.All.SelectMany(e => e.Attributes).Where(a => attributes.Contains(a.Name) && a.OwnerElement!.LocalName != "meta").Select(a => a.Value))
                {
                    Assert.Matches("^(https?://[a-z0-9.-]+(:[0-9]+)?/|mailto:|#|[A-Za-z0-9._/-]+$|\\.\\./)", value);
                    Assert.DoesNotContain("evil.example", value.Split('?')[0], StringComparison.Ordinal);
                }
            }
        }
    }

    [Fact]
    public void No_name_of_a_file_and_no_line_of_the_manifest_holds_anything_but_plain_letters()
    {
        sites.BuildAll();
        foreach (var site in sites.All)
        {
            Assert.All(site.Files, file => Assert.Matches("^[a-z0-9./_-]+$", file));
            using var manifest = JsonDocument.Parse(site.Read("manifest.json"));
            Assert.All(manifest.RootElement.GetProperty("files").EnumerateArray(), f => Assert.Matches("^[a-z0-9./_-]+$", f.GetProperty("address").GetString()!));
        }
    }

    private static void AssertStructuredData(IDocument page, string text)
    {
        using var data = JsonDocument.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent);
        Assert.Equal($"Headline {text} end", data.RootElement.GetProperty("headline").GetString());
        Assert.Equal($"Author {text} Name", data.RootElement.GetProperty("author")[0].GetProperty("name").GetString());
        Assert.Equal($"Rights {text} line", data.RootElement.GetProperty("copyrightNotice").GetString());
        Assert.Equal($"Source {text} News", data.RootElement.GetProperty("publisher").GetProperty("name").GetString());
    }

    private static void AssertCitations(IDocument page, string text)
    {
        var cites = page.QuerySelectorAll(".cites pre").Select(p => p.TextContent).ToArray();
        Assert.Equal(4, cites.Length);
        var fields = BibTeXFields(cites[1]);
        Assert.Equal(["author", "title", "organization", "date", "url", "urldate", "langid", "note"], fields.Keys);
        Assert.Equal($"Headline {text} end".Replace('\n', ' '), FromTeX(fields["title"]));
        Assert.Equal("{" + $"Author {text} Name" + "}", fields["author"][..1] + FromTeX(fields["author"][1..^1]) + fields["author"][^1..]);
        var ris = cites[2].Split('\n');
        Assert.Equal(["TY", "ID", "AU", "TI", "T2", "DA", "Y2", "LA", "UR", "AN", "DB", "ER"], ris.Select(l => l[..2]));
        Assert.Equal($"TI  - Headline {text} end".ReplaceLineEndings(" "), ris[3]);
        using var csl = JsonDocument.Parse(cites[3]);
        Assert.Equal($"Headline {text} end", csl.RootElement[0].GetProperty("title").GetString());
        Assert.Equal($"Author {text} Name", csl.RootElement[0].GetProperty("author")[0].GetProperty("literal").GetString());
    }

    private static void AssertTranslation(IDocument page, int at, string text)
    {
        Assert.Equal($"Заголовок {text} кінець", page.QuerySelector("h1")!.TextContent);
        Assert.Equal($"Вступ {text} тут", page.QuerySelector(".standfirst")!.TextContent);

        // A translation's short words are held to the next word.
        static string Loose(string set) => set.Replace('\u00A0', ' ');
        Assert.Contains(Loose($"Перекладено {(at == IndexOf("null") ? "a\uFFFDb" : text)} до кінця."), Loose(page.QuerySelector(".body")!.TextContent), StringComparison.Ordinal);
        Assert.Contains($"Перекладач {text} Ім'я", page.Body!.TextContent, StringComparison.Ordinal);
    }

    private static void AssertFeed(BuiltArchive site, string text)
    {
        XNamespace atom = "http://www.w3.org/2005/Atom", xhtml = "http://www.w3.org/1999/xhtml";
        var entry = XDocument.Parse(site.Read("en/feed.xml")).Descendants(atom + "entry").Single(e => e.Elements(atom + "link").Any(l => l.Attribute("href")!.Value.EndsWith("/case.html", StringComparison.Ordinal)));
        Assert.Equal($"Headline {text} end", entry.Element(atom + "title")!.Value);
        Assert.Equal($"Author {text} Name", entry.Element(atom + "author")!.Value);
        Assert.Equal($"Rights {text} line", entry.Element(atom + "rights")!.Value);
        var content = entry.Element(atom + "content")!.Element(xhtml + "div")!.Value;
        Assert.Contains($"on Monday that {text} was written", content, StringComparison.Ordinal);
        Assert.Contains($"Caption {text} ends here", content, StringComparison.Ordinal);
    }

    // Counts braces and nothing else, as the programs that read such files do.
    private static Dictionary<string, string> BibTeXFields(string entry)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        var at = entry.IndexOf(',', StringComparison.Ordinal);
        while (entry[at] == ',')
        {
            var equals = entry.IndexOf('=', at);
            var name = entry[(at + 1)..equals].Trim();
            var start = entry.IndexOf('{', equals);
            var (depth, end) = (1, start + 1);
            for (; depth > 0; end++)
            {
                depth += entry[end] == '{' ? 1 : entry[end] == '}' ? -1 : 0;
            }

            fields.Add(name, entry[(start + 1)..(end - 1)]);
            at = end;
        }

        Assert.Equal("\n}", entry[at..]);
        return fields;
    }

    private static string FromTeX(string value) => TeXCommand().Replace(value, m => m.Groups[1].Value switch
    {
        "textbackslash{}" => "\\",
        "textbraceleft{}" => "{",
        "textbraceright{}" => "}",
        "textasciitilde{}" => "~",
        "textasciicircum{}" => "^",
        var sign => sign,
    });

    // A paragraph that is nearly all link is none of an article.
    private static string Linked(string text) => text.Length > 300 ? "l" + new string('o', 100) + "ng" : text;

    private static int IndexOf(string name) => Array.FindIndex(s_strings, s => s.Name == name);

    // Elements in order with the names of their attributes, and of the values those that say where something leads, less what the words of a query are.
    private static string Shape(string text)
    {
        if (!text.StartsWith("<!DOCTYPE html>", StringComparison.Ordinal))
        {
            return text.StartsWith('<') ? string.Join('\n', XDocument.Parse(text).Descendants().Where(e => !IsLanguageSpan(e)).Select(e => e.Name + " " + string.Join(' ', e.Attributes().Select(a => a.Name.ToString())))) : "";
        }

        return string.Join('\n', s_parser.ParseDocument(text).All.Where(e => !IsLanguageSpan(e)).Select(e => e.LocalName + " " + string.Join(' ', e.Attributes.Select(a =>
            a.Name is "href" or "id" or "class" ? $"{a.Name}={a.Value.Split('?')[0]}" : a.Name))));
    }

    // Words of other scripts stand in spans that say so, and nothing else.
    private static bool IsLanguageSpan(XElement element) => element.Name.LocalName == "span" && element.Attributes().Select(a => a.Name.LocalName).ToList() is ["lang", .., "dir"] && !element.HasElements;

    private static bool IsLanguageSpan(IElement element) => element.LocalName == "span" && element.Attributes.Select(a => a.Name).SequenceEqual(["lang", "dir"]) && element.Children.Length == 0;

    [GeneratedRegex("\\\\(textbackslash\\{\\}|textbrace(?:left|right)\\{\\}|textascii(?:tilde|circum)\\{\\}|.)", RegexOptions.Singleline, 5000)]
    private static partial Regex TeXCommand();

    [GeneratedRegex("[!-/:-@\\[-`{-~]", RegexOptions.None, 5000)]
    private static partial Regex Punctuation();

    /// <summary>A site for each string, and one for harmless words; each is built once.</summary>
    public sealed class Sites : IDisposable
    {
        private readonly Dictionary<int, BuiltArchive> _hostile = [];
        private readonly Lazy<BuiltArchive> _harmless = new(() => new BuiltArchive("harmless words", "page.html"));

        public IEnumerable<BuiltArchive> All => _hostile.Values;

        public void BuildAll()
        {
            for (var i = 0; i < s_strings.Length; i++)
            {
                Of(i);
            }
        }

        public (BuiltArchive Hostile, BuiltArchive Harmless) Of(int at)
        {
            if (!_hostile.TryGetValue(at, out var hostile))
            {
                _hostile[at] = hostile = new BuiltArchive(s_strings[at].Text, OperatingSystem.IsWindows() ? "page.html" : "p<script>&amp;\"' {{ 7 }}\u001B\u202E.html");
            }

            return (hostile, _harmless.Value);
        }

        public void Dispose()
        {
            foreach (var site in _hostile.Values.Append(_harmless.Value))
            {
                site.Dispose();
            }
        }
    }

    /// <summary>One article, its translation and everything around them, made of one text.</summary>
    public sealed class BuiltArchive : IDisposable
    {
        private readonly TestArchive _archive = new();

        public BuiltArchive(string text, string file)
        {
            var folder = "seeds/herald/captures/case";
            var page = PageOf(text);
            _archive.Write("content/site.yml", $"names:\n  en: {Yaml($"Archive {text}")}\nlanguages: [en, uk]\nbase_url: https://archive.example.org/\n");
            _archive.Write("content/languages/en.yml", _archive.Read("content/languages/en.yml").Replace("skip.content: ", "skip.content: " + Yaml($"Skip {LabelOf(text)} here") + " # ", StringComparison.Ordinal));
            _archive.Write("seeds/herald/source.yml", $"names:\n  en: {Yaml($"Source {text} News")}\nrights_line: {Yaml($"Rights {text} line")}\nhosts:\n  - host: herald.example.org\n    language: en\n");
            _archive.Write($"{folder}/{file}", page);
            _archive.Write($"{folder}/capture.yml", string.Join('\n',
                "file: " + Yaml(file),
                "media_type: text/html",
                $"sha256: {Sha256Digest.Of(Encoding.UTF8.GetBytes(page)).Hex}",
                "url: " + Yaml("https://herald.example.org/a?x=" + Short(text).Replace("\0", "", StringComparison.Ordinal)),
                "captured: 2024-02-03",
                "captured_by: " + Yaml($"Keeper {text} Name"),
                "published: 2022-01-26",
                "language: en",
                "headline: " + Yaml($"Headline {text} end"),
                "authors: [" + Yaml($"Author {text} Name") + "]",
                ""));
            _archive.Write("content/articles/case/uk.md", $"""
                ---
                of: case
                of_sha256: 02b39cf7d243b57c5f612bd37fb82c10cc09ae8993020bfe6f61ca4623c562f9
                language: uk
                kind: human
                translators: [{Yaml($"Перекладач {text} Ім'я")}]
                headline: {Yaml($"Заголовок {text} кінець")}
                standfirst: {Yaml($"Вступ {text} тут")}
                ---
                Перекладено {Punctuation().Replace(text, "\\$0").ReplaceLineEndings(" ")} до кінця.

                ![](missing:photo)

                Друге речення без небезпечних знаків.

                Третє речення, щоб у перекладі було стільки само абзаців, як в оригіналі.

                """.ReplaceLineEndings("\n"));
            var build = _archive.Build();
            Assert.True(build.Exit == ExitCode.Clean, build.Said);
            Files = [.. Directory.EnumerateFiles(_archive.Site, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(_archive.Site, f).Replace('\\', '/')).Order(StringComparer.Ordinal)];
        }

        public IReadOnlyList<string> Files { get; }

        public string Read(string file) => _archive.ReadSite(file);

        public IDocument Parsed(string file) => s_parser.ParseDocument(Read(file));

        public IDocument Page(string language, string ending) => Parsed($"{language}/2022/01/case{ending}");

        public void Dispose() => _archive.Dispose();

        // JSON's strings are YAML's in double quotes.
        private static string Yaml(string text) => JsonSerializer.Serialize(text);

        // Braces stand for places in labels.
        private static string LabelOf(string text) => text.Replace('{', '(').Replace('}', ')');

        private static string Short(string text) => Linked(text);

        private static string PageOf(string text)
        {
            var written = Html(text);
            return $"""
                <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Headline {written} end</title></head>
                <body><article><h1>Headline {written} end</h1>
                <p>The council of the old town said on Monday that {written} was written on the wall of the bridge, and that nobody knew who had done it or why.</p>
                <figure><img src="https://herald.example.org/p.jpg?x={Html(Short(text))}" alt="Picture {written} seen"><figcaption>Caption {written} ends here</figcaption></figure>
                <p>Nobody in the street had seen anything, the paper wrote, and <a href="https://example.net/b?x={Html(Short(text))}" title="{written}">Linked {Html(Linked(text))} words</a> led to the report of the night before.</p>
                <p>The ferry, which had carried people and cars meanwhile, was tied up for good, and the buses went over the bridge again.</p>
                </article></body></html>
                """;
        }

        private static string Html(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal);
    }
}
