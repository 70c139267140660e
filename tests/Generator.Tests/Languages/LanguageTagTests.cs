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

    [Theory]
    [InlineData("zh-TW", "zh-TW zh-Hant zh")]
    [InlineData("sr-ME-ekavsk", "sr-ME-ekavsk sr-ME sr-Latn sr")]
    [InlineData("zh-yue-HK", "zh-yue-HK zh-yue zh-Hant zh")]
    [InlineData("sr-Latn-ME", "sr-Latn-ME sr-Latn sr")]
    [InlineData("de-AT-1996", "de-AT-1996 de-AT de")]
    public void Shorter_tags_leave_out_a_part_at_a_time_and_name_the_script_that_a_region_means(string written, string shortening)
    {
        Assert.True(LanguageTag.TryParse(written, out var tag));
        Assert.Equal(shortening, string.Join(' ', tag.Shortening()));
    }
}
