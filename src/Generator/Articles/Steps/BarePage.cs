using Generator.Diagnostics;
using Generator.Transcripts;

namespace Generator.Articles.Steps;

/// <summary>
/// A page that holds nothing but a few words: too little to look like a text, but there is nothing else that could be it. A flash of an agency is such a page; a server's
/// message in words that nobody knew is one too, so that whoever keeps the archive is asked to look.
/// </summary>
internal static class BarePage
{
    // A server's message is shorter.
    private const int FewLetters = 1500;

    /// <summary>The passages of the text, all but the headline; none where the page holds anything else.</summary>
    public static List<int> TextsOf(ArticleDraft draft)
    {
        if (draft.Transcript.HasScripts || draft.Transcript.Capture.IsFurther)
        {
            // An empty frame for a program, or a wall before the page; and no page goes on with a few words.
            return [];
        }

        var texts = Enumerable.Range(0, draft.Count).Where(i => draft.IsText(i) && draft.Text(i).Length > 0 && draft.Use(i) != PassageUse.Headline).ToList();
        return texts.TrueForAll(i => IsText(draft, i)) ? texts : [];
    }

    /// <summary>Asks whoever keeps the archive, once, to look at the page.</summary>
    public static void Report(ArticleDraft draft, List<int> texts)
    {
        if (texts.Count > 0 && texts.Sum(i => (long)draft.Text(i).Length) <= FewLetters && !draft.Transcript.Capture.Settings.IsArticle && !draft.Diagnostics.Any(d => d.Descriptor == NatureDiagnostics.FewWords))
        {
            draft.Report(NatureDiagnostics.FewWords.At(Location.Of(draft.Transcript.Capture.File), SuppliedHeadline.OpeningOf(HeadlineStep.Line(draft.Text(texts[0])))));
        }
    }

    // What only readers without scripts see says that there is nothing here.
    private static bool IsText(ArticleDraft draft, int passage) =>
        draft.Use(passage) != PassageUse.LeftOut && !draft.Passages[passage].Marks.HasFlag(PassageMarks.FromNoScript) && draft.Passages[passage].LinkLength * 2 < draft.Passages[passage].TextLength;
}
