using Generator.Diagnostics;
using Generator.Text;

namespace Generator.Articles;

/// <summary>What one passage was used for: `headline`, `body`, `left-out` and so on, with the reason where it was left out.</summary>
public sealed record PassageDecision(string Use, OmissionReason? Reason, string Text, Location Location);

/// <summary>An article with the decision about each passage it was chosen from, in the page's order: what `extract --why` shows.</summary>
public sealed record ExplainedArticle(Outcome<Article> Article, string Layout, Sequence<PassageDecision> Decisions);
