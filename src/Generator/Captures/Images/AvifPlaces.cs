using System.Buffers.Binary;

namespace Generator.Captures.Images;

/// <summary>Reads where in a file its items lie (the `iloc` box, ISO/IEC 14496-12 §8.11.3).</summary>
internal static class AvifPlaces
{
    private const int Most = 4096;

    /// <summary>Each piece of each item, in order; null where the box is damaged, or speaks of other files or of items within items.</summary>
    /// <param name="box">Its content.</param>
    public static List<(uint Item, bool InData, long From, long Length)>? Read(ReadOnlySpan<byte> box)
    {
        if (box.Length < 8 || box[0] > 2)
        {
            return null;
        }

        var version = box[0];
        var (ofOffset, ofLength, ofBase, ofIndex) = (box[4] >> 4, box[4] & 15, box[5] >> 4, version == 0 ? 0 : box[5] & 15);
        var at = 6;
        var places = new List<(uint, bool, long, long)>();
        var count = Number(box, ref at, version < 2 ? 2 : 4);
        for (var i = 0L; i < count; i++)
        {
            var item = Number(box, ref at, version < 2 ? 2 : 4);
            var method = version == 0 ? 0 : Number(box, ref at, 2) & 15;
            var file = Number(box, ref at, 2);
            var start = Number(box, ref at, ofBase);
            var pieces = Number(box, ref at, 2);
            if (item < 0 || method is not (0 or 1) || file != 0 || start < 0 || pieces < 0)
            {
                return null;
            }

            for (var j = 0L; j < pieces; j++)
            {
                Number(box, ref at, ofIndex);
                var (offset, length) = (Number(box, ref at, ofOffset), Number(box, ref at, ofLength));
                if (offset < 0 || length < 0 || places.Count == Most || start + offset > int.MaxValue || length > int.MaxValue)
                {
                    return null;
                }

                places.Add(((uint)item, method == 1, start + offset, length));
            }
        }

        return count < 0 ? null : places;
    }

    // -1 where the box ends before, and for lengths that no number has.
    private static long Number(ReadOnlySpan<byte> box, ref int at, int length)
    {
        if (length is not (0 or 2 or 4 or 8) || at + length > box.Length)
        {
            at = box.Length;
            return length == 0 ? 0 : -1;
        }

        var bytes = box.Slice(at, length);
        at += length;
        return length switch
        {
            0 => 0,
            2 => BinaryPrimitives.ReadUInt16BigEndian(bytes),
            4 => BinaryPrimitives.ReadUInt32BigEndian(bytes),
            _ => (long)Math.Min(BinaryPrimitives.ReadUInt64BigEndian(bytes), long.MaxValue / 4),
        };
    }
}
