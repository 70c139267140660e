using Generator.Captures.Images;
using SkiaSharp;

namespace Generator.Outputs.Media;

/// <summary>A picture as points: four bytes each (red, green, blue, and how much of what is behind is covered), row by row, the right way up.</summary>
internal sealed class PictureDrawing
{
    /// <summary>Changes with whatever may change a drawn file's bytes: this file, the resizing, the library and its version.</summary>
    public const string Version = "1 SkiaSharp 4.155.0";

    private const int Quality = 65;

    // A profile of a few numbers; those with tables are larger than the picture.
    private const int LargestProfile = 4096;

    private readonly byte[] _points;
    private readonly bool _isOpaque;
    private readonly ReadOnlyMemory<byte> _profile;

    private PictureDrawing(int width, int height, byte[] points, (bool IsOpaque, ReadOnlyMemory<byte> Profile) colours)
    {
        Width = width;
        Height = height;
        _points = points;
        (_isOpaque, _profile) = colours;
    }

    public int Width { get; }

    public int Height { get; }

    /// <summary>Draws a picture; null where its bytes can't be drawn to the end.</summary>
    /// <param name="bytes">Cleaned.</param>
    /// <param name="width">The largest width, as the picture is seen, that is going to be asked for.</param>
    /// <param name="most">How many points are drawn at most.</param>
    public static PictureDrawing? Draw(byte[] bytes, PictureParts parts, int width, int most)
    {
        using var file = new MemoryStream(bytes, writable: false);
        using var codec = SKCodec.Create(file);
        if (codec is null || (long)codec.Info.Width * codec.Info.Height > most)
        {
            return null;
        }

        var isOnItsSide = parts.Orientation >= 5;
        var size = codec.EncodedFormat == SKEncodedImageFormat.Jpeg ? Scaled(codec, width, isOnItsSide) : codec.Info.Size;
        var (space, profile) = Colours(codec, parts);
        var info = new SKImageInfo(size.Width, size.Height, SKColorType.Rgba8888, codec.Info.IsOpaque ? SKAlphaType.Opaque : SKAlphaType.Unpremul, space);
        if (codec.GetPixels(info, out var points) != SKCodecResult.Success)
        {
            return null;
        }

        var shown = isOnItsSide ? codec.Info.Height : codec.Info.Width;
        var target = Math.Min(width, shown);
        var other = Math.Max(1, (int)Math.Round((isOnItsSide ? codec.Info.Width : codec.Info.Height) * (double)target / shown, MidpointRounding.AwayFromZero));
        var (storedWidth, storedHeight) = isOnItsSide ? (other, target) : (target, other);
        var resized = PictureResizing.Resize(points, (size.Width, size.Height), (storedWidth, storedHeight));
        return new PictureDrawing(target, other, PictureResizing.Turned(resized, (storedWidth, storedHeight), parts.Orientation), (codec.Info.IsOpaque, profile));
    }

    /// <summary>The same, smaller.</summary>
    public PictureDrawing Resized(int width)
    {
        if (width >= Width)
        {
            return this;
        }

        var height = Math.Max(1, (int)Math.Round(Height * (double)width / Width, MidpointRounding.AwayFromZero));
        return new PictureDrawing(width, height, PictureResizing.Resize(_points, (Width, Height), (width, height)), (_isOpaque, _profile));
    }

    /// <summary>As a WebP file that holds nothing but the picture.</summary>
    /// <param name="mayBeDrawing">Whether it may be a map, a diagram or letters, which lose their edges where photographs lose nothing: it is kept exactly where that is hardly larger.</param>
    public byte[] Encoded(bool mayBeDrawing)
    {
        using var picture = new SKBitmap(new SKImageInfo(Width, Height, SKColorType.Rgba8888, _isOpaque ? SKAlphaType.Opaque : SKAlphaType.Unpremul));
        _points.CopyTo(picture.GetPixelSpan());
        using var points = picture.PeekPixels() ?? throw new InvalidOperationException("A picture's points are in memory.");
        using var photograph = points.Encode(new SKWebpEncoderOptions(SKWebpEncoderCompression.Lossy, Quality)) ?? throw new InvalidOperationException("No picture of this size is too large for its form.");
        using var exact = mayBeDrawing ? points.Encode(new SKWebpEncoderOptions(SKWebpEncoderCompression.Lossless, 100)) : null;
        var chosen = exact is not null && exact.Size <= photograph.Size * 11 / 10 ? exact : photograph;
        var encoded = chosen.ToArray();
        return _profile.IsEmpty ? encoded : WebPPicture.WithProfile(encoded, _profile, (Width, Height), _isOpaque);
    }

    // Colours stay the numbers that they are, and the profile that says what they mean goes with them: turned into others they would come out a little differently on
    // another processor. That is done only where the profile is a large one, or for paints and not for lights.
    private static (SKColorSpace? Space, ReadOnlyMemory<byte> Profile) Colours(SKCodec codec, PictureParts parts)
    {
        if (parts.Profile.IsEmpty || codec.Info.ColorSpace is null or { IsSrgb: true })
        {
            return (null, default);
        }

        return parts.Profile.Length <= LargestProfile && parts.Profile.Span[16..].StartsWith("RGB "u8) ? (null, parts.Profile) : (SKColorSpace.CreateSrgb(), default);
    }

    // A JPEG file can be drawn at an eighth of its size and any multiple of that, which takes less memory and time.
    private static SKSizeI Scaled(SKCodec codec, int width, bool isOnItsSide)
    {
        var full = codec.Info.Size;
        for (var eighths = 1; eighths < 8; eighths++)
        {
            var size = codec.GetScaledDimensions(eighths / 8f);
            if ((isOnItsSide ? size.Height : size.Width) >= width && size.Width > 0 && size.Height > 0)
            {
                return size;
            }
        }

        return full;
    }
}
