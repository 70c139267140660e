using System.Globalization;
using System.Text.Json;
using AngleSharp.Dom;
using Generator.Languages;
using static Generator.Tests.Cases.BuiltSite;
using static Generator.Tests.Cases.Expectations;

namespace Generator.Tests.Cases;

/// <summary>What cases expect of pages in sites of several articles.</summary>
internal static class SiteExpectations
{
    public static readonly Dictionary<string, Action<CaseRun, JsonElement>> All = new(StringComparer.Ordinal)
    {
        ["html_lang"] = (run, expected) => Assert.All(Members(expected), e => Assert.Equal(e.Value.GetString(), Lang(run.Site.Article(e.Key)))),
        ["html_dir"] = (run, expected) => Assert.All(Members(expected), e => Assert.Equal(e.Value.GetString(), run.Site.Article(e.Key).DocumentElement.GetAttribute("dir"))),
        ["headline_unchanged"] = (run, expected) => Assert.All(Members(expected), e => Assert.Equal(e.Value.GetString(), Headline(run.Site.Article(e.Key)))),
        ["each_page_has_headline"] = (run, expected) => Assert.All(run.Sites, site => Assert.All(Members(expected), e => Assert.Equal(e.Value.GetString(), Headline(site.Article(e.Key))))),
        ["title_contains"] = (run, expected) => Assert.All(Members(expected), e => Assert.Contains(e.Value.GetString()!, run.Site.Article(e.Key).Title!, StringComparison.Ordinal)),
        ["scripts_in_page"] = (run, expected) => Assert.All(Members(expected), e => Assert.Equal(e.Value.GetInt32(), run.Site.Article(e.Key).Scripts.Length)),
        ["json_ld"] = (run, expected) => Assert.All(Members(expected), e =>
        {
            Assert.Equal(e.Value.GetProperty("blocks").GetInt32(), run.Site.Article(e.Key).QuerySelectorAll("script[type='application/ld+json']").Length);
            Assert.Equal(e.Value.GetProperty("headline").GetString(), ArticleView.StructuredData(run.Site.Article(e.Key)).GetProperty("headline").GetString());
        }),
        ["hreflang"] = (run, expected) => Assert.All(Members(expected), e =>
            Assert.Equal(Strings(e.Value).Order(StringComparer.Ordinal), Alternates(run.Site.Article(e.Key)).Select(a => a.Code).Order(StringComparer.Ordinal))),
        ["hreflang_addresses_absolute"] = (run, _) => Assert.All(Grouped(run), page =>
            Assert.All(Alternates(page.Document), a => Assert.StartsWith(run.Site.BaseUrl, a.Href, StringComparison.Ordinal))),
        ["hreflang_matches_target_lang"] = (run, _) => Assert.All(Grouped(run), page =>
            Assert.All(Alternates(page.Document), a => Assert.Equal(a.Code, Lang(run.Site.Document(a.Href[run.Site.BaseUrl.Length..]))))),
        ["hreflang_reciprocal"] = (run, _) => Assert.All(Grouped(run), page => Assert.All(Alternates(page.Document), a =>
            Assert.Contains(Alternates(run.Site.Document(a.Href[run.Site.BaseUrl.Length..])), back => back.Href == run.Site.BaseUrl + page.Path && back.Code == Lang(page.Document)))),
        ["hreflang_absent_or_self_only"] = (run, expected) => Assert.All(Strings(expected), id =>
            Assert.All(Alternates(run.Site.Article(id)), a => Assert.Equal(run.Site.BaseUrl + run.Site.PageOf(id), a.Href))),
        ["x_default_allowed"] = (run, _) => Assert.All(run.Site.ArticlePages, page => Assert.InRange(run.Site.Document(page).QuerySelectorAll("link[hreflang='x-default']").Length, 0, 1)),
        ["folder"] = (run, expected) => Assert.All(Members(expected), e => Assert.Contains($"/{e.Value.GetString()}/", run.Site.PageOf(e.Key), StringComparison.Ordinal)),
        ["time_element"] = (run, expected) => Assert.All(Members(expected), e => Assert.NotNull(run.Site.Article(e.Key).QuerySelector($"main time[datetime='{e.Value.GetString()}']"))),
        ["shown_day"] = (run, expected) => Assert.All(Members(expected), e => Assert.Contains(InWords(e.Value.GetString()!), run.Site.Article(e.Key).QuerySelector("main time")!.TextContent, StringComparison.Ordinal)),
        ["newer_before_older"] = NewerBeforeOlder,
        ["wherever_headline_appears_in_other_language_pages"] = HeadlineElsewhere,
        ["plural_and_dates_fall_back_to"] = (_, expected) => Assert.All(Members(expected), e => FallsBack(e.Key, e.Value.GetString()!)),
        ["page_404"] = NotFoundPage,
        ["language_links_on_every_page"] = LanguageLinks,
        ["current_language_marked"] = CurrentLanguage,
        ["generated_sites_never_contain_in_scripts"] = (_, expected) => NoScriptWith(Strings(expected)),
    };

    private static string Headline(IDocument page) => ArticleView.Lines(page.QuerySelector("h1")!);

    private static IEnumerable<(string Code, string Href)> Alternates(IDocument page) => page.QuerySelectorAll("link[rel='alternate'][hreflang]")
        .Select(link => (link.GetAttribute("hreflang")!, link.GetAttribute("href")!))
        .Where(link => link.Item1 != "x-default" && link.Item2.EndsWith(".html", StringComparison.Ordinal));

    private static List<(string Path, IDocument Document)> Grouped(CaseRun run)
    {
        var pages = run.Site.ArticlePages.Select(path => (Path: path, Document: run.Site.Document(path))).Where(p => Alternates(p.Document).Any()).ToList();
        Assert.NotEmpty(pages);
        return pages;
    }

    private static string InWords(string day) => DateTime.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture).ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    private static void NewerBeforeOlder(CaseRun run, JsonElement expected)
    {
        var listed = run.Site.Document("en/index.html").QuerySelectorAll("main a").Select(a => "en/" + a.GetAttribute("href")).ToList();
        var places = Strings(expected).Select(id => listed.IndexOf(run.Site.PageOf(id))).ToList();
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
    }

    private static void HeadlineElsewhere(CaseRun run, JsonElement expected)
    {
        foreach (var (id, attributes) in Members(expected))
        {
            var headline = Headline(run.Site.Article(id));
            var language = attributes.GetProperty("lang").GetString();
            var places = run.Site.Pages.Select(run.Site.Document)
                .Where(page => Lang(page) != language)
                .SelectMany(page => page.Body!.Descendants<IText>().Where(text => text.Data.Contains(headline, StringComparison.Ordinal) && text.ParentElement!.LocalName is not "script"))
                .ToList();

            // Pages name an article of another language by its language; a headline is among these places only where a page shows one.
            Assert.All(places, place => Assert.Equal(language, place.ParentElement!.Closest("[lang]")!.GetAttribute("lang")));
            Assert.All(places, place => Assert.Contains(place.ParentElement!.Closest("[dir]")!.GetAttribute("dir"), Strings(attributes.GetProperty("dir_any_of"))));
        }
    }

    // An interface in the language without its script serves where there is none in the script.
    private static void FallsBack(string tag, string language)
    {
        using var archive = TestFolders.Temporary();
        var english = File.ReadAllText(Path.Join(TestFolders.Repository, "content", "languages", "en.yml"));
        archive.Write("content/languages/en.yml", english);
        archive.Write($"content/languages/{language}.yml", english);
        var table = LanguageTableReader.Read(new Generator.Files.InputTree(archive.FullPath), Catalog.Entries.SettingsOf("en", language)).Value!;
        Assert.Equal(Catalog.Entries.Tag(language), table.For(Catalog.Entries.Tag(tag)).Tag);
    }

    private static void NotFoundPage(CaseRun run, JsonElement expected)
    {
        var page = run.Site.Document("404.html");
        var addresses = page.QuerySelectorAll("[href], [src]").Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!).ToList();
        Assert.NotEmpty(addresses);
        Assert.All(addresses, a => Assert.Contains(Strings(expected.GetProperty("links_start_with_any_of")), start => a.StartsWith(start, StringComparison.Ordinal)));
        foreach (var from in Strings(expected.GetProperty("resolved_from")))
        {
            var resolved = addresses.ConvertAll(a => new Uri(new Uri(from), a).AbsoluteUri);
            Assert.All(resolved, address => Assert.StartsWith(run.Site.BaseUrl, address, StringComparison.Ordinal));
            Assert.All(resolved, address => Assert.Contains(address[run.Site.BaseUrl.Length..].Split('#')[0], run.Site.Files.Keys));
            Assert.All(Strings(expected.GetProperty("has_links_to_homes_of")), language => Assert.Contains($"{run.Site.BaseUrl}{language}/index.html", resolved));
        }

        Assert.Equal(JsonValueKind.Null, expected.GetProperty("canonical").ValueKind);
        Assert.Null(page.QuerySelector("link[rel='canonical']"));
    }

    private static void NoScriptWith(IEnumerable<string> texts)
    {
        var site = CaseRun.AnySite();
        Assert.NotEmpty(site.ArticlePages);
        var scripts = site.Pages.SelectMany(p => site.Document(p).QuerySelectorAll("script")).Select(s => s.OuterHtml).Concat(site.Files.Keys.Where(f => f.EndsWith(".js", StringComparison.Ordinal)).Select(site.Text));
        Assert.All(scripts, script => Assert.All(texts, text => Assert.DoesNotContain(text, script, StringComparison.Ordinal)));
    }

    private static void LanguageLinks(CaseRun run, JsonElement expected)
    {
        foreach (var (page, link) in run.Site.ArticlePages.SelectMany(page => expected.EnumerateArray().Select(link => (run.Site.Document(page), link))))
        {
            var code = link.GetProperty("hreflang").GetString();
            var isCurrent = Lang(page) == code;
            var found = page.QuerySelectorAll($"nav a[hreflang='{code}']");
            Assert.True(isCurrent || found.Length > 0, $"{Lang(page)} has no link to {code}");
            Assert.All(found, a => Assert.Equal(link.GetProperty("lang").GetString(), a.GetAttribute("lang")));
            Assert.All(found, a => Assert.Equal(link.GetProperty("name").GetString(), ArticleView.Lines(a), ignoreCase: link.TryGetProperty("compare", out _)));
            if (link.TryGetProperty("dir_any_of", out var directions))
            {
                Assert.All(found, a => Assert.Contains(a.GetAttribute("dir"), Strings(directions)));
            }
        }
    }

    private static void CurrentLanguage(CaseRun run, JsonElement expected)
    {
        Assert.Equal("plain text or aria-current", expected.GetString());
        Assert.All(run.Site.ArticlePages.Select(run.Site.Document), page => Assert.All(
            page.QuerySelectorAll($".masthead a[hreflang='{Lang(page)}']"),
            a => Assert.True(a.HasAttribute("aria-current"))));
    }
}
