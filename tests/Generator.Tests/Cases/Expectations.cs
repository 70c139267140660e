using System.Text.Json;

namespace Generator.Tests.Cases;

/// <summary>Every key that a case may expect, with what it checks. A key that isn't here fails its case.</summary>
internal static class Expectations
{
    /// <summary>Keys that speak of nothing but a format that the program doesn't write yet, with the format. This list may only shrink.</summary>
    public static readonly IReadOnlyDictionary<string, string> NotApplicable = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["epub"] = "books aren't written yet",
        ["search_finds"] = "there is no search yet",
    };

    /// <summary>Names of formats in lists of formats that the program doesn't write yet. This list may only shrink.</summary>
    public static readonly IReadOnlySet<string> FormatsNotWritten = new HashSet<string>(StringComparer.Ordinal) { "epub", "search" };

    private static readonly Dictionary<string, Action<CaseRun, JsonElement>> s_ofSites = new(
        SiteExpectations.All.Concat(FeedExpectations.All).Concat(FolderExpectations.All).Concat(DiagnosticExpectations.All),
        StringComparer.Ordinal);

    /// <summary>Checks all that a case expects; where it names another outcome that passes too, either will do.</summary>
    public static void Check(CaseRun run, JsonElement expect)
    {
        Assert.Empty(Unknown(expect));

        // What is said of all pages holds of none, too: a case that doesn't expect a refusal is about a site that is there.
        Assert.True(run.Site.Files.Count > 0 || expect.EnumerateObject().Any(e => DiagnosticExpectations.All.ContainsKey(e.Name) || e.Name == "published"), run.Site.ToString());
        try
        {
            foreach (var expected in expect.EnumerateObject().Where(e => e.Name is not ("or" or "articles") && !NotApplicable.ContainsKey(e.Name)))
            {
                if (s_ofSites.TryGetValue(expected.Name, out var check))
                {
                    check(run, expected.Value);
                }
                else if (run.Site.ArticlePages.Any() || expected.Name != "published")
                {
                    Naming(expected.Name, () => Assert.All(Views(run), view => ArticleExpectations.All[expected.Name](view, expected.Value)));
                }
                else
                {
                    Assert.False(expected.Value.GetBoolean(), "no article was published");
                }
            }

            if (expect.TryGetProperty("articles", out var articles))
            {
                Assert.All(articles.EnumerateArray(), article => CheckOne(run.Site, article));
            }
        }
        catch (Xunit.Sdk.XunitException) when (expect.TryGetProperty("or", out var other))
        {
            Check(run, other);
        }

        CheckFormats(run, expect);
    }

    /// <summary>The members of an object as pairs.</summary>
    public static IEnumerable<(string Key, JsonElement Value)> Members(JsonElement element) => element.EnumerateObject().Select(m => (m.Name, m.Value));

    public static IEnumerable<string> Strings(JsonElement element) => element.EnumerateArray().Select(e => e.GetString()!);

    private static IEnumerable<string> Unknown(JsonElement expect) => expect.EnumerateObject().Select(e => e.Name)
        .Where(name => name is not ("or" or "articles") && !NotApplicable.ContainsKey(name) && !s_ofSites.ContainsKey(name) && !ArticleExpectations.All.ContainsKey(name));

    // A case that isn't about one article means every page.
    private static IEnumerable<ArticleView> Views(CaseRun run) =>
        run.Case.Format == "json" ? run.Site.ArticlePages.Select(page => ArticleView.Of(run.Site, page)) : [ArticleView.Only(run.Site)];

    private static void CheckOne(BuiltSite site, JsonElement expected)
    {
        var page = Assert.Single(site.ArticlePages, p => site.IsFrom(p, expected.GetProperty("source_address").GetString()!));
        foreach (var member in expected.EnumerateObject())
        {
            Naming(member.Name, () => ArticleExpectations.All[member.Name](ArticleView.Of(site, page), member.Value));
        }
    }

    // What is expected of an article's content holds in each of these, as far as the format has it.
    private static void CheckFormats(CaseRun run, JsonElement expect)
    {
        if (!expect.TryGetProperty("holds_in_formats", out var formats))
        {
            return;
        }

        foreach (var format in Strings(formats).Except(FormatsNotWritten, StringComparer.Ordinal))
        {
            var view = ArticleView.In(format, run.Site);
            var held = expect.EnumerateObject().Where(e => view.Holds(e.Name)).ToList();
            Assert.NotEmpty(held);
            Assert.All(held, e => Naming($"{e.Name} in {format}", () => ArticleExpectations.All[e.Name](view, e.Value)));
        }
    }

    private static void Naming(string key, Action check)
    {
        try
        {
            check();
        }
        catch (Xunit.Sdk.XunitException failure)
        {
            Assert.Fail($"{key}: {failure.Message}");
        }
    }
}
