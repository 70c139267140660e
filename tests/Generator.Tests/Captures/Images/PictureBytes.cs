using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using SkiaSharp;

namespace Generator.Tests.Captures.Images;

/// <summary>Pictures made by hand, or by an encoder and then by hand, with what cameras and programs write into them.</summary>
internal static class PictureBytes
{
    public const string Secret = "SECRET-51.5007N-0.1246W-CameraOne";

    public static readonly byte[] Xmp = Encoding.UTF8.GetBytes(
        """
        <?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" photoshop:Credit="Example Agency" photoshop:City="SECRET-51.5007N-0.1246W-CameraOne">
        <dc:creator><rdf:Seq><rdf:li>Óscar Núñez</rdf:li></rdf:Seq></dc:creator>
        <dc:rights><rdf:Alt><rdf:li xml:lang="fr">droits</rdf:li><rdf:li xml:lang="x-default">© Example Agency 2024</rdf:li></rdf:Alt></dc:rights>
        </rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>
        """);

    /// <summary>A camera's data: how to turn the picture, who made it, what with, and where.</summary>
    public static byte[] Exif(int orientation, string artist = "Jo Example")
    {
        var texts = Encoding.ASCII.GetBytes(artist + "\0" + Secret + "\0");
        const int Fields = 3;
        var start = 8 + 2 + (Fields * 12) + 4;
        byte[] Field(int tag, int kind, int count, byte[] value) => [(byte)(tag >> 8), (byte)tag, 0, (byte)kind, .. Big(count), .. value];
        return
        [
            .. "MM\0*"u8, .. Big(8), 0, Fields,
            .. Field(0x0110, 2, Secret.Length + 1, Big(start + artist.Length + 1)),
            .. Field(0x0112, 3, 1, [0, (byte)orientation, 0, 0]),
            .. Field(0x013B, 2, artist.Length + 1, Big(start)),
            .. Big(0), .. texts,
        ];
    }

    /// <summary>The agencies' fields in Photoshop's resources.</summary>
    public static byte[] Iptc(string byline, string credit)
    {
        byte[] Field(int number, string text) => [0x1C, 2, (byte)number, 0, (byte)Encoding.UTF8.GetByteCount(text), .. Encoding.UTF8.GetBytes(text)];
        byte[] fields = [.. Field(80, byline), .. Field(90, Secret), .. Field(110, credit)];
        return [.. "8BIM"u8, 0x04, 0x25, 0, 0, .. Big(1), 7, 0, .. "8BIM"u8, 0x04, 0x04, 0, 0, .. Big(fields.Length), .. fields];
    }

    public static byte[] Encoded(SKEncodedImageFormat format, int width, int height)
    {
        using var picture = new SKBitmap(new SKImageInfo(width, height, SKColorType.Rgba8888, SKAlphaType.Opaque));
        var points = picture.GetPixelSpan();
        for (var i = 0; i < width * height; i++)
        {
            var (x, y) = (i % width, i / width);
            ((ReadOnlySpan<byte>)[(byte)(x * 255 / width), (byte)(y * 255 / height), (byte)((x + y) % 64 * 4), 255]).CopyTo(points[(i * 4)..]);
        }

        using var data = picture.Encode(format, 85);
        return data.ToArray();
    }

    /// <summary>A JPEG file with segments behind its first two bytes.</summary>
    public static byte[] Jpeg(int width, int height, params (byte Marker, byte[] Data)[] segments)
    {
        var plain = Encoded(SKEncodedImageFormat.Jpeg, width, height);
        return [.. plain[..2], .. segments.SelectMany(s => (byte[])[0xFF, s.Marker, (byte)((s.Data.Length + 2) >> 8), (byte)(s.Data.Length + 2), .. s.Data]), .. plain[2..]];
    }

    /// <summary>A JPEG file in several scans (24 by 16), which no encoder at hand makes.</summary>
    public static byte[] Progressive() => Convert.FromBase64String(
        "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcgLikxMC4pLSwzOko+MzZGNywtQFdBRkxOUlNSMj5aYVpQYEpRUk//2wBDAQ4ODhMREyYVFSZP"
        + "NS01T09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT0//wgARCAAQABgDASIAAhEBAxEB/8QAFgABAQEAAAAAAAAAAAAAAAAABAUA/8QAFgEBAQEA"
        + "AAAAAAAAAAAAAAAAAwAF/9oADAMBAAIQAxAAAAGIlyxOdrOtL//EABcQAAMBAAAAAAAAAAAAAAAAAAABAwL/2gAIAQEAAQUCUxTFIzMzMWD/xAAZEQACAwEAAAAAAAAAAAAAAAAABAEC"
        + "AxH/2gAIAQMBAT8ByZKMzw//xAAZEQEAAgMAAAAAAAAAAAAAAAABAAIDEiH/2gAIAQIBAT8Bq7RtiOLP/8QAFBABAAAAAAAAAAAAAAAAAAAAIP/aAAgBAQAGPwJf/8QAGBABAQEBAQAA"
        + "AAAAAAAAAAAAAGEBEUH/2gAIAQEAAT8hkmkgiwzzr//aAAwDAQACAAMAAAAQoz//xAAWEQADAAAAAAAAAAAAAAAAAAAQEUH/2gAIAQMBAT8QVQH/xAAYEQEBAAMAAAAAAAAAAAAAAAAB"
        + "ADFxsf/aAAgBAgEBPxC6OVpeF//EABgQAAMBAQAAAAAAAAAAAAAAAAABMRFR/9oACAEBAAE/EJiQkJiYxUtOI//Z");

    /// <summary>A JPEG file with all that is taken out.</summary>
    public static byte[] LoadedJpeg(int width, int height, int orientation = 1) =>
    [
        .. Jpeg(
            width,
            height,
            (0xE1, [.. "Exif\0\0"u8, .. Exif(orientation)]),
            (0xE1, [.. "http://ns.adobe.com/xap/1.0/\0"u8, .. Xmp]),
            (0xED, [.. "Photoshop 3.0\0"u8, .. Iptc("Other Name", "Other Agency")]),
            (0xFE, Encoding.ASCII.GetBytes(Secret)),
            (0xE5, Encoding.ASCII.GetBytes(Secret))),
        .. Encoding.ASCII.GetBytes(Secret),
    ];

    /// <summary>A PNG file of one colour, with chunks behind its head.</summary>
    public static byte[] Png(int width, int height, params (string Name, byte[] Data)[] chunks)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            var row = new byte[1 + (width * 3)];
            for (var y = 0; y < height; y++)
            {
                zlib.Write(row);
            }
        }

        return
        [
            0x89, .. "PNG\r\n"u8, 0x1A, (byte)'\n',
            .. Chunk("IHDR", [.. Big(width), .. Big(height), 8, 2, 0, 0, 0]),
            .. chunks.SelectMany(c => Chunk(c.Name, c.Data)),
            .. Chunk("IDAT", packed.ToArray()),
            .. Chunk("IEND", []),
        ];
    }

    public static byte[] LoadedPng(int width, int height) => Png(
        width,
        height,
        ("eXIf", Exif(1)),
        ("tEXt", Encoding.Latin1.GetBytes("Author\0Texte d'auteur")),
        ("tEXt", Encoding.ASCII.GetBytes("Comment\0" + Secret)),
        ("iTXt", [.. "XML:com.adobe.xmp\0\0\0\0\0"u8, .. Xmp]),
        ("tIME", [7, 0xE8, 1, 2, 3, 4, 5]),
        ("prVt", Encoding.ASCII.GetBytes(Secret)));

    /// <summary>A GIF file of four points, with extensions before its picture.</summary>
    public static byte[] Gif(params byte[][] extensions) =>
    [
        .. "GIF89a"u8, 2, 0, 2, 0, 0x80, 0, 0, 0xFF, 0, 0, 0, 0, 0xFF,
        .. extensions.SelectMany(e => e),
        0x2C, 0, 0, 0, 0, 2, 0, 2, 0, 0, 2, 3, 0x44, 0x02, 0x05, 0, 0x3B,
    ];

    public static byte[] LoadedGif() =>
    [
        .. Gif(
            [0x21, 0xFF, 11, .. "NETSCAPE2.0"u8, 3, 1, 0, 0, 0],
            [0x21, 0xF9, 4, 0, 0, 0, 0, 0],
            [0x21, 0xFE, (byte)Secret.Length, .. Encoding.ASCII.GetBytes(Secret), 0],
            [0x21, 0xFF, 11, .. "XMP DataXMP"u8, (byte)Secret.Length, .. Encoding.ASCII.GetBytes(Secret), 0]),
        .. Encoding.ASCII.GetBytes(Secret),
    ];

    public static byte[] WebP(int width, int height, params (string Name, byte[] Data)[] chunks)
    {
        var plain = Encoded(SKEncodedImageFormat.Webp, width, height);
        byte[] Three(int number) => [(byte)number, (byte)(number >> 8), (byte)(number >> 16)];
        byte[] body =
        [
            .. "WEBP"u8,
            .. Part("VP8X", [0x0C, 0, 0, 0, .. Three(width - 1), .. Three(height - 1)]),
            .. plain[12..],
            .. chunks.SelectMany(c => Part(c.Name, c.Data)),
        ];
        return [.. "RIFF"u8, .. Little(body.Length), .. body, .. Encoding.ASCII.GetBytes(Secret)];
    }

    public static byte[] LoadedWebP(int width, int height) => WebP(width, height, ("EXIF", Exif(1)), ("XMP ", Xmp), ("ABCD", Encoding.ASCII.GetBytes(Secret)));

    /// <summary>A file built as AVIF files are; what should be the coded picture is none, for nothing here draws it.</summary>
    public static byte[] Avif(int width, int height)
    {
        var coded = Encoding.ASCII.GetBytes("the coded picture");
        byte[] exif = [.. Big(0), .. Exif(1, "Ann Other")];
        byte[] hidden = Encoding.ASCII.GetBytes(Secret);
        byte[] Info(int id, string kind, string name) => Box("infe", [2, 0, 0, 0, 0, (byte)id, 0, 0, .. Encoding.ASCII.GetBytes(kind), .. Encoding.ASCII.GetBytes(name), 0]);
        byte[] File(int data) =>
        [
            .. Box("ftyp", [.. "avif"u8, .. Big(0), .. "avifmif1miaf"u8]),
            .. Box("meta", [
                0, 0, 0, 0,
                .. Box("hdlr", [0, 0, 0, 0, 0, 0, 0, 0, .. "pict"u8, .. new byte[12], .. hidden, 0]),
                .. Box("pitm", [0, 0, 0, 0, 0, 1]),
                .. Box("iloc", [0, 0, 0, 0, 0x44, 0, 0, 2, 0, 1, 0, 0, 0, 1, .. Big(data), .. Big(coded.Length), 0, 2, 0, 0, 0, 1, .. Big(data + coded.Length + hidden.Length), .. Big(exif.Length)]),
                .. Box("iinf", [0, 0, 0, 0, 0, 2, .. Info(1, "av01", Secret), .. Info(2, "Exif", "")]),
                .. Box("iprp", [.. Box("ipco", [.. Box("ispe", [0, 0, 0, 0, .. Big(width), .. Big(height)]), .. Box("udes", hidden)]), .. Box("ipma", [0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 1, 1])]),
                .. Box("uuid", hidden)]),
            .. Box("mdat", [.. coded, .. hidden, .. exif]),
            .. Box("uuid", hidden),
        ];
        return File(File(0).Length - Box("uuid", hidden).Length - exif.Length - hidden.Length - coded.Length);
    }

    public static byte[] Chunk(string name, byte[] data)
    {
        byte[] named = [.. Encoding.ASCII.GetBytes(name), .. data];
        var sum = uint.MaxValue;
        foreach (var one in named)
        {
            sum ^= one;
            for (var bit = 0; bit < 8; bit++)
            {
                sum = (sum & 1) != 0 ? (sum >> 1) ^ 0xEDB88320 : sum >> 1;
            }
        }

        return [.. Big(data.Length), .. named, .. Big((int)~sum)];
    }

    public static byte[] Big(int number)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, number);
        return bytes;
    }

    private static byte[] Box(string name, byte[] content) => [.. Big(8 + content.Length), .. Encoding.ASCII.GetBytes(name), .. content];

    private static byte[] Part(string name, byte[] data) => [.. Encoding.ASCII.GetBytes(name), .. Little(data.Length), .. data, .. new byte[data.Length & 1]];

    private static byte[] Little(int number) => [.. Big(number).Reverse()];
}
