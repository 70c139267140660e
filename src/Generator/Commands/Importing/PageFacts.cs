using System.Text;
using Generator.Captures.Containers;
using Generator.Captures.Containers.SingleFile;
using Generator.Captures.Containers.Wayback;
using Generator.Languages;
using Generator.Web;

namespace Generator.Commands.Importing;

/// <summary>What is known of how a page was saved: what the program that saved it wrote into the file, and what the address of a public archive's copy tells.</summary>
/// <param name="SavedFrom">The page's own address.</param>
/// <param name="CapturedFrom">The host it was saved from, as the file says.</param>
/// <param name="ArchivedCopy">The public archive's copy that was saved.</param>
internal sealed record PageFacts(WebUrl? SavedFrom, string? CapturedFrom, EdtfDate? Captured, WebUrl? ArchivedCopy)
{
    public static PageFacts None { get; } = new(null, null, null, null);

    /// <summary>Of a saved page.</summary>
    /// <param name="typed">The address that a person gives.</param>
    public static PageFacts Of(ReadOnlySpan<byte> page, WebUrl? typed)
    {
        var single = SingleFileMark.Find(page);
        var noted = single?.Url ?? SavedFromMark.Find(page);
        var copy = Copy(typed) ?? Copy(noted);
        if (copy is null && ReplayMark.AddressIn(Encoding.Latin1.GetString(page)) is { } known && WebUrl.TryParse(known, out var address))
        {
            copy = Copy(address);
        }

        return copy is var (archived, original, captured)
            ? new PageFacts(original, noted?.Host, captured, archived)
            : new PageFacts(noted, noted?.Host, single?.Captured, null);
    }

    /// <summary>Of a page that a container holds.</summary>
    public static PageFacts Of(ContainedPage page) => Copy(page.Url) is var (archived, original, captured)
        ? new PageFacts(original, page.Url?.Host, captured ?? page.Captured, archived)
        : new PageFacts(page.Url, page.Url?.Host, page.Captured, null);

    /// <summary>An address as the page's own, whether it is or leads to a public archive's copy.</summary>
    public static WebUrl? Own(WebUrl? url) => Copy(url) is var (_, original, _) ? original : url;

    private static (WebUrl Archived, WebUrl Original, EdtfDate? Captured)? Copy(WebUrl? url) =>
        url is not null && ReplayUrl.Of(url.Value) is { } replay && WebUrl.TryParse(replay.Original, out var original) && original.Host.Length > 0 ? (url, original, replay.Captured) : null;
}
