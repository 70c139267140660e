using System.Buffers.Binary;
using System.Globalization;
using System.IO.Compression;
using Generator.Settings;

namespace Generator.Commands.Extracting;

/// <summary>Unpacks a page that was kept with gzip (RFC 1952), within limits: a small file can unpack to gigabytes.</summary>
internal static class Unpacking
{
    // A short page of one repeated word may well become hundreds of times larger and harms nobody.
    private const int SizeWithoutRatio = 1024 * 1024;

    private const int BufferSize = 16 * 1024;

    /// <summary>The bytes, or in words why there are none. What is unpacked never takes more room than the limits allow.</summary>
    public static (byte[]? Bytes, string Fault) Of(byte[] packed, ReadingLimits limits)
    {
        try
        {
            using var reading = new GZipStream(new MemoryStream(packed), CompressionMode.Decompress);
            using var unpacked = new MemoryStream(StatedSize(packed, limits));
            var buffer = new byte[BufferSize];
            for (var read = reading.Read(buffer); read > 0; read = reading.Read(buffer))
            {
                unpacked.Write(buffer, 0, read);
                if (unpacked.Length > limits.Bytes)
                {
                    return (null, $"becomes larger than {Written(limits.Bytes)} bytes");
                }

                if (unpacked.Length > Math.Max(SizeWithoutRatio, (long)packed.Length * limits.UnpackingRatio))
                {
                    return (null, $"becomes more than {Written(limits.UnpackingRatio)} times larger than it is");
                }
            }

            return (unpacked.Length == unpacked.Capacity ? unpacked.GetBuffer() : unpacked.ToArray(), "");
        }
        catch (InvalidDataException)
        {
            return (null, "is no gzip file, or a damaged one");
        }
    }

    // A file ends with its size before it was packed (RFC 1952 §2.3.1), which may be a lie: what it says is room to begin with, no more than the limits allow.
    private static int StatedSize(byte[] packed, ReadingLimits limits)
    {
        var stated = packed.Length < sizeof(uint) ? 0 : BinaryPrimitives.ReadUInt32LittleEndian(packed.AsSpan(packed.Length - sizeof(uint)));
        return (int)Math.Min(stated, Math.Min(limits.Bytes, Math.Max(SizeWithoutRatio, (long)packed.Length * limits.UnpackingRatio)));
    }

    private static string Written(int number) => number.ToString(CultureInfo.InvariantCulture);
}
