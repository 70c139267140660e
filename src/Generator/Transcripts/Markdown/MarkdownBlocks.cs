using Generator.Blocks;
using Generator.Diagnostics;
using Generator.Text;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Block = Generator.Blocks.Block;
using TableCell = Generator.Blocks.TableCell;
using TableRow = Generator.Blocks.TableRow;

namespace Generator.Transcripts.Markdown;

/// <summary>Makes the blocks of one of the archive's own texts from its tree.</summary>
internal sealed class MarkdownBlocks(Location start, OwnTextRules rules, List<Diagnostic> diagnostics)
{
    /// <summary>Lists and quotations deeper in one another than this are no text that anyone wrote.</summary>
    private const int Deepest = 64;

    private readonly Stack<int> _openHeadings = new();

    /// <summary>The blocks of one part of the text; to be called in the order of the parts.</summary>
    public List<Block> OfOne(Markdig.Syntax.Block block)
    {
        var blocks = new List<Block>();
        Add(blocks, block, 1);
        return blocks;
    }

    public List<Block> Of(ContainerBlock container, int depth = 1)
    {
        var blocks = new List<Block>();
        foreach (var block in container)
        {
            if (depth > Deepest)
            {
                diagnostics.Add(MarkdownDiagnostics.NotReadable.At(PlaceOf(block), "its lists and quotations are nested too deeply"));
                break;
            }

            Add(blocks, block, depth);
        }

        return blocks;
    }

    private void Add(List<Block> blocks, Markdig.Syntax.Block block, int depth)
    {
        switch (block)
        {
            case ParagraphBlock paragraph:
                AddParagraph(blocks, paragraph);
                break;
            case HeadingBlock heading:
                AddHeading(blocks, heading);
                break;
            case ListBlock list:
                var items = list.OfType<ListItemBlock>().Select(item => Of(item, depth + 1).ToSequence()).Where(item => item.Count > 0).ToSequence();
                if (items.Count > 0)
                {
                    blocks.Add(new Block.List(list.IsOrdered, MarkdownLists.StartOf(list), items));
                }

                break;
            case QuoteBlock quotation:
                if (Of(quotation, depth + 1) is { Count: > 0 } content)
                {
                    blocks.Add(new Block.Quotation(content.ToSequence()));
                }

                break;
            case Table table:
                blocks.Add(TableOf(table, depth));
                break;
            case ThematicBreakBlock:
                blocks.Add(new Block.Separator());
                break;
            case HtmlBlock html:
                rules.RefuseHtml(html.Lines.ToString(), PlaceOf(html));
                break;
            case CodeBlock code when MarkdownLists.LinesOf(code) is { Length: > 0 } lines:
                blocks.Add(new Block.Preformatted(lines));
                break;
            case LinkReferenceDefinitionGroup:
                break;
            case ContainerBlock other:
                blocks.AddRange(Of(other, depth + 1));
                break;
            default:
                break;
        }
    }

    // A picture begins its paragraph; the words on the lines after it are its caption.
    private void AddParagraph(List<Block> blocks, ParagraphBlock paragraph)
    {
        foreach (var part in MarkdownInlines.Read(paragraph.Inline, start, rules))
        {
            if (part.Media is { } media)
            {
                blocks.Add(media);
            }
            else if (part.FollowsPicture && blocks is [.., Block.Figure { Caption.Count: 0 } figure])
            {
                blocks[^1] = figure with { Caption = part.Content };
            }
            else
            {
                blocks.Add(new Block.Paragraph(part.Content));
            }
        }
    }

    // Levels count from 2 in the order of nesting, whichever signs were used, so that no list of headings has holes.
    private void AddHeading(List<Block> blocks, HeadingBlock heading)
    {
        var parts = MarkdownInlines.Read(heading.Inline, start, rules);
        var content = parts.SelectMany(part => part.Content).ToSequence();
        if (content.Count == 0)
        {
            return;
        }

        while (_openHeadings.TryPeek(out var open) && open >= heading.Level)
        {
            _openHeadings.Pop();
        }

        blocks.Add(new Block.Heading(Math.Min(_openHeadings.Count + 2, 6), content));
        _openHeadings.Push(heading.Level);
    }

    private Block.Table TableOf(Table table, int depth) => new([], table.OfType<Markdig.Extensions.Tables.TableRow>().Select(row => new TableRow(
        row.OfType<Markdig.Extensions.Tables.TableCell>().Select(cell => new TableCell(row.IsHeader ? CellKind.ColumnHeader : CellKind.Data, 1, 1, Of(cell, depth + 1).ToSequence())).ToSequence())).ToSequence());

    private Location PlaceOf(Markdig.Syntax.Block block) => start with { Offset = start.Offset + Math.Max(block.Span.Start, 0) };
}
