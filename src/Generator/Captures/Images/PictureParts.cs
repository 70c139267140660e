using Generator.Text;

namespace Generator.Captures.Images;

/// <summary>A picture taken apart: what it measures, which of its bytes draw it, and what else it carries, which is never published.</summary>
internal sealed class PictureParts(PictureKind kind)
{
    private readonly List<ReadOnlyMemory<byte>> _kept = [];

    public PictureKind Kind => kind;

    /// <summary>In pixels as they are stored, before the orientation is applied; 0 where it isn't known.</summary>
    public int Width { get; set; }

    public int Height { get; set; }

    /// <summary>How often the whole picture is gone over to draw it: the scans of a progressive JPEG.</summary>
    public int Passes { get; set; } = 1;

    /// <summary>A TIFF structure (Exif 2.32 §4.5); empty where there is none.</summary>
    public ReadOnlyMemory<byte> Exif { get; set; }

    /// <summary>An XMP packet as XML (ISO 16684-1); empty where there is none.</summary>
    public ReadOnlyMemory<byte> Xmp { get; set; }

    /// <summary>Photoshop's image resources, which hold the IPTC fields (IIM 4.2); empty where there are none.</summary>
    public ReadOnlyMemory<byte> Resources { get; set; }

    /// <summary>The cleaned colour profile (ICC.1:2022); empty where there is none.</summary>
    public ReadOnlyMemory<byte> Profile { get; set; }

    /// <summary>What texts beside the picture say of whose it is.</summary>
    public PictureCredit Said { get; set; } = new(null, null, null);

    /// <summary>How it is to be turned, 1 to 8 (Exif 2.32 §4.6.4, tag 274); 1 is as it is stored.</summary>
    public int Orientation => ExifReading.Of(Exif.Span).Orientation;

    /// <summary>Width and height as a reader sees them.</summary>
    public (int Width, int Height) Shown => Orientation >= 5 ? (Height, Width) : (Width, Height);

    /// <summary>Whose it is, by its own data; the fields that are surest of their letters first.</summary>
    public PictureCredit Credit => XmpReading.Of(Xmp).Or(IptcReading.Of(Resources.Span)).Or(ExifReading.Of(Exif.Span).Credit).Or(Said);

    /// <summary>How many pieces are kept so far.</summary>
    public int Count => _kept.Count;

    public void Keep(ReadOnlyMemory<byte> piece) => _kept.Add(piece);

    /// <summary>Behind how many pieces those stand that say how all others are to be read.</summary>
    public int Front { get; set; } = 1;

    /// <summary>Keeps a piece that says how all others are to be read.</summary>
    public void KeepAtFront(ReadOnlyMemory<byte> piece) => _kept.Insert(Front, piece);

    /// <summary>The picture's own bytes and nothing else. The same picture taken apart again gives the same bytes.</summary>
    public byte[] Cleaned()
    {
        var cleaned = new byte[_kept.Sum(piece => piece.Length)];
        var at = 0;
        foreach (var piece in _kept)
        {
            piece.Span.CopyTo(cleaned.AsSpan(at));
            at += piece.Length;
        }

        return cleaned;
    }

    /// <summary>A line of a picture's own data as it may be shown; null for nothing, and for what is no line.</summary>
    public static string? Line(string? text)
    {
        const int Longest = 200;
        var line = TextNormalization.CleanLine(text is { Length: > 4 * Longest } ? text[..(4 * Longest)] : text ?? "");
        return line.Length is 0 or > Longest || line.Contains('\uFFFD', StringComparison.Ordinal) ? null : line;
    }
}
