using Generator.Diagnostics;

namespace Generator.Articles;

/// <summary>Why a passage was left out: the closed list. `docs/words.md` names each for a reader.</summary>
public enum OmissionReason
{
    Navigation,
    Player,
    ShareButtons,
    Promotion,
    RelatedLinks,
    RepeatedCaption,
    RepeatedHeadline,
    Comments,
    NewsletterForm,
    CookieNotice,
    PageFooter,
    PointerWithoutTarget,
    MediaLabel,
    Metadata,
    Advertisement,
    Hidden,
    Tracking,
    OutsideArticle,
    Empty,
}

/// <summary>A passage left out of the article, with its reason and place.</summary>
/// <param name="Text">The passage's text.</param>
public sealed record Omission(OmissionReason Reason, string Text, Location Location);
