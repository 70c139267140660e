using System.Globalization;
using System.Text.RegularExpressions;
using Generator.Blocks;
using Generator.Diagnostics;
using Generator.Languages;
using Generator.Text;
using Generator.Web;

namespace Generator.Transcripts.Markdown;

/// <summary>What the archive's own texts may contain; everything else is an error at its place.</summary>
/// <param name="page">Where the text stands; null where it stands at several places, so that no relative link is right.</param>
internal sealed partial class OwnTextRules(Address? page, List<Diagnostic> diagnostics) : IMarkdownRules
{
    private const string LanguageScheme = "lang:";
    private const string MissingScheme = "missing:";
    private const int LongestQuotedTag = 60;

    public Inline? Link(string address, string title, Sequence<Inline> words, Location place)
    {
        if (address.StartsWith(LanguageScheme, StringComparison.OrdinalIgnoreCase))
        {
            return Language(address[LanguageScheme.Length..], place) is { } language ? new Inline.LanguageSpan(language, words) : null;
        }

        if (title.Length > 0)
        {
            var tag = title.StartsWith(LanguageScheme, StringComparison.OrdinalIgnoreCase) ? title[LanguageScheme.Length..] : title;
            words = Language(tag, place) is { } language ? [new Inline.LanguageSpan(language, words)] : words;
        }

        if (TargetOf(address) is { } target)
        {
            return new Inline.Link(target, words);
        }

        diagnostics.Add(MarkdownDiagnostics.LinkRefused.At(place, address));
        return null;
    }

    public Block? Picture(MarkdownPicture picture)
    {
        WebUrl? linkedTo = null;
        if (picture.LinkedTo is { } address && !WebUrl.TryParse(address, out linkedTo))
        {
            return Refuse(picture, "its link leads nowhere");
        }

        if (!picture.Address.StartsWith(MissingScheme, StringComparison.OrdinalIgnoreCase))
        {
            return WebUrl.TryParse(picture.Address, out var url) && url.Host.Length > 0 ? Photo(url, picture) : Refuse(picture, "its address is none of the web");
        }

        return picture.Address[MissingScheme.Length..].ToLowerInvariant() switch
        {
            "photo" => Photo(null, picture),
            "video" => Missing(MediaKind.Video, picture, linkedTo),
            "audio" => Missing(MediaKind.Audio, picture, linkedTo),
            "embed" => Missing(MediaKind.Embed, picture, linkedTo),
            _ => Refuse(picture, "its kind is none of photo, video, audio and embed"),
        };
    }

    public bool TakesPictureAmidWords(MarkdownPicture picture)
    {
        Refuse(picture, "it stands amid words");
        return false;
    }

    public bool IsLineBreak(string tag, Location place)
    {
        RefuseHtml(tag, place);
        return false;
    }

    public IEnumerable<Block> MediaOf(string tag, Location place) => [];

    public void RefuseHtml(string markup, Location place)
    {
        var line = TextNormalization.CleanLine(markup);
        diagnostics.Add(MarkdownDiagnostics.RawHtml.At(place, line.Length > LongestQuotedTag ? line[..LongestQuotedTag] + "…" : line));
    }

    public void MeetDepth(Location place)
    {
        const string Fault = "its emphasis is nested too deeply";
        if (!diagnostics.Exists(d => d.Descriptor == MarkdownDiagnostics.NotReadable))
        {
            diagnostics.Add(MarkdownDiagnostics.NotReadable.At(place, Fault));
        }
    }

    private static Block.Figure Photo(WebUrl? address, MarkdownPicture picture) =>
        new(address, picture.AlternativeText, [], TextNormalization.CleanLine(picture.Title) is { Length: > 0 } credit ? [new Inline.Text(credit)] : []);

    private Block? Missing(MediaKind kind, MarkdownPicture picture, WebUrl? address)
    {
        TimeSpan? duration = null;
        if (picture.Title.Length > 0)
        {
            if (Duration().Match(picture.Title) is not { Success: true } match)
            {
                return Refuse(picture, $"'{picture.Title}' is no length as 1:38 or 1:02:45");
            }

            duration = new TimeSpan(Number(match.Groups["h"]), Number(match.Groups["m"]), Number(match.Groups["s"]));
        }

        return new Block.MissingMedia(kind, picture.AlternativeText, duration, address);
    }

    private LinkTarget? TargetOf(string address)
    {
        if (WebUrl.TryParse(address, out var url))
        {
            return new LinkTarget.ToWeb(url);
        }

        return page is not null && PathOf(address, page) is { } path && Address.TryParse(path, out var target) ? new LinkTarget.ToPage(target) : null;
    }

    // The path that a relative address names from a page; null where it leaves the archive. Pages have no marked places, so none can be named after `#`.
    private static string? PathOf(string address, Address page)
    {
        var segments = page.Path.Split('/')[..^1].ToList();
        foreach (var segment in address.Split('/'))
        {
            if (segment == "..")
            {
                if (segments.Count == 0)
                {
                    return null;
                }

                segments.RemoveAt(segments.Count - 1);
            }
            else if (segment != ".")
            {
                segments.Add(segment);
            }
        }

        return string.Join('/', segments);
    }

    private LanguageTag? Language(string text, Location place)
    {
        if (LanguageTag.TryParse(text, out var tag))
        {
            return tag;
        }

        diagnostics.Add(MarkdownDiagnostics.NotALanguage.At(place, text));
        return null;
    }

    private Block.Figure? Refuse(MarkdownPicture picture, string why)
    {
        diagnostics.Add(MarkdownDiagnostics.PictureRefused.At(picture.Place, $"![{picture.AlternativeText}]({picture.Address})", why));
        return null;
    }

    private static int Number(Group digits) => digits.Success ? int.Parse(digits.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex("^(?:(?<h>[0-9]{1,2}):)?(?<m>[0-9]{1,2}):(?<s>[0-5][0-9])$", RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Duration();
}
