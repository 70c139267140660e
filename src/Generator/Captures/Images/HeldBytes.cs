using Generator.Blocks;
using Generator.Files;
using Generator.Text;

namespace Generator.Captures.Images;

/// <summary>Opens the pictures that an article holds, wherever its capture, or a page in which the article goes on, has them.</summary>
internal sealed class HeldBytes
{
    private readonly List<(Capture Page, Lazy<(string Text, Dictionary<Sha256Digest, Range> Places)> Inlined)> _pages = [];

    public HeldBytes(Capture capture)
    {
        foreach (var page in capture.Further.Prepend(capture).OfType<Capture>())
        {
            _pages.Add((page, new Lazy<(string, Dictionary<Sha256Digest, Range>)>(() => Inlined(page))));
        }
    }

    /// <summary>The bytes as they were saved; null where they aren't there any more, or aren't the same.</summary>
    public ReadOnlyMemory<byte>? Of(MediaRef picture)
    {
        foreach (var (page, inlined) in picture.Sha256 is null ? [] : _pages)
        {
            if (picture.FoundAt.Length == 0)
            {
                var (text, places) = inlined.Value;
                if (places.TryGetValue(picture.Sha256!, out var range) && InlinePicture.BytesIn(text.AsSpan()[range]) is { } bytes)
                {
                    return bytes;
                }
            }
            else if (page.Pictures.Open(picture.FoundAt) is { Problem: null } opened && Sha256Digest.Of(opened.Bytes.Span).Equals(picture.Sha256))
            {
                return opened.Bytes;
            }
        }

        return null;
    }

    private static (string Text, Dictionary<Sha256Digest, Range> Places) Inlined(Capture page)
    {
        var text = TextDecoding.Decode(page.Bytes, page.Charset, isMarkup: true).Text;
        var places = new Dictionary<Sha256Digest, Range>();
        foreach (var range in InlinePicture.In(text))
        {
            if (InlinePicture.BytesIn(text.AsSpan()[range]) is { } bytes)
            {
                places.TryAdd(Sha256Digest.Of(bytes), range);
            }
        }

        return (text, places);
    }
}
