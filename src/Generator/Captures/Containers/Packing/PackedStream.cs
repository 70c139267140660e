namespace Generator.Captures.Containers.Packing;

/// <summary>Gives packed bytes to an unpacker and remembers which piece it gave last.</summary>
/// <param name="end">Where no more is given.</param>
internal sealed class PackedStream(FileWindow file, long start, long end = long.MaxValue) : Stream
{
    private const int Piece = 8 * 1024;

    private long _position = start;

    /// <summary>Where the piece begins that was given last.</summary>
    public long LastGiven { get; private set; } = start;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    /// <summary>In the file.</summary>
    public override long Position
    {
        get => _position;
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        var bytes = file.At(_position, (int)Math.Min(Math.Min(buffer.Length, Piece), Math.Max(0, end - _position)));
        bytes.CopyTo(buffer);
        LastGiven = bytes.Length > 0 ? _position : LastGiven;
        _position += bytes.Length;
        return bytes.Length;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
