using Generator.Transcripts;

namespace Generator.Articles.Steps;

/// <summary>Finds what a newsroom says about itself around its text: agency credits, its description of itself, and its own notice about designations.</summary>
internal static class ClosingStep
{
    // A notice has a few paragraphs; more text than that after its first words is the article's own, about a designation.
    private const int MostNoticeParagraphs = 4;

    private const int LongestCredit = 150;
    private const int LongestAgencyName = 60;

    public static void Run(ArticleDraft draft)
    {
        for (var i = draft.Count - 1; i >= 0; i--)
        {
            if (!draft.IsOpen(i) || !draft.IsText(i))
            {
                continue;
            }

            switch (draft.Phrases.ReasonOf(draft.Text(i)))
            {
                case FurnitureReasons.AgencyCredit:
                    TakeCredit(draft, i);
                    break;
                case FurnitureReasons.SourceDescription:
                    draft.Take(i, PassageUse.SourceDescription);
                    break;
                case FurnitureReasons.Notice:
                    TakeNotice(draft, i);
                    break;
                default:
                    JudgeBox(draft, i);
                    break;
            }
        }
    }

    private static void TakeCredit(ArticleDraft draft, int passage)
    {
        draft.Phrases.Is(FurnitureReasons.AgencyCredit, draft.Text(passage), out var rest);
        var names = NameList.Split(rest, draft.Data.Conjunctions);
        if (rest.Length <= LongestCredit && names.Count > 0 && names.All(n => n.Length <= LongestAgencyName))
        {
            draft.Take(passage, PassageUse.AgencyCredit);
            draft.AgencyCredits.InsertRange(0, names);
        }
    }

    // In a text file the box below an article has lost its frame: its picture's label and its indent are left. One that names the source describes it; others are about persons.
    private static void JudgeBox(ArticleDraft draft, int passage)
    {
        if (!draft.IsPlainText || !draft.Passages[passage].Marks.HasFlag(PassageMarks.Indented) || !FollowsMediaLabel(draft, passage))
        {
            return;
        }

        if (draft.Source.Names.Select(n => n.Name).Concat(draft.Source.Aliases).Append(draft.Source.ShortName).Any(n => draft.Text(passage).Contains(n, StringComparison.OrdinalIgnoreCase)))
        {
            draft.Take(passage, PassageUse.SourceDescription);
        }
        else
        {
            draft.LeaveOut(passage, OmissionReason.OutsideArticle);
        }
    }

    private static bool FollowsMediaLabel(ArticleDraft draft, int passage)
    {
        var before = passage - 1;
        while (before >= 0 && draft.IsOpen(before) && draft.Passages[before].Marks.HasFlag(PassageMarks.Indented))
        {
            before--;
        }

        return before >= 0 && draft.Use(before) == PassageUse.LeftOut && draft.ReasonOf(before) == OmissionReason.MediaLabel;
    }

    private static void TakeNotice(ArticleDraft draft, int first)
    {
        var section = SectionFrom(draft, first);
        var isAtEnd = section.Count <= MostNoticeParagraphs && EndsThere(draft, section[^1]);
        var isAddressed = section.Count > 1 && section.Skip(1).Any(i => draft.Phrases.Is(FurnitureReasons.Notice, draft.Text(i)) || PointerStep.IsPointer(draft, i));
        if (isAtEnd && (isAddressed || IsSetApart(draft, first)))
        {
            section.ForEach(i => draft.Take(i, PassageUse.Notice));
        }
        else if (isAddressed)
        {
            // In the middle of a text, or before it, only what speaks like a notice is one.
            section.TakeWhile((i, n) => n == 0 || draft.Use(i) == PassageUse.Notice || draft.Phrases.Is(FurnitureReasons.Notice, draft.Text(i)) || PointerStep.IsPointer(draft, i))
                .ToList()
                .ForEach(i => draft.Take(i, PassageUse.Notice));
        }
        else if (IsBeforeText(draft, section))
        {
            section.ForEach(i => draft.Take(i, PassageUse.Notice));
        }
    }

    // The passage and the texts that go on after it in the same box, up to the next part that is known, notices found before (they stand below) included.
    private static List<int> SectionFrom(ArticleDraft draft, int first)
    {
        var section = new List<int> { first };
        for (var i = first + 1; i < draft.Count; i++)
        {
            var isSameBox = draft.IsPlainText || draft.Passages[i].Container.Parent == draft.Passages[first].Container.Parent;
            if (!(draft.IsOpen(i) || draft.Use(i) == PassageUse.Notice) || !draft.IsText(i) || !isSameBox)
            {
                break;
            }

            section.Add(i);
        }

        return section;
    }

    private static bool EndsThere(ArticleDraft draft, int last)
    {
        for (var i = last + 1; i < draft.Count; i++)
        {
            if (draft.IsOpen(i) && draft.IsText(i) && draft.IsPlainText)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsSetApart(ArticleDraft draft, int passage) =>
        draft.Passages[passage].Marks.HasFlag(PassageMarks.AfterGap) || (passage > 0 && !draft.IsOpen(passage - 1))
        || Enumerable.Range(0, passage).Any(i => draft.IsOpen(i) && draft.IsText(i) && draft.Phrases.ReasonOf(draft.Text(i)) is FurnitureReasons.AgencyCredit or FurnitureReasons.SourceDescription);

    // Before the headline: the notice's paragraphs end where a title follows within a few lines of the page's beginning.
    private static bool IsBeforeText(ArticleDraft draft, List<int> section)
    {
        var title = section.FindIndex(i => LineShape.IsHeadingLike(draft.Text(i)));
        if (title is <= 0 or > MostNoticeParagraphs || Enumerable.Range(0, section[0]).Any(i => draft.IsOpen(i) && draft.Text(i).Length > LongestCredit))
        {
            return false;
        }

        section.RemoveRange(title, section.Count - title);
        return true;
    }
}
