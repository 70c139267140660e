namespace Generator.Text;

/// <summary>The characters that a file's bytes stand for, and how their encoding is known.</summary>
/// <param name="Text">Without byte order mark.</param>
/// <param name="Encoding">Name of the encoding, lower case, as the Encoding Standard has it: `utf-8`, `windows-1251`.</param>
/// <param name="LostCharacters">How many places the encoding gives no character for; each is a U+FFFD in the text.</param>
public sealed record DecodedText(string Text, string Encoding, EncodingOrigin Origin, int LostCharacters);

/// <summary>What an encoding is known from, strongest evidence first.</summary>
public enum EncodingOrigin
{
    ByteOrderMark,

    /// <summary>The bytes follow the pattern of UTF-8, which no other encoding's text does by chance.</summary>
    Pattern,

    /// <summary>Said beside the bytes: an HTTP header, a part of a container.</summary>
    Container,

    /// <summary>Said in the bytes: a meta element, an XML declaration.</summary>
    Declaration,

    /// <summary>Guessed from how often which bytes stand together.</summary>
    Guess,
}
