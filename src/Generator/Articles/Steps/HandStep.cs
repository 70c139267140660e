using System.Globalization;
using Generator.Settings;
using Generator.Text;

namespace Generator.Articles.Steps;

/// <summary>
/// Puts right by hand: the passages that capture.yml names under `keep:` and `omit:`. They are held before any rule runs and taken after the body was chosen. A passage is
/// named by the words it begins with, and by its number where several begin so; a name that fits none stops the capture, because what a person decided must not get lost.
/// </summary>
internal static class HandStep
{
    // A few first letters in common are chance.
    private const int FewestInCommon = 6;
    private const int LongestQuotation = 60;

    /// <summary>Finds the passages that are named, and leaves out what is to be omitted.</summary>
    public static void Hold(ArticleDraft draft)
    {
        var settings = draft.Transcript.Capture.Settings;
        if (settings.Keep.Count + settings.Omit.Count == 0)
        {
            return;
        }

        var texts = Enumerable.Range(0, draft.Count).Select(i => HeadlineStep.Loose(draft.Text(i))).ToList();
        foreach (var named in settings.Omit)
        {
            if (FurnitureReasons.OmissionOf(named.Reason) is not { } reason)
            {
                var nearest = NearestName.Of(named.Reason, FurnitureReasons.Omissions);
                draft.Report(HandDiagnostics.UnknownReason.At(named.Location, named.Reason, nearest is null ? "" : $"; did you mean '{nearest}'?", string.Join(", ", FurnitureReasons.Omissions)));
            }
            else if (Find(draft, named, texts) is >= 0 and var passage)
            {
                draft.LeaveOut(passage, reason);
                draft.Hold(passage, named.Reason);
            }
        }

        foreach (var named in settings.Keep)
        {
            if (Find(draft, named, texts) is not (>= 0 and var passage))
            {
                continue;
            }

            if (draft.IsHeld(passage) && draft.Use(passage) == PassageUse.LeftOut)
            {
                draft.Report(HandDiagnostics.KeptAndOmitted.At(named.Location, Number(passage), Quotation(draft.Text(passage))));
            }

            draft.Hold(passage, named.Reason);
        }
    }

    /// <summary>Takes what is to be kept and no rule has taken for the text.</summary>
    public static void Keep(ArticleDraft draft)
    {
        for (var i = 0; i < draft.Count; i++)
        {
            if (draft.IsHeld(i) && draft.Use(i) is not (PassageUse.LeftOut or PassageUse.Body or PassageUse.Headline))
            {
                draft.Take(i, PassageUse.Body);
            }
        }
    }

    // Number of the passage that is named; -1 where none is, which is reported.
    internal static int Find(ArticleDraft draft, NamedPassage named, List<string> texts)
    {
        if (named.Begins is not { } begins)
        {
            return ByNumberAlone(draft, named);
        }

        var at = (named.Number ?? 0) - 1;
        var words = HeadlineStep.Loose(begins);
        bool Fits(int i) => words.Length > 0 ? texts[i].StartsWith(words, StringComparison.Ordinal) : HeadlineStep.Line(draft.Text(i)).StartsWith(HeadlineStep.Line(begins), StringComparison.Ordinal);
        if (at >= 0 && at < draft.Count && Fits(at))
        {
            return at;
        }

        var fitting = Enumerable.Range(0, draft.Count).Where(Fits).Take(4).ToList();
        if (fitting.Count == 1)
        {
            if (named.Number is not null)
            {
                draft.Report(HandDiagnostics.PassageMoved.At(named.Location, Number(at), begins, Number(fitting[0])));
            }

            return fitting[0];
        }

        if (fitting.Count > 1)
        {
            draft.Report(HandDiagnostics.PassageAmbiguous.At(named.Location, begins, string.Join(", ", fitting.Select(Number))));
        }
        else
        {
            var nearest = Nearest(words, texts);
            draft.Report(HandDiagnostics.PassageUnknown.At(named.Location, begins, nearest < 0 ? "" : $"; passage {Number(nearest)} begins '{Quotation(draft.Text(nearest))}'"));
        }

        return -1;
    }

    // Pictures and media have no words to be known by.
    private static int ByNumberAlone(ArticleDraft draft, NamedPassage named)
    {
        var at = named.Number!.Value - 1;
        if (at < 0 || at >= draft.Count)
        {
            draft.Report(HandDiagnostics.PassageUnknown.At(named.Location, Number(at), $"; this capture has {Number(draft.Count - 1)} passages"));
            return -1;
        }

        if (draft.Text(at).Length > 0)
        {
            draft.Report(HandDiagnostics.PassageWithoutWords.At(named.Location, Number(at), YamlWriting.Scalar(Quotation(draft.Text(at)))));
            return -1;
        }

        return at;
    }

    // The passage that holds the words further on, else the one that begins most alike.
    private static int Nearest(string words, List<string> texts)
    {
        if (words.Length == 0)
        {
            return -1;
        }

        if (words.Length >= FewestInCommon && texts.FindIndex(t => t.Contains(words, StringComparison.Ordinal)) is >= 0 and var holding)
        {
            return holding;
        }

        var best = Enumerable.Range(0, texts.Count).MaxBy(i => InCommon(texts[i], words), Comparer<int>.Default);
        return texts.Count > 0 && InCommon(texts[best], words) >= FewestInCommon ? best : -1;
    }

    private static int InCommon(string one, string other)
    {
        var length = 0;
        while (length < one.Length && length < other.Length && one[length] == other[length])
        {
            length++;
        }

        return length;
    }

    internal static string Number(int passage) => (passage + 1).ToString(CultureInfo.InvariantCulture);

    private static string Quotation(string text)
    {
        var line = HeadlineStep.Line(text);
        var end = line.Length <= LongestQuotation ? line.Length : line.LastIndexOf(' ', LongestQuotation) is > 0 and var space ? space : LongestQuotation;
        return line[..(end < line.Length && char.IsHighSurrogate(line[end - 1]) ? end - 1 : end)];
    }
}
