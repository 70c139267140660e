using Generator.Diagnostics;
using Generator.Languages;
using Generator.Transcripts;

namespace Generator.Articles.Steps;

/// <summary>
/// Chooses the dates: what a person noted beside the capture, else what stands in the layout's place, else what the page declares, the most trustworthy kind of
/// statement first. Days and offsets stay as stated; text made for readers is not read where a statement for machines exists.
/// </summary>
internal static class DateStep
{
    public static void Run(ArticleDraft draft)
    {
        var settings = draft.Transcript.Capture.Settings;
        draft.Published = settings.Published ?? ByLayout(draft) ?? Declared(draft, ClaimKind.Published);
        draft.Updated = settings.Updated ?? Declared(draft, ClaimKind.Updated);
        if (draft.Updated is not null && draft.Published is not null && !IsLater(draft.Updated, draft.Published))
        {
            draft.Updated = null;
        }

        if (draft.Published is null)
        {
            draft.Report(ArticleDiagnostics.NoDate.At(Location.Of(draft.Transcript.Capture.File)));
        }
    }

    // Pages repeat the publication date as the update's; that says nothing.
    private static bool IsLater(EdtfDate updated, EdtfDate published) => updated.EarliestUtc > published.EarliestUtc;

    private static EdtfDate? ByLayout(ArticleDraft draft)
    {
        foreach (var selector in ArticleDraft.Selectors(draft.Layout.Published))
        {
            var claim = draft.Transcript.Claims.FirstOrDefault(c => c.Kind == ClaimKind.Published && c.Container is not null && c.Container.SelfAndAncestors().Any(selector.Matches));
            if (claim is not null && StatedDate.TryParse(claim.Value, out var date))
            {
                return date;
            }
        }

        return null;
    }

    private static EdtfDate? Declared(ArticleDraft draft, ClaimKind kind)
    {
        foreach (var claim in draft.Transcript.Claims.Where(c => c.Kind == kind).OrderBy(c => c.Origin))
        {
            if (StatedDate.TryParse(claim.Value, out var date))
            {
                return date;
            }

            draft.Report(ArticleDiagnostics.BadDate.At(claim.Location, claim.Value));
        }

        return null;
    }
}
