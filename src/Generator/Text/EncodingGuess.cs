using UtfUnknown;

namespace Generator.Text;

/// <summary>A guess at the encoding of text that says nothing of it, kept to encodings that newsrooms used and corrected where guesses are known to go wrong.</summary>
internal static class EncodingGuess
{
    // Enough text for any statistics; more only costs time.
    private const int LongestSample = 256 * 1024;

    private static readonly string[] s_plausible =
    [
        "utf-8", "windows-1250", "windows-1251", "windows-1252", "windows-1253", "windows-1254", "windows-1255", "windows-1256", "windows-1257", "windows-1258", "windows-874",
        "koi8-r", "ibm866", "x-mac-cyrillic", "iso-8859-2", "iso-8859-5", "iso-8859-7", "iso-8859-8", "iso-8859-13", "iso-8859-15", "gb18030", "big5", "euc-jp", "shift_jis", "euc-kr",
    ];

    /// <summary>The name of the likeliest encoding; windows-1252, which gives every byte a character, where nothing is likelier.</summary>
    public static string Of(ReadOnlyMemory<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, LongestSample)].ToArray();
        var name = CharsetDetector.DetectFromBytes(sample).Details?
            .OrderByDescending(d => d.Confidence)
            .Select(d => EncodingLabels.NameOf(d.EncodingName))
            .FirstOrDefault(n => n is not null && Array.IndexOf(s_plausible, n) >= 0);
        return Corrected(name ?? "windows-1252", sample);
    }

    private static string Corrected(string name, byte[] sample) => name switch
    {
        // The guess doesn't know Ukrainian's version, which has every letter of the Russian one and four of its own.
        "koi8-r" => "koi8-u",

        // ISO's sets have control characters where Windows' have quotation marks and dashes; a text that uses them is Windows'.
        "iso-8859-2" when UsesControlRange(sample) => "windows-1250",
        "iso-8859-7" when UsesControlRange(sample) => "windows-1253",
        "iso-8859-8" when UsesControlRange(sample) => "windows-1255",
        "iso-8859-13" when UsesControlRange(sample) => "windows-1257",
        "iso-8859-15" when UsesControlRange(sample) => "windows-1252",
        _ => name,
    };

    private static bool UsesControlRange(byte[] sample) => sample.AsSpan().ContainsAnyInRange((byte)0x80, (byte)0x9F);
}
