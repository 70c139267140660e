using System.Globalization;
using System.Text.RegularExpressions;
using Generator.Languages;

namespace Generator.Captures.Containers.Wayback;

/// <summary>An address under which a public web archive shows its copy of a page: `https://web.archive.org/web/20220126120000/https://example.org/a`.</summary>
/// <param name="Original">The page's own address, as it is written behind the time.</param>
/// <param name="Captured">When the copy was made, in UTC.</param>
internal sealed partial record ReplayUrl(string Original, EdtfDate? Captured)
{
    /// <summary>Reads an address, absolute or as the archive's own pages write it, from the host or from the scheme on; null for any other.</summary>
    public static ReplayUrl? Of(string? address)
    {
        var match = Form().Match(address ?? "");
        if (!match.Success)
        {
            return null;
        }

        // Some proxies join the two slashes behind the scheme.
        var original = match.Groups["original"].Value;
        var colon = original.IndexOf(':', StringComparison.Ordinal);
        if (colon > 0 && original.AsSpan(colon + 1) is ['/', not '/', ..])
        {
            original = original.Insert(colon + 1, "/");
        }

        return new ReplayUrl(original, DateOf(match.Groups["stamp"].Value));
    }

    private static EdtfDate? DateOf(string stamp)
    {
        var form = stamp.Length switch { 14 => "yyyyMMddHHmmss", 8 => "yyyyMMdd", _ => null };
        return form is not null && DateTime.TryParseExact(stamp, form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment)
            && EdtfDate.TryParse(moment.ToString(stamp.Length == 14 ? "yyyy-MM-ddTHH:mm:ssZ" : "yyyy-MM-dd", CultureInfo.InvariantCulture), out var date) ? date : null;
    }

    // The first time in an address counts: what stands behind it may be the address of another copy, which is the author's own link.
    [GeneratedRegex(@"^\s*((https?:)?//web\.archive\.org)?/web/(?<stamp>[0-9]{4,14})([a-z]{2}_)?/(?<original>https?:/[^\s]+)\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Form();
}
