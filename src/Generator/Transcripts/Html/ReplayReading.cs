using AngleSharp.Html.Dom;
using Generator.Captures;
using Generator.Captures.Containers.Wayback;

namespace Generator.Transcripts.Html;

/// <summary>Gives a page that a public web archive showed the addresses it had at first, once: a link that its author made to an archived copy stays one.</summary>
internal static class ReplayReading
{
    // Text is never an address of this kind; of what scripts hold only the blocks of data are read.
    private const string Mark = "/web/";

    /// <summary>Takes back what the archive did, in a page that it did it to.</summary>
    /// <param name="text">The page as it was written, with its comments.</param>
    public static void Undo(IHtmlDocument page, string text, Capture capture)
    {
        if (!text.Contains(Mark, StringComparison.Ordinal) || !(ReplayMark.IsIn(text) || IsRewritten(page, capture)))
        {
            return;
        }

        foreach (var attribute in page.All.SelectMany(e => e.Attributes).Where(a => a.Value.Contains(Mark, StringComparison.Ordinal)))
        {
            attribute.Value = attribute.Name.EndsWith("srcset", StringComparison.Ordinal)
                ? string.Join(' ', attribute.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(piece => Original(piece.TrimEnd(',')) + (piece.EndsWith(',') ? "," : "")))
                : Original(attribute.Value);
        }
    }

    private static string Original(string address) => ReplayUrl.Of(address)?.Original ?? address;

    // Saved without comments and scripts, as some programs do: then most of its links show it, all with the time of the page.
    private static bool IsRewritten(IHtmlDocument page, Capture capture)
    {
        if (capture.Settings.ArchivedCopy is not { } copy || ReplayUrl.Of(copy.Value) is not { Captured: { } captured })
        {
            return false;
        }

        var links = page.QuerySelectorAll("a[href]").Select(a => a.GetAttribute("href")!).Where(h => h.Contains('/', StringComparison.Ordinal)).ToList();
        return links.Count(h => ReplayUrl.Of(h)?.Captured == captured) * 2 > links.Count;
    }
}
