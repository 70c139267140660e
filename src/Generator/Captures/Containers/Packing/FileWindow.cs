using System.Buffers;

namespace Generator.Captures.Containers.Packing;

/// <summary>A file that can be read at any place through one piece of it in memory.</summary>
internal sealed class FileWindow(Stream file) : IDisposable
{
    private const int Size = 256 * 1024;

    // Each record of a container is opened by itself; without lending, half a megabyte would be left behind by each.
    private byte[] _piece = ArrayPool<byte>.Shared.Rent((int)Math.Min(Size, file.Length));
    private long _start;
    private int _length;

    /// <summary>Length of the file in bytes.</summary>
    public long Length { get; } = file.Length;

    /// <summary>The bytes from a place on, as many as are asked for (no more than 64 KiB are given) or as there are.</summary>
    public ReadOnlySpan<byte> At(long place, int count)
    {
        count = (int)Math.Min(Math.Min(count, Size / 4), Math.Max(0, Length - place));
        if (place < _start || place + count > _start + _length)
        {
            file.Seek(place, SeekOrigin.Begin);
            _start = place;
            _length = file.ReadAtLeast(_piece, Math.Min(count, _piece.Length), throwOnEndOfStream: false);
        }

        var from = (int)(place - _start);
        return _piece.AsSpan(from, Math.Min(count, _length - from));
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_piece);
        _piece = [];
        (_start, _length) = (0, 0);
    }
}
