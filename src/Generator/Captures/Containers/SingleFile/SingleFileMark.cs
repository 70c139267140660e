using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Generator.Languages;
using Generator.Web;

namespace Generator.Captures.Containers.SingleFile;

/// <summary>The comment by which SingleFile notes at the head of a page where and when it saved it.</summary>
internal sealed partial record SingleFileMark(WebUrl Url, EdtfDate? Captured)
{
    /// <summary>How far into a page the comment is looked for.</summary>
    public const int SearchedBytes = 16 * 1024;

    /// <summary>The comment in a page; null where there is none with an address on the web.</summary>
    public static SingleFileMark? Find(ReadOnlySpan<byte> page)
    {
        var match = Comment().Match(Encoding.Latin1.GetString(page[..Math.Min(page.Length, SearchedBytes)]));
        return match.Success && WebUrl.TryParse(match.Groups["url"].Value, out var url) && url.Host.Length > 0 ? new SingleFileMark(url, DateOf(match.Groups["date"].Value)) : null;
    }

    // As browsers write a moment: `Tue May 14 2024 12:30:00 GMT+0300`, whatever the language of the words behind it.
    private static EdtfDate? DateOf(string written)
    {
        var isRead = DateTime.TryParseExact(written[..Math.Max(0, written.Length - 8)].Trim(), "ddd MMM d yyyy HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment);
        var offset = isRead ? $"{written[^5..^2]}:{written[^2..]}" : "";
        return isRead && EdtfDate.TryParse(moment.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture) + (offset == "+00:00" ? "Z" : offset), out var date) ? date : null;
    }

    [GeneratedRegex(@"<!--\s{0,20}Page saved with SingleFile\s{0,20}url:\s{0,20}(?<url>[^\s<>]{1,8000})\s{1,20}saved date:\s{0,20}(?<date>[A-Z][a-z]{2} [A-Z][a-z]{2} [0-9]{1,2} [0-9]{4} [0-9:]{8} GMT[+-][0-9]{4})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Comment();
}
