using Generator.Captures;
using Generator.Files;
using Generator.Languages;

namespace Generator.Articles;

/// <summary>
/// Makes what stays of a withdrawn article: its place in the archive and its identity, and none of its words. Where the capture is still there it is read only for
/// its language, date and original address; else capture.yml must state them.
/// </summary>
public static class TombstoneBuilding
{
    // No headline is empty; this one is on no page.
    private const string NoHeadline = "—";

    /// <param name="read">The article as it was; null where it can't be read any more.</param>
    public static Article Of(Capture capture, Article? read)
    {
        var settings = capture.Settings;
        var origin = new ArticleOrigin.FromCapture(
            capture.Folder.SourceId,
            capture.Folder.Slug,
            capture.Folder.Path,
            capture.File,
            capture.MediaType,
            Sha256Digest.Of([]),
            settings.Captured,
            null,
            null,
            settings.TranslationGroup,
            settings.Formerly)
        {
            Withdrawn = settings.Withdrawn,
        };
        return new Article(
            origin,
            NoHeadline,
            null,
            [],
            null,
            settings.Published ?? read?.Published,
            null,
            settings.Language ?? read?.Language ?? LanguageTag.Undetermined,
            [],
            [],
            [],
            [],
            [],
            settings.Url ?? read?.OriginalUrl,
            []);
    }
}
