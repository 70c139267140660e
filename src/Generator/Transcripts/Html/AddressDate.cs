using System.Text.RegularExpressions;
using Generator.Languages;

namespace Generator.Transcripts.Html;

/// <summary>The day that many newsrooms write into an article's address.</summary>
internal static partial class AddressDate
{
    /// <summary>`2022-01-26` of `…/2022/01/26/…`; null where the path names no day.</summary>
    public static string? Of(string? address)
    {
        var match = Day().Match(address ?? "");
        if (!match.Success)
        {
            return null;
        }

        var written = $"{match.Groups["y"].Value}-{match.Groups["m"].Value.PadLeft(2, '0')}-{match.Groups["d"].Value.PadLeft(2, '0')}";
        return EdtfDate.TryParse(written, out var day) ? day.Value : null;
    }

    [GeneratedRegex(@"/(?<y>(19|20)\d{2})[/-](?<m>\d{1,2})[/-](?<d>\d{1,2})([/_.-]|$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Day();
}
