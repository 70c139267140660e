namespace Generator.Outputs.Media;

/// <summary>
/// Makes pictures smaller, each new point the mean of the old ones it covers, in whole numbers: a library's faster ways count in fractions, which come out otherwise on
/// another machine.
/// </summary>
internal static class PictureResizing
{
    private const int Channels = 4;
    private const int Cover = 3;

    /// <param name="points">Four bytes each, three colours and how much they cover, row by row.</param>
    /// <param name="to">Not larger than from in either direction.</param>
    public static byte[] Resize(byte[] points, (int Width, int Height) from, (int Width, int Height) to)
    {
        if (from == to)
        {
            return points;
        }

        var resized = new byte[to.Width * to.Height * Channels];
        var (row, sum) = (new ulong[to.Width * Channels], new ulong[to.Width * Channels]);
        var total = (ulong)from.Width * (ulong)from.Height;
        for (var (y, written) = (0, 0); y < from.Height; y++)
        {
            Reduce(points.AsSpan(y * from.Width * Channels, from.Width * Channels), from.Width, to.Width, row);

            // Old row y covers [y·to, (y + 1)·to) of the new rows, counted in old heights.
            var (start, end) = ((long)y * to.Height, (long)(y + 1) * to.Height);
            while (start < end)
            {
                var boundary = (long)(written + 1) * from.Height;
                var weight = (ulong)(Math.Min(end, boundary) - start);
                for (var i = 0; i < row.Length; i++)
                {
                    sum[i] += weight * row[i];
                }

                start = Math.Min(end, boundary);
                if (start == boundary)
                {
                    var target = resized.AsSpan(written * sum.Length, sum.Length);
                    for (var i = 0; i < sum.Length; i += Channels)
                    {
                        // A colour counts as much as it covers; where nothing is covered there is none.
                        var covered = sum[i + Cover];
                        for (var channel = i; channel < i + Cover; channel++)
                        {
                            target[channel] = covered == 0 ? (byte)0 : (byte)((sum[channel] + (covered / 2)) / covered);
                        }

                        target[i + Cover] = (byte)((covered + (total / 2)) / total);
                    }

                    Array.Clear(sum);
                    written++;
                }
            }
        }

        return resized;
    }

    /// <summary>Turns and mirrors a picture the way a camera noted (Exif 2.32 §4.6.4, tag 274).</summary>
    /// <param name="orientation">1 to 8.</param>
    public static byte[] Turned(byte[] points, (int Width, int Height) stored, int orientation)
    {
        if (orientation == 1)
        {
            return points;
        }

        var (width, height) = orientation >= 5 ? (stored.Height, stored.Width) : stored;
        var turned = new byte[points.Length];
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                var (fromX, fromY) = orientation switch
                {
                    2 => (stored.Width - 1 - x, y),
                    3 => (stored.Width - 1 - x, stored.Height - 1 - y),
                    4 => (x, stored.Height - 1 - y),
                    5 => (y, x),
                    6 => (y, stored.Height - 1 - x),
                    7 => (stored.Width - 1 - y, stored.Height - 1 - x),
                    _ => (stored.Width - 1 - y, x),
                };
                points.AsSpan(((fromY * stored.Width) + fromX) * Channels, Channels).CopyTo(turned.AsSpan(((y * width) + x) * Channels));
            }
        }

        return turned;
    }

    // The sums of one row's points by the new points that cover them, each weighted with how much of it is covered.
    private static void Reduce(ReadOnlySpan<byte> points, int from, int to, ulong[] row)
    {
        Array.Clear(row);
        var written = 0;
        for (var x = 0; x < from; x++)
        {
            var point = points.Slice(x * Channels, Channels);
            var (start, end) = ((long)x * to, (long)(x + 1) * to);
            while (start < end)
            {
                var boundary = (long)(written + 1) * from;
                var weight = (ulong)(Math.Min(end, boundary) - start);
                var target = row.AsSpan(written * Channels, Channels);
                var cover = weight * point[Cover];
                for (var i = 0; i < Cover; i++)
                {
                    target[i] += cover * point[i];
                }

                target[Cover] += cover;

                start = Math.Min(end, boundary);
                written += start == boundary ? 1 : 0;
            }
        }
    }
}
