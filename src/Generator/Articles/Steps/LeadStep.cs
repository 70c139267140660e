using Generator.Blocks;

namespace Generator.Articles.Steps;

/// <summary>Takes what leads the text: pictures and media between the headline and the first line of the body, with their captions.</summary>
internal static class LeadStep
{
    public static void TakeLead(ArticleDraft draft, int headline)
    {
        var firstText = draft.Of(PassageUse.Body).FirstOrDefault(-1);
        if (headline < 0 || firstText < 0)
        {
            return;
        }

        for (var i = headline + 1; i < firstText; i++)
        {
            if (!draft.IsOpen(i))
            {
                continue;
            }

            var isMedium = draft.BlockOf(i) is Block.Figure { OriginalAddress: not null } or Block.Figure { Picture: not null } or Block.MissingMedia;
            var isCaption = draft.Passages[i].Container.Nearest("figure") is { } figure && draft.Tree.SpanOf(figure).Passages.Any(p => draft.BlockOf(p) is Block.Figure);
            if (isMedium || isCaption)
            {
                draft.Take(i, PassageUse.Body);
            }
        }
    }
}
