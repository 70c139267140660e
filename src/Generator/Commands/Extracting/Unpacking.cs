using System.Globalization;
using System.IO.Compression;
using Generator.Settings;

namespace Generator.Commands.Extracting;

/// <summary>Unpacks a page that was kept with gzip (RFC 1952), within limits: a small file can unpack to gigabytes.</summary>
internal static class Unpacking
{
    // A short page of one repeated word may well become hundreds of times larger and harms nobody.
    private const int SizeWithoutRatio = 1024 * 1024;

    /// <summary>The bytes, or in words why there are none. What is unpacked never takes more room than the limits allow.</summary>
    public static (byte[]? Bytes, string Fault) Of(byte[] packed, ReadingLimits limits)
    {
        try
        {
            using var reading = new GZipStream(new MemoryStream(packed), CompressionMode.Decompress);
            using var unpacked = new MemoryStream();
            var buffer = new byte[81920];
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

            return (unpacked.ToArray(), "");
        }
        catch (InvalidDataException)
        {
            return (null, "is no gzip file, or a damaged one");
        }
    }

    private static string Written(int number) => number.ToString(CultureInfo.InvariantCulture);
}
