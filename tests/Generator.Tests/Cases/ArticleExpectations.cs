using System.Globalization;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using static Generator.Tests.Cases.ArticleView;
using static Generator.Tests.Cases.Expectations;

namespace Generator.Tests.Cases;

/// <summary>What cases expect of the one article they are about.</summary>
internal static class ArticleExpectations
{
    public static readonly Dictionary<string, Action<ArticleView, JsonElement>> All = new(StringComparer.Ordinal)
    {
        ["published"] = (_, expected) => Assert.True(expected.GetBoolean(), "an article was published"),
        ["headline"] = (view, expected) => Assert.Equal(expected.GetString(), view.Headline),
        ["headline_without_soft_hyphens"] = (view, expected) => Assert.Equal(expected.GetString(), view.Headline.Replace("\u00AD", "", StringComparison.Ordinal)),
        ["byline"] = (view, expected) => Assert.Equal(Strings(expected), view.Document.QuerySelectorAll("main .byline bdi").Select(Lines)),
        ["language"] = (view, expected) => Assert.Equal(expected.GetString(), view.Main.Closest("[lang]")!.GetAttribute("lang")),
        ["direction"] = (view, expected) => Assert.Equal(expected.GetString(), view.Main.Closest("[dir]")!.GetAttribute("dir")),
        ["html_lang_of_page"] = (view, expected) => Assert.Equal(expected.GetString(), BuiltSite.Lang(view.Document)),
        ["published_time"] = (view, expected) => AssertTime(expected, view.Document.QuerySelector("main .published time"), isOffsetCompared: true),
        ["updated_time"] = (view, expected) => AssertTime(expected, view.Document.QuerySelector("main .updated time"), isOffsetCompared: true),
        ["captured"] = (view, expected) => AssertTime(expected, Row(view, "attribution.captured")?.QuerySelector("time"), isOffsetCompared: false),
        ["source_address"] = (view, expected) => Assert.Equal(expected.GetString(), Row(view, "attribution.original_address")?.QuerySelector("a")?.GetAttribute("href")),
        ["archived_copy_address"] = (view, expected) => Assert.Equal(expected.GetString(), Row(view, "attribution.archived_copy")?.QuerySelector("a")?.GetAttribute("href")),
        ["body_paragraphs"] = (view, expected) => AssertSame(expected, Paragraphs(view)),
        ["body_paragraphs_include"] = (view, expected) => AssertInOrder(expected, Paragraphs(view)),
        ["body_blocks"] = BodyBlocks,
        ["list_items"] = (view, expected) => AssertSame(expected, [.. Assert.Single(view.Body.QuerySelectorAll("ul, ol")).Children]),
        ["headings"] = (view, expected) => Assert.Equal(
            expected.EnumerateArray().Select(h => $"{h[0].GetInt32()} {h[1].GetString()}"),
            view.Body.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(h => $"{h.LocalName[1]} {Lines(h)}")),
        ["tables"] = TableExpectations.Check,
        ["figures"] = Figures,
        ["links"] = Links,
        ["addresses_compared"] = (_, expected) => Assert.Equal("after encoding every non-ASCII character once", expected.GetString()),
        ["left_out"] = LeftOut,
        ["must_contain"] = (view, expected) => Assert.All(Strings(expected), text => Assert.Contains(text, Lines(view.Main), StringComparison.Ordinal)),
        ["must_contain_once"] = (view, expected) => Assert.All(Strings(expected), text => Assert.Single(Lines(view.Main).Split(text).Skip(1))),
        ["never_contains"] = (view, expected) => Assert.All(Strings(expected), text => Assert.DoesNotContain(text, view.Main.InnerHtml + Lines(view.Main), StringComparison.Ordinal)),
        ["never_elements"] = (view, expected) => Assert.All(Strings(expected), selector => Assert.Empty(view.Document.QuerySelectorAll(selector))),
        ["elements_exist"] = (view, expected) => Assert.All(Strings(expected), selector => Assert.NotEmpty(view.Document.QuerySelectorAll(selector))),
        ["text_of"] = (view, expected) => Assert.All(Members(expected), e => Assert.Equal(e.Value.GetString(), Lines(view.Document.QuerySelector(e.Key)!))),
        ["h1_in_page"] = (view, expected) => Assert.Equal(Strings(expected), view.Document.QuerySelectorAll("h1").Select(Lines)),
        ["page_heading_levels_never_skip"] = (view, _) => HeadingLevels(view),
        ["slug_contains"] = (view, expected) => Assert.Contains(expected.GetString()!, System.IO.Path.GetFileName(view.Path), StringComparison.Ordinal),
        ["rewrite_stable"] = (view, _) => RewriteStable(view),
        ["holds_in_formats"] = (_, expected) => Assert.NotEmpty(Strings(expected)),
    };

    private static IReadOnlyList<IElement> Paragraphs(ArticleView view) =>
        [.. view.Body.QuerySelectorAll("p").Where(p => p.ParentElement!.Closest("ul, ol, blockquote, figure, table, .missing") is null)];

    private static void AssertSame(JsonElement expected, IReadOnlyList<IElement> found)
    {
        var isSame = Strings(expected).Count() == found.Count && Strings(expected).Zip(found).All(pair => IsSame(pair.First, pair.Second));
        Assert.True(isSame, "expected:\n" + string.Join('\n', Strings(expected)) + "\nfound:\n" + string.Join('\n', found.Select(Lines)));
    }

    private static void AssertInOrder(JsonElement expected, IReadOnlyList<IElement> found)
    {
        var from = 0;
        foreach (var text in Strings(expected))
        {
            var at = found.Skip(from).TakeWhile(p => !IsSame(text, p)).Count() + from;
            Assert.True(at < found.Count, $"not there or not in order: {text}\nfound:\n" + string.Join('\n', found.Select(Lines)));
            from = at + 1;
        }
    }

    private static void BodyBlocks(ArticleView view, JsonElement expected)
    {
        Assert.Equal(expected.GetArrayLength(), view.Body.Children.Length);
        foreach (var (want, got) in expected.EnumerateArray().Zip(view.Body.Children))
        {
            var kind = want[0].GetString();
            Assert.Equal(kind, got.LocalName switch { "p" => "paragraph", "ul" or "ol" => "list", "figure" => "figure", "blockquote" => "quotation", ['h', _] => "heading", var other => other });
            AssertSame(kind == "list" ? want[1] : JsonDocument.Parse($"[{want[1].GetRawText()}]").RootElement, kind == "list" ? [.. got.Children] : [got]);
        }
    }

    private static void Figures(ArticleView view, JsonElement expected)
    {
        var figures = view.Body.QuerySelectorAll("figure");
        Assert.Equal(expected.GetArrayLength(), figures.Length);
        foreach (var (want, got) in expected.EnumerateArray().Zip(figures))
        {
            var credit = got.QuerySelector("figcaption small");
            var caption = got.QuerySelector("figcaption")?.Clone() as IElement;
            caption?.QuerySelector("small")?.Remove();
            var shown = caption is null ? "" : Lines(caption);
            foreach (var (key, value) in Members(want))
            {
                switch (key)
                {
                    case "original_address":
                        Assert.Equal(value.GetString(), got.QuerySelector(".place a")?.GetAttribute("href"));
                        break;
                    case "original_address_any_of":
                        Assert.Contains(got.QuerySelector(".place a")?.GetAttribute("href"), Strings(value));
                        break;
                    case "held_sha256":
                        Assert.Equal(value.GetString(), view.Site.DigestOf(view.Path, got.QuerySelector("img")?.GetAttribute("src") ?? ""));
                        break;
                    case "alt" when got.QuerySelector("img") is { } picture:
                        Assert.Equal(value.GetString(), picture.GetAttribute("alt"));
                        break;
                    case "alt":
                        // What the caption says already isn't said a second time in the picture's place.
                        Assert.Equal(value.GetString(), got.QuerySelector(".place cite") is { } said ? Lines(said) : shown.Contains(value.GetString()!, StringComparison.Ordinal) ? value.GetString() : "");
                        break;
                    case "caption":
                        Assert.Equal(value.GetString(), shown);
                        break;
                    case "credit_contains":
                        Assert.Contains(value.GetString()!, credit is null ? "" : Lines(credit), StringComparison.Ordinal);
                        break;
                    default:
                        Assert.Fail($"the key '{key}' of a figure isn't known");
                        break;
                }
            }
        }
    }

    private static void Links(ArticleView view, JsonElement expected)
    {
        foreach (var link in expected.EnumerateArray())
        {
            var text = link.GetProperty("text").GetString()!;
            var found = view.Main.QuerySelectorAll("a").Where(a => Lines(a) == text).ToList();
            var allowed = link.TryGetProperty("href", out var href) ? [href.GetString()] : link.GetProperty("href_any_of").EnumerateArray().Select(h => h.GetString()).ToList();
            if (found.Count == 0)
            {
                Assert.Contains(null, allowed);
                Assert.Contains(text, Lines(view.Main), StringComparison.Ordinal);
            }
            else
            {
                Assert.Contains(Assert.Single(found).GetAttribute("href"), allowed);
            }
        }
    }

    private static void LeftOut(ArticleView view, JsonElement expected)
    {
        var words = BuiltSite.Interface(view.Document);
        var counts = view.Document.QuerySelectorAll("#attribution li").ToDictionary(
            li => li.ChildNodes[0].TextContent.Trim(),
            li => int.Parse(li.QuerySelector(".count")!.TextContent.Trim('(', ')'), CultureInfo.InvariantCulture),
            StringComparer.Ordinal);
        foreach (var left in expected.EnumerateArray())
        {
            // What the cases call a promotion is either of these: praise of something else, or the bare headline of another article.
            string[] reasons = left.GetProperty("kind").GetString() switch { "promotion" => ["omission.promotion", "omission.related_links"], var other => ["omission." + other] };
            Assert.Equal(left.GetProperty("count").GetInt32(), reasons.Sum(reason => counts.GetValueOrDefault(words.Label(reason).Text)));
        }
    }

    private static void HeadingLevels(ArticleView view)
    {
        var before = 0;
        foreach (var heading in view.Document.QuerySelectorAll("h1, h2, h3, h4, h5, h6"))
        {
            var level = heading.LocalName[1] - '0';
            Assert.InRange(level, 1, before + 1);
            before = level;
        }
    }

    private static void RewriteStable(ArticleView view)
    {
        var page = view.Site.Text(view.Path);
        var start = page.IndexOf('>', page.IndexOf("<main ", StringComparison.Ordinal)) + 1;
        var written = page[start..page.IndexOf("</main>", StringComparison.Ordinal)];
        Assert.Equal(written, view.Main.InnerHtml);
        Assert.Equal(written, new HtmlParser().ParseDocument("<!DOCTYPE html><body><main>" + written).QuerySelector("main")!.InnerHtml);
        Assert.Equal(written, new HtmlParser(new HtmlParserOptions { IsScripting = true }).ParseDocument("<!DOCTYPE html><body><main>" + written).QuerySelector("main")!.InnerHtml);
    }

    private static IElement? Row(ArticleView view, string label)
    {
        var term = BuiltSite.Interface(view.Document).Label(label).Text;
        return view.Document.QuerySelectorAll("#attribution dt").FirstOrDefault(dt => Lines(dt) == term)?.NextElementSibling;
    }

    private static void AssertTime(JsonElement expected, IElement? time, bool isOffsetCompared)
    {
        var (want, got) = (expected.GetDateTimeOffset(), DateTimeOffset.Parse(time?.GetAttribute("datetime") ?? "no time", CultureInfo.InvariantCulture));
        Assert.Equal(want, got);
        Assert.Equal(isOffsetCompared ? want.Offset : got.Offset, got.Offset);
    }
}
