using System.Runtime.InteropServices;

namespace Generator.Captures.Containers;

/// <summary>Opens bytes that are in memory already, without a second copy of them.</summary>
internal static class BytesReading
{
    /// <summary>A stream over the bytes, from their first.</summary>
    public static MemoryStream Open(ReadOnlyMemory<byte> bytes) => MemoryMarshal.TryGetArray(bytes, out var piece)
        ? new MemoryStream(piece.Array!, piece.Offset, piece.Count, writable: false)
        : new MemoryStream(bytes.ToArray(), writable: false);
}
