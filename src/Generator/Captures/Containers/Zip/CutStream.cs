namespace Generator.Captures.Containers.Zip;

/// <summary>A file as if it ended earlier than it does; places in it stay those of the file.</summary>
internal sealed class CutStream(Stream file, long end) : Stream
{
    private long _position;

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length => end;

    public override long Position
    {
        get => _position;
        set => Seek(value, SeekOrigin.Begin);
    }

    public override int Read(Span<byte> buffer)
    {
        // Others may read from the same file meanwhile.
        file.Seek(_position, SeekOrigin.Begin);
        var read = file.Read(buffer[..(int)Math.Min(buffer.Length, Math.Max(0, end - _position))]);
        _position += read;
        return read;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override long Seek(long offset, SeekOrigin origin) => _position = origin switch
    {
        SeekOrigin.Begin => offset,
        SeekOrigin.Current => _position + offset,
        _ => end + offset,
    };

    public override void Flush()
    {
    }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
