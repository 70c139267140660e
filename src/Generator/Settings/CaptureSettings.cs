using Generator.Files;
using Generator.Languages;
using Generator.Text;
using Generator.Web;

namespace Generator.Settings;

/// <summary>What is known of a capture beside its bytes (`capture.yml`).</summary>
/// <param name="File">Name of the captured file in the same folder.</param>
/// <param name="Url">Original address; null = not known.</param>
/// <param name="Captured">When it was saved, as precise as known.</param>
/// <param name="CapturedBy">Who or what saved it.</param>
/// <param name="CapturedFrom">The host it came from; kept out of pages.</param>
/// <param name="MediaType">As the container states it, with its charset parameter: `text/html; charset=windows-1251`.</param>
/// <param name="HttpStatus">Status code of the response, where stated.</param>
/// <param name="Published">Only where a person knows better than the page; the same for the other corrections.</param>
/// <param name="TranslationGroup">Articles with the same group are one another's translations.</param>
/// <param name="Formerly">Addresses this article had before.</param>
public sealed record CaptureSettings(
    string File,
    Sha256Digest? Sha256,
    WebUrl? Url,
    EdtfDate? Captured,
    string? CapturedBy,
    string? CapturedFrom,
    string? MediaType,
    int? HttpStatus,
    WebUrl? ArchivedCopy,
    EdtfDate? Published,
    EdtfDate? Updated,
    LanguageTag? Language,
    string? Headline,
    Sequence<string> Authors,
    string? TranslationGroup,
    Sequence<string> Formerly)
{
    /// <summary>Since when and why it is in the archive no more; null while it is.</summary>
    public Withdrawal? Withdrawn { get; init; }
}
