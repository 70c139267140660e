using System.Globalization;
using System.Text.RegularExpressions;
using Generator.Languages;

namespace Generator.Captures.Containers.Wayback;

/// <summary>
/// An address under which a public web archive shows its copy of a page: `https://web.archive.org/web/20220126120000/https://example.org/a`. The programs that
/// such archives use (Wayback, OpenWayback, pywb) all write it so: anything, the time in 14 digits, perhaps two to four letters and `_`, the page's own address.
/// </summary>
/// <param name="Host">The archive's, in lower case, with its port where one is written.</param>
/// <param name="Original">The page's own address, as it is written behind the time.</param>
/// <param name="Captured">When the copy was made, in UTC.</param>
internal sealed partial record ReplayUrl(string Host, string Original, EdtfDate? Captured)
{
    // The only one whose addresses are written with shorter times too, and that is known by its name.
    private const string BestKnownHost = "web.archive.org";

    /// <summary>Reads an address as a whole; null for any other.</summary>
    public static ReplayUrl? Of(string? address)
    {
        var match = Form().Match(address ?? "");
        var host = match.Groups["host"].Value.ToLowerInvariant();
        var stamp = match.Groups["stamp"].Value;
        if (!match.Success || (stamp.Length != 14 && !(host == BestKnownHost && match.Groups["folders"].Value == "web/")))
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

        return new ReplayUrl(host, original, DateOf(stamp));
    }

    /// <summary>Reads an address as the pages of one archive write it, from the scheme, from the host or from the path on; null for any other, and for another archive's.</summary>
    /// <param name="host">The archive's; the best known one where it isn't known.</param>
    public static ReplayUrl? In(string address, string? host = null)
    {
        host ??= BestKnownHost;
        var text = address.AsSpan().Trim();
        var whole = text.StartsWith("//") ? $"https:{text}" : text is ['/', ..] ? $"https://{host}{text}" : address;
        return Of(whole) is { } replay && replay.Host == host ? replay : null;
    }

    private static EdtfDate? DateOf(string stamp)
    {
        var form = stamp.Length switch { 14 => "yyyyMMddHHmmss", 8 => "yyyyMMdd", _ => null };
        return form is not null && DateTime.TryParseExact(stamp, form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment)
            && EdtfDate.TryParse(moment.ToString(stamp.Length == 14 ? "yyyy-MM-ddTHH:mm:ssZ" : "yyyy-MM-dd", CultureInfo.InvariantCulture), out var date) ? date : null;
    }

    // The first time in an address counts: what stands behind it may be the address of another copy, which is the author's own link.
    [GeneratedRegex(@"^\s*https?://(?<host>[^/?#\s]{1,255})/(?<folders>([^/?#\s]{1,255}/){0,6}?)(?<stamp>[0-9]{4,14})([a-z]{2,4}_)?/(?<original>https?:/[^\s]+)\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Form();
}
