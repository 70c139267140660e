using System.Globalization;
using Generator.Captures.Images;
using Generator.Files;
using Generator.Settings;
using Generator.Text;

namespace Generator.Outputs.Media;

/// <summary>Makes of a saved picture what is published of it. The picture is measured before it is drawn, and cleaned before it is published.</summary>
internal static class PictureMaking
{
    // The width of a phone, once as its points are counted and once for its finer screen; a page's text is hardly wider on a desk.
    private static readonly int[] s_widths = [360, 720];

    // So small a picture is published as it was saved: drawn anew it would lose more than it saves.
    private const int SmallAsItIs = 16 * 1024;

    // What can't be made smaller may still be this large.
    private const int LargestUndrawn = 150 * 1024;

    // No WebP file is higher (RFC 9649 §2.5).
    private const int Highest = 16383;

    // A progressive picture is gone over once for each of its scans.
    private const int PassesAtMost = 20;

    /// <summary>What is published of a picture, with the bytes of the files that were drawn.</summary>
    /// <param name="bytes">As they were saved.</param>
    public static (PictureSheet Sheet, IReadOnlyList<(PictureFile File, byte[] Bytes)> Drawn) Make(ReadOnlyMemory<byte> bytes, PictureChoice choice, ReadingLimits limits)
    {
        if (bytes.Length > limits.PictureBytes)
        {
            return (PictureSheet.Without(PictureProblem.TooLarge, Written(limits.PictureBytes)), []);
        }

        if (PictureKindName.Of(bytes.Span) is not { } kind)
        {
            return (PictureSheet.Without(PictureProblem.OtherKind), []);
        }

        if (PictureReading.TakeApart(bytes) is not { } parts)
        {
            return (PictureSheet.Without(kind == PictureKind.Avif ? PictureProblem.NotCleaned : PictureProblem.Damaged), []);
        }

        var points = (long)parts.Width * parts.Height;
        if (points > limits.PicturePixels || HeightAt(parts.Shown) > Highest || points * parts.Passes > (long)limits.PicturePixels * PassesAtMost)
        {
            return (PictureSheet.Without(PictureProblem.TooManyPixels, Written(points), Written(limits.PicturePixels)), []);
        }

        var cleaned = parts.Cleaned();
        var (width, height) = parts.Shown;
        var saved = new PictureFile(kind, width, height, true, Sha256Digest.Of(cleaned), cleaned.Length);
        if (kind == PictureKind.Avif)
        {
            return cleaned.Length <= LargestUndrawn || choice == PictureChoice.Full
                ? (new PictureSheet(null, [], parts.Credit.Line, [saved], null), [])
                : (PictureSheet.Without(PictureProblem.NotDrawn, Written(cleaned.Length)), []);
        }

        var largest = Math.Min(width, s_widths[^1]);
        if (PictureDrawing.Draw(cleaned, parts, largest, limits.PicturePixels) is not { } drawing)
        {
            return (PictureSheet.Without(PictureProblem.Damaged), []);
        }

        if (width <= s_widths[^1] && cleaned.Length <= SmallAsItIs && parts.Orientation == 1)
        {
            return (new PictureSheet(null, [], parts.Credit.Line, [saved], null), []);
        }

        var drawn = s_widths.Where(w => w < largest).Append(largest).Select(w => Drawn(drawing, w, kind)).ToList();
        var original = choice == PictureChoice.Full ? saved : null;
        return (new PictureSheet(null, [], parts.Credit.Line, drawn.Select(d => d.File).ToSequence(), original), drawn);
    }

    private static (PictureFile File, byte[] Bytes) Drawn(PictureDrawing drawing, int width, PictureKind kind)
    {
        var sized = drawing.Resized(width);
        var bytes = sized.Encoded(mayBeDrawing: kind is PictureKind.Png or PictureKind.Gif);
        return (new PictureFile(PictureKind.WebP, sized.Width, sized.Height, false, Sha256Digest.Of(bytes), bytes.Length), bytes);
    }

    private static long HeightAt((int Width, int Height) shown) => (long)shown.Height * Math.Min(shown.Width, s_widths[^1]) / shown.Width;

    private static string Written(long number) => number.ToString(CultureInfo.InvariantCulture);
}
