using System.Buffers.Binary;
using System.Text;

namespace Generator.Captures.Images;

/// <summary>Takes a WebP file apart (RFC 9649): what draws it, moves it or gives its colours is kept, every other chunk left out.</summary>
internal sealed class WebPPicture
{
    private const int Head = 12;
    private const byte HasAlpha = 0x10;
    private const byte HasProfile = 0x20;
    private const byte HasExif = 0x08;
    private const byte HasXmp = 0x04;

    private readonly PictureParts _parts = new(PictureKind.WebP);
    private readonly List<(string Name, ReadOnlyMemory<byte> Data)> _chunks = [];

    private WebPPicture()
    {
    }

    public static PictureParts? TakeApart(ReadOnlyMemory<byte> bytes)
    {
        var picture = new WebPPicture();
        var length = BinaryPrimitives.ReadUInt32LittleEndian(bytes.Span[4..]);
        return length >= 4 && length <= bytes.Length - 8 && picture.Take(bytes.Slice(Head, (int)length - 4)) ? picture.Finish() : null;
    }

    /// <summary>A WebP file with a colour profile.</summary>
    /// <param name="file">One without, of one picture.</param>
    public static byte[] WithProfile(byte[] file, ReadOnlyMemory<byte> profile, (int Width, int Height) size, bool isOpaque)
    {
        var picture = new WebPPicture();
        picture._chunks.AddRange(Chunks(file.AsMemory(Head)) ?? []);
        if (picture._chunks[0].Name != "VP8X")
        {
            var (width, height) = (size.Width - 1, size.Height - 1);
            byte[] canvas = [(byte)(isOpaque ? 0 : HasAlpha), 0, 0, 0, (byte)width, (byte)(width >> 8), (byte)(width >> 16), (byte)height, (byte)(height >> 8), (byte)(height >> 16)];
            picture._chunks.Insert(0, ("VP8X", canvas));
        }

        picture._chunks.Insert(1, ("ICCP", profile));
        return picture.Finish().Cleaned();
    }

    private bool Take(ReadOnlyMemory<byte> bytes)
    {
        if (Chunks(bytes) is not { } chunks)
        {
            return false;
        }

        foreach (var (name, data) in chunks)
        {
            switch (name)
            {
                case "VP8X" when data.Length >= 10:
                    (_parts.Width, _parts.Height) = (Three(data.Span[4..]) + 1, Three(data.Span[7..]) + 1);
                    _chunks.Add((name, data[..10]));
                    break;
                case "VP8 " or "VP8L":
                    if (!Measure(name, data.Span))
                    {
                        return false;
                    }

                    _chunks.Add((name, data));
                    break;
                case "ALPH" or "ANIM":
                    _chunks.Add((name, data));
                    break;
                case "ANMF" when data.Length >= 16 && Chunks(data[16..]) is { } inner:
                    _chunks.Add((name, (byte[])[.. data.Span[..16], .. inner.Where(c => c.Name is "ALPH" or "VP8 " or "VP8L").SelectMany(c => Written(c.Name, c.Data))]));
                    break;
                case "ICCP" when ColourProfileCleaning.Clean(data.Span) is { } profile:
                    _parts.Profile = profile;
                    _chunks.Add((name, profile));
                    break;
                case "EXIF":
                    _parts.Exif = data.Span.StartsWith("Exif\0\0"u8) ? data[6..] : data;
                    break;
                case "XMP ":
                    _parts.Xmp = data;
                    break;
            }
        }

        return _chunks.Exists(c => c.Name is "VP8 " or "VP8L" or "ANMF");
    }

    private PictureParts Finish()
    {
        var isTurned = _parts.Orientation != 1 && _chunks[0].Name == "VP8X";
        if (isTurned)
        {
            _chunks.Add(("EXIF", ExifReading.Turning(_parts.Orientation)));
        }

        if (_chunks[0] is ("VP8X", var canvas))
        {
            var flags = (canvas.Span[0] & ~(HasExif | HasXmp | HasProfile)) | (isTurned ? HasExif : 0) | (_chunks.Exists(c => c.Name == "ICCP") ? HasProfile : 0);
            _chunks[0] = ("VP8X", (byte[])[(byte)flags, 0, 0, 0, .. canvas.Span[4..]]);
        }

        var written = _chunks.ConvertAll(c => Written(c.Name, c.Data));
        var head = new byte[Head];
        "RIFF"u8.CopyTo(head);
        BinaryPrimitives.WriteInt32LittleEndian(head.AsSpan(4), 4 + written.Sum(c => c.Length));
        "WEBP"u8.CopyTo(head.AsSpan(8));
        _parts.Keep(head);
        written.ForEach(c => _parts.Keep(c));
        return _parts;
    }

    // Without the chunk that says how large the whole is, the picture's own first bytes say it; with it, they may not say more.
    private bool Measure(string name, ReadOnlySpan<byte> data)
    {
        var (width, height) = (0, 0);
        if (name == "VP8 " && data.Length >= 10)
        {
            (width, height) = (BinaryPrimitives.ReadUInt16LittleEndian(data[6..]) & 0x3FFF, BinaryPrimitives.ReadUInt16LittleEndian(data[8..]) & 0x3FFF);
        }
        else if (name == "VP8L" && data.Length >= 5)
        {
            var bits = BinaryPrimitives.ReadUInt32LittleEndian(data[1..]);
            (width, height) = ((int)(bits & 0x3FFF) + 1, (int)((bits >> 14) & 0x3FFF) + 1);
        }

        if (_parts.Width == 0)
        {
            (_parts.Width, _parts.Height) = (width, height);
        }

        return width <= _parts.Width && height <= _parts.Height;
    }

    private static List<(string Name, ReadOnlyMemory<byte> Data)>? Chunks(ReadOnlyMemory<byte> bytes)
    {
        var chunks = new List<(string, ReadOnlyMemory<byte>)>();
        for (var at = 0; at + 8 <= bytes.Length;)
        {
            var length = BinaryPrimitives.ReadUInt32LittleEndian(bytes.Span[(at + 4)..]);
            if (length > bytes.Length - at - 8)
            {
                return null;
            }

            chunks.Add((Encoding.ASCII.GetString(bytes.Span.Slice(at, 4)), bytes.Slice(at + 8, (int)length)));
            at += 8 + (int)length + ((int)length & 1);
        }

        return chunks;
    }

    private static byte[] Written(string name, ReadOnlyMemory<byte> data)
    {
        var chunk = new byte[8 + data.Length + (data.Length & 1)];
        Encoding.ASCII.GetBytes(name, chunk);
        BinaryPrimitives.WriteInt32LittleEndian(chunk.AsSpan(4), data.Length);
        data.Span.CopyTo(chunk.AsSpan(8));
        return chunk;
    }

    private static int Three(ReadOnlySpan<byte> bytes) => bytes[0] | (bytes[1] << 8) | (bytes[2] << 16);
}
