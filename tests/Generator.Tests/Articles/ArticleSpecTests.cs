using System.Globalization;
using System.Text;
using CapturedPages = Generator.Tests.Transcripts.Html.Pages;
using Generator.Articles;
using Generator.Blocks.Writing;
using Generator.Languages;
using Generator.Settings;
using Generator.Tests.Blocks;
using Generator.Text;

namespace Generator.Tests.Articles;

/// <summary>The choice of the article out of a page by example: tests/specs/articles. The body stands as our own HTML, a block a line; then what was left out, and why.</summary>
public sealed class ArticleSpecTests
{
    private static readonly WritingContext s_context = new(LanguageTag.English, LinkFrame.On(Specimen.Page), Specimen.Words);

    public static IEnumerable<TheoryDataRow<string, string>> Cases => MarkdownSpecs.In("articles").Select(c => new TheoryDataRow<string, string>(c.File, c.Title));

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_page_gives_the_article_that_its_spec_tells(string file, string title)
    {
        var spec = MarkdownSpecs.In("articles").Single(c => c.File == file && c.Title == title);
        var transcript = CapturedPages.Read(spec.Blocks["html"]);
        Assert.True(transcript.HasValue);
        var article = ArticleExtraction.Extract(transcript.Value, Source.Unknown([]), TestPages.Data);
        Assert.True(article.HasValue, string.Join('\n', article.Diagnostics.Select(d => d.Message)));
        Same(spec.Blocks["article"], Text(article.Value));
        Same(spec.Blocks.GetValueOrDefault("omissions", ""), string.Concat(article.Value.Omissions.Select(o => $"{ListedName.Of(o.Reason)}: {o.Text.Replace("\n", "⏎", StringComparison.Ordinal)}\n")));
    }

    // Whole, so that it can be read before it is written into the spec.
    private static void Same(string expected, string actual) => Assert.True(expected == actual, $"expected:\n{expected}\nis:\n{actual}");

    private static string Text(Article article)
    {
        var text = new StringBuilder();
        Line(text, "headline", article.Headline);
        Line(text, "standfirst", article.Standfirst);
        Line(text, "authors", article.Authors.Count == 0 ? null : string.Join(" | ", article.Authors));
        Line(text, "dateline", article.Dateline);
        Line(text, "published", article.Published?.ToString());
        Line(text, "updated", article.Updated?.ToString());
        Line(text, "credits", article.AgencyCredits.Count == 0 ? null : string.Join(" | ", article.AgencyCredits));
        foreach (var block in article.Body)
        {
            text.Append(HtmlWriter.Write([block], s_context).Markup.TrimEnd().ReplaceLineEndings("⏎")).Append('\n');
        }

        return text.ToString();
    }

    private static void Line(StringBuilder text, string name, string? value)
    {
        if (value is not null)
        {
            text.Append(CultureInfo.InvariantCulture, $"{name}: {value}\n");
        }
    }
}
