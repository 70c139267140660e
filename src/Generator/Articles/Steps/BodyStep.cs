using Generator.Blocks;
using Generator.Diagnostics;
using Generator.Transcripts;

namespace Generator.Articles.Steps;

/// <summary>
/// Takes the body: in a text file everything after the headline that is still open; in a page what stands in the layout's container, else in the container that holds
/// most running text. Pictures and media between the headline and the text lead it. Whatever is open after this step is left out.
/// </summary>
internal static class BodyStep
{
    public static void Run(ArticleDraft draft)
    {
        var headline = draft.Of(PassageUse.Headline).FirstOrDefault(-1);
        if (draft.IsPlainText)
        {
            TakeAll(draft, Enumerable.Range(headline + 1, draft.Count - headline - 1));
        }
        else
        {
            var containers = ByLayout(draft);
            if (containers.Count == 0 && draft.Layout.Body.Count > 0)
            {
                draft.Report(ArticleDiagnostics.NoLayout.At(Location.Of(draft.Transcript.Capture.File), draft.Source.ShortName));
            }

            if (containers.Count == 0)
            {
                TakeAll(draft, BodyChoice.Of(draft));
                if (!draft.Of(PassageUse.Body).Any())
                {
                    TakeAll(draft, UnderHeadline(draft, headline));
                }

                if (!draft.Of(PassageUse.Body).Any())
                {
                    var bare = BarePage.TextsOf(draft);
                    BarePage.Report(draft, bare);
                    TakeAll(draft, bare);
                }
            }

            TakeAll(draft, containers.SelectMany(c => draft.Tree.SpanOf(c).Passages).Where(i => i > headline || !containers.Exists(c => Holds(draft, c, headline))));
            LeadStep.TakeLead(draft, headline);
        }

        LeaveOutRest(draft);
    }

    // A text of a few words looks like none. Where the page itself says that its headline begins an article, what stands there in paragraphs is the text.
    private static List<int> UnderHeadline(ArticleDraft draft, int headline)
    {
        var article = headline < 0 ? null : draft.Passages[headline].Container.SelfAndAncestors().FirstOrDefault(c => c.Tag == "article");
        return article is null ? [] : draft.Tree.SpanOf(article).Passages
            .Where(i => i > headline && draft.IsOpen(i) && draft.BlockOf(i) is Block.Paragraph && draft.Passages[i].LinkLength * 2 < draft.Passages[i].TextLength)
            .ToList();
    }

    private static List<Container> ByLayout(ArticleDraft draft)
    {
        foreach (var selector in ArticleDraft.Selectors(draft.Layout.Body))
        {
            // The outermost: a container of the same name inside another is a part of it.
            var found = draft.Tree.Containers
                .Where(c => selector.Matches(c) && c.Parent?.SelfAndAncestors().Any(selector.Matches) != true && draft.Tree.SpanOf(c).Passages.Any(i => draft.IsOpen(i) && draft.IsText(i)))
                .ToList();
            if (found.Count > 0)
            {
                return found;
            }
        }

        return [];
    }

    private static bool Holds(ArticleDraft draft, Container container, int passage) =>
        passage >= 0 && ContainerTree.IsInside(draft.Passages[passage].Container, container);

    private static void TakeAll(ArticleDraft draft, IEnumerable<int> passages)
    {
        foreach (var i in passages.Where(draft.IsOpen).ToList())
        {
            if (draft.IsText(i) && draft.Text(i).Length == 0)
            {
                draft.LeaveOut(i, OmissionReason.Empty);
            }
            else
            {
                draft.Take(i, PassageUse.Body);
            }
        }
    }

    private static void LeaveOutRest(ArticleDraft draft)
    {
        var first = draft.Of(PassageUse.Body).FirstOrDefault(draft.Count);
        for (var i = 0; i < draft.Count; i++)
        {
            if (draft.IsOpen(i))
            {
                draft.LeaveOut(i, draft.IsPlainText && i < first ? OmissionReason.Navigation : OmissionReason.OutsideArticle);
            }
        }
    }
}
