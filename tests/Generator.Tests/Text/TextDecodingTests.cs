using System.Text;
using Generator.Text;

namespace Generator.Tests.Text;

public sealed class TextDecodingTests
{
    private const string Russian = "Совет города во вторник проголосовал за то, чтобы открыть старый портовый мост. «Мы ждали этого пять лет», — сказала жительница города.";
    private const string Ukrainian = "Рада міста у вівторок проголосувала за відкриття старого портового мосту. Її рішення підтримали мешканці обох берегів річки, які чекали п'ять років.";

    [Fact]
    public void A_byte_order_mark_comes_before_everything_else_and_is_no_part_of_the_text()
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, .. "<meta charset=windows-1251>Мост"u8];
        var decoded = TextDecoding.Decode(bytes, "windows-1251", isMarkup: true);
        Assert.Equal(new DecodedText("<meta charset=windows-1251>Мост", "utf-8", EncodingOrigin.ByteOrderMark, 0), decoded);
        Assert.Equal("Мост", TextDecoding.Decode(Marked([0xFF, 0xFE], Encoding.Unicode), null, isMarkup: false).Text);
        Assert.Equal("Мост", TextDecoding.Decode(Marked([0xFE, 0xFF], Encoding.BigEndianUnicode), null, isMarkup: false).Text);
    }

    [Fact]
    public void Bytes_that_are_utf_8_are_read_so_whatever_is_said_of_them()
    {
        var decoded = TextDecoding.Decode("<meta charset=iso-8859-1>Мост"u8.ToArray(), "windows-1251", isMarkup: true);
        Assert.Equal(("<meta charset=iso-8859-1>Мост", "utf-8", EncodingOrigin.Pattern), (decoded.Text, decoded.Encoding, decoded.Origin));
    }

    [Fact]
    public void Utf_8_with_a_flaw_is_still_utf_8_and_the_loss_is_counted()
    {
        byte[] cut = [.. Encoding.UTF8.GetBytes(Russian), 0xD0];
        var decoded = TextDecoding.Decode(cut, "windows-1251", isMarkup: false);
        Assert.Equal(("utf-8", 1), (decoded.Encoding, decoded.LostCharacters));
        Assert.Equal(Russian + "\uFFFD", decoded.Text);
        Assert.Equal(0, TextDecoding.Decode(Encoding.UTF8.GetBytes("written so: \uFFFD"), null, isMarkup: false).LostCharacters);
    }

    [Fact]
    public void The_container_is_believed_before_the_page()
    {
        var bytes = Bytes("<meta charset=koi8-r>" + Russian, 1251);
        Assert.Equal(("windows-1251", EncodingOrigin.Container), Known(TextDecoding.Decode(bytes, "CP1251", isMarkup: true)));
        Assert.Equal(("koi8-r", EncodingOrigin.Declaration), Known(TextDecoding.Decode(bytes, null, isMarkup: true)));
    }

    [Theory]
    [InlineData("<meta charset='windows-1251'>")]
    [InlineData("<META http-equiv=Content-Type content='text/html; charset=windows-1251'>")]
    [InlineData("<!-- <meta charset=koi8-r> --><meta name=x content=y><meta charset=\" Windows-1251 \">")]
    [InlineData("<?xml version='1.0' encoding='windows-1251'?>")]
    public void A_declaration_in_the_page_is_found(string declaration)
    {
        var decoded = TextDecoding.Decode(Bytes(declaration + Russian, 1251), null, isMarkup: true);
        Assert.Equal(declaration + Russian, decoded.Text);
        Assert.Equal(("windows-1251", EncodingOrigin.Declaration), Known(decoded));
    }

    [Fact]
    public void A_declaration_after_long_scripts_is_found()
    {
        var page = $"<script>{new string(' ', 9000)}</script><meta charset=windows-1251>{Russian}";
        Assert.Equal(page, TextDecoding.Decode(Bytes(page, 1251), null, isMarkup: true).Text);
    }

    [Theory]
    [InlineData("iso-8859-1")]
    [InlineData("latin1")]
    [InlineData("us-ascii")]
    public void Labels_of_old_western_encodings_mean_windows_1252(string label)
    {
        byte[] bytes = [0x93, (byte)'a', 0x94, 0x97, 0xE9];
        Assert.Equal("“a”—é", TextDecoding.Decode(bytes, label, isMarkup: false).Text);
    }

    [Theory]
    [InlineData(1251, "windows-1251", Russian)]
    [InlineData(1251, "windows-1251", Ukrainian)]
    [InlineData(21866, "koi8-u", Ukrainian)]
    [InlineData(1253, "windows-1253", "Το δημοτικό συμβούλιο αποφάσισε την Τρίτη να ανοίξει ξανά την παλιά γέφυρα του λιμανιού – είχε κλείσει μετά την πλημμύρα.")]
    [InlineData(932, "shift_jis", "市議会は火曜日、二〇一九年の洪水以来閉鎖されていた古い港の橋を再び開くことを決めた。技術者は橋脚を二度試験したと述べた。")]
    [InlineData(1256, "windows-1256", "صوت مجلس المدينة يوم الثلاثاء على إعادة فتح الجسر القديم في الميناء الذي كان مغلقا منذ الفيضان، وقال المهندسون إنهم فحصوا الدعائم مرتين")]
    public void Text_that_says_nothing_of_its_encoding_is_guessed_and_the_guess_is_said(int codePage, string name, string text)
    {
        var decoded = TextDecoding.Decode(Bytes(text, codePage), null, isMarkup: false);
        Assert.Equal((text, name, EncodingOrigin.Guess), (decoded.Text, decoded.Encoding, decoded.Origin));
    }

    [Fact]
    public void Utf_16_without_a_mark_shows_by_its_zero_bytes()
    {
        var page = "<p>Мост открыт</p><p>Совет решил</p>";
        Assert.Equal(page, TextDecoding.Decode(Encoding.Unicode.GetBytes(page), null, isMarkup: true).Text);
        Assert.Equal(page, TextDecoding.Decode(Encoding.BigEndianUnicode.GetBytes(page), "utf-16be", isMarkup: true).Text);
    }

    [Fact]
    public void Nothing_is_too_short_to_be_read()
    {
        Assert.Equal("", TextDecoding.Decode(ReadOnlyMemory<byte>.Empty, null, isMarkup: true).Text);
        Assert.Single(TextDecoding.Decode(new byte[] { 0xFF }, null, isMarkup: false).Text);
    }

    private static byte[] Marked(byte[] mark, Encoding encoding) => [.. mark, .. encoding.GetBytes("Мост")];

    private static byte[] Bytes(string text, int codePage) => CodePagesEncodingProvider.Instance.GetEncoding(codePage)!.GetBytes(text);

    private static (string, EncodingOrigin) Known(DecodedText decoded) => (decoded.Encoding, decoded.Origin);
}
