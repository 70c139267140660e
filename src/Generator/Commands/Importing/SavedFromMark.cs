using System.Text;
using Generator.Web;

namespace Generator.Commands.Importing;

/// <summary>The comment by which browsers note where a page was saved from: `&lt;!-- saved from url=(0019)https://example.org --&gt;`.</summary>
public static class SavedFromMark
{
    private const int SearchedBytes = 4096;
    private const string Start = "saved from url=(";

    /// <summary>The address the comment names, or null.</summary>
    public static WebUrl? Find(ReadOnlySpan<byte> page)
    {
        var text = Encoding.Latin1.GetString(page[..Math.Min(page.Length, SearchedBytes)]);
        var at = text.IndexOf(Start, StringComparison.OrdinalIgnoreCase);
        var open = at < 0 ? -1 : text.IndexOf(')', at);
        if (open < 0 || open - at - Start.Length > 6)
        {
            return null;
        }

        var rest = text.AsSpan(open + 1);
        var end = rest.IndexOfAny(" \t\r\n>");
        return end > 0 && WebUrl.TryParse(rest[..end].ToString(), out var url) && url.Host.Length > 0 ? url : null;
    }
}
