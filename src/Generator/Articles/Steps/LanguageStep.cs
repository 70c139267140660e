using Generator.Articles.Parts;
using Generator.Languages;
using Generator.Transcripts;
using Generator.Web;

namespace Generator.Articles.Steps;

/// <summary>
/// Whose words these are: what a person noted beside the capture, else the page's own statement where its letters and words don't contradict it, else the host's language, else
/// what letters and small words allow. The script, where a language has several, is the text's.
/// </summary>
internal static class LanguageStep
{
    // Subtags of more letters are registered for no language (RFC 5646 §2.2.1): "english" is a template's own word.
    private const int LongestLanguage = 3;

    /// <summary>Whether a tag says which language something is in: those for any, many, missing and no languages don't (RFC 5646 §4.1).</summary>
    public static bool IsOfLanguage(LanguageTag tag) => tag.Language is not ("und" or "mul" or "mis" or "zxx") && tag.Language.Length <= LongestLanguage;

    public static void Run(ArticleDraft draft)
    {
        var noted = draft.Transcript.Capture.Settings.Language;
        var text = new TextLanguage(SampleOf(draft), draft.Data.Words);
        var stated = noted is null ? Stated(draft, text) : null;
        draft.Language = noted ?? stated ?? (LanguageOfHost(draft) is { } ofHost && !text.Contradicts(ofHost) ? text.WithScript(ofHost) : null) ?? text.Find();
        if (draft.Language is null)
        {
            draft.Report(ArticleDiagnostics.LanguageUnknown.At(Diagnostics.Location.Of(draft.Transcript.Capture.File)));
        }

        draft.Explain(ClaimKind.Language, draft.Language?.Value, noted is not null ? ArticleDraft.Noted : stated is not null ? "stated, and the letters agree" : "known from the host, the letters or the words");
        draft.Phrases = draft.Phrases.In(draft.Language);
    }

    private static LanguageTag? Stated(ArticleDraft draft, TextLanguage text)
    {
        foreach (var stated in draft.Transcript.Claims.Where(c => c.Kind == ClaimKind.Language).OrderBy(c => c.Origin == ClaimOrigin.HtmlAttribute ? 0 : 1).ThenBy(c => c.Origin).Select(c => c.Value)
            .Prepend(draft.Transcript.DeclaredLanguage?.Value ?? "")
            .Distinct(StringComparer.Ordinal))
        {
            if (LanguageTag.TryParse(stated, out var tag) && IsOfLanguage(tag) && !text.Contradicts(tag))
            {
                return text.WithScript(tag.WithoutExtensions);
            }
        }

        return null;
    }

    private static LanguageTag? LanguageOfHost(ArticleDraft draft)
    {
        var settings = draft.Transcript.Capture.Settings;
        var host = settings.Url?.Host ?? (settings.CapturedFrom is { } from ? UrlHost.Read(from) : null);
        return host is null
            ? null
            : draft.Source.Hosts.Where(h => host == h.Host || host.EndsWith("." + h.Host, StringComparison.Ordinal)).MaxBy(h => h.Host.Length)?.Language;
    }

    // The longest passages: menus are short. Markup that a broken template shows is in no language, and longer than the text.
    private static string SampleOf(ArticleDraft draft) => string.Join(
        '\n',
        Enumerable.Range(0, draft.Count).Where(i => draft.IsText(i) && !draft.Text(i).Contains("</", StringComparison.Ordinal)).OrderByDescending(i => draft.Text(i).Length).Take(12).Select(i => draft.Text(i)));
}
