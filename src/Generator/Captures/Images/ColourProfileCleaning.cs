using System.Buffers.Binary;
using System.Text;

namespace Generator.Captures.Images;

/// <summary>
/// Takes out of a colour profile (ICC.1:2022) everything but what turns numbers into colours: whose screen or camera it was made for, with what program and when. The
/// profile keeps its length, so that nothing in it moves.
/// </summary>
internal static class ColourProfileCleaning
{
    private const int Head = 128;
    private const int Entry = 12;
    private const int MostEntries = 100;

    // The tags that colours are worked out from (ICC.1:2022 §9.2).
    private static readonly string[] s_kept =
    [
        "A2B0", "A2B1", "A2B2", "B2A0", "B2A1", "B2A2", "D2B0", "D2B1", "D2B2", "B2D0", "B2D1", "B2D2",
        "rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC", "kTRC", "wtpt", "bkpt", "chad", "cicp", "gamt",
    ];

    // Of the head: size, version, class, spaces, signature, intent and illuminant. Not the program, the day, the machine and its maker, and the digest.
    private static readonly (int From, int To)[] s_keptOfHead = [(0, 4), (8, 24), (36, 40), (64, 80)];

    /// <summary>The cleaned profile; null where the bytes are none.</summary>
    public static byte[]? Clean(ReadOnlySpan<byte> profile)
    {
        if (profile.Length < Head + 4 || !profile[36..].StartsWith("acsp"u8) || BinaryPrimitives.ReadUInt32BigEndian(profile) != profile.Length)
        {
            return null;
        }

        var count = BinaryPrimitives.ReadUInt32BigEndian(profile[Head..]);
        var table = Head + 4 + (count * (long)Entry);
        if (count > MostEntries || table > profile.Length)
        {
            return null;
        }

        var cleaned = new byte[profile.Length];
        foreach (var (from, to) in s_keptOfHead)
        {
            profile[from..to].CopyTo(cleaned.AsSpan(from));
        }

        // The names of all tags stay, for a table without its tags is no profile; the data of the others are zeros.
        profile[Head..(int)table].CopyTo(cleaned.AsSpan(Head));
        for (var i = 0; i < count; i++)
        {
            var entry = profile.Slice(Head + 4 + (i * Entry), Entry);
            var (offset, length) = (BinaryPrimitives.ReadUInt32BigEndian(entry[4..]), BinaryPrimitives.ReadUInt32BigEndian(entry[8..]));
            if (offset < table || offset + (long)length > profile.Length)
            {
                return null;
            }

            if (s_kept.Contains(Encoding.Latin1.GetString(entry[..4]), StringComparer.Ordinal))
            {
                profile.Slice((int)offset, (int)length).CopyTo(cleaned.AsSpan((int)offset));
            }
        }

        return cleaned;
    }
}
