using Generator.Captures;
using Generator.Captures.Containers;
using Generator.Files;
using Generator.Languages;
using Generator.Settings;
using Generator.Text;
using Generator.Web;

namespace Generator.Commands.Importing;

/// <summary>What importing a container would do to the archive.</summary>
/// <param name="Path">Where the container will lie; where its bytes are held already, where it lies.</param>
/// <param name="Files">What is to be written beside it: profiles of new sources, then the list, which makes its captures count.</param>
/// <param name="Records">The articles in it that the archive doesn't hold yet, in their order.</param>
internal sealed record ContainerPlan(string Path, Sha256Digest Digest, Sequence<NewFile> Files, Sequence<PlannedRecord> Records, ContainerCounts Counts)
{
    public bool IsHeldAlready { get; init; }

    /// <summary>Whether an earlier import that was broken off has brought the container itself already.</summary>
    public bool IsCopied { get; init; }

    /// <summary>Profiles among the files.</summary>
    public Sequence<Source> NewSources { get; init; } = [];
}

/// <summary>One article that is going to be a capture.</summary>
/// <param name="Url">The address to note; null where the page states it itself.</param>
/// <param name="Digest">Of the page as it was unpacked.</param>
internal sealed record PlannedRecord(CaptureFolder Folder, RecordPlace Place, string? Id, Sha256Digest Digest, WebUrl? Url)
{
    public required string Headline { get; init; }

    public required string MediaType { get; init; }

    /// <summary>Of the article's text: two captures with the same one say the same.</summary>
    public required Sha256Digest TextDigest { get; init; }

    public EdtfDate? Published { get; init; }

    public required LanguageTag ArticleLanguage { get; init; }

    /// <summary>The language a person stated; null where nobody did.</summary>
    public LanguageTag? Language { get; init; }

    public EdtfDate? Captured { get; init; }

    /// <summary>The host it was saved from, where that isn't the article's own.</summary>
    public string? CapturedFrom { get; init; }

    /// <summary>The public archive's copy that was saved, where it was one.</summary>
    public WebUrl? ArchivedCopy { get; init; }

    public int? HttpStatus { get; init; }

    /// <summary>The article's address, stated by the page or else the one it was saved from.</summary>
    public WebUrl? Stated { get; init; }

    /// <summary>The address it was saved from, as the container states it.</summary>
    public WebUrl? SavedFrom { get; init; }

    /// <summary>Addresses that led to it when it was saved.</summary>
    public Sequence<WebUrl> RedirectedFrom { get; init; } = [];

    /// <summary>Whether it was made from another record.</summary>
    public bool IsConversion { get; init; }

    /// <summary>Whether it belongs to another source than the container lies under.</summary>
    public bool IsOfOtherSource { get; init; }
}
