using System.Text;
using CsCheck;

namespace Generator.Tests.Hostile;

/// <summary>What holds for every page that the grammar can make. A failure prints its seed and the smallest page found that still fails.</summary>
public sealed class HtmlPropertyTests
{
    /// <summary>How many pages are tried beyond those of every run, each time others; unset, none are.</summary>
    private const string Variable = "GENERATOR_TEST_PAGES";

    // Before every second page, so that there is an article for what follows to be chosen into or left out of.
    private const string Story = """
        <article><h1>Bridge reopens after the flood</h1>
        <p>The bridge over the river was reopened to traffic on Monday, three years after the flood had carried its middle part away.</p>
        <p>Buses go over it again, and the ferry, which had carried people and cars meanwhile, was tied up for good.</p>
        <p>The council had put the work off twice, first for want of money and then for want of stone, its engineer said.</p>
        """;

    private static readonly Gen<string> s_pages = Gen.Int[0, 1 << 20].Array[0, 300].Select(choices => HtmlGrammar.Page(choices));

    /// <summary>The same pages in every run, so that a run fails only for what was changed.</summary>
    [Fact]
    public void Whatever_a_page_holds_the_output_has_only_the_models_elements_and_attributes_and_comes_back_as_it_was_and_no_text_is_lost()
    {
        var articles = 0;
        foreach (var page in Enumerable.Range(0, 2_000).Select(i => (i % 2 == 0 ? Story : "") + HtmlGrammar.Page(HtmlGrammar.Numbered(i, 40 + (i % 260)))))
        {
            var (problem, isArticle) = PageProperties.Look(Encoding.UTF8.GetBytes(page), "text/html");
            Assert.True(problem.Length == 0, $"{problem}\n{Escaped(page)}");
            articles += isArticle ? 1 : 0;
        }

        Assert.True(articles > 900, $"only {articles} of the pages have an article, so that little was tried of what becomes of one");
    }

    [Fact]
    public void So_it_is_for_as_many_other_pages_as_are_asked_for()
    {
        if (long.TryParse(Environment.GetEnvironmentVariable(Variable), System.Globalization.CultureInfo.InvariantCulture, out var pages))
        {
            s_pages.Sample(page => Problem(page).Length == 0, iter: pages, print: page => $"{Problem(page)}\n{Escaped(page)}");
        }
    }

    [Fact]
    public void The_grammar_reaches_what_it_is_for()
    {
        var all = string.Concat(Enumerable.Range(0, 300).Select(i => HtmlGrammar.Page(HtmlGrammar.Numbered(i, 200))));
        Assert.All(["<svg", "<math", "<template", "<noscript", "<table", "onerror=", "javascript:", "\u202E", "<![CDATA[", "\0"], part => Assert.Contains(part, all, StringComparison.Ordinal));
    }

    private static string Problem(string page) => PageProperties.Look(Encoding.UTF8.GetBytes(page), "text/html").Problem;

    private static string Escaped(string page) => string.Concat(page.Select(c => c is < ' ' or > '~' ? $"\\u{(int)c:X4}" : $"{c}"));
}
