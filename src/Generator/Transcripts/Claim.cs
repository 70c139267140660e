using Generator.Diagnostics;

namespace Generator.Transcripts;

/// <summary>What a claim is about.</summary>
public enum ClaimKind
{
    Headline,
    Standfirst,
    Author,
    Published,
    Updated,
    Language,
    CanonicalUrl,
    SiteName,
    Section,
    Keywords,
    Rights,
    Image,
    PageType,

    /// <summary>Whether everybody may read it: `true` or `false`.</summary>
    FreeAccess,

    /// <summary>How many words the article has.</summary>
    WordCount,

    /// <summary>Address of what comes after it: its own next page, or another article.</summary>
    NextPage,
}

/// <summary>Where in a page a claim stands, most trustworthy kinds of statement first.</summary>
public enum ClaimOrigin
{
    CaptureSettings,
    JsonLd,
    OpenGraph,
    Microdata,
    TimeElement,
    MetaElement,
    LinkElement,
    HtmlAttribute,
    TitleElement,
    VisibleText,
    Address,
}

/// <summary>One piece of metadata that a page asserts, with its origin.</summary>
/// <param name="Value">As stated, white space collapsed.</param>
public sealed record Claim(ClaimKind Kind, string Value, ClaimOrigin Origin, Location Location)
{
    /// <summary>The element the claim stands in, for claims read from visible markup; null for metadata.</summary>
    public Container? Container { get; init; }
}
