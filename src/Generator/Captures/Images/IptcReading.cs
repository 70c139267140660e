using System.Buffers.Binary;
using System.Text;
using System.Text.Unicode;

namespace Generator.Captures.Images;

/// <summary>Reads from Photoshop's image resources whose a picture is: by-line, credit and copyright notice of the news agencies' fields (IPTC IIM 4.2, 2:80, 2:110, 2:116).</summary>
internal static class IptcReading
{
    private const int FieldsResource = 0x0404;

    public static PictureCredit Of(ReadOnlySpan<byte> resources)
    {
        while (resources.Length >= 12 && resources.StartsWith("8BIM"u8))
        {
            var id = BinaryPrimitives.ReadUInt16BigEndian(resources[4..]);
            var name = (resources[6] + 2) & ~1;
            if (6 + name + 4 > resources.Length)
            {
                break;
            }

            var length = BinaryPrimitives.ReadUInt32BigEndian(resources[(6 + name)..]);
            var data = resources[(6 + name + 4)..];
            if (length > data.Length)
            {
                break;
            }

            if (id == FieldsResource)
            {
                return Fields(data[..(int)length]);
            }

            resources = data[Math.Min(data.Length, (int)length + ((int)length & 1))..];
        }

        return new PictureCredit(null, null, null);
    }

    private static PictureCredit Fields(ReadOnlySpan<byte> fields)
    {
        var (creators, credit, rights) = (new List<string>(), (string?)null, (string?)null);
        while (fields.Length >= 5 && fields[0] == 0x1C)
        {
            var (record, number, length) = (fields[1], fields[2], BinaryPrimitives.ReadUInt16BigEndian(fields[3..]));

            // The highest bit marks a length of its own for films and the like.
            if (length > 0x7FFF || 5 + length > fields.Length)
            {
                break;
            }

            var value = record == 2 && number is 80 or 110 or 116 ? Letters(fields.Slice(5, length)) : null;
            if (value is not null && number == 80 && creators.Count < 4)
            {
                creators.Add(value);
            }

            credit = number == 110 ? credit ?? value : credit;
            rights = number == 116 ? rights ?? value : rights;
            fields = fields[(5 + length)..];
        }

        return new PictureCredit(PictureParts.Line(string.Join(", ", creators)), credit, rights);
    }

    // Which letters were meant is seldom said, and never reliably. What is UTF-8 is nothing else; the rest would be a guess at somebody's name.
    private static string? Letters(ReadOnlySpan<byte> value) => Utf8.IsValid(value) ? PictureParts.Line(Encoding.UTF8.GetString(value)) : null;
}
