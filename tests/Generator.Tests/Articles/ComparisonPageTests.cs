namespace Generator.Tests.Articles;

/// <summary>The report for people who work on extraction shows what is lost and what is too much, and nothing of a page gets out of its place.</summary>
public sealed class ComparisonPageTests
{
    [Fact]
    public void What_is_lost_and_what_is_too_much_is_marked_and_nothing_else()
    {
        var page = Html("One two three four five six seven.\nEight nine ten eleven twelve.", "One two three four five six seven.\nRead more about this here today.");
        Assert.Contains("<p dir=\"auto\">One two three four five six seven. </p>", page, StringComparison.Ordinal);
        Assert.Contains("<del>Eight nine ten eleven twelve.</del>", page, StringComparison.Ordinal);
        Assert.Contains("<ins>Read more about this here today.</ins>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<del>One", page, StringComparison.Ordinal);
    }

    [Fact]
    public void In_scripts_without_spaces_the_mark_stands_on_what_differs()
    {
        var shared = string.Concat(Enumerable.Repeat("山水火木金土日月人口手足目耳心天地", 4));
        var pieces = ComparedText.Of(shared + "東西南北左右上下前後内外大小多少", shared);
        Assert.Equal(shared + "東西南北左右上下前後内外大小多少", string.Concat(pieces.Select(p => p.Piece)));
        Assert.True(pieces[0].IsShared);
        Assert.False(pieces[^1].IsShared);
    }

    [Fact]
    public void Everything_is_escaped()
    {
        const string Hostile = "</p><script>alert(1)</script>\"'&\u202E\u0000 <img src=x onerror=alert(1)>";
        var page = ComparisonPage.Of(Hostile, [new ComparedPage(Hostile, 0.5, [(Hostile, Hostile, Hostile + "x")], Hostile, "another " + Hostile)]);
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", page, StringComparison.Ordinal);
        Assert.DoesNotContain('\u202E', page);
        Assert.DoesNotContain('\u0000', page);
        Assert.Contains("&lt;script&gt;alert(1)", page, StringComparison.Ordinal);
    }

    private static string Html(string expected, string ours) => ComparisonPage.Of("origin", [new ComparedPage("page", 0.5, [], expected, ours)]);
}
