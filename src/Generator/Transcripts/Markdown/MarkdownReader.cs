using Generator.Blocks;
using Generator.Diagnostics;
using Generator.Text;
using Generator.Web;
using Markdig.Syntax;
using Block = Generator.Blocks.Block;

namespace Generator.Transcripts.Markdown;

/// <summary>
/// Reads the archive's own Markdown (pages, notices, translations): CommonMark with tables, without HTML. Beyond it, `[words](lang:be)` marks another language, also as
/// `[words](https://… "lang:be")`; `![what it shows](missing:photo "credit")` at the start of a paragraph is a picture, the lines after it its caption;
/// `![title](missing:video "1:38")` (`audio`, `embed`) is a medium that the archive doesn't hold.
/// </summary>
public static class MarkdownReader
{
    /// <summary>The blocks of a file's text, headings from level 2; no value where it can't be read at all.</summary>
    /// <param name="page">Where the text stands: what its relative links are seen from. Null where it stands at several places.</param>
    public static Outcome<Sequence<Block>> Read(MarkdownFile file, Address? page) => Read(file.Text, file.Start, page);

    /// <summary>The text cut into the pieces as they are written, each with its blocks; what makes no block, such as the addresses of links or HTML, stays with the piece before it.</summary>
    internal static Sequence<MarkdownPiece> Pieces(string text)
    {
        var (tree, _) = MarkdownSyntax.Parse(text);
        if (tree is null)
        {
            return [];
        }

        var reading = new MarkdownBlocks(Location.Archive, new OwnTextRules(null, []), []);
        var parts = tree.Where(part => part is not LinkReferenceDefinitionGroup)
            .Select(part => (Start: LineStart(text, part.Span.Start), Blocks: reading.OfOne(part).ToSequence()))
            .Where(part => part.Blocks.Count > 0)
            .ToList();
        var pieces = new List<MarkdownPiece>(parts.Count);
        var at = 0;
        for (var i = 0; i < parts.Count; i++)
        {
            var end = i + 1 < parts.Count ? Math.Max(parts[i + 1].Start, at) : text.Length;
            pieces.Add(new MarkdownPiece(text[at..end].Trim('\r', '\n'), parts[i].Blocks));
            at = end;
        }

        return pieces.ToSequence();
    }

    // Spaces before a block of code are what makes it one.
    private static int LineStart(string text, int at) => at <= 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1;

    /// <summary>One line or paragraph of running text, as front matter holds it.</summary>
    /// <param name="place">Where it begins.</param>
    public static Outcome<Sequence<Inline>> ReadLine(string text, Location place, Address? page)
    {
        var read = Read(text, place, page);
        if (read.Value is not [Block.Paragraph paragraph])
        {
            return Outcome.Nothing<Sequence<Inline>>(read.Diagnostics.Count > 0 ? read.Diagnostics : [MarkdownDiagnostics.NotReadable.At(place, "one paragraph is wanted here")]);
        }

        return Outcome.Of(paragraph.Content, read.Diagnostics);
    }

    private static Outcome<Sequence<Block>> Read(string text, Location start, Address? page)
    {
        var (tree, fault) = MarkdownSyntax.Parse(text);
        if (tree is null)
        {
            return Outcome.Nothing<Sequence<Block>>(MarkdownDiagnostics.NotReadable.At(start, fault));
        }

        var diagnostics = new List<Diagnostic>();
        var blocks = new MarkdownBlocks(start, new OwnTextRules(page, diagnostics), diagnostics).Of(tree);
        return Outcome.Of(blocks.ToSequence(), diagnostics);
    }
}
