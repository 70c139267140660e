using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace Generator.Files;

/// <summary>A SHA-256 digest (FIPS 180-4), written as 64 lower-case hexadecimal digits.</summary>
public sealed record Sha256Digest
{
    /// <summary>Length in bytes.</summary>
    public const int Size = SHA256.HashSizeInBytes;

    // As numbers, not as text: an archive holds one for each of its files in memory.
    private readonly UInt128 _high;
    private readonly UInt128 _low;

    /// <param name="bytes">The 32 bytes of a digest.</param>
    public Sha256Digest(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length != Size)
        {
            throw new ArgumentException("A digest has 32 bytes.", nameof(bytes));
        }

        _high = BinaryPrimitives.ReadUInt128BigEndian(bytes);
        _low = BinaryPrimitives.ReadUInt128BigEndian(bytes[16..]);
    }

    public string Hex
    {
        get
        {
            Span<byte> bytes = stackalloc byte[Size];
            CopyTo(bytes);
            return Convert.ToHexStringLower(bytes);
        }
    }

    public static Sha256Digest Of(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[Size];
        SHA256.HashData(bytes, hash);
        return new Sha256Digest(hash);
    }

    /// <summary>Of a whole stream, from its start.</summary>
    public static Sha256Digest Of(Stream stream)
    {
        Span<byte> hash = stackalloc byte[Size];
        stream.Seek(0, SeekOrigin.Begin);
        SHA256.HashData(stream, hash);
        return new Sha256Digest(hash);
    }

    /// <summary>Reads 64 hexadecimal digits in either case.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out Sha256Digest? digest)
    {
        digest = text is { Length: 2 * Size } && text.All(char.IsAsciiHexDigit) ? new Sha256Digest(Convert.FromHexString(text)) : null;
        return digest is not null;
    }

    /// <summary>Writes the digest's 32 bytes.</summary>
    public void CopyTo(Span<byte> bytes)
    {
        BinaryPrimitives.WriteUInt128BigEndian(bytes, _high);
        BinaryPrimitives.WriteUInt128BigEndian(bytes[16..], _low);
    }

    public override string ToString() => Hex;
}
