using Generator.Blocks;
using Generator.Diagnostics;
using Generator.Languages;
using Generator.Text;
using Generator.Transcripts;
using Generator.Web;

namespace Generator.Articles.Steps;

/// <summary>Makes the article of what the steps chose, or says why there is none.</summary>
internal static class ArticleAssembly
{
    private const int MostTopics = 12;

    public static Outcome<Article> Assemble(ArticleDraft draft)
    {
        var place = Location.Of(draft.Transcript.Capture.File);
        if (draft.Diagnostics.Any(d => d.Descriptor.Severity == Severity.Error))
        {
            return Outcome.Nothing<Article>(draft.Diagnostics.ToSequence());
        }

        var body = BlockAssembly.Of(draft, draft.Of(PassageUse.Body));
        var headline = string.IsNullOrWhiteSpace(draft.Headline) ? SuppliedHeadline.Of(draft) : draft.Headline;
        if (headline is null)
        {
            return Outcome.Nothing<Article>([.. draft.Diagnostics, ArticleDiagnostics.NoHeadline.At(place)]);
        }

        if (!body.Any(b => b is not Block.Separator) && draft.Standfirst is null)
        {
            return Outcome.Nothing<Article>([.. draft.Diagnostics, ArticleDiagnostics.NoBody.At(place, headline)]);
        }

        var article = new Article(
            OriginOf(draft),
            TextNormalization.CleanLine(headline),
            draft.Standfirst is null ? null : TextNormalization.Clean(draft.Standfirst),
            draft.Authors.ToSequence(),
            draft.Dateline,
            draft.Published,
            draft.Updated,
            draft.Language ?? LanguageTag.Undetermined,
            draft.Transcript.IsCut ? [.. body, new Block.MissingMedia(MediaKind.Text, "", null, UrlOf(draft))] : body,
            draft.AgencyCredits.Distinct(StringComparer.Ordinal).ToSequence(),
            BlockAssembly.Of(draft, draft.Of(PassageUse.SourceDescription)),
            BlockAssembly.Of(draft, draft.Of(PassageUse.Notice)),
            TopicsOf(draft),
            UrlOf(draft),
            draft.Omissions())
        {
            IsStandfirstShown = draft.IsStandfirstShown,
            Corrections = draft.Corrections.ToSequence(),
        };
        return Outcome.Of(article, draft.Diagnostics);
    }

    private static ArticleOrigin.FromCapture OriginOf(ArticleDraft draft)
    {
        var capture = draft.Transcript.Capture;
        var settings = capture.Settings;
        return new ArticleOrigin.FromCapture(
            capture.Folder.SourceId,
            capture.Folder.Slug,
            capture.Folder.Path,
            capture.File,
            capture.MediaType,
            capture.Sha256,
            settings.Captured,
            settings.CapturedBy,
            settings.ArchivedCopy,
            settings.TranslationGroup,
            settings.Formerly)
        {
            RedirectedFrom = settings.RedirectedFrom,
        };
    }

    private static Sequence<string> TopicsOf(ArticleDraft draft)
    {
        if (draft.Transcript.Capture.Settings.Topics is { Count: > 0 } noted)
        {
            return noted;
        }

        var claims = draft.Transcript.Claims;
        return claims.Where(c => c.Kind == ClaimKind.Section).OrderBy(c => c.Origin).Take(1)
            .Concat(claims.Where(c => c.Kind == ClaimKind.Keywords).OrderBy(c => c.Origin))
            .SelectMany(c => c.Value.Split([',', ';', '،'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Take(MostTopics)
            .ToSequence();
    }

    // A page's own statement of its address, as long as it names a page and not the site.
    private static WebUrl? UrlOf(ArticleDraft draft)
    {
        if (draft.Transcript.Capture.Settings.Url is { } noted)
        {
            return noted;
        }

        foreach (var claim in draft.Transcript.Claims.Where(c => c.Kind == ClaimKind.CanonicalUrl).OrderBy(c => c.Origin == ClaimOrigin.LinkElement ? 0 : 1).ThenBy(c => c.Origin))
        {
            if (WebUrl.TryParse(claim.Value, draft.Transcript.BaseUrl, out var url) && url.Value.Length > url.Value.IndexOf("//", StringComparison.Ordinal) + 2 + url.Host.Length + 1)
            {
                var (kept, removed) = TrackingParameters.TakenFrom(url);
                foreach (var part in removed)
                {
                    draft.LeaveOut(new Omission(OmissionReason.Tracking, part, claim.Location));
                }

                return kept;
            }
        }

        return draft.Transcript.Capture.Settings.SavedFrom;
    }
}
