using CsCheck;
using Generator.Web;

namespace Generator.Tests.Web;

/// <summary>Addresses come from hostile pages: whatever they are, they are read or refused, and what was read is written once and for all.</summary>
public sealed class WebUrlRoundTripTests
{
    private static readonly Gen<string> s_piece = Gen.OneOf(
        Gen.OneOf(
            "http://", "https://", "HTTPS:", "mailto:", "javascript:", "//", "/", "\\", "..", ".", "?", "#", "@", ":", "%", "%2F", "%zz", "%D0%B6", "[", "]", "[::1]", "[fe80::1%25eth0]",
            "example.org", "xn--", "пример", "خبر", "中", "é", "ß", "\u200C", "\u00AD", "\u202E", "。", "1.2.3.4", "0x7f.1", ":80", ":443", ":99999", " ", "\t", "\n", "\0", "\uD83D\uDE00", "\uD83D", "&", "+", "\"", "<", "'", "|", "{", "^", "`", "a=b", ";"),
        Gen.Char.Select(c => c.ToString()),
        Gen.String[Gen.Char['a', 'z'], 1, 4]);

    [Fact]
    public void Any_text_is_read_or_refused_and_what_was_read_reads_as_itself() =>
        Gen.Select(Gen.OneOf("", "https://", "http://example.org/", "mailto:"), s_piece.Array[0, 8].Select(string.Concat), string.Concat).Sample(
            text =>
            {
                if (WebUrl.TryParse(text, out var url))
                {
                    Assert.True(url.Value.All(c => c is > ' ' and < '\u007F'), url.Value);
                    Assert.True(WebUrl.TryParse(url.Value, out var again), url.Value);
                    Assert.Equal((url.Value, url.Host), (again.Value, again.Host));
                }
            },
            iter: 20_000);

    [Theory]
    [InlineData("https://[2001:DB8::1]:8080/a", "https://[2001:db8::1]:8080/a")]
    [InlineData("https://ПРИМЕР.example/ж", "https://xn--e1afmkfd.example/%D0%B6")]
    public void A_host_is_written_in_ASCII_and_an_IPv6_address_keeps_its_brackets(string text, string value)
    {
        Assert.True(WebUrl.TryParse(text, out var url));
        Assert.Equal(value, url.Value);
    }

    [Fact]
    public void A_host_that_cannot_be_written_in_ASCII_is_refused() => Assert.False(WebUrl.TryParse("https://a\u0378\uD800b.example/", out _));
}
