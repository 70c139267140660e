namespace Generator.Captures.Containers.Packing;

/// <summary>
/// Reads what a file holds, unpacked, member by member: a packed file is one or many members after one another, each of which can be unpacked by itself; a file
/// that isn't packed is one member. Damage ends a member and never throws.
/// </summary>
internal abstract class MemberReader : IDisposable
{
    /// <summary>Where in the file the member begins that is being read.</summary>
    public long Offset { get; protected set; }

    /// <summary>Whether the member that was read last broke off before its end, or isn't what was packed.</summary>
    public bool IsDamaged { get; protected set; }

    /// <summary>Whether there were bytes between two members that belong to none.</summary>
    public bool HasGap { get; protected set; }

    /// <summary>Whether places are counted from the file's start rather than inside members.</summary>
    public virtual bool IsPlain => false;

    /// <summary>The reader that a file's bytes ask for, at this place of it.</summary>
    /// <param name="ratio">How many times larger than itself a member may become.</param>
    public static MemberReader Of(FileWindow file, long offset, int ratio)
    {
        var start = file.At(offset, 4);
        return start switch
        {
            [0x1F, 0x8B, ..] => new GzipMemberReader(file, offset, ratio),
            [0x28, 0xB5, 0x2F, 0xFD] or [>= 0x50 and <= 0x5F, 0x2A, 0x4D, 0x18] => new ZstdMemberReader(file, offset, ratio),
            _ => new PlainMemberReader(file, offset),
        };
    }

    /// <summary>The next bytes of the member; 0 at its end.</summary>
    public abstract int Read(Span<byte> buffer);

    /// <summary>Goes on to the next member; false where there is none.</summary>
    public abstract bool Next();

    public virtual void Dispose()
    {
    }
}

/// <summary>Reads a file that isn't packed.</summary>
internal sealed class PlainMemberReader : MemberReader
{
    private readonly FileWindow _file;
    private long _at;

    public PlainMemberReader(FileWindow file, long offset)
    {
        _file = file;
        _at = offset;
        Offset = offset;
    }

    public override bool IsPlain => true;

    public override int Read(Span<byte> buffer)
    {
        var bytes = _file.At(_at, buffer.Length);
        bytes.CopyTo(buffer);
        _at += bytes.Length;
        return bytes.Length;
    }

    public override bool Next() => false;
}
