using Generator.Articles.Parts;
using Generator.Articles.Steps;
using Generator.Diagnostics;
using Generator.Settings;
using Generator.Text;
using Generator.Transcripts;

namespace Generator.Articles;

/// <summary>
/// Chooses the article out of a transcript. Every passage gets one use, step by step; what remains is taken or left out at the end, so that each is in the
/// article or among its omissions.
/// </summary>
public static class ArticleExtraction
{
    /// <summary>Reads a page by the layout of its source that fits it, else by general rules.</summary>
    public static Outcome<Article> Extract(Transcript transcript, Source source, ExtractionData data) => Explain(transcript, source, data).Article;

    /// <summary>Does the same, and keeps what was decided about each passage.</summary>
    public static ExplainedArticle Explain(Transcript transcript, Source source, ExtractionData data)
    {
        var diagnostics = new List<Diagnostic>();
        var layout = LayoutChoice.Of(transcript, source, diagnostics);
        var draft = new ArticleDraft(transcript, source, layout, data);

        HandStep.Hold(draft);
        LanguageStep.Run(draft);
        LayoutFurnitureStep.Run(draft);
        BoxFurnitureStep.Run(draft);
        PlayerLinesStep.Run(draft);
        PhraseStep.Run(draft);
        ClosingStep.Run(draft);
        HeadlineStep.Run(draft);
        RepeatedCaptionStep.Run(draft);
        DateStep.Run(draft);
        BylineStep.Run(draft);
        PromotionStep.Run(draft);
        TeaserStep.Run(draft);
        NewswireStep.Run(draft);
        BodyStep.Run(draft);
        HandStep.Keep(draft);
        StandfirstStep.Run(draft);
        PointerStep.Run(draft);
        TidyStep.Run(draft);
        TrackingStep.Run(draft);
        CorrectionStep.Run(draft);
        NatureStep.Run(draft);
        ContradictionStep.Run(draft);

        var article = PartLanguages.Mark(FigureHolding.Hold(ArticleAssembly.Assemble(draft), transcript.Capture), data.Words);
        return new ExplainedArticle(
            article with { Diagnostics = [.. diagnostics, .. article.Diagnostics] },
            layout.Name,
            Enumerable.Range(0, draft.Count).Select(draft.DecisionOf).ToSequence(),
            article.Diagnostics.Any(d => d.Descriptor == ArticleDiagnostics.NotAnArticle || d.Descriptor == NatureDiagnostics.ServerRefused)
                ? null
                : new CaptureFacts(draft.Headline, draft.Authors.ToSequence(), draft.Published, draft.Updated, draft.Language),
            draft.Chosen.ToSequence());
    }
}
