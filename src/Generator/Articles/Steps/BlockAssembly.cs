using Generator.Blocks;
using Generator.Text;
using Generator.Transcripts;

namespace Generator.Articles.Steps;

/// <summary>Puts passages together again: lists, quotations, tables and figures from the containers they stood in, lines that one line break parted.</summary>
internal sealed class BlockAssembly
{
    private readonly ArticleDraft _draft;
    private readonly Dictionary<int, int> _levels;
    private int _lastLevel = 1;

    private BlockAssembly(ArticleDraft draft, List<int> passages)
    {
        _draft = draft;

        // The source's levels, whichever they are, become 2, 3, 4 in their order.
        _levels = passages.Select(i => draft.Passages[i].Block).OfType<Block.Heading>().Select(h => h.Level).Distinct().Order().Select((level, rank) => (level, rank)).ToDictionary(l => l.level, l => Math.Min(l.rank + 2, 6));
    }

    /// <summary>The blocks of some passages, in order. Containers around all of them are none of their structure.</summary>
    public static Sequence<Block> Of(ArticleDraft draft, IEnumerable<int> passages)
    {
        var list = passages.ToList();
        if (list.Count == 0)
        {
            return [];
        }

        var around = CommonContainer(draft, list);
        var items = list.ConvertAll(i => new Item(i, StructureOf(draft.Passages[i].Container, around)));
        return new BlockAssembly(draft, list).Build(items, 0).ToSequence();
    }

    private static Container? CommonContainer(ArticleDraft draft, List<int> passages)
    {
        var candidate = draft.Passages[passages[0]].Container;
        return passages.Count == 1 ? null : candidate.SelfAndAncestors().FirstOrDefault(c => passages.TrueForAll(i => ContainerTree.IsInside(draft.Passages[i].Container, c)));
    }

    // Outermost first.
    private static List<Container> StructureOf(Container container, Container? around)
    {
        var path = container.SelfAndAncestors().TakeWhile(c => c != around)
            .Where(c => c.Tag is "ul" or "ol" or "li" or "blockquote" or "table" or "caption" or "tr" or "td" or "th" or "figure" or "figcaption")
            .ToList();
        path.Reverse();
        return path;
    }

    private List<Block> Build(List<Item> items, int depth)
    {
        var blocks = new List<Block>();
        for (var start = 0; start < items.Count;)
        {
            var container = items[start].At(depth);
            if (container is null)
            {
                start += AddLeaf(blocks, items, start, depth);
                continue;
            }

            var end = start + 1;
            while (end < items.Count && items[end].At(depth) == container)
            {
                end++;
            }

            AddGroup(blocks, container, items.GetRange(start, end - start), depth + 1);
            start = end;
        }

        return blocks;
    }

    private void AddGroup(List<Block> blocks, Container container, List<Item> items, int depth)
    {
        switch (container.Tag)
        {
            case "ul" or "ol":
                var entries = Split(items, depth).Select(entry => Build(entry, entry[0].At(depth)?.Tag == "li" ? depth + 1 : depth).ToSequence()).Where(e => e.Count > 0).ToSequence();
                if (entries.Count > 0)
                {
                    blocks.Add(new Block.List(container.Tag == "ol", container.Tag == "ol" ? container.Start : 1, entries));
                }

                break;
            case "blockquote":
                blocks.Add(new Block.Quotation(Build(items, depth).ToSequence()));
                break;
            case "figure" when items.Exists(i => _draft.BlockOf(i.Passage) is Block.Figure):
                blocks.AddRange(FigureAssembly.Of(_draft, items.ConvertAll(i => i.Passage)));
                break;
            case "table" when TableAssembly.IsData(items, depth, _draft):
                blocks.Add(TableAssembly.Of(items, depth, Build, i => _draft.BlockOf(i)));
                break;
            default:
                blocks.AddRange(Build(items, depth));
                break;
        }
    }

    /// <summary>Cuts items where the container at a depth changes; items without one stand alone.</summary>
    internal static IEnumerable<List<Item>> Split(List<Item> items, int depth)
    {
        for (var start = 0; start < items.Count;)
        {
            var end = start + 1;
            while (end < items.Count && items[start].At(depth) is { } container && items[end].At(depth) == container)
            {
                end++;
            }

            yield return items.GetRange(start, end - start);
            start = end;
        }
    }

    // Gives back how many items the block was made of.
    private int AddLeaf(List<Block> blocks, List<Item> items, int at, int depth)
    {
        var passage = items[at].Passage;
        var block = _draft.BlockOf(passage);
        if (block is Block.Heading heading)
        {
            // No level is skipped on the way down, or a screen reader's list of headings has holes.
            _lastLevel = Math.Min(_levels[heading.Level], _lastLevel + 1);
            blocks.Add(heading with { Level = _lastLevel });
        }
        else if (block is Block.Paragraph caption && blocks is [.., Block.Figure { Caption.Count: 0 } figure] && IsCaption(passage))
        {
            blocks[^1] = FigureAssembly.WithCaption(figure, caption.Content, _draft.Phrases);
        }
        else if (block is Block.Paragraph first)
        {
            var lines = Lines(first, items, at, depth);
            blocks.Add(lines.Count == 1 ? first : first with { Content = lines.SelectMany((line, n) => n == 0 ? line.Content : line.Content.Prepend(new Inline.LineBreak())).ToSequence() });
            return lines.Count;
        }
        else
        {
            blocks.Add(block);
        }

        return 1;
    }

    // A paragraph with the lines that line breaks part from it, all of them at once: a poem or a transcript has thousands.
    private List<Block.Paragraph> Lines(Block.Paragraph first, List<Item> items, int at, int depth)
    {
        var lines = new List<Block.Paragraph> { first };
        for (var next = at + 1; next < items.Count && items[next].At(depth) is null && GoesOn(items[next - 1].Passage, items[next].Passage) && _draft.BlockOf(items[next].Passage) is Block.Paragraph line; next++)
        {
            lines.Add(line);
        }

        return lines;
    }

    private bool GoesOn(int before, int passage) =>
        _draft.Passages[passage].Marks.HasFlag(PassageMarks.AfterLineBreak) && before == passage - 1 && _draft.Passages[before].Container == _draft.Passages[passage].Container;

    private bool IsCaption(int passage) => _draft.Passages[passage].Container.SelfAndAncestors().Take(2).Any(c => BoxWords.Has(c, "caption", "captions", "legend", "legende", "bildunterschrift"));

    /// <summary>A passage with the structural containers around it, outermost first.</summary>
    internal sealed record Item(int Passage, List<Container> Structure)
    {
        public Container? At(int depth) => depth < Structure.Count ? Structure[depth] : null;
    }
}
