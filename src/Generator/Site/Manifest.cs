using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Generator.Files;
using Generator.Languages;
using Generator.Text;
using Generator.Web;

namespace Generator.Site;

/// <summary>One published state of an archive: every file with its digest, so that anyone can check the bytes they hold.</summary>
/// <param name="Program">Name and version of the program that wrote it.</param>
/// <param name="Date">The archive's date: that of its newest capture, as precise as known; null for an archive without dated captures.</param>
/// <param name="BaseUrl">Where its pages say that they stand; null where that wasn't known.</param>
/// <param name="Files">Ordered by address; the manifest itself isn't among them.</param>
public sealed record Manifest(string Program, EdtfDate? Date, WebUrl? BaseUrl, Sequence<ManifestFile> Files)
{
    /// <summary>Where it lies in the site.</summary>
    public const string FileName = "manifest.json";

    private const int Format = 1;

    // A million files take some 200 MB; a larger file is none that this program wrote.
    private const int LargestFile = 512 * 1024 * 1024;

    /// <summary>The manifest as JSON (RFC 8259), the same bytes for the same state.</summary>
    public byte[] Write()
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteNumber("format", Format);
            json.WriteString("program", Program);
            if (Date is not null)
            {
                json.WriteString("date", Date.Value);
            }

            if (BaseUrl is not null)
            {
                json.WriteString("base_url", BaseUrl.Value);
            }

            json.WriteStartArray("files");
            foreach (var file in Files)
            {
                json.WriteStartObject();
                json.WriteString("address", file.Address.Path);
                json.WriteString("sha256", file.Digest.Hex);
                json.WriteNumber("bytes", file.Length);
                json.WriteString("media_type", file.MediaType);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        buffer.WriteByte((byte)'\n');
        return buffer.ToArray();
    }

    /// <summary>Reads a manifest; anything that isn't one in every particular is refused.</summary>
    public static bool TryRead(ReadOnlyMemory<byte> bytes, [NotNullWhen(true)] out Manifest? manifest)
    {
        manifest = null;
        if (bytes.Length > LargestFile)
        {
            return false;
        }

        try
        {
            using var document = JsonDocument.Parse(bytes, new JsonDocumentOptions { MaxDepth = 8 });
            manifest = Read(document.RootElement);
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            return false;
        }

        return manifest is not null;
    }

    private static Manifest? Read(JsonElement root)
    {
        if (root.GetProperty("format").GetInt32() != Format)
        {
            return null;
        }

        EdtfDate? date = null;
        if (root.TryGetProperty("date", out var written) && !EdtfDate.TryParse(written.GetString(), out date))
        {
            return null;
        }

        WebUrl? baseUrl = null;
        if (root.TryGetProperty("base_url", out var address) && !WebUrl.TryParse(address.GetString(), out baseUrl))
        {
            return null;
        }

        var files = new List<ManifestFile>();
        foreach (var element in root.GetProperty("files").EnumerateArray())
        {
            if (!Address.TryParse(element.GetProperty("address").GetString(), out var path)
                || !Sha256Digest.TryParse(element.GetProperty("sha256").GetString(), out var digest)
                || (files.Count > 0 && files[^1].Address.CompareTo(path) >= 0))
            {
                return null;
            }

            files.Add(new ManifestFile(path, digest, element.GetProperty("bytes").GetInt64(), element.GetProperty("media_type").GetString() ?? ""));
        }

        return new Manifest(root.GetProperty("program").GetString() ?? "", date, baseUrl, files.ToSequence());
    }
}

/// <summary>One file of an edition's manifest.</summary>
/// <param name="Length">In bytes.</param>
public sealed record ManifestFile(Address Address, Sha256Digest Digest, long Length, string MediaType);
