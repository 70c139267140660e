using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Generator.Languages;

namespace Generator.Tests.Cases;

/// <summary>One build of a case's archive: what it printed and every file it made.</summary>
/// <param name="BaseUrl">Where the site says it is published.</param>
/// <param name="ExitCode">Of the first command that wasn't clean; import comes before build.</param>
/// <param name="Diagnostics">What import and build said, as they print it for machines.</param>
internal sealed record BuiltSite(string BaseUrl, int ExitCode, IReadOnlyList<JsonElement> Diagnostics, IReadOnlyDictionary<string, byte[]> Files)
{
    public static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private readonly Dictionary<string, IDocument> _pages = [];

    public static BuiltSite Read(string root, string baseUrl, int exitCode, string printed)
    {
        var files = Directory.Exists(root) ? Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories) : [];
        return new BuiltSite(
            baseUrl,
            exitCode,
            [.. printed.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).Where(l => l.TryGetProperty("code", out _))],
            files.ToDictionary(file => Path.GetRelativePath(root, file).Replace('\\', '/'), File.ReadAllBytes, StringComparer.Ordinal));
    }

    public IEnumerable<string> Pages => Files.Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    public IEnumerable<string> Feeds => Files.Keys.Where(path => path.EndsWith("/feed.xml", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    public IEnumerable<string> Sitemaps => Files.Keys.Where(path => Path.GetFileName(path).StartsWith("sitemap", StringComparison.Ordinal) && path.EndsWith(".xml", StringComparison.Ordinal));

    /// <summary>The pages of articles: those that have a text edition.</summary>
    public IEnumerable<string> ArticlePages => Pages.Where(path => Files.ContainsKey(TextEdition(path)));

    public static string TextEdition(string page) => page[..^".html".Length] + ".text.html";

    public override string ToString() => $"exit {ExitCode}\n{string.Join('\n', Diagnostics.Select(d => d.GetRawText()))}";

    public string Text(string path) => new UTF8Encoding(false, true).GetString(Files[path]);

    public IDocument Document(string path)
    {
        if (!_pages.TryGetValue(path, out var document))
        {
            _pages[path] = document = new HtmlParser().ParseDocument(Text(path));
        }

        return document;
    }

    public XElement Xml(string path) => XDocument.Parse(Text(path), LoadOptions.PreserveWhitespace).Root!;

    /// <summary>The page of an article of the case, known by the original address in its attribution.</summary>
    public string PageOf(string id) => Assert.Single(ArticlePages, path => IsFrom(path, CaseArchive.UrlOf(id)));

    public bool IsFrom(string page, string url) => Document(page).QuerySelectorAll("#attribution dd > a").Any(a => a.GetAttribute("href") == url);

    public IDocument Article(string id) => Document(PageOf(id));

    /// <summary>The entries of all feeds.</summary>
    public IEnumerable<XElement> Entries => Feeds.SelectMany(feed => Xml(feed).Elements(Atom + "entry"));

    public XElement EntryOf(string id) => Assert.Single(Entries, entry => LinkOf(entry, "via") == CaseArchive.UrlOf(id));

    public static string? LinkOf(XElement element, string relation) =>
        element.Elements(Atom + "link").FirstOrDefault(link => link.Attribute("rel")?.Value == relation)?.Attribute("href")?.Value;

    /// <summary>The digest of a file that a page names; null where there is none.</summary>
    public string? DigestOf(string page, string href) =>
        Files.FirstOrDefault(f => f.Key == new Uri(new Uri("https://site.example/" + page), href).AbsolutePath[1..]).Value is { } bytes ? Generator.Files.Sha256Digest.Of(bytes).Hex : null;

    public static string? Lang(IDocument page) => page.DocumentElement.GetAttribute("lang");

    /// <summary>The words of the interface that a page is written with: of its own language, or English.</summary>
    public static Language Interface(IDocument page)
    {
        var spoken = page.QuerySelector("#attribution")?.GetAttribute("lang") ?? "en";
        Assert.True(LanguageTag.TryParse(spoken, out var tag));
        return LanguageReader.Read(new Generator.Files.InputTree(TestFolders.Repository), tag).Value!;
    }
}
