using Generator.Blocks;
using Generator.Text;

namespace Generator.Articles.Steps;

/// <summary>Puts figures together again: a picture, its caption with its links, and its credit told apart from the caption.</summary>
internal static class FigureAssembly
{
    // Of a credit after a caption; what is longer tells something else, and is searched for credits no further.
    private const int LongestCredit = 500;

    /// <summary>The figures of one figure element. Several pictures under one caption share it: the first carries it.</summary>
    public static IEnumerable<Block> Of(ArticleDraft draft, List<int> passages)
    {
        var figures = passages.Select(draft.BlockOf).OfType<Block.Figure>().ToList();
        var captions = passages.Where(i => draft.BlockOf(i) is Block.Paragraph or Block.Heading).ToList();
        // All of them at once: a hostile page has thousands under one picture.
        var (caption, credit) = (figures[0].Caption.ToList(), figures[0].Credit.ToList());
        foreach (var i in captions)
        {
            var content = draft.BlockOf(i) is Block.Paragraph paragraph ? paragraph.Content : ((Block.Heading)draft.BlockOf(i)).Content;
            var isCredit = draft.Passages[i].Container.SelfAndAncestors().TakeWhile(c => c.Tag != "figure").Any(c => BoxWords.Has(c, "credit", "credits", "copyright", "photographer", "source", "byline", "rights"));
            var parted = isCredit ? ([], content) : Parted(content, draft.Phrases);
            Add(caption, parted.Caption);
            Add(credit, parted.Credit);
        }

        figures[0] = figures[0] with { Caption = caption.ToSequence(), Credit = credit.ToSequence() };
        return figures.Concat(passages.Select(draft.BlockOf).Where(b => b is not (Block.Figure or Block.Paragraph or Block.Heading)));
    }

    /// <summary>Gives a figure without one its caption, the last words as the credit where they begin as credits do ("Photo: …").</summary>
    public static Block.Figure WithCaption(Block.Figure figure, Sequence<Inline> content, FurniturePhrases phrases)
    {
        var (caption, credit) = Parted(content, phrases);
        var credits = figure.Credit.ToList();
        Add(credits, credit);
        return figure with { Caption = caption, Credit = credits.ToSequence() };
    }

    private static (Sequence<Inline> Caption, Sequence<Inline> Credit) Parted(Sequence<Inline> content, FurniturePhrases phrases)
    {
        if (content is not [.., Inline.Text last] || CreditStart(last.Value, phrases) is not (>= 0 and var start))
        {
            return (content, []);
        }

        var opening = last.Value[..start].TrimEnd(' ', '\u00A0');
        var before = opening.TrimEnd(' ', '|', '(', '/', '\u00A0');
        var credit = opening.EndsWith('(') && last.Value.EndsWith(')') ? last.Value[start..^1] : last.Value[start..];
        Sequence<Inline> caption = before.Length > 0 ? [.. content.Take(content.Count - 1), new Inline.Text(before)] : content.Take(content.Count - 1).ToSequence();
        return (caption, [new Inline.Text(credit)]);
    }

    // A caption that is a credit as a whole, or whose last words are one.
    private static int CreditStart(string text, FurniturePhrases phrases) =>
        phrases.FirstStart(FurnitureReasons.PictureCredit, text, Enumerable.Range(0, Math.Min(1, text.Length)).Concat(Enumerable.Range(1, Math.Max(0, text.Length - 1)).Skip(text.Length - 1 - LongestCredit)).Where(i => MayStartCredit(text, i)));

    // At the beginning, or after what ends a sentence or opens a bracket.
    private static bool MayStartCredit(string text, int i)
    {
        var isStart = i == 0 || (text[i - 1] is ' ' or '(' or '|' or '/' or '\u00A0' && (i < 2 || text[i - 1] is '(' or '|' || text[i - 2] is '.' or '!' or '?' or '"' or '”' or '»' or ')' or '|' or '/' or '…' or '。'));
        return isStart && (char.IsLetter(text[i]) || text[i] == '©');
    }

    private static void Add(List<Inline> before, Sequence<Inline> after)
    {
        if (before.Count > 0 && after.Count > 0)
        {
            before.Add(new Inline.Text(" "));
        }

        before.AddRange(after);
    }
}
