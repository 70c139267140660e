using System.Security.Cryptography;
using System.Text;
using Generator.Catalog;
using Generator.Languages;
using Generator.Settings;

namespace Generator.Outputs.Feeds;

/// <summary>
/// The permanent names of feeds and their entries (RFC 4287 §4.2.6): they depend on what the article is, never on the site's address, a headline or a date,
/// so that no reader is shown old articles as new ones after a move.
/// </summary>
public static class FeedIdentity
{
    /// <summary>Of an article: its source and its original address, or its folder where that isn't known; for a translation its language too.</summary>
    public static string Of(Entry entry) => Urn("entry", entry.SourceId, entry.Identity);

    /// <summary>Of a language's feed: the archive's first name and the language.</summary>
    public static string OfFeed(SiteSettings site, LanguageTag language) => Urn("feed", site.Names[0].Name, language.Plain);

    // A UUID made of a name (RFC 9562 §5.8, version 8, with SHA-256 as in its appendix B.2).
    private static string Urn(params ReadOnlySpan<string> parts)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts.ToArray())), hash);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return "urn:uuid:" + new Guid(hash[..16], bigEndian: true).ToString("D");
    }
}
