using AngleSharp.Dom;
using Generator.Blocks;
using Generator.Languages;

namespace Generator.Transcripts.Html;

/// <summary>What each inline element means in the closed model; an element the model has no word for leaves its text as it is.</summary>
internal static class FrameReading
{
    /// <param name="outer">The frame around the element: what it says already isn't said twice.</param>
    /// <param name="language">The language around the element.</param>
    public static (FrameKind Kind, LinkTarget? Target, string? DateTime, LanguageTag? Language) Of(IElement element, InlineFrame? outer, PageContext page, LanguageTag? language)
    {
        var kind = Kind(element.LocalName);
        if (kind == FrameKind.Link)
        {
            return !InlineFrame.IsIn(outer, FrameKind.Link) && AttributeReading.Of(element, "href") is { } href && page.UrlOf(href) is { } url
                ? (kind, new LinkTarget.ToWeb(url), null, null)
                : Foreign(element, language);
        }

        if (kind == FrameKind.Time)
        {
            return HtmlDateTime.Of(AttributeReading.Of(element, "datetime")) is { } time ? (kind, null, time, null) : Foreign(element, language);
        }

        return kind == FrameKind.Plain || InlineFrame.IsIn(outer, kind) ? Foreign(element, language) : (kind, null, null, null);
    }

    private static (FrameKind, LinkTarget?, string?, LanguageTag?) Foreign(IElement element, LanguageTag? language) =>
        LanguageOf(element, language) is { } own ? (FrameKind.Language, null, null, own) : (FrameKind.Plain, null, null, null);

    /// <summary>The language that an element says of itself, where it differs from that around it; else null.</summary>
    public static LanguageTag? LanguageOf(IElement element, LanguageTag? around) => PagePlace.LanguageOf(element) is { } own && !IsSame(own, around) ? own : null;

    /// <summary>Whether two tags name the same language in the same script; a region alone changes neither words nor direction.</summary>
    public static bool IsSame(LanguageTag one, LanguageTag? other) => one.Language == other?.Language && one.Script == other.Script;

    private static FrameKind Kind(string name) => name switch
    {
        "em" or "i" or "cite" or "dfn" or "var" => FrameKind.Emphasis,
        "strong" or "b" => FrameKind.Strong,
        "a" => FrameKind.Link,
        "time" => FrameKind.Time,
        "sub" => FrameKind.Subscript,
        "sup" => FrameKind.Superscript,
        "code" or "kbd" or "samp" or "tt" => FrameKind.Code,
        _ => FrameKind.Plain,
    };
}
