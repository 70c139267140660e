using System.Buffers.Binary;
using ZstdSharp;

namespace Generator.Captures.Containers.Packing;

/// <summary>Reads the frames of a zstd file (RFC 8878), as members; a web archive packed so may begin with a dictionary that all frames need (the IIPC's WARC zstd profile).</summary>
internal sealed class ZstdMemberReader : MemberReader
{
    private const uint Magic = 0xFD2FB528;
    private const uint SkippableMagic = 0x184D2A50;
    private const uint DictionaryMagic = 0x184D2A5D;
    private const int LargestDictionary = 16 * 1024 * 1024;
    private const long MostAgain = 1L << 26;

    // What a record begins with; only a frame that begins so is believed after damage.
    private static readonly byte[] s_recordStart = "WARC/"u8.ToArray();

    private readonly FileWindow _file;
    private readonly int _ratio;
    private readonly byte[]? _dictionary;
    private DecompressionStream? _unpacking;
    private PackedStream? _packed;
    private long _unpacked;
    private long _next;

    // A damaged frame's own word for its length isn't believed; what was read of it may be looked through once more, but not for each of many frames.
    private long _again = MostAgain;

    public ZstdMemberReader(FileWindow file, long offset, int ratio)
    {
        _file = file;
        _ratio = ratio;
        _dictionary = DictionaryOf(file);
        _next = offset;
        IsDamaged = !Next();
    }

    public override int Read(Span<byte> buffer)
    {
        if (_unpacking is null || buffer.Length == 0)
        {
            return 0;
        }

        var read = -1;
        try
        {
            read = _unpacking.Read(buffer);
        }
        catch (Exception damage) when (damage is ZstdException or EndOfStreamException)
        {
            IsDamaged = true;
        }

        _unpacked += Math.Max(read, 0);
        IsDamaged |= _unpacked > Math.Max(1 << 20, (_packed!.Position - Offset) * _ratio) || (read == 0 && _packed.Position < _next);
        if (read > 0 && !IsDamaged)
        {
            return read;
        }

        _unpacking.Dispose();
        _unpacking = null;
        if (IsDamaged && (_again -= _packed.Position - Offset) > 0)
        {
            _next = Offset + 1;
        }

        return 0;
    }

    public override bool Next()
    {
        Dispose();
        var isLost = IsDamaged;
        IsDamaged = false;
        for (var at = _next; at < _file.Length; at++)
        {
            var magic = _file.At(at, 8);
            var number = magic.Length < 8 ? 0 : BinaryPrimitives.ReadUInt32LittleEndian(magic);
            if (!isLost && (number & 0xFFFFFFF0) == SkippableMagic)
            {
                _next = at + 8 + BinaryPrimitives.ReadUInt32LittleEndian(magic[4..]);
                at = _next - 1;
                continue;
            }

            if (number == Magic && (!isLost || BeginsRecord(at)))
            {
                HasGap |= at > _next;
                Open(at);
                return true;
            }

            // Where nothing fits, the next first byte of a frame is looked for.
            isLost = true;
            var ahead = _file.At(at, int.MaxValue);
            var first = ahead[1..].IndexOf((byte)0x28);
            at += first < 0 ? ahead.Length - 1 : first;
        }

        _next = _file.Length;
        return false;
    }

    public override void Dispose()
    {
        _unpacking?.Dispose();
        _unpacking = null;
        _packed?.Dispose();
        base.Dispose();
    }

    private void Open(long at)
    {
        Offset = at;
        _unpacked = 0;
        _next = FrameEnd(at) ?? _file.Length;
        _packed = new PackedStream(_file, at, _next);
        _unpacking = Unpacking(_packed);
    }

    private DecompressionStream Unpacking(PackedStream packed)
    {
        var unpacking = new DecompressionStream(packed);
        if (_dictionary is not null)
        {
            unpacking.LoadDictionary(_dictionary);
        }

        return unpacking;
    }

    private bool BeginsRecord(long at)
    {
        using var trial = Unpacking(new PackedStream(_file, at));
        Span<byte> start = stackalloc byte[5];
        try
        {
            return trial.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) == start.Length && start.SequenceEqual(s_recordStart);
        }
        catch (Exception damage) when (damage is ZstdException or EndOfStreamException)
        {
            return false;
        }
    }

    // A frame's blocks say how long they are (RFC 8878 §3.1.1), so that its end is found without unpacking; null where the file ends before.
    private long? FrameEnd(long at)
    {
        var head = _file.At(at + 4, 1);
        if (head.IsEmpty)
        {
            return null;
        }

        var flags = head[0];
        var isSingle = (flags & 0x20) != 0;
        var sizeLength = (flags >> 6) switch { 0 => isSingle ? 1 : 0, 1 => 2, 2 => 4, _ => 8 };
        var dictionaryLength = (flags & 3) switch { 0 => 0, 1 => 1, 2 => 2, _ => 4 };
        var place = at + 5 + (isSingle ? 0 : 1) + dictionaryLength + sizeLength;
        while (_file.At(place, 3) is [var low, var middle, var high])
        {
            var block = low | (middle << 8) | (high << 16);
            place += 3 + (((block >> 1) & 3) == 1 ? 1 : block >> 3);
            if ((block & 1) != 0)
            {
                return place + ((flags & 4) != 0 ? 4 : 0);
            }
        }

        return null;
    }

    private static byte[]? DictionaryOf(FileWindow file)
    {
        var head = file.At(0, 8);
        if (head.Length < 8 || BinaryPrimitives.ReadUInt32LittleEndian(head) != DictionaryMagic || BinaryPrimitives.ReadUInt32LittleEndian(head[4..]) is var length && (length > LargestDictionary || length > file.Length - 8))
        {
            return null;
        }

        var bytes = new byte[length];
        for (var done = 0; done < bytes.Length;)
        {
            var piece = file.At(8 + done, bytes.Length - done);
            piece.CopyTo(bytes.AsSpan(done));
            done += piece.Length;
        }

        if (bytes.Length < 4 || BinaryPrimitives.ReadUInt32LittleEndian(bytes) != Magic)
        {
            return bytes;
        }

        try
        {
            using var unpacking = new DecompressionStream(new MemoryStream(bytes));
            var unpacked = new byte[LargestDictionary];
            return unpacked[..unpacking.ReadAtLeast(unpacked, unpacked.Length, throwOnEndOfStream: false)];
        }
        catch (Exception damage) when (damage is ZstdException or EndOfStreamException)
        {
            return null;
        }
    }
}
