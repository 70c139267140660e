using System.Text;
using CsCheck;
using Generator.Settings;
using Generator.Text;
using Generator.Transcripts;

namespace Generator.Tests.Text;

/// <summary>What holds for texts of many scripts in every encoding that can write them, and for bytes of any kind. A failure prints its seed.</summary>
public sealed class TextDecodingPropertyTests
{
    private static readonly Dictionary<string, string> s_alphabets = new(StringComparer.Ordinal)
    {
        ["Latin"] = "abcdefghijklmnopqrstuvwxyzäöüéñçåø“”–",
        ["Central European"] = "abcdefghijklmnopqrstuvwxyząčďęěłńňóřśšťůźžżőű",
        ["Turkish"] = "abcçdefgğhıijklmnoöprsştuüvyzİ",
        ["Baltic"] = "aāčdeēėģiīķļlņšūųž",
        ["Cyrillic"] = "абвгдежзийклмнопрстуфхцчшщъыьэюяАБВГД",
        ["Ukrainian"] = "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя",
        ["Greek"] = "αβγδεζηθικλμνξοπρστυφχψωάέήίόύώς",
        ["Hebrew"] = "אבגדהוזחטיכלמנסעפצקרשת",
        ["Arabic"] = "ابتثجحخدذرزسشصضطظعغفقكلمنهويةى،",
        ["Persian"] = "ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی",
        ["Thai"] = "กขคงจฉชซญดตถทธนบปผฝพฟภมยรลวศษสหอฮะาำิีืุูเแโใไ่้",
        ["Han, simplified"] = "市议会星期二决定重新开放旧桥工程师检查两次居民等了五年",
        ["Han, traditional"] = "市議會星期二決定重新開放舊橋工程師檢查兩次居民等了五年",
        ["Japanese"] = "市議会は火曜日に古い港の橋を再び開くことを決めたエンジニアテスト",
        ["Korean"] = "시의회는화요일에오래된항구다리를다시열기로결정했다",
        ["Georgian"] = "აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ",
        ["Devanagari"] = "कखगघङचछजझञटठडढणतथदधनपफबभमयरलवशषसहािीुूे्",
        ["Beyond the first plane"] = "𐌰𐌱𐌲𐌳𐌴𠀀𠀁𠀂😀🌉",
    };

    // The labels are the standard's own; the encodings are written by the platform's encoders, and not by the code that is tested.
    private static readonly (string Label, string Name, Encoding Encoding)[] s_encodings =
    [
        .. new[]
        {
            ("cp1250", "windows-1250", 1250), ("x-cp1251", "windows-1251", 1251), ("latin1", "windows-1252", 1252), ("cp1253", "windows-1253", 1253), ("iso-8859-9", "windows-1254", 1254), ("cp1255", "windows-1255", 1255),
            ("cp1256", "windows-1256", 1256), ("cp1257", "windows-1257", 1257), ("dos-874", "windows-874", 874), ("l2", "iso-8859-2", 28592), ("cyrillic", "iso-8859-5", 28595), ("greek", "iso-8859-7", 28597),
            ("koi", "koi8-r", 20866), ("koi8-ru", "koi8-u", 21866), ("cp866", "ibm866", 866), ("mac", "macintosh", 10000), ("x-mac-ukrainian", "x-mac-cyrillic", 10007), ("gb2312", "gb18030", 54936),
            ("cn-big5", "big5", 950), ("x-euc-jp", "euc-jp", 51932), ("sjis", "shift_jis", 932), ("ks_c_5601-1987", "euc-kr", 949),
        }.Select(e => (e.Item1, e.Item2, CodePagesEncodingProvider.Instance.GetEncoding(e.Item3, EncoderFallback.ReplacementFallback, DecoderFallback.ReplacementFallback)!)),
        ("utf8", "utf-8", new UTF8Encoding(false)), ("utf-16", "utf-16le", new UnicodeEncoding(false, false)), ("unicodefffe", "utf-16be", new UnicodeEncoding(true, false)),
    ];

    private static readonly (string Alphabet, (string Label, string Name, Encoding Encoding) Encoding)[] s_pairs =
    [
        .. s_alphabets.SelectMany(a => s_encodings.Where(e => e.Encoding.GetString(e.Encoding.GetBytes(a.Value)) == a.Value).Select(e => (a.Key, e))),
    ];

    // Long enough that no other encoding's pattern comes about by chance, with the spaces and marks that every text has.
    private static readonly Gen<(string Text, string Label, string Name, Encoding Encoding)> s_texts = Gen.Select(Gen.Int[0, s_pairs.Length - 1], Gen.Int[0, 1000].Array[50, 120], Gen.Bool)
        .Select((at, letters, isUpper) =>
        {
            var (alphabet, (label, name, encoding)) = s_pairs[at];
            var runes = s_alphabets[alphabet].EnumerateRunes().ToArray();
            var text = string.Concat(letters.Select((n, i) => i % 9 == 8 ? (n % 7 == 0 ? ", " : " ") : runes[n % runes.Length].ToString()));

            // "яю" in windows-1251 has the bytes of UTF-16's byte order mark, which counts before any label (Encoding Standard §6.1, BOM sniff); no such text can be told from it.
            text = encoding.GetBytes(text) is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [0xEF, 0xBB, 0xBF, ..] ? "(" + text : text;
            return (text, isUpper ? $" {label.ToUpperInvariant()}\t" : label, name, encoding);
        });

    private static readonly Gen<byte[]> s_anyBytes = Gen.OneOf(
        Gen.Byte.Array[0, 300],
        Gen.Select(s_texts, Gen.Int[0, 400], Gen.Byte.Array[1, 3], (text, at, broken) => (byte[])[.. text.Encoding.GetBytes(text.Text).Take(at), .. broken, .. text.Encoding.GetBytes(text.Text).Skip(at)]),
        Gen.Byte.Select(b => (byte)(b & 0x9F)).Array[0, 200]);

    // Bytes that stand nowhere in UTF-8.
    private static readonly byte[] s_never = [0xFF, 0xFE, 0xC0, 0xC1, 0xF5];

    [Fact]
    public void Scripts_and_encodings_that_can_write_them_are_many() => Assert.InRange(s_pairs.Length, 65, 1000);

    [Fact]
    public void What_is_said_beside_the_bytes_is_believed_and_gives_the_text_back() =>
        s_texts.Sample(
            t =>
            {
                var decoded = TextDecoding.Decode(t.Encoding.GetBytes(t.Text), t.Label, isMarkup: true);
                Assert.Equal((t.Text, t.Name, 0), (decoded.Text, decoded.Encoding, decoded.LostCharacters));
                Assert.Contains(decoded.Origin, t.Name is "utf-8" ? [EncodingOrigin.Pattern] : new[] { EncodingOrigin.Container, EncodingOrigin.Pattern });
                Assert.Equal(decoded.Text.Normalize(NormalizationForm.FormC), TextNormalization.Clean(decoded.Text));
            },
            iter: 3000);

    [Fact]
    public void What_the_bytes_say_of_themselves_is_believed_where_nothing_is_said_beside_them() =>
        s_texts.Where(t => !t.Name.StartsWith("utf-16", StringComparison.Ordinal)).Sample(
            t =>
            {
                var page = $"<!DOCTYPE html><meta name=a content='x > y'><meta charset=\"{t.Label}\"><p>{t.Text}";
                var decoded = TextDecoding.Decode(t.Encoding.GetBytes(page), "no-such-label", isMarkup: true);
                Assert.Equal(new DecodedText(page, t.Name, t.Name == "utf-8" ? EncodingOrigin.Pattern : EncodingOrigin.Declaration, 0), decoded);
            },
            iter: 3000);

    [Fact]
    public void A_byte_order_mark_comes_before_whatever_is_said() =>
        Gen.Select(s_texts, Gen.Int[0, 2]).Sample(
            (t, kind) =>
            {
                Encoding unicode = kind switch { 0 => new UTF8Encoding(true), 1 => new UnicodeEncoding(false, true), _ => new UnicodeEncoding(true, true) };
                byte[] bytes = [.. unicode.GetPreamble(), .. unicode.GetBytes($"<meta charset=koi8-r>{t.Text}")];
                var decoded = TextDecoding.Decode(bytes, t.Label, isMarkup: true);
                Assert.Equal(($"<meta charset=koi8-r>{t.Text}", EncodingOrigin.ByteOrderMark, 0), (decoded.Text, decoded.Origin, decoded.LostCharacters));
            },
            iter: 1000);

    [Fact]
    public void A_broken_byte_costs_the_place_where_it_stands_and_is_counted() =>
        Gen.Select(s_texts, Gen.Int[0, 30], Gen.Int[0, 4].Select(i => s_never[i])).Where(g => g.Item1.Text.Count(c => c > 0x7F) > 45).Sample(
            (t, at, broken) =>
            {
                var runes = t.Text.EnumerateRunes().Select(r => r.ToString()).ToArray();
                var (before, after) = (string.Concat(runes.Take(at)), string.Concat(runes.Skip(at)));
                byte[] bytes = [.. Encoding.UTF8.GetBytes(before), broken, .. Encoding.UTF8.GetBytes(after)];
                Assert.Equal((before + "\uFFFD" + after, "utf-8", 1), Known(TextDecoding.Decode(bytes, "cp1251", isMarkup: true)));
            },
            iter: 2000);

    [Fact]
    public void Bytes_of_any_kind_become_text_that_is_fit_for_every_output_and_a_guess_and_a_loss_are_said() =>
        Gen.Select(s_anyBytes, Gen.Int[0, s_encodings.Length * 2]).Sample(
            (bytes, label) =>
            {
                var charset = label < s_encodings.Length ? s_encodings[label].Label : null;
                var said = new List<Generator.Diagnostics.Diagnostic>();
                var decoded = CaptureDecoding.Decode(Transcripts.Html.Pages.Capture(bytes, charset: charset), isMarkup: true, ReadingLimits.Default, said)!;
                Assert.Equal(decoded.Origin == EncodingOrigin.Guess, said.Exists(d => d.Descriptor == TranscriptDiagnostics.EncodingGuessed));
                Assert.Equal(decoded.LostCharacters > 0, said.Exists(d => d.Descriptor == TranscriptDiagnostics.CharactersLost));
                Assert.True(charset is null || decoded.Origin != EncodingOrigin.Guess || charset == "utf8", $"{charset}: {decoded.Origin}");
                Assert.Equal("", StrayCharacters.In(TextNormalization.Clean(decoded.Text)));
            },
            iter: 5000);

    private static (string, string, int) Known(DecodedText decoded) => (decoded.Text, decoded.Encoding, decoded.LostCharacters);
}
