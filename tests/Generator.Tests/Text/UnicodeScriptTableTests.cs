using Generator.Text;

namespace Generator.Tests.Text;

/// <summary>Scripts of characters against what the Unicode Standard's charts and Annex #24 say of them.</summary>
public sealed class UnicodeScriptTableTests
{
    [Theory]
    [InlineData("Aÿſꞌ", "Latn")]
    [InlineData("ΩάἈ", "Grek")]
    [InlineData("ЯѣӏԱ", "Cyrl Cyrl Cyrl Armn")]
    [InlineData("აᲐⴀ", "Geor")]
    [InlineData("אײ", "Hebr")]
    [InlineData("اێﷲﻼ", "Arab")]
    [InlineData("ܐ", "Syrc")]
    [InlineData("ހ", "Thaa")]
    [InlineData("कक़", "Deva")]
    [InlineData("ก", "Thai")]
    [InlineData("한ㄱ", "Hang")]
    [InlineData("あア漢", "Hira Kana Hani")]
    [InlineData("𠀀𞤀𐌰", "Hani Adlm Goth")]
    [InlineData(" .1«»—°\u0301ː", "Zyyy")]
    public void A_character_has_its_script(string characters, string scripts)
    {
        var expected = scripts.Split(' ');
        var (place, number) = (0, 0);
        while (place < characters.Length)
        {
            Assert.Equal(expected[Math.Min(number++, expected.Length - 1)], UnicodeScriptTable.CodeOf(UnicodeScriptTable.At(characters, place, out var length)));
            place += length;
        }
    }

    [Theory]
    [InlineData('،', "Arab", true)]
    [InlineData('ـ', "Arab", true)]
    [InlineData('ー', "Kana", true)]
    [InlineData('。', "Hani", true)]
    [InlineData('।', "Deva", true)]
    [InlineData(',', "Arab", false)]
    [InlineData('،', "Cyrl", false)]
    public void A_sign_of_several_scripts_is_known_to_each(char sign, string script, bool isUsed) => Assert.Equal(isUsed, UnicodeScriptTable.IsUsedBy(sign, UnicodeScriptTable.NumberOf(script)));

    // Half of a pair, first, last and alone, is a character of no script and one unit long.
    [Theory]
    [InlineData("\uD840", 0)]
    [InlineData("\uDC00", 0)]
    [InlineData("a\uD840b", 1)]
    public void Half_a_character_has_none(string text, int place)
    {
        Assert.Equal(UnicodeScriptTable.Common, UnicodeScriptTable.At(text, place, out var length));
        Assert.Equal(1, length);
    }
}
