using System.Globalization;
using Generator.Diagnostics;
using Generator.Languages;
using Generator.Settings;
using Generator.Web;

namespace Generator.Captures.Containers.Feeds;

/// <summary>Makes a page of each entry of a feed that holds a whole text; a summary is never taken for an article.</summary>
internal static class FeedPageReader
{
    private static readonly string[] s_dateForms = ["d MMM yyyy HH:mm:ss zzz", "d MMM yyyy HH:mm zzz", "d MMM yy HH:mm:ss zzz"];

    /// <summary>Whether a file is a feed.</summary>
    public static bool IsFeed(Stream file)
    {
        var start = new byte[4096];
        file.Seek(0, SeekOrigin.Begin);
        return FeedParser.IsFeed(start.AsSpan(0, file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)));
    }

    /// <summary>Reads a feed; null where it is larger than any file that is read.</summary>
    public static FeedFile? Read(Stream file, ReadingLimits limits)
    {
        if (file.Length > limits.Bytes)
        {
            return null;
        }

        var bytes = new byte[(int)file.Length];
        file.Seek(0, SeekOrigin.Begin);
        file.ReadExactly(bytes);
        return FeedParser.Parse(bytes, limits);
    }

    public static IEnumerable<ContainedPage> Pages(Stream file, string name, ReadingLimits limits, ContainerCounts counts)
    {
        if (Read(file, limits) is not { } feed)
        {
            counts.Diagnostics.Add(CaptureDiagnostics.TooLarge.At(Location.Of(name), name, Written(file.Length), Written(limits.Bytes)));
            yield break;
        }

        if (feed.BrokenAt is { } line)
        {
            counts.Diagnostics.Add(ContainerDiagnostics.FeedBroken.At(Location.Of(name), Written(line)));
        }

        foreach (var record in feed.Records)
        {
            if (PageOf(feed, record) is { } page)
            {
                yield return page;
            }
            else
            {
                counts.Add(OtherKind.Summary);
            }
        }
    }

    /// <summary>The page of the entry at a place; null where there is none.</summary>
    public static ContainedPage? RecordAt(FeedFile feed, RecordPlace place) => place.Offset == 0 && place.Skip < feed.Records.Count ? PageOf(feed, feed.Records[(int)place.Skip]) : null;

    /// <summary>The page of one entry; null where there is none, or only a summary.</summary>
    public static ContainedPage? PageOf(FeedFile feed, FeedRecord record)
    {
        if (record.Html is null)
        {
            return null;
        }

        var url = WebUrl.TryParse(record.Url, out var parsed) && parsed.Host.Length > 0 ? parsed : null;
        var page = new MadePage(record.Headline, $"<h1>{HtmlEscaping.Text(record.Headline ?? "")}</h1>{record.Html}")
        {
            Language = record.Language,
            Url = url,
            SiteName = feed.SiteName,
            Published = DateOf(record.Published),
            Updated = DateOf(record.Updated),
            Authors = record.Authors,
            Topics = record.Topics,
        };
        return new ContainedPage(new RecordPlace(0, record.Number), "text/html; charset=utf-8", page.Bytes) { Id = record.Id, Url = url, Sha256 = record.Digest };
    }

    // RSS writes dates as mails do (RFC 822 §5), Atom as RFC 3339.
    private static string? DateOf(string? written)
    {
        if (written is null || EdtfDate.TryParse(written, out _))
        {
            return written;
        }

        var text = written[(written.IndexOf(',', StringComparison.Ordinal) + 1)..].Trim();
        var zone = text.LastIndexOf(' ');
        var offset = zone < 0 ? null : text[(zone + 1)..] switch { "GMT" or "UT" or "UTC" or "Z" => "+00:00", "EST" => "-05:00", "EDT" => "-04:00", "CST" => "-06:00", "CDT" => "-05:00", "MST" => "-07:00", "MDT" => "-06:00", "PST" => "-08:00", "PDT" => "-07:00", var other => other };
        return offset is not null && DateTimeOffset.TryParseExact($"{text[..zone]} {offset}", s_dateForms, CultureInfo.InvariantCulture, DateTimeStyles.AllowInnerWhite, out var date)
            ? date.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture)
            : written;
    }

    private static string Written(long number) => number.ToString(CultureInfo.InvariantCulture);
}
