using System.Text.Json;
using Generator.Articles;
using Generator.Commands;
using Generator.Settings;

namespace Generator.Tests.Commands.Proposing;

/// <summary>A profile is proposed from pages of a content system that doesn't exist, and then used.</summary>
public sealed class NewSourceTests
{
    private const string Profile = "archive/seeds/invented-example/source.yml";

    private static readonly Dictionary<string, InventedPages> s_scripts = new(StringComparer.Ordinal)
    {
        ["Latin"] = new InventedPages("eo", "abcdefghijklmnoprstuvz", hasSpaces: true),
        ["Arabic"] = new InventedPages("ps", "ابتجدرسشعفقکلمنوهی", hasSpaces: true),
        ["Han, without spaces"] = new InventedPages("zh", "山水火木金土日月人口手足目耳心", hasSpaces: false),
    };

    public static TheoryData<string> Scripts() => [.. s_scripts.Keys];

    [Theory]
    [MemberData(nameof(Scripts))]
    public void With_the_proposed_layout_the_article_is_found_exactly_and_furniture_is_left_out(string script)
    {
        var pages = s_scripts[script];
        using var folder = TestFolders.Temporary();
        pages.WriteTo(folder, "saved", 8);
        var console = new TestConsole(folder.FullPath);
        Assert.Equal(ExitCode.Clean, console.Run("new", "source", "saved", "--archive", "archive"));
        Assert.Equal($"seeds/invented-example/source.yml: written, from 8 pages; read it, and keep what is right\n", console.Error);

        var profile = File.ReadAllText(Path.Join(folder.FullPath, Profile));
        var source = SourceReader.Parse(profile, "source.yml", "invented-example", FurnitureReasons.Names);
        Assert.Empty(source.Diagnostics);
        var layout = Assert.Single(source.Value!.Layouts);
        Assert.Equal(["div.fosk"], layout.Body);
        Assert.Equal(["div.fosk"], layout.Matches);
        Assert.Equal(["h1.trab"], layout.Headline);
        Assert.Equal(["div.dask"], layout.Published);
        Assert.Contains(layout.Omit, o => o.Selector == "div.hylt");
        Assert.Contains("body: [\"div.fosk\"] # on 8 of 8 pages", profile, StringComparison.Ordinal);

        // A page that was not among them.
        folder.Write("other.html", pages.Html(20));
        var article = Extract(folder, "other.html");
        Assert.Equal("proposed", article.GetProperty("layout").GetString());
        Assert.Equal(pages.Headline(20), article.GetProperty("headline").GetString());
        Assert.Equal(pages.Body(20), article.GetProperty("body_text").EnumerateArray().Select(p => p.GetString()!));
        Assert.Equal([pages.Author(20)], article.GetProperty("authors").EnumerateArray().Select(p => p.GetString()!));
        var omitted = article.GetProperty("omissions").EnumerateArray().ToDictionary(o => o.GetProperty("text").GetString()!, o => o.GetProperty("reason").GetString(), StringComparer.Ordinal);
        Assert.All(pages.Links(20), link => Assert.Equal("related-links", omitted[link]));
        Assert.Equal("page-footer", omitted[pages.Foot]);
    }

    [Fact]
    public void A_page_marked_up_otherwise_is_read_by_the_general_rules_with_a_warning()
    {
        var pages = s_scripts["Latin"];
        using var folder = TestFolders.Temporary();
        pages.WriteTo(folder, "saved", 6);
        Assert.Equal(ExitCode.Clean, new TestConsole(folder.FullPath).Run("new", "source", "saved", "--archive", "archive"));
        folder.Write("other.html", pages.Html(20).Replace("fosk", "older", StringComparison.Ordinal));
        var article = Extract(folder, "other.html");
        Assert.Contains(article.GetProperty("diagnostics").EnumerateArray(), d => d.GetProperty("code").GetString() == "ART005");
        Assert.Equal(pages.Body(20), article.GetProperty("body_text").EnumerateArray().Select(p => p.GetString()!));
    }

    [Fact]
    public void A_line_that_many_texts_have_is_told_and_not_proposed()
    {
        var pages = s_scripts["Latin"];
        using var folder = TestFolders.Temporary();
        for (var page = 0; page < 6; page++)
        {
            folder.Write($"saved/{page}.html", pages.Html(page).Replace(pages.Body(page)[5], "Zorbul krendas miloptor sandek, furtan belig osk rantel pomi.", StringComparison.Ordinal));
        }

        var console = new TestConsole(folder.FullPath);
        Assert.Equal(ExitCode.Clean, console.Run("new", "source", "saved", "--archive", "archive", "--dry-run"));
        Assert.Contains("#   phrases: \"Zorbul krendas miloptor sandek, furtan belig osk rantel pomi.\", on 6 of 6 pages", console.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("text: \"Zorbul", console.Out, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Join(folder.FullPath, Profile)));
    }

    [Fact]
    public void What_all_pages_have_and_what_would_read_them_otherwise_is_told_as_what_it_is()
    {
        // The pages declare one author, and show two.
        var pages = s_scripts["Latin"];
        using var folder = TestFolders.Temporary();
        for (var page = 0; page < 6; page++)
        {
            folder.Write($"saved/{page}.html", pages.Html(page)
                .Replace("<head>", "<head><meta name=\"author\" content=\"Ada Holm\">", StringComparison.Ordinal)
                .Replace($"<a rel=\"author\" href=\"/a\">{pages.Author(page)}</a>", "By Ada Holm and Jan Berg", StringComparison.Ordinal));
        }

        var console = new TestConsole(folder.FullPath);
        Assert.Equal(ExitCode.Clean, console.Run("new", "source", "saved", "--dry-run"));
        Assert.Contains("    # byline: nothing that reads every page as the general rules do; see below\n", console.Out, StringComparison.Ordinal);
        Assert.Contains("#   byline: address.wulp, on 6 of 6 pages: with it, a page read otherwise\n", console.Out, StringComparison.Ordinal);
        Assert.Contains("    # dateline: nothing was the same on enough pages\n", console.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_pages_give_the_same_bytes()
    {
        using var folder = TestFolders.Temporary();
        s_scripts["Arabic"].WriteTo(folder, "saved", 5);
        var (first, second) = (new TestConsole(folder.FullPath), new TestConsole(folder.FullPath));
        first.Run("new", "source", "saved", "--dry-run");
        second.Run("new", "source", "saved", "--dry-run");
        Assert.NotEmpty(first.Out);
        Assert.Equal(first.Out, second.Out);
    }

    [Fact]
    public void What_a_page_says_of_itself_stays_a_comment_or_a_value()
    {
        using var folder = TestFolders.Temporary();
        for (var page = 0; page < 5; page++)
        {
            var html = s_scripts["Latin"].Html(page)
                .Replace("content=\"Invented\"", "content=\"x&quot;&#10;limits: { bytes: 1 }&#10;# \u2028designations: [none]\"", StringComparison.Ordinal)
                .Replace(s_scripts["Latin"].Body(page)[5], "Zorbul &quot;]}&#10;layouts: [] # krendas miloptor \u2028sandek, furtan belig: osk rantel pomi.", StringComparison.Ordinal);
            folder.Write($"saved/{page}.html", html);
        }

        var console = new TestConsole(folder.FullPath);
        Assert.Equal(ExitCode.Clean, console.Run("new", "source", "saved", "--dry-run"));
        var source = SourceReader.Parse(console.Out, "source.yml", "x", FurnitureReasons.Names);
        Assert.Empty(source.Diagnostics);
        Assert.Empty(source.Value!.Designations);
        Assert.Equal(["div.fosk"], source.Value.Layouts[0].Body);
        Assert.StartsWith("x\" limits: { bytes: 1 } #", source.Value.ShortName, StringComparison.Ordinal);
    }

    [Fact(Timeout = 120_000)]
    public async Task A_folder_of_hostile_pages_comes_to_an_end()
    {
        using var folder = TestFolders.Temporary();
        var classes = string.Concat(Enumerable.Range(0, 3000).Select(n => $"<div class=\"a{n} b{n} c{n} d{n} e{n} f{n} g{n}\"><p>{n} words of a text that says nothing at all to anybody.</p></div>"));
        for (var page = 0; page < 5; page++)
        {
            folder.Write($"saved/{page}.html", $"<html><body><h1>Headline number {page} of many</h1>{classes}{string.Concat(Enumerable.Repeat("<div class=x>", 2000))}<p>Deep down.</p></body></html>");
            folder.Write($"saved/long{page}.html", $"<html><body><h1>Headline number {page} of many</h1>{string.Concat(Enumerable.Repeat("<p class=y>One more of very many lines of text.</p>", 60_000))}</body></html>");
        }

        var console = new TestConsole(folder.FullPath);
        await Task.Run(() => console.Run("new", "source", "saved", "--dry-run"), TestContext.Current.CancellationToken);
        Assert.Contains("saved/long0.html: warning CAP114: this page isn't compared with the others: it is larger than any article", console.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("internal fault", console.Error, StringComparison.Ordinal);
    }

    private static JsonElement Extract(TemporaryFolder folder, string file)
    {
        var console = new TestConsole(folder.FullPath);
        Assert.Equal(ExitCode.Clean, console.Run("extract", file, "--why", "--archive", "archive"));
        using var json = JsonDocument.Parse(console.Out);
        return json.RootElement.Clone();
    }
}
