using Generator.Files;
using Generator.Languages;
using Generator.Text;
using Generator.Web;

namespace Generator.Settings;

/// <summary>What is known of a capture beside its bytes (`capture.yml`).</summary>
/// <param name="File">Name of the captured file in the same folder.</param>
public sealed record CaptureSettings(string File)
{
    /// <summary>The recorded digest; null where none is.</summary>
    public Sha256Digest? Sha256 { get; init; }

    /// <summary>Original address; null = not known.</summary>
    public WebUrl? Url { get; init; }

    /// <summary>The address a container says it was saved from: it counts only where the page states none of its own. It is in no file of settings.</summary>
    public WebUrl? SavedFrom { get; init; }

    /// <summary>Addresses that led to it when it was saved: links to them mean this article.</summary>
    public Sequence<WebUrl> RedirectedFrom { get; init; } = [];

    /// <summary>When it was saved, as precise as known.</summary>
    public EdtfDate? Captured { get; init; }

    /// <summary>Who or what saved it.</summary>
    public string? CapturedBy { get; init; }

    /// <summary>The host it came from; kept out of pages.</summary>
    public string? CapturedFrom { get; init; }

    /// <summary>As the container states it, with its charset parameter: `text/html; charset=windows-1251`.</summary>
    public string? MediaType { get; init; }

    /// <summary>Status code of the response, where stated.</summary>
    public int? HttpStatus { get; init; }

    /// <summary>Address of a copy in a public archive.</summary>
    public WebUrl? ArchivedCopy { get; init; }

    /// <summary>Only where a person knows better than the page; the same for the other corrections.</summary>
    public EdtfDate? Published { get; init; }

    /// <summary>A person's correction of when it was updated.</summary>
    public EdtfDate? Updated { get; init; }

    /// <summary>A person's correction of the language.</summary>
    public LanguageTag? Language { get; init; }

    /// <summary>A person's words for the headline.</summary>
    public string? Headline { get; init; }

    /// <summary>A person's list of authors; empty where the page is believed.</summary>
    public Sequence<string> Authors { get; init; } = [];

    /// <summary>Articles with the same group are one another's translations.</summary>
    public string? TranslationGroup { get; init; }

    /// <summary>Addresses this article had before.</summary>
    public Sequence<string> Formerly { get; init; } = [];

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

    /// <summary>Pictures that were saved beside the page, in the same folder.</summary>
    public Sequence<PictureSettings> Pictures { get; init; } = [];

    /// <summary>Passages that belong to the text.</summary>
    public Sequence<NamedPassage> Keep { get; init; } = [];

    /// <summary>Passages that are no part of the article.</summary>
    public Sequence<NamedPassage> Omit { get; init; } = [];

    /// <summary>Words that were put right, in the order they are noted.</summary>
    public Sequence<PassageCorrection> Corrections { get; init; } = [];

    /// <summary>Where the article goes on, in order; empty where it is one page.</summary>
    public Sequence<FurtherPage> FurtherPages { get; init; } = [];

    /// <summary>What is known of a page that goes on with this article: its own file, and of the article what its first page says.</summary>
    public CaptureSettings For(FurtherPage page) => this with
    {
        File = page.File,
        Sha256 = page.Sha256,
        Url = page.Url ?? Url,
        MediaType = page.MediaType,
        Keep = page.Keep,
        Omit = page.Omit,
        Corrections = page.Corrections,
        FurtherPages = [],
        Pictures = [],
        IsArticle = true,
    };
}
