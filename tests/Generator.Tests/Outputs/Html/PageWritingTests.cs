using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp;
using AngleSharp.Html.Parser;
using Generator.Outputs.Html;
using Generator.Pages;
using Generator.Tests.Articles;
using Generator.Tests.Pages;

namespace Generator.Tests.Outputs.Html;

/// <summary>What holds on every page of the example archive, read as a browser reads it.</summary>
public sealed class PageWritingTests
{
    private static readonly PageData s_inputs = ExampleArchive.Inputs();
    private static readonly Generator.Text.Sequence<Page> s_plan = PagePlanning.Plan(s_inputs.Catalog, s_inputs.Settings, s_inputs.Languages);

    public static TheoryData<string> Addresses => new(s_plan.Select(page => page.Address.Path));

    [Theory]
    [MemberData(nameof(Addresses))]
    public void A_page_is_what_a_parser_makes_of_it(string address)
    {
        var html = Write(address);
        Assert.DoesNotContain("\n\n", html, StringComparison.Ordinal);
        var document = Parse(html);
        Assert.Single(document.QuerySelectorAll("h1"));
        Assert.Single(document.QuerySelectorAll("main"));
        Assert.Empty(document.QuerySelectorAll("script:not([type='application/ld+json'])"));
        Assert.All(document.QuerySelectorAll("[lang]"), element => Assert.True(element.HasAttribute("dir"), element.OuterHtml));
        Assert.Equal(document.QuerySelectorAll("[id]").Length, document.QuerySelectorAll("[id]").Select(e => e.Id).Distinct(StringComparer.Ordinal).Count());

        // The head's line breaks are not in the tree that a parser makes; everything from the body on is.
        var body = html[html.IndexOf("<body", StringComparison.Ordinal)..].Replace("</body>\n</html>\n", "", StringComparison.Ordinal);
        Assert.Equal(body, document.Body!.ToHtml().Replace("\n\n</body>", "</body>", StringComparison.Ordinal).Replace("</body>", "", StringComparison.Ordinal).TrimEnd('\n') + "\n");
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public void Every_relative_link_leads_to_a_page_or_feed_of_the_plan(string address)
    {
        var files = s_plan.Select(page => page.Address.Path).Concat(["assets/site.css", "en/feed.xml", "fa/feed.xml", "ka/feed.xml", "ru/feed.xml", "uk/feed.xml"]).ToHashSet(StringComparer.Ordinal);
        var root = new Uri("https://archive.example/base/");
        foreach (var element in Parse(Write(address)).QuerySelectorAll("[href], [src]"))
        {
            var link = new Uri(new Uri(root, address), element.GetAttribute("href") ?? element.GetAttribute("src"));
            if (link.Host == root.Host)
            {
                Assert.Contains(link.AbsolutePath["/base/".Length..], files);
            }
            else
            {
                Assert.Equal("noreferrer", element.GetAttribute("rel"));
            }
        }
    }

    [Fact]
    public void Without_a_base_address_nothing_absolute_is_written()
    {
        var inputs = ExampleArchive.Inputs(baseUrl: null);
        foreach (var page in PagePlanning.Plan(inputs.Catalog, inputs.Settings, inputs.Languages))
        {
            var html = ExampleArchive.Write(page, inputs);
            var document = Parse(html);
            Assert.Empty(document.QuerySelectorAll("link[rel=canonical], link[rel=alternate], meta[property], script, a[href*=feed]"));
            if (page is Page.NotFound)
            {
                Assert.Empty(document.QuerySelectorAll("[href]"));
            }
        }
    }

    [Fact]
    public void The_page_for_missing_addresses_links_under_the_base_path()
    {
        var links = Parse(Write("404.html")).QuerySelectorAll("a").Select(a => a.GetAttribute("href"));
        Assert.Equal(["/base/en/index.html", "/base/ru/index.html", "/base/uk/index.html", "/base/fa/index.html"], links);
    }

    [Fact]
    public void Styles_inside_a_page_are_the_ones_its_policy_allows()
    {
        var document = Parse(Write("en/2022/01/bridge.text.html"));
        var style = document.QuerySelector("style")!.TextContent;
        var policy = document.QuerySelector("meta[http-equiv='Content-Security-Policy']")!.GetAttribute("content")!;
        Assert.Contains($"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)))}'", policy, StringComparison.Ordinal);
    }

    [Fact]
    public void Parts_in_the_fallback_language_say_so_on_a_page_without_an_interface()
    {
        var document = Parse(Write("ka/2022/02/khidi.html"));
        Assert.Equal("ka", document.DocumentElement.GetAttribute("lang"));
        Assert.All(document.QuerySelectorAll("body > a, body > header, body > section, footer, #attribution"), part => Assert.Equal("en", part.GetAttribute("lang")));
        Assert.Equal("ka", document.QuerySelector("main")!.GetAttribute("lang"));
    }

    [Fact]
    public void A_link_to_the_original_address_of_an_article_in_the_archive_leads_to_its_page() =>
        Assert.Equal("tests.html", Parse(Write("en/2022/01/bridge.html")).QuerySelectorAll("#article a").Single(a => a.TextContent == "the Herald reported earlier").GetAttribute("href"));

    [Fact]
    public void The_same_model_has_the_same_key_and_another_one_has_another()
    {
        var building = new PageModelBuilding(s_inputs);
        var output = Output("1");
        var keys = s_plan.Select(page => output.Prepare(building.Build(page)).Key.Hex).ToList();
        Assert.Equal(keys.Count, keys.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(keys, s_plan.Select(page => output.Prepare(building.Build(page)).Key.Hex));
        Assert.Empty(keys.Intersect(s_plan.Select(page => Output("2").Prepare(building.Build(page)).Key.Hex), StringComparer.Ordinal));
    }

    [Fact]
    public void Many_threads_write_the_same_bytes()
    {
        var output = Output("1");
        var building = new PageModelBuilding(s_inputs);
        var alone = s_plan.Select(page => output.Write(output.Prepare(building.Build(page))).Value!.Digest.Hex).ToList();
        for (var round = 0; round < 4; round++)
        {
            Assert.Equal(alone, s_plan.AsParallel().AsOrdered().Select(page => output.Write(output.Prepare(building.Build(page))).Value!.Digest.Hex));
        }
    }

    [Fact]
    public void Built_in_templates_hold_addresses_in_address_attributes_and_quote_every_attribute()
    {
        foreach (var name in Generator.Files.ProgramFiles.Names.Where(name => name.EndsWith(".html", StringComparison.Ordinal)))
        {
            var text = Encoding.UTF8.GetString(Generator.Files.ProgramFiles.ReadBytes(name)!);
            var markup = Regex.Replace(text, @"\{\{.*?\}\}", match => new string('§', match.Length), RegexOptions.Singleline, TimeSpan.FromSeconds(1));
            Assert.DoesNotMatch(@"=\s*['§\w]", Regex.Replace(markup, "\"[^\"]*\"", "\"\"", RegexOptions.None, TimeSpan.FromSeconds(1)));
            Assert.DoesNotMatch(@"(?i)<script|\son\w+=|javascript:|https?:|<(iframe|object|embed|img|base)\b", markup);
            foreach (Match attribute in Regex.Matches(text, "\\s(href|src)=\"([^\"]*)\"", RegexOptions.None, TimeSpan.FromSeconds(1)))
            {
                Assert.Matches(@"^(#[a-z-]+|\{\{ [$\w.]+ \}\})$", attribute.Groups[2].Value);
            }
        }
    }

    private static string Write(string address) => ExampleArchive.Write(ExampleArchive.Plan(address, s_inputs), s_inputs);

    private static HtmlOutput Output(string identity) => new(ExampleArchive.Templates, s_inputs.Catalog, s_inputs.Settings, s_inputs.Languages, TestPages.Data.Words, identity);

    private static AngleSharp.Html.Dom.IHtmlDocument Parse(string html) => new HtmlParser().ParseDocument(html);
}
