using AngleSharp.Dom;
using Generator.Captures.Images;
using Generator.Web;

namespace Generator.Transcripts.Html;

/// <summary>The addresses that an image offers for one picture: what it shows, what scripts would show later, and the sizes to choose from.</summary>
/// <param name="shown">What `src` says; null where it says nothing.</param>
/// <param name="lazy">What scripts of pages put into `src` when a reader comes near.</param>
/// <param name="sets">Lists of sizes; most pages' images need no look into them.</param>
internal sealed class PictureCandidates(string? shown, List<string> lazy, List<string> sets)
{
    // A picture is a few sources and an image; one that isn't closed holds a whole page.
    private const int FarthestNode = 60;

    private static readonly string[] s_lazyAddresses = ["data-src", "data-original", "data-lazy-src", "data-lazy", "data-original-src", "data-hi-res-src", "data-full-src", "data-image", "data-url"];
    private static readonly string[] s_sets = ["data-srcset", "data-lazy-srcset", "data-original-set", "srcset"];
    private static readonly string[] s_placeholders = ["placeholder", "blank.", "spacer.", "1x1", "pixel.", "transparent.", "empty.gif", "grey.", "lazyload"];

    public static PictureCandidates Of(IElement image)
    {
        var sets = Sets(image).ToList();
        if (image.ParentElement is { LocalName: "picture" } picture && picture.ChildNodes.Take(FarthestNode).Contains(image))
        {
            sets.AddRange(picture.ChildNodes.Take(FarthestNode).OfType<IElement>().Where(c => c.LocalName == "source").SelectMany(Sets));
        }

        return new PictureCandidates(AttributeReading.Of(image, "src"), [.. s_lazyAddresses.Select(name => AttributeReading.Of(image, name)).OfType<string>()], sets);
    }

    /// <summary>What `src` says; null where it says nothing.</summary>
    public string? Shown => shown;

    /// <summary>All of them, the largest first as far as the page tells.</summary>
    public IEnumerable<string> All => sets.SelectMany(SourceSet.LargestFirst).Concat(Ones);

    /// <summary>Those that carry a picture's bytes themselves.</summary>
    public IEnumerable<string> Inlined => sets.Where(set => set.Contains("data:image/", StringComparison.OrdinalIgnoreCase)).SelectMany(SourceSet.LargestFirst).Concat(Ones).Where(InlinePicture.Is);

    private IEnumerable<string> Ones => shown is null ? lazy : lazy.Append(shown);

    /// <summary>The picture's own address, as well as can be told from where it keeps only a place for itself.</summary>
    /// <param name="urlOf">Where an address leads; null where it leads nowhere on the web.</param>
    public WebUrl? Address(Func<string, WebUrl?> urlOf)
    {
        if (lazy.Select(urlOf).FirstOrDefault(url => url is not null) is { } later)
        {
            return later;
        }

        var own = shown is null ? null : urlOf(shown);
        return own is not null && !IsPlaceholder(own.Value) ? own : sets.SelectMany(SourceSet.LargestFirst).Select(urlOf).FirstOrDefault(url => url is not null) ?? own;
    }

    private static IEnumerable<string> Sets(IElement element) => s_sets.Select(name => AttributeReading.Of(element, name)).OfType<string>();

    private static bool IsPlaceholder(string address) => Array.Exists(s_placeholders, p => address.Contains(p, StringComparison.OrdinalIgnoreCase));
}
