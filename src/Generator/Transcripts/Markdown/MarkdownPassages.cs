using System.Globalization;
using System.Text;
using Generator.Captures;
using Generator.Diagnostics;
using Generator.Settings;
using Generator.Text;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Block = Generator.Blocks.Block;
using Inline = Generator.Blocks.Inline;
using TableCell = Markdig.Extensions.Tables.TableCell;
using TableRow = Markdig.Extensions.Tables.TableRow;

namespace Generator.Transcripts.Markdown;

/// <summary>Makes the passages of a captured Markdown file from its tree; their containers are named as a web page's would be.</summary>
internal sealed class MarkdownPassages
{
    private readonly Capture _capture;
    private readonly MarkdownFile _file;
    private readonly ReadingLimits _limits;
    private readonly List<Diagnostic> _diagnostics;
    private readonly CapturedTextRules _rules;
    private readonly List<Passage> _passages = [];
    private int _lastId;

    private MarkdownPassages(Capture capture, MarkdownFile file, ReadingLimits limits, List<Diagnostic> diagnostics)
    {
        (_capture, _file, _limits, _diagnostics) = (capture, file, limits, diagnostics);
        _rules = new CapturedTextRules(capture.Settings.Url, (html, place) => HtmlOf(html, place.Offset ?? 0).Select(p => p.Block).Where(b => b is Block.Figure or Block.MissingMedia), diagnostics);
    }

    public static Sequence<Passage> Of(MarkdownDocument tree, Capture capture, MarkdownFile file, ReadingLimits limits, List<Diagnostic> diagnostics)
    {
        var reading = new MarkdownPassages(capture, file, limits, diagnostics);
        reading.AddAll(tree, new Container { Parent = null, Id = 0, Tag = "body" });
        if (reading._passages.Count > limits.Passages)
        {
            diagnostics.Add(TranscriptDiagnostics.TooManyPassages.At(reading._passages[limits.Passages].Location, Written(limits.Passages)));
        }

        return reading._passages.Take(limits.Passages).ToSequence();
    }

    private void AddAll(ContainerBlock blocks, Container container)
    {
        foreach (var block in blocks)
        {
            // One more than the limit shows that there were more.
            if (_passages.Count <= _limits.Passages)
            {
                Add(block, container);
            }
        }
    }

    private void Add(Markdig.Syntax.Block block, Container container)
    {
        switch (block)
        {
            case HeadingBlock heading:
                AddText(heading, container, content => new Block.Heading(heading.Level, content));
                break;
            case ParagraphBlock paragraph:
                AddText(paragraph, container, content => new Block.Paragraph(content));
                break;
            case ListBlock list:
                AddAll(list, Inside(container, list, list.IsOrdered ? "ol" : "ul", MarkdownLists.StartOf(list)));
                break;
            case ListItemBlock item:
                AddAll(item, Inside(container, item, "li"));
                break;
            case QuoteBlock quotation:
                AddAll(quotation, Inside(container, quotation, "blockquote"));
                break;
            case Table table:
                AddAll(table, Inside(container, table, "table"));
                break;
            case TableRow row:
                var inRow = Inside(container, row, "tr");
                foreach (var cell in row.OfType<TableCell>())
                {
                    AddAll(cell, Inside(inRow, cell, row.IsHeader ? "th" : "td"));
                }

                break;
            case ThematicBreakBlock:
                _passages.Add(new Passage(new Block.Separator(), PassageMarks.None, container, PlaceOf(block), 0, 0, 0));
                break;
            case HtmlBlock html:
                _passages.AddRange(HtmlOf(html, container));
                break;
            case CodeBlock code when MarkdownLists.LinesOf(code) is { Length: > 0 } lines:
                _passages.Add(new Passage(new Block.Preformatted(lines), PassageMarks.None, container, PlaceOf(code), lines.Length, 0, 0));
                break;
            case LinkReferenceDefinitionGroup:
                break;
            case ContainerBlock other:
                AddAll(other, container);
                break;
            default:
                break;
        }
    }

    private void AddText(LeafBlock block, Container container, Func<Sequence<Inline>, Block> make)
    {
        foreach (var part in MarkdownInlines.Read(block.Inline, _file.Start, _rules))
        {
            var (text, link, strong) = InlineLengths.Of(part.Content);
            _passages.Add(new Passage(part.Media ?? make(part.Content), PassageMarks.None, container, part.Place, text, link, strong));
        }
    }

    private Container Inside(Container container, Markdig.Syntax.Block block, string tag, int start = 1)
    {
        if (container.Depth < _limits.Blocks)
        {
            return new Container { Parent = container, Id = ++_lastId, Tag = tag, Start = start };
        }

        if (!_diagnostics.Exists(d => d.Descriptor == TranscriptDiagnostics.NestedTooDeeply))
        {
            _diagnostics.Add(TranscriptDiagnostics.NestedTooDeeply.At(PlaceOf(block), Written(_limits.Blocks)));
        }

        return container;
    }

    private IEnumerable<Passage> HtmlOf(HtmlBlock block, Container container)
    {
        var isOutermost = block.Parent is MarkdownDocument;
        var html = isOutermost ? _file.Text[block.Span.Start..Math.Min(block.Span.End + 1, _file.Text.Length)] : block.Lines.ToString();
        var graft = new ContainerGraft(container, () => ++_lastId);
        return HtmlOf(html, _file.TextStart + block.Span.Start).Select(passage => passage with { Container = graft.Of(passage.Container) });
    }

    // A piece of HTML is read as a page of its own.
    private IEnumerable<Passage> HtmlOf(string html, int offset)
    {
        var piece = _capture with { Bytes = Encoding.UTF8.GetBytes(html), Charset = "utf-8", MediaType = "text/html" };
        var read = Html.HtmlTranscriptReader.Read(piece, _limits);
        _diagnostics.AddRange(read.Diagnostics.Select(d => d with { Location = d.Location with { Offset = offset + (d.Location.Offset ?? 0) } }));
        return (read.Value?.Passages ?? []).Select(p => p with { Location = p.Location with { Offset = offset + (p.Location.Offset ?? 0) } });
    }

    private Location PlaceOf(Markdig.Syntax.Block block) => new(_file.File, _file.TextStart + Math.Max(block.Span.Start, 0));

    private static string Written(int number) => number.ToString(CultureInfo.InvariantCulture);
}
