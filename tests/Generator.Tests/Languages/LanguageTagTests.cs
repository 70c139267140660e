using Generator.Languages;

namespace Generator.Tests.Languages;

public sealed class LanguageTagTests
{
    [Theory]
    [InlineData("en", "en", "en", "en")]
    [InlineData("ZH-hans", "zh-Hans", "zh-Hans", "zh")]
    [InlineData("prs_AF", "prs-AF", "prs-AF", "prs")]
    [InlineData("RU-T-EN-T0-UND", "ru-t-en-t0-und", "ru", "ru")]
    [InlineData("sr-latn-rs", "sr-Latn-RS", "sr-Latn-RS", "sr")]
    [InlineData("de-1996", "de-1996", "de-1996", "de")]
    [InlineData("es-419", "es-419", "es-419", "es")]
    public void A_tag_takes_its_customary_case_and_knows_its_parts(string written, string value, string plain, string language)
    {
        Assert.True(LanguageTag.TryParse(written, out var tag));
        Assert.Equal((value, plain, language), (tag.Value, tag.Plain, tag.Language));
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("e")]
    [InlineData("en-toolongsubtag")]
    [InlineData("en--us")]
    [InlineData("en-t")]
    [InlineData("ру")]
    [InlineData("en us")]
    [InlineData("1en")]
    public void What_is_not_well_formed_is_refused(string? written) => Assert.False(LanguageTag.TryParse(written, out _));

    [Theory]
    [InlineData("fa", TextDirection.RightToLeft)]
    [InlineData("fa-t-en-t0-und", TextDirection.RightToLeft)]
    [InlineData("uz-Arab", TextDirection.RightToLeft)]
    [InlineData("az", TextDirection.LeftToRight)]
    [InlineData("ur-Latn", TextDirection.LeftToRight)]
    [InlineData("pa-PK", TextDirection.RightToLeft)]
    [InlineData("pa-Guru-PK", TextDirection.LeftToRight)]
    [InlineData("sd-IN", TextDirection.LeftToRight)]
    [InlineData("prs", TextDirection.RightToLeft)]
    public void The_direction_is_the_scripts(string written, TextDirection direction)
    {
        Assert.True(LanguageTag.TryParse(written, out var tag));
        Assert.Equal(direction, tag.Direction);
    }
}
