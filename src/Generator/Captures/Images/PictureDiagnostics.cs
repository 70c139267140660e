using Generator.Diagnostics;

namespace Generator.Captures.Images;

/// <summary>Problems with the pictures of captures. None of them keeps an article from being published: its figure then shows its caption and says that the picture is missing.</summary>
public static class PictureDiagnostics
{
    public static readonly DiagnosticDescriptor FileMissing = new(
        "CAP040",
        Severity.Warning,
        "a picture that was saved beside a page is missing",
        "the picture '{0}' isn't in this folder, or can't be read",
        "put the file back, or take it out of `pictures:` in capture.yml; the article shows its caption only",
        "capture.yml lists the pictures that were saved together with the page. Where one is lost the article is published without it.");

    public static readonly DiagnosticDescriptor DigestDiffers = new(
        "CAP041",
        Severity.Warning,
        "a picture's bytes are not the ones that were recorded",
        "the picture '{0}' has the SHA-256 {1}, but capture.yml records {2}",
        "restore the file; if the new bytes are right, record their digest; the article shows its caption only",
        "A picture that was saved is never edited, so that everyone can check that it is still what stood on the page. One that was changed is not shown as if it were the newsroom's.");

    public static readonly DiagnosticDescriptor Missing = new(
        "CAP042",
        Severity.Warning,
        "a picture can't be read from its capture",
        "the picture '{0}' is named in the capture, but can't be read from it",
        "save the page again if it is still there; the article shows the picture's caption only",
        "A record of a crawl may be cut off, or a part of a saved page damaged, while the page itself is whole.");

    public static readonly DiagnosticDescriptor Damaged = new(
        "CAP043",
        Severity.Warning,
        "a picture is damaged",
        "the picture '{0}' ends before it should, or its bytes contradict themselves",
        "save it again if it is still there; the article shows its caption only",
        "Half a picture may show something else than the whole one did. Like half a page, it isn't published.");

    public static readonly DiagnosticDescriptor OtherKind = new(
        "CAP044",
        Severity.Information,
        "a picture is of a kind that isn't shown",
        "the picture '{0}' is neither JPEG, PNG, GIF, WebP nor AVIF",
        "nothing, if its caption is enough; else save it in one of these forms",
        "The kind is told by the first bytes and not by the name. Drawings (SVG) can hold scripts and links and load other files, and are never shown; other kinds can't be seen in every browser.");

    public static readonly DiagnosticDescriptor TooLarge = new(
        "CAP045",
        Severity.Warning,
        "a picture has more bytes than are read",
        "the picture '{0}' has more than {1} bytes",
        "raise `picture_bytes:` under `limits:` in content/site.yml if the machine can bear it; the article shows its caption only",
        "The limit keeps a hostile or damaged file from taking the memory of the whole build.");

    public static readonly DiagnosticDescriptor TooManyPixels = new(
        "CAP046",
        Severity.Warning,
        "a picture has more points than are drawn",
        "the picture '{0}' says that it has {1} points, or would have to be drawn over and over; at most {2} are drawn",
        "raise `picture_pixels:` under `limits:` in content/site.yml if it is a real photograph; the article shows its caption only",
        "A file of a few kilobytes can say that it is as large as a town, and would take all memory when it is drawn. The size is read before anything is drawn.");

    public static readonly DiagnosticDescriptor NotDrawn = new(
        "CAP047",
        Severity.Information,
        "a picture can't be made small enough for phones",
        "the picture '{0}' has {1} bytes, and the program can't draw its kind to make it smaller",
        "set `images: full` in content/site.yml if readers should get it as it is; the article shows its caption only",
        "AVIF pictures are published as they are, less what is taken out of all pictures, where they are small enough for a slow line. The program's library for pictures doesn't draw them.");

    public static readonly DiagnosticDescriptor NotCleaned = new(
        "CAP048",
        Severity.Information,
        "a picture is built in an unusual way",
        "what else is in the picture '{0}' can't be told apart from the picture",
        "save it in another form; the article shows its caption only",
        "Before a picture is published all that tells of a place, a device or a person is taken out. Where the file's structure doesn't show what that is, the picture is not published as it is.");

    public static readonly DiagnosticDescriptor TooMany = new(
        "CAP049",
        Severity.Warning,
        "an article has more pictures than are shown",
        "only the first {0} pictures of this article are shown, the others by their captions",
        "raise `pictures:` under `limits:` in content/site.yml if they are wanted",
        "No reader goes through so many pictures on one page, and no phone bears them.");

    /// <summary>What is said of a picture that isn't shown.</summary>
    /// <param name="place">The capture.</param>
    /// <param name="name">What tells readers of the message which picture is meant.</param>
    /// <param name="facts">What the message says besides: how many there are, and how many are allowed.</param>
    public static Diagnostic Of(PictureProblem problem, Location place, string name, params ReadOnlySpan<string> facts)
    {
        var descriptor = problem switch
        {
            PictureProblem.Damaged => Damaged,
            PictureProblem.OtherKind => OtherKind,
            PictureProblem.TooLarge => TooLarge,
            PictureProblem.TooManyPixels => TooManyPixels,
            PictureProblem.NotDrawn => NotDrawn,
            PictureProblem.NotCleaned => NotCleaned,
            _ => Missing,
        };
        return descriptor.At(place, [name, .. facts]);
    }
}
