using System.Text;

namespace Generator.Text;

/// <summary>
/// What encoding a label means (Encoding Standard §4.2): the labels of old Western encodings mean windows-1252, and likewise the labels that pages
/// write for a part of what they use. Encodings without a decoder here, and the standard's `replacement`, are not known.
/// </summary>
internal static class EncodingLabels
{
    private static readonly Dictionary<string, string> s_names = Names();

    /// <summary>The encoding's name for a label, or null.</summary>
    public static string? NameOf(string? label) =>
        label is not null && s_names.TryGetValue(label.Trim(' ', '\t', '\n', '\f', '\r').ToLowerInvariant(), out var name) ? name : null;

    /// <summary>The decoder of an encoding named by <see cref="NameOf"/>; places it can't decode become U+FFFD.</summary>
    public static Encoding DecoderOf(string name) => name switch
    {
        "utf-8" => new UTF8Encoding(false),
        "utf-16le" => new UnicodeEncoding(bigEndian: false, byteOrderMark: false),
        "utf-16be" => new UnicodeEncoding(bigEndian: true, byteOrderMark: false),
        _ => CodePagesEncodingProvider.Instance.GetEncoding(CodePageOf(name), EncoderFallback.ReplacementFallback, new DecoderReplacementFallback("\uFFFD"))!,
    };

    private static int CodePageOf(string name) => name switch
    {
        "ibm866" => 866,
        "iso-8859-2" => 28592,
        "iso-8859-3" => 28593,
        "iso-8859-4" => 28594,
        "iso-8859-5" => 28595,
        "iso-8859-6" => 28596,
        "iso-8859-7" => 28597,
        "iso-8859-8" => 28598,
        "iso-8859-13" => 28603,
        "iso-8859-15" => 28605,
        "koi8-r" => 20866,
        "koi8-u" => 21866,
        "macintosh" => 10000,
        "x-mac-cyrillic" => 10007,
        "windows-874" => 874,
        "windows-1250" => 1250,
        "windows-1251" => 1251,
        "windows-1253" => 1253,
        "windows-1254" => 1254,
        "windows-1255" => 1255,
        "windows-1256" => 1256,
        "windows-1257" => 1257,
        "windows-1258" => 1258,
        "gb18030" => 54936,
        "big5" => 950,
        "euc-jp" => 51932,
        "iso-2022-jp" => 50220,
        "shift_jis" => 932,
        "euc-kr" => 949,
        _ => 1252,
    };

    private static Dictionary<string, string> Names()
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, labels) in All())
        {
            foreach (var label in labels.Split(' ').Append(name))
            {
                names[label] = name;
            }
        }

        return names;
    }

    // GBK is read as GB 18030, which holds all of it.
    private static IEnumerable<(string Name, string Labels)> All() =>
    [
        ("utf-8", "unicode-1-1-utf-8 unicode11utf8 unicode20utf8 utf8 x-unicode20utf8"),
        ("utf-16le", "csunicode iso-10646-ucs-2 ucs-2 unicode unicodefeff utf-16"),
        ("utf-16be", "unicodefffe"),
        ("ibm866", "866 cp866 csibm866"),
        ("iso-8859-2", "csisolatin2 iso-ir-101 iso8859-2 iso88592 iso_8859-2 iso_8859-2:1987 l2 latin2"),
        ("iso-8859-3", "csisolatin3 iso-ir-109 iso8859-3 iso88593 iso_8859-3 iso_8859-3:1988 l3 latin3"),
        ("iso-8859-4", "csisolatin4 iso-ir-110 iso8859-4 iso88594 iso_8859-4 iso_8859-4:1988 l4 latin4"),
        ("iso-8859-5", "csisolatincyrillic cyrillic iso-ir-144 iso8859-5 iso88595 iso_8859-5 iso_8859-5:1988"),
        ("iso-8859-6", "arabic asmo-708 csiso88596e csiso88596i csisolatinarabic ecma-114 iso-8859-6-e iso-8859-6-i iso-ir-127 iso8859-6 iso88596 iso_8859-6 iso_8859-6:1987"),
        ("iso-8859-7", "csisolatingreek ecma-118 elot_928 greek greek8 iso-ir-126 iso8859-7 iso88597 iso_8859-7 iso_8859-7:1987 sun_eu_greek"),
        ("iso-8859-8", "csiso88598e csisolatinhebrew hebrew iso-8859-8-e iso-ir-138 iso8859-8 iso88598 iso_8859-8 iso_8859-8:1988 visual csiso88598i iso-8859-8-i logical"),
        ("iso-8859-13", "iso8859-13 iso885913"),
        ("iso-8859-15", "csisolatin9 iso8859-15 iso885915 iso_8859-15 l9"),
        ("koi8-r", "cskoi8r koi koi8 koi8_r"),
        ("koi8-u", "koi8-ru"),
        ("macintosh", "csmacintosh mac x-mac-roman"),
        ("x-mac-cyrillic", "x-mac-ukrainian"),
        ("windows-874", "dos-874 iso-8859-11 iso8859-11 iso885911 tis-620"),
        ("windows-1250", "cp1250 x-cp1250"),
        ("windows-1251", "cp1251 x-cp1251"),
        ("windows-1252", "ansi_x3.4-1968 ascii cp1252 cp819 csisolatin1 ibm819 iso-8859-1 iso-ir-100 iso8859-1 iso88591 iso_8859-1 iso_8859-1:1987 l1 latin1 us-ascii x-cp1252"),
        ("windows-1253", "cp1253 x-cp1253"),
        ("windows-1254", "cp1254 csisolatin5 iso-8859-9 iso-ir-148 iso8859-9 iso88599 iso_8859-9 iso_8859-9:1989 l5 latin5 x-cp1254"),
        ("windows-1255", "cp1255 x-cp1255"),
        ("windows-1256", "cp1256 x-cp1256"),
        ("windows-1257", "cp1257 x-cp1257"),
        ("windows-1258", "cp1258 x-cp1258"),
        ("gb18030", "chinese csgb2312 csiso58gb231280 gb2312 gb_2312 gb_2312-80 gbk iso-ir-58 x-gbk"),
        ("big5", "big5-hkscs cn-big5 csbig5 x-x-big5"),
        ("euc-jp", "cseucpkdfmtjapanese x-euc-jp"),
        ("iso-2022-jp", "csiso2022jp"),
        ("shift_jis", "csshiftjis ms932 ms_kanji shift-jis sjis windows-31j x-sjis"),
        ("euc-kr", "cseuckr csksc56011987 iso-ir-149 korean ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601 windows-949"),
    ];
}
