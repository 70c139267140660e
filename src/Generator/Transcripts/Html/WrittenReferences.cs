using System.Net;

namespace Generator.Transcripts.Html;

/// <summary>
/// Character references that a content system escaped once too often, so that they stand as text in a value that is no markup: `L&amp;eacute;on`, `isn&amp;#8217;t`.
/// A plain ampersand stays.
/// </summary>
internal static class WrittenReferences
{
    public static string Undone(string value)
    {
        var at = value.IndexOf('&', StringComparison.Ordinal);
        return at < 0 || value.IndexOf(';', at) < 0 ? value : WebUtility.HtmlDecode(value);
    }
}
