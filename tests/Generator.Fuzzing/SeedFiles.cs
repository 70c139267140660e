using System.IO.Compression;

namespace Generator.Fuzzing;

/// <summary>Saved pages in a folder, in ordinal order, unpacked where they are packed.</summary>
internal static class SeedFiles
{
    private const int Most = 500;
    private const int LargestFile = 200_000;

    public static List<(byte[] Bytes, string MediaType)> In(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(Read).Where(f => f.Bytes.Length is > 0 and <= LargestFile).Take(Most)];

    private static (byte[] Bytes, string MediaType) Read(string file)
    {
        var name = file.EndsWith(".gz", StringComparison.Ordinal) ? file[..^3] : file;
        var mediaType = Path.GetExtension(name) switch { ".html" or ".htm" => "text/html", ".md" => "text/markdown", ".txt" => "text/plain", _ => "" };
        if (mediaType.Length == 0)
        {
            return ([], "");
        }

        if (name == file)
        {
            return (File.ReadAllBytes(file), mediaType);
        }

        using var packed = new GZipStream(File.OpenRead(file), CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        packed.CopyTo(bytes);
        return (bytes.ToArray(), mediaType);
    }
}
