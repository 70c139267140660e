using Generator.Blocks;
using Generator.Settings;

namespace Generator.Articles.Steps;

/// <summary>
/// Puts words right that a person has noted as wrong (`corrections.yml`). The place is known by the passage's first words and by the wrong ones themselves, so that a correction
/// stays where it belongs when a page is read anew; one that fits nowhere stops the capture, because a reader would be told the wrong words again.
/// </summary>
internal static class CorrectionStep
{
    public static void Run(ArticleDraft draft)
    {
        var corrections = draft.Transcript.Capture.Settings.Corrections;
        if (corrections.Count == 0)
        {
            return;
        }

        var texts = Enumerable.Range(0, draft.Count).Select(i => HeadlineStep.Loose(draft.Text(i))).ToList();
        foreach (var correction in corrections)
        {
            if (HandStep.Find(draft, correction.Passage, texts) is >= 0 and var passage)
            {
                Correct(draft, passage, correction);
            }
        }
    }

    private static void Correct(ArticleDraft draft, int passage, PassageCorrection noted)
    {
        var (wrong, right) = (noted.Correction.Wrong, noted.Correction.Right);
        var block = draft.BlockOf(passage);
        var places = Places(ArticleDraft.TextOf(block), wrong);
        var corrected = places.Count == 1 ? Corrected(block, places[0], LengthOf(ArticleDraft.TextOf(block), places[0], noted.Correction), right) : null;
        if (corrected is null || draft.Use(passage) == PassageUse.LeftOut)
        {
            var why = draft.Use(passage) == PassageUse.LeftOut ? "is left out of the article" : places.Count > 1 ? "holds these words more than once" : "doesn't hold these words";
            draft.Report(HandDiagnostics.CorrectionUnfit.At(noted.Passage.Location, wrong, HandStep.Number(passage), why));
            return;
        }

        draft.Correct(passage, corrected, noted.Correction);
        draft.Headline = draft.Use(passage) == PassageUse.Headline ? ReplacedIn(draft.Headline, wrong, right) : draft.Headline;
        draft.Standfirst = draft.Use(passage) == PassageUse.Standfirst ? ReplacedIn(draft.Standfirst, wrong, right) : draft.Standfirst;
    }

    // Of two spaces round words that are taken out, one goes with them.
    private static int LengthOf(string text, int at, Correction correction) =>
        correction.Right.Length == 0 && at > 0 && char.IsWhiteSpace(text[at - 1]) && at + correction.Wrong.Length < text.Length && char.IsWhiteSpace(text[at + correction.Wrong.Length])
            ? correction.Wrong.Length + 1
            : correction.Wrong.Length;

    private static Block? Corrected(Block block, int at, int length, string right)
    {
        var replacement = new TextReplacement(at, at + length, right);
        return block switch
        {
            Block.Paragraph paragraph => paragraph with { Content = replacement.Rewrite(paragraph.Content) },
            Block.Heading heading => heading with { Content = replacement.Rewrite(heading.Content) },
            Block.Preformatted preformatted => preformatted with { Value = replacement.Replaced(preformatted.Value) },
            _ => null,
        };
    }

    private static string? ReplacedIn(string? text, string wrong, string right) =>
        text is not null && Places(text, wrong) is [var at] ? HeadlineStep.Line(text[..at] + right + text[(at + wrong.Length)..]) : text;

    // Every kind of white space is the same: people can't see which one stands in a page.
    private static List<int> Places(string text, string wrong)
    {
        var places = new List<int>();
        for (var at = 0; wrong.Length > 0 && at + wrong.Length <= text.Length; at++)
        {
            var length = 0;
            while (length < wrong.Length && (text[at + length] == wrong[length] || (char.IsWhiteSpace(text[at + length]) && char.IsWhiteSpace(wrong[length]))))
            {
                length++;
            }

            if (length == wrong.Length)
            {
                places.Add(at);
            }
        }

        return places;
    }
}
