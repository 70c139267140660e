using Generator.Captures.Images;
using Generator.Settings;
using Generator.Web;
using MimeKit;

namespace Generator.Captures.Containers.Mhtml;

/// <summary>The pictures in an MHTML file: parts of the same mail, by the address they were saved from or by the name the mail gives them (RFC 2557, RFC 2392).</summary>
/// <param name="mail">The whole file; it is taken apart when the first picture is asked for.</param>
internal sealed class MhtmlPictures(ReadOnlyMemory<byte> mail, ReadingLimits limits) : CapturedPictures(limits)
{
    private Dictionary<string, MimePart>? _parts;

    public override bool AreInItsFile => true;

    public override string? Find(string written, WebUrl? url)
    {
        var parts = _parts ??= Read();
        return ((string?[])[written.Trim(), url?.Value, Folder + written.Trim()]).FirstOrDefault(name => name is not null && parts.ContainsKey(name));
    }

    public override OpenedPicture Open(string foundAt)
    {
        if (!(_parts ??= Read()).TryGetValue(foundAt, out var part))
        {
            return OpenedPicture.Without(PictureProblem.Missing);
        }

        using var content = new MemoryStream();
        part.Content!.DecodeTo(content);
        return content.Length > Limits.PictureBytes ? OpenedPicture.Without(PictureProblem.TooLarge) : OpenedPicture.With(content.ToArray());
    }

    // Where the page stood, for names of parts that are written from there and mean no place on the web, as word processors write them.
    private string Folder { get; set; } = "";

    private Dictionary<string, MimePart> Read()
    {
        var parts = new Dictionary<string, MimePart>(StringComparer.Ordinal);
        try
        {
            // Its parts are opened later; it holds nothing but memory.
            var message = MimeMessage.Load(BytesReading.Open(mail));
            foreach (var part in message.BodyParts.OfType<MimePart>().Where(p => p.Content is not null))
            {
                var location = part.Headers["Content-Location"]?.Trim();
                if (part.ContentType.MimeType.StartsWith("text/", StringComparison.OrdinalIgnoreCase))
                {
                    Folder = Folder.Length == 0 && location is not null ? location[..(location.LastIndexOf('/') + 1)] : Folder;
                    continue;
                }

                Add(parts, location, part);
                Add(parts, WebUrl.TryParse(location, out var url) ? url.Value : null, part);
                Add(parts, part.ContentId is { Length: > 0 } id ? "cid:" + id : null, part);
            }
        }
        catch (FormatException)
        {
            // What was read so far is there; the page in it was read, too.
        }

        return parts;
    }

    private static void Add(Dictionary<string, MimePart> parts, string? name, MimePart part)
    {
        if (name is { Length: > 0 })
        {
            parts.TryAdd(name, part);
        }
    }
}
