using Generator.Blocks;
using Generator.Diagnostics;

namespace Generator.Transcripts;

/// <summary>
/// One leaf block of a transcript: a paragraph of running text (also the text of a list item, a cell or a caption), a heading, a picture,
/// a missing medium, a separator or preformatted text. Lists, quotations, tables and captions are put together again from the container paths.
/// </summary>
/// <param name="Block">Paragraph, Heading (level as in the source, 1 to 6), Figure (without caption), MissingMedia, Separator or Preformatted.</param>
/// <param name="TextLength">Characters (UTF-16) of its text.</param>
/// <param name="LinkLength">Of these, characters inside links.</param>
/// <param name="StrongLength">Of these, characters in strong or bold text.</param>
public sealed record Passage(Block Block, PassageMarks Marks, Container Container, Location Location, int TextLength, int LinkLength, int StrongLength);

/// <summary>Layout facts of a passage that its block doesn't carry.</summary>
[Flags]
public enum PassageMarks
{
    None = 0,

    /// <summary>Continues the text before it: they were separated by one line break only (`br`, or a line end in a text file).</summary>
    AfterLineBreak = 1,

    /// <summary>Separated from the text before it by two line breaks or more inside one element, or by more than one blank line in a text file.</summary>
    AfterGap = 2,

    /// <summary>Indented, or an item with a bullet, in a text file.</summary>
    Indented = 4,

    /// <summary>Text in the source's `noscript`.</summary>
    FromNoScript = 8,

    /// <summary>Inside an element whose text a browser doesn't show as text of the page: a drawing, a formula's code, a title, what stands in for a player.</summary>
    NotShown = 16,
}
