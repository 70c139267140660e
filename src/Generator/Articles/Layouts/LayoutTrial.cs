using Generator.Articles.Steps;
using Generator.Languages;
using Generator.Settings;

namespace Generator.Articles.Layouts;

/// <summary>Reads pages by a layout that is only proposed, and compares with what the general rules read: a layout that makes one page worse isn't proposed.</summary>
internal sealed class LayoutTrial(IReadOnlyList<StudiedPage> pages, ExtractionData data)
{
    // In a thousand characters of a page's text: a word or two.
    private const int Tolerated = 3;

    /// <summary>Whether every page gives the same headline, authors and date as by the general rules, and its text but for a word.</summary>
    public bool IsNoWorse(Layout layout)
    {
        var source = Source.Unknown([layout]);
        return pages.All(page => IsNoWorse(page, ArticleExtraction.Explain(page.Transcript, source, data)));
    }

    /// <summary>Whether two dates are the same minute, however they are written; where one has no time, the same day. Pages write seconds in one place and none in another.</summary>
    public static bool IsSame(EdtfDate? one, EdtfDate? other) => (one, other) switch
    {
        (null, _) or (_, null) => one is null && other is null,
        ({ Time: not null }, { Time: not null }) => one.EarliestUtc.Ticks / TimeSpan.TicksPerMinute == other.EarliestUtc.Ticks / TimeSpan.TicksPerMinute,
        _ => one.Year == other.Year && one.Month == other.Month && one.Day == other.Day && one.IsUncertain == other.IsUncertain,
    };

    private static bool IsNoWorse(StudiedPage page, ExplainedArticle tried)
    {
        if (page.General.Article.Value is not { } before || tried.Article.Value is not { } after)
        {
            return false;
        }

        var (all, differing) = (0L, 0L);
        for (var i = 0; i < page.Count; i++)
        {
            var (was, isNow) = (IsInText(page.UseOf(i)), IsInText(tried.Decisions[i].Use));
            all += was ? page.WeightOf(i) : 0;
            differing += was != isNow ? page.WeightOf(i) : 0;
        }

        return differing * 1000 <= all * Tolerated
            && HeadlineStep.Loose(before.Headline) == HeadlineStep.Loose(after.Headline)
            && IsSame(before.Published, after.Published)
            && before.Authors.ToHashSet(StringComparer.OrdinalIgnoreCase).SetEquals(after.Authors)
            && before.Body.Count(b => b is Blocks.Block.Figure or Blocks.Block.MissingMedia) == after.Body.Count(b => b is Blocks.Block.Figure or Blocks.Block.MissingMedia);
    }

    private static bool IsInText(string use) => use is "body" or "standfirst" or "dateline" or "agency-credit" or "source-description" or "notice";
}
