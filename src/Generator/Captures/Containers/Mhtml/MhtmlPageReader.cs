using System.Globalization;
using System.Text;
using Generator.Languages;
using Generator.Settings;
using Generator.Web;
using MimeKit;

namespace Generator.Captures.Containers.Mhtml;

/// <summary>Reads the page of an MHTML file (RFC 2557), in which browsers save a page with all it needs as a mail: its root part, the address and the time that the mail's head states.</summary>
internal static class MhtmlPageReader
{
    public const string MediaType = "multipart/related";

    /// <summary>The page; null where the file holds none, or is no such file.</summary>
    public static ContainedPage? Read(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var message = MimeMessage.Load(BytesReading.Open(bytes));
            return Root(message.Body) is { } root ? PageOf(message, root, Framed(message, root) ?? root) : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }

    // A page that only divides its window has no text of its own: what its readers read is the longest page in its frames.
    private static MimePart? Framed(MimeMessage message, MimePart root)
    {
        var page = Encoding.Latin1.GetString(BytesOf(root));
        return page.Contains("<frameset", StringComparison.OrdinalIgnoreCase)
            ? message.BodyParts.OfType<MimePart>().Where(p => p != root && p.Content is not null && IsPage(p)).MaxBy(p => BytesOf(p).Length)
            : null;
    }

    private static byte[] BytesOf(MimePart part)
    {
        var content = new MemoryStream();
        part.Content!.DecodeTo(content);
        return content.ToArray();
    }

    /// <param name="text">The part that holds the text; the root, but for a page of frames.</param>
    private static ContainedPage PageOf(MimeMessage message, MimePart root, MimePart text)
    {
        var charset = text.ContentType.Charset;
        var location = root.Headers["Content-Location"] ?? message.Headers["Snapshot-Content-Location"] ?? message.Body?.Headers["Content-Location"];
        return new ContainedPage(
            new RecordPlace(0, 0),
            charset is null ? text.ContentType.MimeType.ToLowerInvariant() : $"{text.ContentType.MimeType.ToLowerInvariant()}; charset={charset}",
            BytesOf(text))
        {
            Url = WebUrl.TryParse(location?.Trim(), out var url) && url.Host.Length > 0 ? url : null,
            Captured = DateOf(message),
        };
    }

    // The part that the mail names as its root, else the first page in it.
    private static MimePart? Root(MimeEntity? body) => body switch
    {
        MultipartRelated related when related.Root is MimePart { Content: not null } root && IsPage(root) => root,
        Multipart parts => parts.Select(Root).FirstOrDefault(p => p is not null),
        MimePart { Content: not null } part when IsPage(part) => part,
        _ => null,
    };

    private static bool IsPage(MimePart part) => part.ContentType.MimeType.ToLowerInvariant() is "text/html" or "application/xhtml+xml";

    private static EdtfDate? DateOf(MimeMessage message)
    {
        // Without the field, or with one that makes no sense, the reader's answer is the first moment there is.
        if (message.Date == DateTimeOffset.MinValue)
        {
            return null;
        }

        var offset = message.Date.Offset == TimeSpan.Zero ? "Z" : message.Date.ToString("zzz", CultureInfo.InvariantCulture);
        return EdtfDate.TryParse(message.Date.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture) + offset, out var date) ? date : null;
    }
}
