using Generator.Articles.Parts;
using Generator.Blocks;
using Generator.Diagnostics;
using Generator.Text;
using Generator.Transcripts;

namespace Generator.Articles.Steps;

/// <summary>
/// Tells where a page contradicts itself about its headline, its authors or its language, so that a person can look. It is calm: values that are only spelled differently,
/// shortened, or written for search engines in much the same words don't contradict one another.
/// </summary>
internal static class ContradictionStep
{
    private const int ShortestHeadline = 12;
    private const int ShortestName = 3;

    /// <summary>Reports contradictions about facts that no person has noted.</summary>
    public static void Run(ArticleDraft draft)
    {
        if (draft.IsPlainText)
        {
            return;
        }

        var settings = draft.Transcript.Capture.Settings;
        if (settings.Headline is null && draft.Layout.Headline.Count == 0)
        {
            JudgeHeadlines(draft);
        }

        if (settings.Authors.Count == 0 && !settings.HasNoAuthors && draft.Layout.Byline.Count == 0)
        {
            JudgeAuthors(draft);
        }

        if (settings.Language is null)
        {
            JudgeLanguages(draft);
        }
    }

    // What the page states about this article against its one first-level heading.
    private static void JudgeHeadlines(ArticleDraft draft)
    {
        var headings = Enumerable.Range(0, draft.Count).Where(i => draft.Passages[i].Block is Block.Heading { Level: 1 } && draft.Text(i).Length >= ShortestHeadline && !draft.Sites.Has(draft.Text(i))).ToList();
        var isArticle = draft.Transcript.Claims.Any(c => c.Kind == ClaimKind.PageType && c.Value.EndsWith("article", StringComparison.OrdinalIgnoreCase));
        var stated = draft.Transcript.Claims.FirstOrDefault(c => c.Kind == ClaimKind.Headline && c.Origin == ClaimOrigin.JsonLd && isArticle && c.Value.Length >= ShortestHeadline && !draft.Sites.Has(c.Value));
        if (headings.Count == 1 && stated is not null && !IsAlike(stated.Value, draft.Text(headings[0])))
        {
            draft.Report(ContradictionDiagnostics.Headlines.At(draft.Passages[headings[0]].Location, HeadlineStep.Line(draft.Text(headings[0])), stated.Value, draft.Headline ?? ""));
        }
    }

    private static bool IsAlike(string one, string other)
    {
        var (first, second) = (HeadlineStep.Loose(one), HeadlineStep.Loose(other));
        return first.Contains(second, StringComparison.Ordinal) || second.Contains(first, StringComparison.Ordinal) || PageHeadline.IsVariant(one, other);
    }

    // Names that are stated to machines against names in the byline that readers see.
    private static void JudgeAuthors(ArticleDraft draft)
    {
        var reading = new BylineReading(draft.Data);
        var stated = draft.Transcript.Claims.Where(c => c.Kind == ClaimKind.Author && c.Origin is ClaimOrigin.JsonLd or ClaimOrigin.OpenGraph)
            .SelectMany(c => reading.Declared(HeadlineStep.Line(c.Value)))
            .Where(n => n.Contains(' ', StringComparison.Ordinal) && !NameShape.IsHandle(n) && !draft.Sites.Has(n) && !draft.Sites.Begins(n))
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .ToList();
        var lines = draft.Of(PassageUse.Byline).ToList();
        var shown = lines.SelectMany(i => reading.Names(draft.Text(i), isByline: true, out _)).Where(n => n.Contains(' ', StringComparison.Ordinal) && !draft.Sites.Has(n) && !draft.Sites.Begins(n)).ToList();
        if (stated.Count > 0 && shown.Count > 0 && !stated.SelectMany(Words).Intersect(shown.SelectMany(Words), StringComparer.Ordinal).Any()
            && !draft.Transcript.Passages.Any(p => stated.Exists(n => ArticleDraft.TextOf(p.Block).Contains(n, StringComparison.OrdinalIgnoreCase))))
        {
            draft.Report(ContradictionDiagnostics.Authors.At(draft.Passages[lines[0]].Location, string.Join(", ", shown), string.Join(", ", stated), string.Join(", ", draft.Authors)));
        }
    }

    private static IEnumerable<string> Words(string name) =>
        name.Split([' ', '-', '.'], StringSplitOptions.RemoveEmptyEntries).Where(w => w.Length >= ShortestName).Select(w => WordNormalization.Fold(w));

    private static void JudgeLanguages(ArticleDraft draft)
    {
        var stated = draft.Transcript.DeclaredLanguage;
        if (stated is not null && LanguageStep.IsOfLanguage(stated) && draft.Language is { } chosen && !TextLanguage.IsSame(stated, chosen))
        {
            draft.Report(ContradictionDiagnostics.Languages.At(Location.Of(draft.Transcript.Capture.File), stated.Value, chosen.Value));
        }
    }
}
