using System.Buffers.Binary;
using System.Text;

namespace Generator.Captures.Images;

/// <summary>Reads the three fields of a camera's data that are of use to a reader (Exif 2.32 §4.6): how the picture is to be turned, who made it, whose it is.</summary>
internal sealed record ExifReading(int Orientation, PictureCredit Credit)
{
    private const int MostFields = 512;
    private const int Head = 8;
    private const int Field = 12;
    private static readonly ExifReading s_nothing = new(1, new PictureCredit(null, null, null));

    /// <summary>Reads the first directory of a TIFF structure; what can't be read says nothing.</summary>
    public static ExifReading Of(ReadOnlySpan<byte> tiff)
    {
        var isLittle = tiff.StartsWith("II*\0"u8);
        if (tiff.Length < Head || !(isLittle || tiff.StartsWith("MM\0*"u8)))
        {
            return s_nothing;
        }

        var (orientation, artist, copyright) = (1, (string?)null, (string?)null);
        var start = (long)Number(tiff[4..], isLittle);
        var count = start + 2 <= tiff.Length ? Math.Min(Short(tiff[(int)start..], isLittle), MostFields) : 0;
        for (var i = 0; i < count && start + 2 + ((i + 1) * (long)Field) <= tiff.Length; i++)
        {
            var field = tiff.Slice((int)start + 2 + (i * Field), Field);
            switch (Short(field, isLittle))
            {
                case 0x0112 when Short(field[8..], isLittle) is >= 1 and <= 8 and var turned:
                    orientation = turned;
                    break;
                case 0x013B:
                    artist ??= Letters(tiff, field, isLittle);
                    break;
                case 0x8298:
                    copyright ??= Letters(tiff, field, isLittle);
                    break;
            }
        }

        return new ExifReading(orientation, new PictureCredit(artist, null, copyright));
    }

    /// <summary>A structure that says how a picture is to be turned, and nothing else.</summary>
    public static byte[] Turning(int orientation) =>
    [
        .. "II*\0"u8, 8, 0, 0, 0,
        1, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, (byte)orientation, 0, 0, 0,
        0, 0, 0, 0,
    ];

    // ASCII by the standard, UTF-8 in practice; of a copyright the photographer's part, a zero and the editor's follow one another.
    private static string? Letters(ReadOnlySpan<byte> tiff, ReadOnlySpan<byte> field, bool isLittle)
    {
        const int Ascii = 2;
        var (kind, length) = (Short(field[2..], isLittle), Number(field[4..], isLittle));
        var at = length <= 4 ? (uint)0 : Number(field[8..], isLittle);
        var place = length <= 4 ? field[8..] : at <= tiff.Length ? tiff[(int)at..] : [];
        if (kind != Ascii || length > place.Length)
        {
            return null;
        }

        var parts = Encoding.UTF8.GetString(place[..(int)length]).Split('\0', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return PictureParts.Line(string.Join(", ", parts));
    }

    private static int Short(ReadOnlySpan<byte> bytes, bool isLittle) => isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);

    private static uint Number(ReadOnlySpan<byte> bytes, bool isLittle) => isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(bytes) : BinaryPrimitives.ReadUInt32BigEndian(bytes);
}
