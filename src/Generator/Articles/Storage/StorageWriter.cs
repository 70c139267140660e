using System.Buffers;
using System.Text;
using System.Text.Unicode;
using Generator.Text;

namespace Generator.Articles.Storage;

/// <summary>Writes numbers, texts and lists one after the other, compactly; `StorageReader` reads them in the same order.</summary>
internal sealed class StorageWriter
{
    private readonly ArrayBufferWriter<byte> _bytes = new(4096);

    public byte[] ToArray() => _bytes.WrittenSpan.ToArray();

    public void Byte(int value)
    {
        _bytes.GetSpan(1)[0] = (byte)value;
        _bytes.Advance(1);
    }

    /// <summary>Seven bits a byte, the lowest first, the high bit set on all but the last (LEB128).</summary>
    public void Count(ulong value)
    {
        while (value >= 0x80)
        {
            Byte((int)(value & 0x7F) | 0x80);
            value >>= 7;
        }

        Byte((int)value);
    }

    /// <summary>Small numbers of either sign take few bytes.</summary>
    public void Number(long value) => Count((ulong)((value << 1) ^ (value >> 63)));

    /// <summary>A text or null. UTF-8 where the text is well-formed, else its code units, so that every text comes back as it was.</summary>
    public void Text(string? value)
    {
        if (value is null)
        {
            Count(0);
            return;
        }

        var span = _bytes.GetSpan(Encoding.UTF8.GetMaxByteCount(value.Length));
        if (Utf8.FromUtf16(value, span, out _, out var length, replaceInvalidSequences: false) == OperationStatus.Done)
        {
            // The length stands before the text, and isn't known before it is written.
            var text = span[..length].ToArray();
            Count(((ulong)length << 1) + 1);
            _bytes.Write(text);
            return;
        }

        Count(((ulong)value.Length << 1) + 2);
        foreach (var unit in value)
        {
            Byte(unit & 0xFF);
            Byte(unit >> 8);
        }
    }

    public void List<T>(Sequence<T> items, Action<T> write)
    {
        Count((ulong)items.Count);
        foreach (var item in items)
        {
            write(item);
        }
    }

    public void Texts(Sequence<string> texts) => List(texts, Text);
}
