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

    /// <summary>A person's words for the standfirst.</summary>
    public string? Standfirst { get; init; }

    /// <summary>Where it was filed, as the article says it.</summary>
    public string? Dateline { get; init; }

    /// <summary>Section and keywords; empty where nobody noted them.</summary>
    public Sequence<string> Topics { get; init; } = [];

    /// <summary>Whether `authors: []` says that nobody is named as author, whatever the page declares.</summary>
    public bool HasNoAuthors { get; init; }

    /// <summary>Whether a person has looked and says that this page is an article.</summary>
    public bool IsArticle { get; init; }

    /// <summary>Passages that belong to the text.</summary>
    public Sequence<NamedPassage> Keep { get; init; } = [];

    /// <summary>Passages that are no part of the article.</summary>
    public Sequence<NamedPassage> Omit { get; init; } = [];
}
