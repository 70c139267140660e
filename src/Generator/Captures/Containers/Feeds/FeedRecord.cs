using System.Text;
using Generator.Files;
using Generator.Text;

namespace Generator.Captures.Containers.Feeds;

/// <summary>One entry of a feed that somebody saved, as the feed states it.</summary>
/// <param name="Number">How many entries stand before it.</param>
internal sealed record FeedRecord(int Number)
{
    public string? Id { get; init; }

    public string? Headline { get; init; }

    public string? Url { get; init; }

    /// <summary>In RFC 3339 or, in RSS, RFC 822.</summary>
    public string? Published { get; init; }

    public string? Updated { get; init; }

    public Sequence<string> Authors { get; init; } = [];

    public Sequence<string> Topics { get; init; } = [];

    public string? Language { get; init; }

    /// <summary>Its whole text as HTML; null where the feed has no more than a summary.</summary>
    public string? Html { get; init; }

    /// <summary>Of what the feed states, whatever page is made of it.</summary>
    public Sha256Digest Digest => Sha256Digest.Of(Encoding.UTF8.GetBytes(string.Join('\0', [Id, Headline, Url, Published, Updated, .. Authors, "", .. Topics, "", Language, Html])));
}

/// <summary>A feed that somebody saved.</summary>
/// <param name="BrokenAt">Line at which it is no XML any more; null where all of it was read.</param>
internal sealed record FeedFile(string? SiteName, Sequence<FeedRecord> Records, int? BrokenAt);
