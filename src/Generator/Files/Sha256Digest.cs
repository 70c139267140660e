using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace Generator.Files;

/// <summary>A SHA-256 digest (FIPS 180-4), written as 64 lower-case hexadecimal digits.</summary>
public sealed record Sha256Digest
{
    private Sha256Digest(string hex) => Hex = hex;

    public string Hex { get; }

    public static Sha256Digest Of(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, hash);
        return new Sha256Digest(Convert.ToHexStringLower(hash));
    }

    /// <summary>Reads 64 hexadecimal digits in either case.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out Sha256Digest? digest)
    {
        digest = text is { Length: 64 } && text.All(char.IsAsciiHexDigit) ? new Sha256Digest(text.ToLowerInvariant()) : null;
        return digest is not null;
    }

    public override string ToString() => Hex;
}
