using System.Buffers.Binary;
using System.IO.Compression;

namespace Generator.Captures.Containers.Packing;

/// <summary>
/// Reads the members of a gzip file (RFC 1952) and knows where each begins, which the framework's own reader doesn't tell. Between damage and the next member
/// that can be unpacked bytes are passed over.
/// </summary>
internal sealed class GzipMemberReader : MemberReader
{
    private const int FixedHead = 10;
    private const int Trailer = 8;
    private const int LongestName = 4096;
    private const long MostAgain = 1L << 26;

    // What a record begins with; only a member that begins so is believed after damage.
    private static readonly byte[] s_recordStart = "WARC/"u8.ToArray();

    private readonly FileWindow _file;
    private readonly int _ratio;
    private PackedStream? _packed;
    private DeflateStream? _unpacking;
    private CrcCount _check = new();
    private long _unpacked;
    private long _next;

    // Behind damage the next member is looked for inside the broken one; a file of nothing but broken members, each within the one before, would be unpacked again and again.
    private long _again = MostAgain;

    public GzipMemberReader(FileWindow file, long offset, int ratio)
    {
        _file = file;
        _ratio = ratio;
        _next = offset;
        IsDamaged = !Next();
    }

    public override int Read(Span<byte> buffer)
    {
        if (_unpacking is null || buffer.Length == 0)
        {
            return 0;
        }

        var read = Unpacked(_unpacking, buffer);
        if (read > 0)
        {
            _check.Add(buffer[..read]);
            _unpacked += read;
            if (_unpacked <= Math.Max(1 << 20, (_packed!.Position - Offset) * _ratio))
            {
                return read;
            }

            // Nothing that was saved from the web grows so much; whatever follows in this member isn't looked at.
            return End(isDamaged: true, _packed.Position);
        }

        return TrailerEnd() is { } end ? End(isDamaged: false, end) : End(isDamaged: true, BehindDamage());
    }

    public override bool Next()
    {
        End(IsDamaged, _next);
        var isLost = IsDamaged;
        for (var at = _next; at < _file.Length; at++)
        {
            if (HeadLength(at) is { } head && (!isLost || BeginsRecord(at + head)))
            {
                HasGap |= at > _next;
                Open(at, head);
                return true;
            }

            // What follows the last member is often a filling of zeros; anything else between two members is damage.
            isLost = true;
            var zeros = _file.At(at, int.MaxValue);
            var magic = zeros[1..].IndexOf((byte)0x1F);
            at += magic < 0 ? zeros.Length - 1 : magic;
        }

        _next = _file.Length;
        IsDamaged = false;
        return false;
    }

    public override void Dispose()
    {
        _unpacking?.Dispose();
        _packed?.Dispose();
        base.Dispose();
    }

    private static int Unpacked(DeflateStream unpacking, Span<byte> buffer)
    {
        try
        {
            return unpacking.Read(buffer);
        }
        catch (InvalidDataException)
        {
            return 0;
        }
    }

    private int End(bool isDamaged, long next)
    {
        _unpacking?.Dispose();
        _unpacking = null;
        IsDamaged = isDamaged;
        _next = next;
        return 0;
    }

    private void Open(long at, int head)
    {
        Offset = at;
        IsDamaged = false;
        _packed = new PackedStream(_file, at + head);
        _unpacking = new DeflateStream(_packed, CompressionMode.Decompress);
        _check = new CrcCount();
        _unpacked = 0;
        _next = at + head;
    }

    private long BehindDamage()
    {
        _again -= _packed!.Position - Offset;
        return _again > 0 ? Offset + 1 : Math.Max(Offset + 1, _packed.LastGiven);
    }

    // The unpacker takes more than it needs, so that the member's end is looked for in what it took last: check value and size stand there. Of a member that holds
    // nothing both are zeros, and zeros stand before them: the end is where another member, or the end of the file, follows.
    private long? TrailerEnd()
    {
        Span<byte> trailer = stackalloc byte[Trailer];
        BinaryPrimitives.WriteUInt32LittleEndian(trailer, _check.Value);
        BinaryPrimitives.WriteUInt32LittleEndian(trailer[4..], (uint)_unpacked);
        var last = _file.At(_packed!.LastGiven, (int)(_packed.Position - _packed.LastGiven) + Trailer);
        var found = last.IndexOf(trailer);
        for (var at = found; at >= 0 && at < found + Trailer && at + Trailer <= last.Length && last[at..].StartsWith(trailer); at++)
        {
            var next = _packed.LastGiven + at + Trailer;
            if (next == _file.Length || _file.At(next, 2) is [0x1F, 0x8B])
            {
                return next;
            }

            last = _file.At(_packed.LastGiven, (int)(_packed.Position - _packed.LastGiven) + Trailer);
        }

        return found < 0 ? null : _packed.LastGiven + found + Trailer;
    }

    private bool BeginsRecord(long at)
    {
        using var trial = new DeflateStream(new PackedStream(_file, at), CompressionMode.Decompress);
        Span<byte> start = stackalloc byte[5];
        try
        {
            return trial.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) == start.Length && start.SequenceEqual(s_recordStart);
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    // RFC 1952 §2.3: fixed part, then what the flags announce.
    private int? HeadLength(long at)
    {
        if (_file.At(at, FixedHead) is not [0x1F, 0x8B, 8, var flags, _, _, _, _, _, _] || (flags & 0xE0) != 0)
        {
            return null;
        }

        var length = FixedHead;
        if ((flags & 4) != 0)
        {
            var extra = _file.At(at + length, 2);
            length += extra.Length < 2 ? 2 : 2 + BinaryPrimitives.ReadUInt16LittleEndian(extra);
        }

        for (var texts = ((flags >> 3) & 1) + ((flags >> 4) & 1); texts > 0; texts--)
        {
            var end = _file.At(at + length, LongestName).IndexOf((byte)0);
            if (end < 0)
            {
                return null;
            }

            length += end + 1;
        }

        return length + ((flags & 2) != 0 ? 2 : 0);
    }
}
