using Generator.Blocks;
using Generator.Files;
using Generator.Languages;
using Generator.Settings;
using Generator.Text;
using Generator.Web;

namespace Generator.Articles;

/// <summary>What was chosen from a capture, or written as a translation: everything a page of it says.</summary>
/// <param name="Origin">What it was made from.</param>
/// <param name="Headline">The text of the headline; never empty.</param>
/// <param name="Language">With its transform where it is a translation by machine (`ru-t-en-t0-und`).</param>
/// <param name="Dateline">Where it was filed, as written; null where it doesn't say.</param>
/// <param name="Body">Its blocks in order, the lead figure first; headings begin at 2. The standfirst isn't repeated in it.</param>
/// <param name="AgencyCredits">Agencies the article says it reports with.</param>
/// <param name="SourceDescription">The source's description of itself that stood below the text.</param>
/// <param name="CapturedNotices">The source's own notice about designations, verbatim.</param>
/// <param name="Topics">Section and keywords as stated, in order, the section first.</param>
/// <param name="OriginalUrl">The article's own address at its source; null = not known.</param>
public sealed record Article(
    ArticleOrigin Origin,
    string Headline,
    string? Standfirst,
    Sequence<string> Authors,
    string? Dateline,
    EdtfDate? Published,
    EdtfDate? Updated,
    LanguageTag Language,
    Sequence<Block> Body,
    Sequence<string> AgencyCredits,
    Sequence<Block> SourceDescription,
    Sequence<Block> CapturedNotices,
    Sequence<string> Topics,
    WebUrl? OriginalUrl,
    Sequence<Omission> Omissions)
{
    /// <summary>Whether the page showed the standfirst as its opening text (then `body_text` of `extract` begins with it).</summary>
    public bool IsStandfirstShown { get; init; }

    /// <summary>Words of the text that were put right, in the order they are noted.</summary>
    public Sequence<Correction> Corrections { get; init; } = [];
}

/// <summary>What an article was made from: a capture, or a translation file.</summary>
public abstract record ArticleOrigin
{
    private ArticleOrigin()
    {
    }

    /// <param name="SourceId">The source's folder under `seeds/`.</param>
    /// <param name="Folder">The capture's folder, from the archive's.</param>
    /// <param name="Sha256">Of the captured bytes.</param>
    /// <param name="File">Path of the captured file.</param>
    public sealed record FromCapture(
        string SourceId,
        string Slug,
        string Folder,
        string File,
        string MediaType,
        Sha256Digest Sha256,
        EdtfDate? Captured,
        string? CapturedBy,
        WebUrl? ArchivedCopy,
        string? TranslationGroup,
        Sequence<string> Formerly) : ArticleOrigin
    {
        /// <summary>The files of the pages in which it goes on, in order; one that is missing isn't among them.</summary>
        public Sequence<FurtherFile> Further { get; init; } = [];

        /// <summary>Addresses that led to the article's own when it was saved.</summary>
        public Sequence<WebUrl> RedirectedFrom { get; init; } = [];

        /// <summary>Since when and why the article is in the archive no more; nothing else of it is known then.</summary>
        public Withdrawal? Withdrawn { get; init; }
    }

    /// <param name="Of">Slug of the article it was made from.</param>
    /// <param name="OfSha256">Digest of the original's text that it was made from (`ArticleText.Digest`).</param>
    /// <param name="File">Path of the Markdown file.</param>
    /// <param name="Made">When it was made; null = not known.</param>
    public sealed record FromTranslation(
        string Of,
        Sha256Digest OfSha256,
        string File,
        TranslationKind Kind,
        Sequence<string> Translators,
        Sequence<string> ReviewedBy,
        EdtfDate? Made) : ArticleOrigin
    {
        /// <summary>Whether the file says of itself that a part of the original has changed since it was translated.</summary>
        public bool IsBehind { get; init; }

        /// <summary>What the file's quotations say its blocks were made from, in the file's order: places for as many blocks as the body has. Empty where it quotes nothing.</summary>
        public Sequence<BlockPlace> Places { get; init; } = [];
    }
}

/// <summary>A captured file in which an article goes on.</summary>
/// <param name="File">Path of the captured file.</param>
public sealed record FurtherFile(string File, string MediaType, Sha256Digest Sha256);

/// <summary>How a translation was made.</summary>
public enum TranslationKind
{
    Human,
    Machine,
    MachineAssisted,
}
