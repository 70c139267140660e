using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Generator.Blocks;
using Generator.Text;
using Generator.Web;

namespace Generator.Transcripts.Html;

/// <summary>Reads what a page says of pictures, films and sounds: address, text in their place, title, length. Nothing is ever loaded.</summary>
internal static partial class MediaReading
{
    /// <summary>An inlined picture shorter than this often only keeps a place.</summary>
    public const int ShortestInlinedPicture = 2000;
    private const int FarthestTitle = 6;

    // What SingleFile leaves in place of a picture that it could not get: a picture stood there all the same, and its caption is one.
    private const string NotSaved = "data:,";

    // Drawings without a text are arrows, logos and places kept free.
    private const string Drawing = "data:image/svg";

    /// <summary>A picture without its caption; null where nothing of it is known, neither an address nor a text nor its bytes nor that it was there to be saved.</summary>
    public static Block.Figure? Picture(IElement image, PageContext page)
    {
        var alternative = TextNormalization.CleanLine(image.GetAttribute("alt") ?? "");
        var candidates = PictureCandidates.Of(image);
        var held = HeldPictureReading.Of(image, candidates, alternative, page);
        var address = candidates.Address(written => IsWeb(written, page.BaseUrl, out var url) && !page.Pictures.IsNameBesidePage(written) ? url : null);
        var isInlined = candidates.Shown is { Length: > ShortestInlinedPicture } source && source.StartsWith("data:image/", StringComparison.OrdinalIgnoreCase)
            && !source.StartsWith(Drawing, StringComparison.OrdinalIgnoreCase);
        var isKnown = address is not null || alternative.Length > 0 || isInlined || held is not null || candidates.Shown == NotSaved;
        return !isKnown ? null : new Block.Figure(address, alternative, [], []) { Picture = held };
    }

    /// <summary>A film, a sound or an embedded page that stood here.</summary>
    public static Block.MissingMedia Media(IElement element, WebUrl? baseUrl)
    {
        var address = MediaAddress(element, baseUrl);
        return new Block.MissingMedia(Kind(element.LocalName, address), Title(element), Duration(element), address);
    }

    private static WebUrl? MediaAddress(IElement element, WebUrl? baseUrl)
    {
        string?[] written = [element.GetAttribute("src"), element.GetAttribute("data-src"), element.GetAttribute("data-lazy-src"), element.GetAttribute("data"), element.GetAttribute("data-fallbacksrc")];
        foreach (var address in written.Concat(element.Children.Where(c => c.LocalName == "source").Select(c => c.GetAttribute("src"))))
        {
            if (IsWeb(address, baseUrl, out var url))
            {
                return url;
            }
        }

        return null;
    }

    private static bool IsWeb(string? written, WebUrl? baseUrl, out WebUrl? url)
    {
        var isWeb = !string.IsNullOrWhiteSpace(written) && WebUrl.TryParse(written, baseUrl, out url) && url.Host.Length > 0 ? url : null;
        url = isWeb;
        return url is not null;
    }

    private static MediaKind Kind(string name, WebUrl? address)
    {
        var words = address?.Value ?? "";
        return name switch
        {
            "video" or "amp-video" or "amp-youtube" => MediaKind.Video,
            "audio" or "amp-audio" => MediaKind.Audio,
            _ when VideoWords().IsMatch(words) => MediaKind.Video,
            _ when AudioWords().IsMatch(words) => MediaKind.Audio,
            _ => MediaKind.Embed,
        };
    }

    // Players put the title on one of the boxes around the element that plays.
    private static string Title(IElement element)
    {
        var own = element.GetAttribute("data-title") ?? element.GetAttribute("title") ?? element.GetAttribute("aria-label");
        var around = element.ParentElement;
        for (var i = 0; i < FarthestTitle && string.IsNullOrWhiteSpace(own) && around is not null; i++, around = around.ParentElement)
        {
            own = around.GetAttribute("data-title");
        }

        return TextNormalization.CleanLine(own ?? "");
    }

    private static TimeSpan? Duration(IElement element)
    {
        var written = element.GetAttribute("data-duration") ?? element.GetAttribute("duration");
        var match = DurationForm().Match(written ?? "");
        if (!match.Success)
        {
            return null;
        }

        double Part(string name) => double.TryParse(match.Groups[name].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : 0;
        var seconds = Part("h") * 3600 + Part("m") * 60 + Part("s");
        return seconds is > 0 and < 360_000 ? TimeSpan.FromSeconds(Math.Round(seconds)) : null;
    }

    [GeneratedRegex(@"(?<![a-z])(video|youtube|youtu\.be|vimeo|dailymotion|rutube)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex VideoWords();

    [GeneratedRegex(@"(?<![a-z])(audio|soundcloud|podcast|spotify)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex AudioWords();

    // Seconds, clock time, or an ISO 8601 duration.
    [GeneratedRegex(@"^\s*(?:(?<s>\d{1,6}(\.\d{1,6})?)|((?<h>\d{1,2}):)?(?<m>\d{1,3}):(?<s>\d{2})|P(T((?<h>\d{1,2})H)?((?<m>\d{1,3})M)?((?<s>\d{1,6}(\.\d{1,6})?)S)?))\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex DurationForm();
}
