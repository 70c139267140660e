namespace Generator.Captures.Images;

/// <summary>The kinds of pictures that are shown. Drawings (SVG) are none of them: they are pages of their own, with scripts and links.</summary>
public enum PictureKind
{
    Jpeg,
    Png,
    Gif,
    WebP,
    Avif,
}

/// <summary>What a kind of picture is called on the web, and how one is told by its first bytes, whatever its name or the server said.</summary>
public static class PictureKindName
{
    /// <summary>As many first bytes as tell every kind.</summary>
    public const int TellingBytes = 64;

    /// <summary>The media type, as `image/jpeg`.</summary>
    public static string MediaType(this PictureKind kind) => "image/" + kind switch
    {
        PictureKind.Jpeg => "jpeg",
        PictureKind.Png => "png",
        PictureKind.Gif => "gif",
        PictureKind.WebP => "webp",
        _ => "avif",
    };

    /// <summary>How the names of its files end.</summary>
    public static string Extension(this PictureKind kind) => kind switch
    {
        PictureKind.Jpeg => "jpg",
        PictureKind.Png => "png",
        PictureKind.Gif => "gif",
        PictureKind.WebP => "webp",
        _ => "avif",
    };

    /// <summary>The kind of some bytes (WHATWG MIME Sniffing §6.1; AVIF §6 for its brands); null for everything that isn't shown.</summary>
    public static PictureKind? Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]))
        {
            return PictureKind.Jpeg;
        }

        if (bytes.StartsWith(PngPicture.Signature))
        {
            return PictureKind.Png;
        }

        if (bytes.StartsWith("GIF87a"u8) || bytes.StartsWith("GIF89a"u8))
        {
            return PictureKind.Gif;
        }

        if (bytes.Length >= 12 && bytes.StartsWith("RIFF"u8) && bytes[8..].StartsWith("WEBP"u8))
        {
            return PictureKind.WebP;
        }

        return AvifPicture.IsAvif(bytes) ? PictureKind.Avif : null;
    }
}
