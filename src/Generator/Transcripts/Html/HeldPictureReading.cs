using AngleSharp.Dom;
using Generator.Blocks;
using Generator.Captures.Images;

namespace Generator.Transcripts.Html;

/// <summary>Finds the one of an image's candidates whose bytes the capture holds.</summary>
internal static class HeldPictureReading
{
    /// <summary>The picture; null where none of its candidates is held.</summary>
    /// <param name="alternative">The text in its place.</param>
    public static MediaRef? Of(IElement image, PictureCandidates candidates, string alternative, PageContext page)
    {
        foreach (var written in page.Pictures.IsEmpty ? [] : candidates.All.Where(c => !InlinePicture.Is(c)))
        {
            if (page.Pictures.Find(written, page.UrlOf(written)) is { } name)
            {
                return new MediaRef(name, null);
            }
        }

        return candidates.Inlined.Select(inline => Inlined(inline, candidates, alternative, page)).FirstOrDefault(p => p is not null)
            ?? Grouped(image, page);
    }

    // Pages keep a picture's place with a tiny one until a script has run. What is inlined is the picture itself where the page names no other, or the program that
    // saved the page inlined all of them; a text in its place tells that it is there to be seen.
    private static MediaRef? Inlined(string address, PictureCandidates candidates, string alternative, PageContext page)
    {
        if (address.Length <= MediaReading.ShortestInlinedPicture)
        {
            var isChosen = page.Inlined is not null || !candidates.All.Any(c => !InlinePicture.Is(c) && page.UrlOf(c) is { Host.Length: > 0 });
            if (alternative.Length == 0 || !isChosen)
            {
                return null;
            }

            if (page.Inlined is null && (InlinePicture.Bytes(address) is not { } bytes || PictureReading.TakeApart(bytes) is not { Width: > 2, Height: > 2 }))
            {
                return null;
            }
        }

        return InlinePicture.Of(address);
    }

    // SingleFile writes a picture that stands in a page several times once only, as a variable of the page's style.
    private static MediaRef? Grouped(IElement image, PageContext page) =>
        page.Inlined?.Find(image.GetAttribute("style")) is { } address ? InlinePicture.Of(address) : null;
}
