using Generator.Diagnostics;
using Generator.Languages;
using Generator.Text;
using Generator.Transcripts;

namespace Generator.Articles;

/// <summary>What one passage was used for: `headline`, `body`, `left-out` and so on, with the reason where it was left out.</summary>
public sealed record PassageDecision(string Use, OmissionReason? Reason, string Text, Container Container, Location Location)
{
    /// <summary>The reason that capture.yml gives where a person decided; else null.</summary>
    public string? ByHand { get; init; }
}

/// <summary>Why one fact about the article was chosen: from which statement of the page, or which passage.</summary>
/// <param name="Reason">For people: `declared (JsonLd)`, `shown near the headline`.</param>
public sealed record ClaimDecision(ClaimKind Kind, string Value, string Reason);

/// <summary>What a page says of itself where no article was found in it; its diagnostics say why there is none.</summary>
public sealed record CaptureFacts(string? Headline, Sequence<string> Authors, EdtfDate? Published, EdtfDate? Updated, LanguageTag? Language);

/// <summary>An article with the decision about each passage it was chosen from, in the page's order: what `extract --why` shows.</summary>
/// <param name="Facts">What the page says of itself; null where it is a server's message.</param>
/// <param name="Chosen">Why headline, authors, dates and language are what they are.</param>
public sealed record ExplainedArticle(Outcome<Article> Article, string Layout, Sequence<PassageDecision> Decisions, CaptureFacts? Facts, Sequence<ClaimDecision> Chosen);
