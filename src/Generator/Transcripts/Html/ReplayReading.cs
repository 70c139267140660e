using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Generator.Captures;
using Generator.Captures.Containers.Wayback;
using Generator.Web;

namespace Generator.Transcripts.Html;

/// <summary>
/// Gives a page that a public web archive showed the addresses it had at first, once: a link that its author made to an archived copy stays one. The archive's
/// own bars get the role that they have.
/// </summary>
internal static class ReplayReading
{
    /// <summary>Takes back what the archive did, in a page that it did it to.</summary>
    /// <param name="text">The page as it was written, with its comments.</param>
    public static void Undo(IHtmlDocument page, string text, Capture capture)
    {
        var isMarked = ReplayMark.IsIn(text);
        var copy = ReplayUrl.Of(capture.Settings.ArchivedCopy?.Value) ?? (isMarked ? ReplayUrl.Of(ReplayMark.AddressIn(text)) : null);
        if (!isMarked && copy is null)
        {
            return;
        }

        foreach (var bar in ReplayMark.Bars.Select(page.GetElementById))
        {
            bar?.SetAttribute("role", "toolbar");
        }

        if (isMarked || IsRewritten(page, copy!))
        {
            // Text is never an address of this kind; of what scripts hold only the blocks of data are read.
            foreach (var attribute in page.All.SelectMany(e => e.Attributes).Where(a => a.Value.Contains("/http", StringComparison.OrdinalIgnoreCase)))
            {
                attribute.Value = attribute.Name.EndsWith("srcset", StringComparison.Ordinal)
                    ? SourceSet.WithAddresses(attribute.Value, address => Original(address, copy?.Host))
                    : Original(attribute.Value, copy?.Host);
            }
        }
    }

    private static string Original(string address, string? host) => ReplayUrl.In(address, host)?.Original ?? address;

    // Saved without comments and scripts, as some programs do: then most of its links show it, all with the time of the page.
    private static bool IsRewritten(IHtmlDocument page, ReplayUrl copy)
    {
        var links = page.QuerySelectorAll("a[href]").Select(a => a.GetAttribute("href")!).Where(h => h.Contains('/', StringComparison.Ordinal)).ToList();
        return copy.Captured is not null && links.Count(h => ReplayUrl.In(h, copy.Host)?.Captured == copy.Captured) * 2 > links.Count;
    }
}
