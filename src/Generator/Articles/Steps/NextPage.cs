using System.Globalization;
using Generator.Transcripts;
using Generator.Web;

namespace Generator.Articles.Steps;

/// <summary>
/// Whether an article goes on in another page of its newsroom. Pages name what comes next with `rel="next"` (HTML Standard §4.6.7.9), but most mean the next article by it; the
/// article's own next page has its address with a number more, or with the next number.
/// </summary>
internal static class NextPage
{
    // `/seite-2`, `-p2`, `?page=2`, `,nPack,2`.
    private const int LongestMark = 16;
    private const int MostDigits = 2;

    // `.html`, `/`: behind the day in an address stands the article's name.
    private const int LongestEnding = 6;

    /// <summary>The address at which it goes on; null where it doesn't.</summary>
    public static WebUrl? Of(ArticleDraft draft)
    {
        var claims = draft.Transcript.Claims;
        var stated = claims.Where(c => c.Kind == ClaimKind.CanonicalUrl).Select(c => c.Value).Append(draft.Transcript.Capture.Settings.Url?.Value ?? "");
        var own = stated.Select(address => WebUrl.TryParse(address, draft.Transcript.BaseUrl, out var url) ? url : null).OfType<WebUrl>().Where(url => !SiteNames.IsFrontPage(url)).ToList();
        foreach (var claim in claims.Where(c => c.Kind == ClaimKind.NextPage))
        {
            if (WebUrl.TryParse(claim.Value, draft.Transcript.BaseUrl, out var next) && own.Exists(url => GoesOn(url.Value, next.Value)))
            {
                return next;
            }
        }

        return null;
    }

    /// <summary>Whether two addresses are those of one page of an article and of the page after it.</summary>
    internal static bool GoesOn(ReadOnlySpan<char> own, ReadOnlySpan<char> next)
    {
        var start = own.CommonPrefixLength(next);

        // The number is taken whole: of 12 and 13 the first digit is in common.
        while (start > 0 && char.IsAsciiDigit(own[start - 1]) && (DigitAt(own, start) || DigitAt(next, start)))
        {
            start--;
        }

        var end = 0;
        while (end < own.Length - start && end < next.Length - start && own[^(end + 1)] == next[^(end + 1)] && !char.IsAsciiDigit(own[^(end + 1)]))
        {
            end++;
        }

        var before = own[start..^end];
        var mark = next[start..^end];
        return end <= LongestEnding && mark.Length <= LongestMark && Number(mark) is { } number && (before.Length == 0 ? number == 2 : before.Length <= MostDigits && mark.Length <= MostDigits && Number(before) == number - 1);
    }

    private static bool DigitAt(ReadOnlySpan<char> address, int at) => at < address.Length && char.IsAsciiDigit(address[at]);

    // The one number in a piece of an address.
    private static int? Number(ReadOnlySpan<char> piece)
    {
        var first = piece.IndexOfAnyInRange('0', '9');
        var last = piece.LastIndexOfAnyInRange('0', '9');
        return first >= 0 && last - first < MostDigits && int.TryParse(piece[first..(last + 1)], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
