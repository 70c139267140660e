using System.IO.Compression;

namespace Generator.Checks.Pages;

/// <summary>How many bytes a file is on the line, compressed as hosts compress.</summary>
public static class PageWeight
{
    /// <summary>Bytes after gzip (RFC 1952) at its usual level.</summary>
    public static int Of(ReadOnlySpan<byte> bytes)
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(bytes);
        }

        return (int)compressed.Length;
    }
}
