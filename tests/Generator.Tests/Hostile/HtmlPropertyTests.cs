using System.Text;
using CsCheck;

namespace Generator.Tests.Hostile;

/// <summary>What holds for every page that the grammar can make. A failure prints its seed and the smallest page found that still fails.</summary>
public sealed class HtmlPropertyTests
{
    /// <summary>How many pages are tried.</summary>
    private const string Variable = "GENERATOR_TEST_PAGES";

    private static readonly Gen<string> s_pages = Gen.Int[0, 1 << 20].Array[0, 300].Select(choices => HtmlGrammar.Page(choices));

    private static long Pages => long.TryParse(Environment.GetEnvironmentVariable(Variable), System.Globalization.CultureInfo.InvariantCulture, out var stated) ? stated : 2_000;

    [Fact]
    public void Whatever_a_page_holds_the_output_has_only_the_models_elements_and_attributes_and_comes_back_as_it_was_and_no_text_is_lost() =>
        s_pages.Sample(page => PageProperties.Problem(Encoding.UTF8.GetBytes(page), "text/html").Length == 0, iter: Pages, print: page => $"{PageProperties.Problem(Encoding.UTF8.GetBytes(page), "text/html")}\n{Escaped(page)}");

    [Fact]
    public void The_grammar_reaches_what_it_is_for()
    {
        var all = string.Concat(Enumerable.Range(0, 300).Select(i => HtmlGrammar.Page(HtmlGrammar.Numbered(i, 200))));
        Assert.All(["<svg", "<math", "<template", "<noscript", "<table", "onerror=", "javascript:", "\u202E", "<![CDATA[", "\0"], part => Assert.Contains(part, all, StringComparison.Ordinal));
        Assert.NotEqual("", string.Concat(Enumerable.Range(0, 50).Select(i => PageProperties.Written(Encoding.UTF8.GetBytes(HtmlGrammar.Page(HtmlGrammar.Numbered(i, 200))), "text/html").Markup)));
    }

    private static string Escaped(string page) => string.Concat(page.Select(c => c is < ' ' or > '~' ? $"\\u{(int)c:X4}" : $"{c}"));
}
