using System.Text;
using Generator.Text;

namespace Generator.Articles.Storage;

/// <summary>
/// Reads what `StorageWriter` wrote. It never throws: at the first thing that can't be, it notes the damage and gives empty values from then on,
/// and whoever reads looks at the note once, at the end.
/// </summary>
internal sealed class StorageReader(ReadOnlyMemory<byte> bytes)
{
    // The readers of captures cut blocks at 64 and inlines at 16; anything far beyond was not written by them.
    private const int DeepestNesting = 256;

    private int _at;
    private int _depth;

    public bool IsDamaged { get; private set; }

    public bool IsAtEnd => _at == bytes.Length;

    /// <summary>Notes that what was read can't be.</summary>
    public void Damage()
    {
        IsDamaged = true;
        _at = bytes.Length;
    }

    public int Byte()
    {
        if (_at < bytes.Length)
        {
            return bytes.Span[_at++];
        }

        Damage();
        return 0;
    }

    /// <summary>A byte below a limit.</summary>
    public int Case(int limit)
    {
        var value = Byte();
        if (value < limit)
        {
            return value;
        }

        Damage();
        return 0;
    }

    public bool Flag() => Case(2) == 1;

    public ulong Count()
    {
        ulong value = 0;
        for (var shift = 0; shift < 64; shift += 7)
        {
            var next = Byte();
            value |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80)
            {
                return value;
            }
        }

        Damage();
        return 0;
    }

    public long Number()
    {
        var value = Count();
        return (long)(value >> 1) ^ -(long)(value & 1);
    }

    /// <summary>A number that a count, level or offset may have.</summary>
    public int Integer()
    {
        var value = Number();
        if (value is >= int.MinValue and <= int.MaxValue)
        {
            return (int)value;
        }

        Damage();
        return 0;
    }

    public string? TextOrNull()
    {
        var head = Count();
        if (head == 0)
        {
            return null;
        }

        var isUtf8 = (head & 1) == 1;
        var length = (head - (isUtf8 ? 1UL : 2UL)) >> 1;
        if (length > (ulong)(bytes.Length - _at) / (isUtf8 ? 1UL : 2UL))
        {
            Damage();
            return null;
        }

        var span = bytes.Span.Slice(_at, isUtf8 ? (int)length : 2 * (int)length);
        _at += span.Length;
        return isUtf8 ? Encoding.UTF8.GetString(span) : UnitsOf(span);
    }

    public string Text()
    {
        if (TextOrNull() is { } text)
        {
            return text;
        }

        Damage();
        return "";
    }

    public Sequence<T> List<T>(Func<T> read)
    {
        var count = Count();

        // Every item takes a byte at least: a damaged count can't ask for more memory than the bytes justify.
        if (count > (ulong)(bytes.Length - _at) || _depth >= DeepestNesting)
        {
            Damage();
            return [];
        }

        _depth++;
        var items = new T[(int)count];
        for (var i = 0; i < items.Length && !IsDamaged; i++)
        {
            items[i] = read();
        }

        _depth--;
        return IsDamaged ? [] : items.ToSequence();
    }

    public Sequence<string> Texts() => List(Text);

    private static string UnitsOf(ReadOnlySpan<byte> span)
    {
        var units = new char[span.Length / 2];
        for (var i = 0; i < units.Length; i++)
        {
            units[i] = (char)(span[2 * i] | (span[(2 * i) + 1] << 8));
        }

        return new string(units);
    }
}
