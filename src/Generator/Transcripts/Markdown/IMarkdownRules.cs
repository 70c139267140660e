using Generator.Blocks;
using Generator.Diagnostics;
using Generator.Text;

namespace Generator.Transcripts.Markdown;

/// <summary>Where the reading of the archive's own texts and that of captures differ.</summary>
internal interface IMarkdownRules
{
    /// <summary>The words of a link as what they become; null where only the words are kept.</summary>
    /// <param name="title">The title after the address; empty where there is none.</param>
    Inline? Link(string address, string title, Sequence<Inline> words, Location place);

    /// <summary>What stands for a picture; null where only its alternative text is kept.</summary>
    Block? Picture(MarkdownPicture picture);

    /// <summary>A picture amid words, emphasis or a link: whether it is told after the paragraph; its alternative text is kept otherwise.</summary>
    bool TakesPictureAmidWords(MarkdownPicture picture);

    /// <summary>A tag of HTML amid words; true where it is a line break.</summary>
    bool IsLineBreak(string tag, Location place);

    /// <summary>The pictures and media that a tag of HTML amid words stands for.</summary>
    IEnumerable<Block> MediaOf(string tag, Location place);

    /// <summary>Markup nested deeper than any text needs; it is passed over, its words are kept.</summary>
    void MeetDepth(Location place);
}

/// <summary>A picture as Markdown names it.</summary>
/// <param name="Title">After the address; empty where there is none.</param>
/// <param name="LinkedTo">Where the picture is a link: its address.</param>
internal sealed record MarkdownPicture(string Address, string AlternativeText, string Title, string? LinkedTo, Location Place);
