using System.Buffers.Binary;
using System.IO.Compression;
using System.Security.Cryptography;
using Generator.Files;

namespace Generator.Captures.Containers.Zip;

/// <summary>One file in a ZIP file, as its central directory states it (PKWARE APPNOTE 6.3, §4.3.12).</summary>
/// <param name="Name">With forward slashes.</param>
/// <param name="Method">0: as it is; 8: deflated.</param>
/// <param name="Head">Where its local head begins.</param>
/// <param name="PackedLength">Bytes it takes in the ZIP file.</param>
internal sealed record ZipMember(string Name, int Method, long Head, long PackedLength, long Length)
{
    private const int LocalHead = 30;
    private const int Piece = 64 * 1024;
    private const long SizeWithoutRatio = 1 << 20;

    /// <summary>Whether its bytes lie in the ZIP file as they are.</summary>
    public bool IsStored => Method == 0;

    /// <summary>Where its bytes begin and end in the ZIP file; null where there is no such place.</summary>
    public (long Start, long End)? Place(Stream file)
    {
        var head = new byte[LocalHead];
        if (Head < 0 || Head > file.Length - LocalHead)
        {
            return null;
        }

        file.Seek(Head, SeekOrigin.Begin);
        if (file.ReadAtLeast(head, LocalHead, throwOnEndOfStream: false) < LocalHead || !head.AsSpan().StartsWith("PK\u0003\u0004"u8))
        {
            return null;
        }

        var start = Head + LocalHead + BinaryPrimitives.ReadUInt16LittleEndian(head.AsSpan(26)) + BinaryPrimitives.ReadUInt16LittleEndian(head.AsSpan(28));
        return PackedLength >= 0 && start <= file.Length - PackedLength ? (start, start + PackedLength) : null;
    }

    /// <summary>Its bytes, unpacked, from front to back; null where they aren't there or packed in another way.</summary>
    public Stream? Open(Stream file)
    {
        if (Place(file) is not var (start, end) || Method is not (0 or 8))
        {
            return null;
        }

        var part = new CutStream(file, end);
        part.Seek(start, SeekOrigin.Begin);
        return Method == 0 ? part : new DeflateStream(part, CompressionMode.Decompress);
    }

    /// <summary>Of its bytes, unpacked; null where they aren't there, are damaged, or more than stated.</summary>
    /// <param name="ratio">How many times larger than itself it may become.</param>
    public Sha256Digest? Digest(Stream file, int ratio)
    {
        using var opened = Length > Math.Max(SizeWithoutRatio, PackedLength * ratio) ? null : Open(file);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        try
        {
            var piece = new byte[Piece];
            var length = 0L;
            for (var read = opened?.Read(piece) ?? 0; read > 0 && length <= Length; read = opened!.Read(piece))
            {
                hash.AppendData(piece.AsSpan(0, read));
                length += read;
            }

            return opened is not null && length == Length ? new Sha256Digest(hash.GetHashAndReset()) : null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    /// <summary>All its bytes, unpacked; null where they aren't there, are damaged, or more than are wanted.</summary>
    public byte[]? Read(Stream file, int most)
    {
        using var opened = Open(file);
        if (opened is null || Length > most)
        {
            return null;
        }

        try
        {
            var bytes = new byte[(int)Length + 1];
            var read = opened.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            return read == Length ? bytes[..read] : null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }
}
