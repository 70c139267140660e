namespace Generator.Transcripts.PlainText;

/// <summary>One line of a text file that isn't blank.</summary>
/// <param name="Start">UTF-16 offset of its first character that isn't white space, after the bullet of a list item.</param>
/// <param name="Text">From there to the last character that isn't white space.</param>
/// <param name="Indent">Columns before that text; a tab counts to the next multiple of eight.</param>
/// <param name="BlankLinesBefore">Blank lines between the line before and this one.</param>
/// <param name="HasBullet">Whether a bullet stood before the text.</param>
internal sealed record TextLine(int Start, string Text, int Indent, int BlankLinesBefore, bool HasBullet)
{
    /// <summary>Columns the line takes in the file, as far as they matter for its wrapping.</summary>
    public int Width => Indent + Text.Length;
}
