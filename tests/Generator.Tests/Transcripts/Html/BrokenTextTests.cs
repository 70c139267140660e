using System.Text;
using Generator.Articles;
using Generator.Settings;
using Generator.Tests.Articles;
using Generator.Text;
using Generator.Transcripts;
using Generator.Web;

namespace Generator.Tests.Transcripts.Html;

/// <summary>Text that is no text: halves of surrogate pairs and noncharacters, wherever a page can write them.</summary>
public sealed class BrokenTextTests
{
    [Theory]
    [InlineData(@"Cut \ud83d", "Cut \uFFFD")]
    [InlineData(@"Cut \uD83D\n", "Cut \uFFFD")]
    [InlineData(@"\ude00 cut", "\uFFFD cut")]
    [InlineData(@"\ude00\ud83d", "\uFFFD\uFFFD")]
    [InlineData(@"\ud83d\ud83d\ude00", "\uFFFD\U0001F600")]
    [InlineData(@"whole \ud83d\uDE00", "whole \U0001F600")]
    [InlineData(@"a path C:\\ud83d", @"a path C:\ud83d")]
    [InlineData("raw \U0001F600", "raw \U0001F600")]
    [InlineData(@"noncharacter \ufffe", "noncharacter \uFFFD")]
    public void Half_a_character_in_data_for_machines_is_shown_as_lost(string written, string headline) =>
        Assert.Equal(headline, Claims($$"""{"@type":"NewsArticle","headline":"{{written}}"}""").Single(c => c is { Kind: ClaimKind.Headline, Origin: ClaimOrigin.JsonLd }).Value);

    [Theory]
    [InlineData(@"{""@type"":""NewsArticle\ud83d"",""headline"":""x""}")]
    [InlineData(@"{""@type"":[""NewsArticle"",""\udfff""],""headline\ud83d"":""x"",""headline"":""y""}")]
    [InlineData(@"{""@type"":""NewsArticle"",""author"":[{""name"":""A \ud800""},""B \udc00"",{""@id"":""\ud83d""}],""keywords"":[""\ud83d""]}")]
    [InlineData(@"{""@graph"":[{""@type"":""NewsArticle"",""@id"":""\ud83d"",""image"":{""url"":""\ud83d""},""url"":""https://a.example/\ud83d""}]}")]
    [InlineData(@"{""@type"":""NewsArticle"",""publisher"":{""name"":""\ud83d""},""inLanguage"":""\ud83d"",""datePublished"":""2024-\ud83d"",""isAccessibleForFree"":""\ud83d""}")]
    [InlineData("{\"@type\":\"NewsArticle\",\"headline\":\"a line\nbroken \\ud83d\"}")]
    [InlineData(@"{""@type"":""NewsArticle"",""headline"":""\u""}")]
    [InlineData(@"{""@type"":""NewsArticle"",""headline"":""\")]
    public void Half_a_character_stands_nowhere_in_the_way(string data) => Assert.NotNull(Claims(data));

    public static IEnumerable<TheoryDataRow<string>> Broken() =>
        new[] { "FFFE", "FFFF", "FDD0", "FDEF", "1FFFE", "10FFFF", "D800", "DFFF", "FFFD" }.Select(code => new TheoryDataRow<string>(code));

    [Theory]
    [MemberData(nameof(Broken))]
    public void A_host_that_is_no_text_is_no_host(string code)
    {
        var value = Convert.ToInt32(code, 16);
        var text = value is >= 0xD800 and <= 0xDFFF ? ((char)value).ToString() : char.ConvertFromUtf32(value);
        Assert.False(WebUrl.TryParse($"http://a{text}b.example/", out _));
        Assert.False(WebUrl.TryParse($"http://{text}/", out _));
        var encoded = string.Concat(Encoding.UTF8.GetBytes(text).Select(b => "%" + b.ToString("X2", System.Globalization.CultureInfo.InvariantCulture)));
        Assert.False(WebUrl.TryParse($"http://a{encoded}b.example/", out _));
        Assert.True(Punycode.Encode("a" + text) is not { } label || !WebUrl.TryParse($"http://xn--{label}.example/", out _));
    }

    [Fact]
    public void Every_text_has_a_normal_form()
    {
        foreach (var form in Enum.GetValues<NormalizationForm>())
        {
            Assert.Equal("\uFFFDx\uFFFD\uFFFD", TextNormalization.Normalize("\uD83Dx\uFFFE\uDE00", form));
        }

        Assert.Equal("a\uFFFD", WordNormalization.Fold("A\uD83D"));
        Assert.NotEmpty(Slug.Of("\uD83D\uFFFE", Generator.Languages.LanguageTag.English));
    }

    private static List<Claim> Claims(string data)
    {
        var page = $"<title>T</title><script type=\"application/ld+json\">{data}</script><h1>T</h1><p>The council voted on Tuesday to reopen the old harbour bridge.</p>";
        var read = TranscriptReader.Read(TestPages.Capture(Encoding.UTF8.GetBytes(page), "text/html"), ReadingLimits.Default);
        ArticleExtraction.Extract(read.Value!, Source.Unknown([]), TestPages.Data);
        return [.. read.Value!.Claims];
    }
}
