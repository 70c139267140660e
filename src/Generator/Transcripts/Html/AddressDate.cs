using System.Globalization;
using System.Text.RegularExpressions;
using Generator.Languages;

namespace Generator.Transcripts.Html;

/// <summary>The day that many newsrooms write into an article's address.</summary>
internal static partial class AddressDate
{
    private static readonly string[] s_months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>`2022-01-26` of `…/2022/01/26/…`, `…/2022-01/26/…`, `…/20220126/…` or `…/2022/jan/26/…`; null where the path names no day.</summary>
    public static string? Of(string? address)
    {
        foreach (Match match in Day().Matches(address ?? ""))
        {
            var month = Array.IndexOf(s_months, match.Groups["name"].Value.ToLowerInvariant()) is >= 0 and var index ? (index + 1).ToString("D2", CultureInfo.InvariantCulture) : match.Groups["m"].Value;
            var written = $"{match.Groups["y"].Value}-{month.PadLeft(2, '0')}-{match.Groups["d"].Value.PadLeft(2, '0')}";
            if (EdtfDate.TryParse(written, out var day))
            {
                return day.Value;
            }
        }

        return null;
    }

    [GeneratedRegex(@"[/_-](?<y>(19|20)\d{2})(?:[/_-](?<m>\d{1,2})[/_-](?<d>\d{1,2})|/?(?<m>(0[1-9]|1[0-2]))(?<d>[0-3]\d)|/(?<name>[a-z]{3})/(?<d>\d{1,2}))(?=[/_.?-]|$)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Day();
}
