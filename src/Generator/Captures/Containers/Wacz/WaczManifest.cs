using System.Text.Json;

namespace Generator.Captures.Containers.Wacz;

/// <summary>What a web archive collection says of its own files (WACZ 1.1.1, `datapackage.json`).</summary>
/// <param name="Files">Each with its digest as it is written: `sha256:` and 64 hexadecimal digits.</param>
internal sealed record WaczManifest(IReadOnlyList<(string Path, string Digest)> Files)
{
    private const int MostFiles = 100_000;

    /// <summary>Reads the list; null where the bytes are no such list.</summary>
    public static WaczManifest? Read(byte[] json) => Parse(json, root =>
    {
        if (!root.TryGetProperty("resources", out var resources) || resources.ValueKind != JsonValueKind.Array)
        {
            return null;
        }

        var files = resources.EnumerateArray().Take(MostFiles).Select(r => (Path: Text(r, "path"), Digest: Text(r, "hash")));
        return new WaczManifest([.. files.Where(f => f.Path is not null && f.Digest is not null).Select(f => (f.Path!, f.Digest!))]);
    });

    /// <summary>Reads what is said of the list itself (`datapackage-digest.json`).</summary>
    /// <returns>Its digest, and the signature where there is one; null where the bytes say nothing of the kind.</returns>
    public static WaczSignature? ReadDigest(byte[] json) => Parse(json, root =>
    {
        var isSigned = root.TryGetProperty("signedData", out var signed) && signed.ValueKind == JsonValueKind.Object;
        return Text(root, "hash") is { } digest
            ? new WaczSignature(digest)
            {
                IsSigned = isSigned,
                Signed = isSigned ? Text(signed, "hash") : null,
                Value = isSigned ? Text(signed, "signature") : null,
                PublicKey = isSigned ? Text(signed, "publicKey") : null,
                Domain = isSigned ? Text(signed, "domain") : null,
                Certificates = isSigned ? Text(signed, "domainCert") : null,
            }
            : null;
    });

    private static T? Parse<T>(byte[] json, Func<JsonElement, T?> read)
        where T : class
    {
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 16 });
            return document.RootElement.ValueKind == JsonValueKind.Object ? read(document.RootElement) : null;
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            // A text that holds half a character can be parsed and not be read.
            return null;
        }
    }

    private static string? Text(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
