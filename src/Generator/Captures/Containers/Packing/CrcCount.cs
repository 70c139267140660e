using System.Buffers.Binary;

namespace Generator.Captures.Containers.Packing;

/// <summary>The check value that ends a gzip member (RFC 1952 §8), eight bytes at a time.</summary>
internal sealed class CrcCount
{
    private const uint Polynomial = 0xEDB88320;
    private static readonly uint[] s_table = Table();

    private uint _value = uint.MaxValue;

    /// <summary>Of all bytes added.</summary>
    public uint Value => ~_value;

    public void Add(ReadOnlySpan<byte> bytes)
    {
        var value = _value;
        var table = s_table;
        for (; bytes.Length >= 8; bytes = bytes[8..])
        {
            var low = BinaryPrimitives.ReadUInt32LittleEndian(bytes) ^ value;
            var high = BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]);
            value = table[(7 * 256) + (byte)low] ^ table[(6 * 256) + (byte)(low >> 8)] ^ table[(5 * 256) + (byte)(low >> 16)] ^ table[(4 * 256) + (low >> 24)]
                ^ table[(3 * 256) + (byte)high] ^ table[(2 * 256) + (byte)(high >> 8)] ^ table[256 + (byte)(high >> 16)] ^ table[high >> 24];
        }

        foreach (var one in bytes)
        {
            value = table[(byte)(value ^ one)] ^ (value >> 8);
        }

        _value = value;
    }

    private static uint[] Table()
    {
        var table = new uint[8 * 256];
        for (var i = 0u; i < 256; i++)
        {
            var value = i;
            for (var bit = 0; bit < 8; bit++)
            {
                value = (value & 1) != 0 ? (value >> 1) ^ Polynomial : value >> 1;
            }

            table[i] = value;
        }

        for (var i = 256; i < table.Length; i++)
        {
            table[i] = table[(byte)table[i - 256]] ^ (table[i - 256] >> 8);
        }

        return table;
    }
}
