namespace Generator.Captures.Images;

/// <summary>Takes pictures apart by their bytes alone; nothing is drawn. Time and memory grow with the file, never with what it says of itself.</summary>
internal static class PictureReading
{
    /// <summary>The parts of a picture; null where its bytes are of no kind that is shown, or end before the picture does, or contradict themselves.</summary>
    public static PictureParts? TakeApart(ReadOnlyMemory<byte> bytes)
    {
        var parts = PictureKindName.Of(bytes.Span) switch
        {
            PictureKind.Jpeg => JpegPicture.TakeApart(bytes),
            PictureKind.Png => PngPicture.TakeApart(bytes),
            PictureKind.Gif => GifPicture.TakeApart(bytes),
            PictureKind.WebP => WebPPicture.TakeApart(bytes),
            PictureKind.Avif => AvifPicture.TakeApart(bytes),
            _ => null,
        };
        return parts is { Width: > 0, Height: > 0 } ? parts : null;
    }
}
