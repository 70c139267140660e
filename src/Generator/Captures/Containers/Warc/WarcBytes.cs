using System.Buffers;
using Generator.Captures.Containers.Packing;
using Generator.Settings;

namespace Generator.Captures.Containers.Warc;

/// <summary>The unpacked bytes of a web archive file, one after another whatever members they come from, with the place of each. At damage they stop until it is passed.</summary>
internal sealed class WarcBytes : IDisposable
{
    private const int MostAhead = 64 * 1024;

    private readonly FileWindow _file;
    private readonly int _ratio;
    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(4 * MostAhead);
    private readonly List<(long At, long Offset)> _members = [];
    private MemberReader _reader;
    private int _start;
    private int _end;
    private long _position;
    private bool _isStopped;

    public WarcBytes(Stream file, RecordPlace place, int ratio)
    {
        _file = new FileWindow(file);
        _ratio = ratio;
        _reader = MemberReader.Of(_file, place.Offset, ratio);
        Seek(place);
    }

    /// <summary>Unpacked bytes passed since the start or the last <see cref="Seek"/>.</summary>
    public long Position => _position;

    /// <summary>Whether there were bytes that belong to no member.</summary>
    public bool HasGap => _reader.HasGap;

    /// <summary>Whether no more can be had because what follows is damaged.</summary>
    public bool IsStopped => _isStopped;

    /// <summary>Whether the member that the next byte stands in is damaged, as far as one can look ahead: then nothing that was read of it can be trusted.</summary>
    public bool IsDamagedAhead => Ahead(MostAhead).Length < MostAhead && _isStopped && !_members.Exists(m => m.At > _position);

    /// <summary>Where the next byte stands.</summary>
    public RecordPlace Place
    {
        get
        {
            var (at, offset) = _members.FindLast(m => m.At <= _position);
            return _reader.IsPlain ? new RecordPlace(offset + _position - at, 0) : new RecordPlace(offset, _position - at);
        }
    }

    /// <summary>Goes to a place, forwards or back.</summary>
    public void Seek(RecordPlace place)
    {
        _reader.Dispose();
        _reader = MemberReader.Of(_file, place.Offset, _ratio);
        (_start, _end, _position, _isStopped) = (0, 0, 0, false);
        _members.Clear();
        _members.Add((0, _reader.Offset));
        for (var left = place.Skip; left > 0;)
        {
            var some = Ahead((int)Math.Min(left, MostAhead)).Length;
            if (some == 0)
            {
                return;
            }

            Advance(some);
            left -= some;
        }
    }

    /// <summary>The next bytes, as many as are asked for (64 KiB at most); fewer only before damage and at the end.</summary>
    public ReadOnlySpan<byte> Ahead(int count)
    {
        count = Math.Min(count, MostAhead);
        while (_end - _start < count && Fill())
        {
        }

        return _buffer.AsSpan(_start, Math.Min(count, _end - _start));
    }

    /// <summary>How far ahead the next member begins; -1 where it isn't among the bytes that were looked at.</summary>
    public int MemberAhead(int looked)
    {
        var next = _members.Find(m => m.At > _position);
        return next.At > _position && next.At - _position < looked ? (int)(next.At - _position) : -1;
    }

    /// <summary>Goes forward over bytes that were ahead.</summary>
    public void Advance(int count)
    {
        _start += count;
        _position += count;
        if (_members.Count > 1 && _members[1].At <= _position)
        {
            _members.RemoveRange(0, _members.FindLastIndex(m => m.At <= _position));
        }
    }

    /// <summary>Goes on behind damage, where all before it was read.</summary>
    /// <returns>Whether there was any.</returns>
    public bool PassDamage()
    {
        if (!_isStopped || _start < _end)
        {
            return false;
        }

        _isStopped = false;
        NextMember();
        return true;
    }

    public void Dispose()
    {
        _reader.Dispose();
        _file.Dispose();
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
        _isStopped = true;
        (_start, _end) = (0, 0);
    }

    private bool Fill()
    {
        if (_isStopped)
        {
            return false;
        }

        if (_end > _buffer.Length - MostAhead)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }

        var read = _reader.Read(_buffer.AsSpan(_end));
        _end += read;
        if (read > 0)
        {
            return true;
        }

        _isStopped = _reader.IsDamaged;
        return !_isStopped && NextMember();
    }

    private bool NextMember()
    {
        if (!_reader.Next())
        {
            return false;
        }

        _members.Add((_position + _end - _start, _reader.Offset));
        return true;
    }
}
