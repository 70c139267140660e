using CsCheck;
using Generator.Settings;

namespace Generator.Tests.Settings;

public sealed class YamlWritingTests
{
    [Theory]
    [InlineData("Meduza", "Meduza")]
    [InlineData("Радио Свобода", "Радио Свобода")]
    [InlineData("2022-01-26", "2022-01-26")]
    [InlineData("null", "\"null\"")]
    [InlineData("a: b", "\"a: b\"")]
    [InlineData("- a", "\"- a\"")]
    [InlineData("say \"no\" # now", "\"say \\\"no\\\" # now\"")]
    [InlineData("a\nb", "\"a\\nb\"")]
    public void A_value_is_plain_where_it_can_be(string value, string written) => Assert.Equal(written, YamlWriting.Scalar(value));

    [Fact]
    public void Whatever_is_written_is_read_back_as_it_was() =>
        Gen.OneOf(Gen.String, Gen.String["abc:#-\"'\\ \n\t{}[]&*!|>%@`~?,٣ڀ\u200F\u00A0\u0085\u2028"]).Sample(value =>
        {
            var sound = value.Replace('\uFFFD', '?');
            foreach (var rune in value.EnumerateRunes())
            {
                if (rune.Value == 0xFFFD)
                {
                    return; // a lone surrogate is no text
                }
            }

            var text = $"k: {YamlWriting.Scalar(sound)}\n";
            var outcome = YamlReading.Read(text, "f.yml");
            Assert.Empty(outcome.Diagnostics);
            Assert.Equal(sound, ((SettingsNode.Scalar)Assert.Single(outcome.Value!.Entries).Value).Value);
        });
}
