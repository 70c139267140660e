using System.Buffers;
using Generator.Settings;

namespace Generator.Captures.Containers.Warc;

/// <summary>
/// Reads the records of a web archive file (ISO 28500:2017, versions 1.0 and 1.1) one after another, never the whole file. A stated length is believed only where
/// a record, or the end, follows it; else the next record is looked for, so that one wrong length doesn't hide what comes after it.
/// </summary>
internal sealed class WarcReader : IDisposable
{
    private const int Piece = 64 * 1024;
    private const int LongestHead = 64 * 1024;
    private const int LongestGap = 64;
    private const long MostAgain = 1L << 26;
    private static readonly byte[] s_between = "\r\n\r\n"u8.ToArray();
    private static readonly byte[] s_next = "\r\n\r\nWARC/"u8.ToArray();

    private readonly WarcBytes _bytes;
    private WarcRecord? _current;

    // A file whose every length goes to its end would be read again for each of its records.
    private long _again = MostAgain;

    public WarcReader(Stream file, RecordPlace? start, int ratio) => _bytes = new WarcBytes(file, start ?? new RecordPlace(0, 0), ratio);

    /// <summary>Where bytes were found that belong to no record; null where there are none.</summary>
    public RecordPlace? FirstDamage { get; private set; }

    /// <summary>The first bytes of the current record's block, as many as are there up to some thousand.</summary>
    public ReadOnlySpan<byte> Start => _current is null ? [] : _bytes.Ahead((int)Math.Min(_current.Length, Piece));

    /// <summary>The next record; null at the end. The block of the last one is passed over, if it wasn't read.</summary>
    public WarcRecord? Next()
    {
        Block(0);
        while (true)
        {
            if (_bytes.PassDamage())
            {
                FirstDamage ??= _bytes.Place;
            }

            var gap = Gap(_bytes.Ahead(LongestGap));
            _bytes.Advance(gap);
            var start = _bytes.Ahead(LongestHead);
            if (start.IsEmpty)
            {
                FirstDamage ??= _bytes.HasGap ? _bytes.Place : null;
                if (!_bytes.PassDamage())
                {
                    return null;
                }

                FirstDamage ??= _bytes.Place;
            }
            else if (gap < LongestGap && !TryHead(start))
            {
                FirstDamage ??= _bytes.Place;
                _bytes.Advance(1);
                PassOver(null);
            }
            else if (_current is not null)
            {
                return _current;
            }
        }
    }

    /// <summary>The current record's block, read to its end.</summary>
    /// <param name="most">A larger one is passed over.</param>
    public WarcBlock Block(long most)
    {
        if (_current is not { } record)
        {
            return new WarcBlock(null, 0, BlockState.Whole);
        }

        _current = null;
        var kept = new ArrayBufferWriter<byte>((int)Math.Clamp(Math.Min(record.Length, most), 1, Piece));
        var (length, swallowed) = Take(record.Length, most, kept);
        var state = _bytes.IsDamagedAhead ? BlockState.Damaged : length == record.Length ? BlockState.Whole : BlockState.CutOff;
        var trimmed = 0;
        if (state == BlockState.Whole)
        {
            (state, trimmed) = Separator(kept.WrittenSpan, length <= most);
        }

        if (state is BlockState.CutOff or BlockState.Uncertain && swallowed is var (place, at))
        {
            // Another record begins inside: the stated length was too long by all that follows.
            _again -= length - at;
            _bytes.Seek(place);
            return new WarcBlock(at <= kept.WrittenCount ? kept.WrittenMemory[..(int)at] : null, at, BlockState.Short);
        }

        if (state is BlockState.CutOff && length == record.Length)
        {
            // Neither a record nor the end follows: the block goes on. Only the two line ends that stand behind a block show that all of it was found.
            length += PassOver(length <= most ? kept : null, most);
            var whole = length <= most ? kept.WrittenMemory : default;
            var end = whole.Span.EndsWith(s_between) ? s_between.Length : whole.Span.EndsWith(s_between.AsSpan(0, 3)) ? 3 : 0;
            state = _bytes.IsStopped && _bytes.Ahead(1).IsEmpty ? BlockState.Damaged : end == 0 ? BlockState.CutOff : BlockState.Mismeasured;
            return new WarcBlock(length <= most ? whole[..^end] : null, length - end, state);
        }

        return new WarcBlock(length <= most ? kept.WrittenMemory[..^trimmed] : null, length - trimmed, state);
    }

    public void Dispose() => _bytes.Dispose();

    private (long Length, (RecordPlace Place, long At)? Swallowed) Take(long stated, long most, ArrayBufferWriter<byte> kept)
    {
        var taken = 0L;
        (RecordPlace Place, long At)? swallowed = null;
        while (taken < stated)
        {
            var ahead = _bytes.Ahead((int)Math.Min(stated - taken, Piece - s_next.Length) + s_next.Length);
            var some = (int)Math.Min(Math.Min(ahead.Length, Piece - s_next.Length), stated - taken);
            if (some == 0)
            {
                break;
            }

            var found = swallowed is null ? NextRecord(ahead, s_next) : -1;
            if (taken + some <= most)
            {
                kept.Write(ahead[..some]);
            }

            if (found >= 0 && found < some)
            {
                _bytes.Advance(found);
                swallowed = (_bytes.Place, taken + found);
                if (_again <= 0)
                {
                    return (taken + found, swallowed);
                }

                _bytes.Advance(some - found);
            }
            else
            {
                _bytes.Advance(some);
            }

            taken += some;
        }

        return (taken, swallowed);
    }

    // What stands between a block and the next record: two line ends (ISO 28500:2017 §4). CutOff says that neither a record nor the end follows.
    private (BlockState State, int Trimmed) Separator(ReadOnlySpan<byte> block, bool isKept)
    {
        var ahead = _bytes.Ahead(LongestGap);
        var gap = Gap(ahead);
        var next = ahead[gap..Math.Min(gap + 5, ahead.Length)];
        if (!"WARC/"u8.StartsWith(next))
        {
            // Two line ends also stand within pages, and behind a block something else may have been put.
            return (ahead.StartsWith(s_between) ? BlockState.Uncertain : BlockState.CutOff, 0);
        }

        var missing = s_between.Length - gap;
        var isTooLong = missing > 0 && ahead.Length > 0 && isKept && block.Length >= missing && block.EndsWith(s_between.AsSpan(0, missing)) && ahead.StartsWith(s_between.AsSpan(missing));
        return isTooLong ? (BlockState.Mismeasured, missing) : (BlockState.Whole, 0);
    }

    // After a line end, or where a member begins with it.
    private int NextRecord(ReadOnlySpan<byte> ahead, ReadOnlySpan<byte> start)
    {
        var found = ahead.IndexOf(start);
        var member = _bytes.MemberAhead(ahead.Length);
        return member >= 0 && (found < 0 || member < found) && ahead[member..].StartsWith("WARC/"u8) ? member : found;
    }

    private static int Gap(ReadOnlySpan<byte> bytes)
    {
        var other = bytes.IndexOfAnyExcept((byte)'\r', (byte)'\n');
        return other < 0 ? bytes.Length : other;
    }

    // Goes to the line end before the next record, to damage or to the end.
    private long PassOver(ArrayBufferWriter<byte>? kept, long most = 0)
    {
        var passed = 0L;
        while (true)
        {
            var ahead = _bytes.Ahead(Piece);
            var found = NextRecord(ahead, "\nWARC/"u8);
            var some = found >= 0 ? found : Math.Max(ahead.Length - 5, Math.Min(ahead.Length, 1));
            if (kept is not null && kept.WrittenCount + some <= most)
            {
                kept.Write(ahead[..some]);
            }

            _bytes.Advance(some);
            passed += some;
            if (found >= 0 || some == 0)
            {
                return passed;
            }
        }
    }

    private bool TryHead(ReadOnlySpan<byte> start)
    {
        var version = start.IndexOf((byte)'\n');
        if (version < 0 || version > 16 || !start.StartsWith("WARC/"u8))
        {
            return false;
        }

        // Where another record begins no head goes on: without that, many beginnings without an end would each be read through.
        var other = start[version..].IndexOf("\nWARC/"u8);
        var (fields, length, isEnded) = FieldTable.Read(start[(version + 1)..(other >= 0 ? version + other + 1 : start.Length)]);
        if (!isEnded || fields.Number("Content-Length") is not { } stated)
        {
            return false;
        }

        _current = new WarcRecord(_bytes.Place, fields, stated);
        _bytes.Advance(version + 1 + length);
        return true;
    }
}
