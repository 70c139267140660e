using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Generator.Languages;
using Generator.Text;

namespace Generator.Tests.Cases;

/// <summary>Writes the neutral `site` and `articles` of a case as an archive: captures of HTML pages, with what a person knows beside them.</summary>
internal static partial class CaseArchive
{
    // What a body of "any text" says: in the article's own script, because the letters of a text are held against the language it claims.
    private static readonly Dictionary<string, string> s_anyText = new(StringComparer.Ordinal)
    {
        ["uk"] = "Переправа закрита з весни. Інженери кажуть, що новий міст витримує таке саме навантаження, як старий.",
        ["fa"] = "گذرگاه از بهار بسته است. مهندسان می‌گویند پل تازه همان بار پل کهنه را تحمل می‌کند.",
        ["ar"] = "المعبر مغلق منذ الربيع. يقول المهندسون إن الجسر الجديد يتحمل الحمل نفسه الذي كان يتحمله القديم.",
        ["ka"] = "გადასასვლელი გაზაფხულიდან დაკეტილია. ინჟინრების თქმით, ახალი ხიდი იმავე დატვირთვას უძლებს.",
        ["zh-Hans"] = "通道自春天起关闭。工程师说,新桥能承受与旧桥相同的重量。居民一直要绕道去医院。",
        ["zh-Hant"] = "通道自春天起關閉。工程師說,新橋能承受與舊橋相同的重量。居民一直要繞道去醫院。",
        ["sr-Cyrl"] = "Прелаз је затворен од пролећа. Инжењери кажу да нови мост носи исти терет као стари.",
        ["sr-Latn"] = "Prelaz je zatvoren od proleća. Inženjeri kažu da novi most nosi isti teret kao stari.",
    };

    /// <summary>The address that an article of a case was saved from.</summary>
    public static string UrlOf(string id) => $"https://news.example/{id}.html";

    /// <summary>Settings, profile, interface languages and the archive's own texts; the fallback is English, then come the case's languages.</summary>
    public static void WriteSite(TemporaryFolder archive, JsonElement site)
    {
        var languages = site.GetProperty("languages").EnumerateArray().Select(l => l.GetString()!).ToList();
        archive.Write("content/site.yml", $"names:\n  en: An archive\nlanguages: [{string.Join(", ", languages.Prepend("en").Distinct(StringComparer.Ordinal))}]\nbase_url: {site.GetProperty("base_url").GetString()}\n");
        archive.Write("seeds/example/source.yml", "names:\n  en: The Example Paper\nhosts:\n  - host: news.example\n");
        foreach (var folder in new[] { "languages", "pages" })
        {
            var from = Path.Join(TestFolders.Repository, "content", folder);
            foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
            {
                archive.WriteBytes($"content/{folder}/{Path.GetRelativePath(from, file).Replace('\\', '/')}", File.ReadAllBytes(file));
            }
        }
    }

    /// <summary>One capture an article. The folder is named by the headline the article had at first, whatever is corrected later.</summary>
    public static void WriteArticles(TemporaryFolder archive, IEnumerable<JsonElement> articles, JsonElement changes = default)
    {
        foreach (var article in articles)
        {
            var id = article.GetProperty("id").GetString()!;
            var headline = article.GetProperty("headline").GetString()!;
            var language = article.GetProperty("language").GetString()!;
            var changed = changes.ValueKind == JsonValueKind.Object && changes.TryGetProperty(id, out var corrected) ? corrected.GetString()! : headline;
            var folder = $"seeds/example/captures/{id}/{Slug.Of(headline, LanguageTag.TryParse(language, out var tag) ? tag : LanguageTag.Undetermined)}";
            var page = Encoding.UTF8.GetBytes(Page(article, language, changed));
            archive.WriteBytes($"{folder}/page.html", page);
            var group = article.TryGetProperty("group", out var named) ? $"translation_group: {named.GetString()}\n" : "";
            archive.Write($"{folder}/capture.yml", $"file: page.html\nsha256: {Generator.Files.Sha256Digest.Of(page).Hex}\ncaptured: 2024-06-01\nurl: {UrlOf(id)}\n{group}");
        }
    }

    private static string Page(JsonElement article, string language, string headline)
    {
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"<!DOCTYPE html>\n<html lang=\"{language}\"><head><meta charset=\"utf-8\"><title>{WebUtility.HtmlEncode(headline)}</title>\n");
        page.Append(CultureInfo.InvariantCulture, $"<meta property=\"article:published_time\" content=\"{article.GetProperty("published").GetString()}\">\n");
        if (article.TryGetProperty("author", out var author))
        {
            page.Append(CultureInfo.InvariantCulture, $"<meta name=\"author\" content=\"{WebUtility.HtmlEncode(author.GetString())}\">\n");
        }

        foreach (var topic in article.TryGetProperty("topics", out var topics) ? topics.EnumerateArray() : default)
        {
            page.Append(CultureInfo.InvariantCulture, $"<meta property=\"article:section\" content=\"{WebUtility.HtmlEncode(topic.GetString())}\">\n");
        }

        page.Append(CultureInfo.InvariantCulture, $"</head><body><main><article><h1>{WebUtility.HtmlEncode(headline)}</h1>\n");
        foreach (var block in article.GetProperty("body").EnumerateArray())
        {
            page.Append(Block(block.GetString()!, language)).Append('\n');
        }

        return page.Append("</article></main></body></html>\n").ToString();
    }

    private static string Block(string block, string language)
    {
        if (block.StartsWith("<figure", StringComparison.Ordinal))
        {
            return FigureImage().Replace(block, "<figure><img src=\"/held.png\"") + "<figcaption>A caption</figcaption></figure>";
        }

        var text = block == "…" ? s_anyText.GetValueOrDefault(language, "The crossing has been closed since the spring. Engineers said that the new deck carries the same load as the old one.") : block;
        return $"<p>{LinkTo().Replace(text, match => $"<a href=\"{UrlOf(match.Groups["id"].Value)}\">")}</p>";
    }

    [GeneratedRegex("<figure image=\"held\"", RegexOptions.None, 1000)]
    private static partial Regex FigureImage();

    [GeneratedRegex("<a to=\"(?<id>[^\"]+)\">", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LinkTo();
}
