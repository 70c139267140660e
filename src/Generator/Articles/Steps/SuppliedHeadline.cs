using Generator.Diagnostics;
using Generator.Transcripts;

namespace Generator.Articles.Steps;

/// <summary>
/// The line that stands for the headline of an article whose page shows and declares none, as catalogers supply a title: the page's title, even where that may name
/// the site, else the first words of the text. Readers of the archive find the article by it; that it was supplied is reported.
/// </summary>
internal static class SuppliedHeadline
{
    // Less is a message, a menu or a page that wasn't saved whole.
    private const int ShortestArticle = 250;

    private const int LongestOpening = 80;

    /// <summary>Null where the body isn't clearly an article, and isn't all that the page holds either.</summary>
    public static string? Of(ArticleDraft draft)
    {
        var texts = draft.Of(PassageUse.Body).Where(draft.IsText).Select(draft.Text).ToList();
        if (texts.Where(LineShape.EndsAsSentence).Sum(TextWeights.LengthOf) < ShortestArticle)
        {
            var bare = BarePage.TextsOf(draft);
            if (bare.Count == 0)
            {
                return null;
            }

            BarePage.Report(draft, bare);
        }

        var title = draft.Transcript.Claims.Where(c => c.Kind == ClaimKind.Headline && c.Origin != ClaimOrigin.VisibleText)
            .OrderBy(c => c.Origin == ClaimOrigin.TitleElement ? 0 : 1)
            .Select(c => HeadlineStep.Line(c.Value))
            .FirstOrDefault(t => t.Length > 0);
        var supplied = title ?? OpeningOf(HeadlineStep.Line(texts.Find(LineShape.EndsAsSentence) ?? texts[0]));
        draft.Report(ArticleDiagnostics.HeadlineSupplied.At(Location.Of(draft.Transcript.Capture.File), supplied));
        if (title is not null)
        {
            draft.Headline = title;
            draft.Explain(ClaimKind.Headline, title, "the page's title, as nothing else says it");
        }

        return supplied;
    }

    /// <summary>The first words of a text, as many as a headline has.</summary>
    public static string OpeningOf(string text)
    {
        if (text.Length <= LongestOpening)
        {
            return text;
        }

        var end = text.LastIndexOf(' ', LongestOpening);
        end = end < LongestOpening / 2 ? LongestOpening : end;
        return text[..(char.IsHighSurrogate(text[end - 1]) ? end - 1 : end)].TrimEnd() + "…";
    }
}
