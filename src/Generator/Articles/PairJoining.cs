using Generator.Blocks;
using Generator.Text;

namespace Generator.Articles;

/// <summary>
/// Finds which blocks of a translation were made from which of its original, by their order, kinds and lengths (W. A. Gale and K. W. Church, "A Program for Aligning Sentences in
/// Bilingual Corpora", 1993). Both texts keep their order, and every block of both stands in one pair. Where both have as many headings, these part the texts first.
/// </summary>
/// <remarks>Costs are hundredths of the paper's logarithms; its normal distribution is taken by its leading term, so that only exact arithmetic is needed and every machine finds the same.</remarks>
public sealed class PairJoining
{
    // Beyond as many comparisons, blocks are paired in their order: no text that people wrote comes near.
    private const int MostComparisons = 4_000_000;
    private const int Unlike = 100_000_000;
    private const int MostForLength = 1_100;
    private const int OtherKind = 700;
    private const int ParagraphAlone = 300;
    private const int OtherAlone = 450;
    private const int TwoForOne = 230;
    private const double Variance = 6.8;

    private double _ratio = 1;
    private bool _joinsTwo;
    private int _left = MostComparisons;

    private PairJoining()
    {
    }

    private enum Step : byte
    {
        None,
        Both,
        OriginalAlone,
        TranslationAlone,
        TwoOriginals,
        TwoTranslations,
    }

    /// <summary>The pairs, in the order of both texts.</summary>
    public static Sequence<BlockPair> Join(Sequence<Block> original, Sequence<Block> translation)
    {
        if (original.Count == translation.Count && original.Zip(translation).All(pair => pair.First.GetType() == pair.Second.GetType()))
        {
            return InOrder(original, translation).ToSequence();
        }

        var joining = new PairJoining { _ratio = Ratio(original, translation) };
        joining._ratio = UsualRatio(joining.Parted(original, translation)) ?? joining._ratio;
        joining._joinsTwo = true;
        return joining.Parted(original, translation).ToSequence();
    }

    /// <summary>The pairs that a translation's file states, in the order of the translation; what nothing stands for comes where it stands in the original. Null where they can't be right.</summary>
    public static Sequence<BlockPair>? Stated(Sequence<Block> original, Sequence<Block> translation, Sequence<BlockPlace> places)
    {
        if (places.Count == 0 || places.Sum(place => (long)place.Blocks) != translation.Count || places.Sum(place => (long)place.Count) > original.Count
            || places.Any(place => place.First < 0 || place.Count < 0 || place.Blocks < 0 || place.First + (long)place.Count - 1 > original.Count))
        {
            return null;
        }

        var pairs = new List<BlockPair>();
        var named = places.Where(place => place.First > 0).SelectMany(place => Enumerable.Range(place.First, place.Count)).ToHashSet();
        var isTold = new bool[original.Count + 1];
        var (next, at) = (1, 0);
        foreach (var place in places)
        {
            Alone(place.First);
            var from = Enumerable.Range(place.First, place.First > 0 ? place.Count : 0).Where(number => !isTold[number]).ToList();
            from.ForEach(number => isTold[number] = true);
            pairs.Add(new BlockPair([.. from.Select(number => original[number - 1])], [.. translation.Span.Slice(at, place.Blocks)]));
            at += place.Blocks;
        }

        Alone(original.Count + 1);
        return pairs.ToSequence();

        void Alone(int before)
        {
            for (; next < before; next++)
            {
                if (!named.Contains(next))
                {
                    pairs.Add(new BlockPair([original[next - 1]], []));
                }
            }
        }
    }

    private static double Ratio(Sequence<Block> original, Sequence<Block> translation) =>
        original.Sum(block => (long)LengthOf(block)) is > 0 and var length ? Math.Max(translation.Sum(block => (long)LengthOf(block)), 1) / (double)length : 1;

    // How long a translation is beside its original shows in the middle one of those that pair; what is missing from a short text would spoil the measure of all together.
    private static double? UsualRatio(List<BlockPair> pairs)
    {
        var ratios = pairs.Where(pair => pair is { Original: [Block.Paragraph], Translation: [Block.Paragraph] }).Select(pair => Ratio(pair.Original, pair.Translation)).Order().ToList();
        return ratios.Count == 0 ? null : ratios[(ratios.Count - 1) / 2];
    }

    private List<BlockPair> Parted(Sequence<Block> original, Sequence<Block> translation)
    {
        var (parts, translated) = (Parts(original), Parts(translation));
        return parts.Count == translated.Count ? [.. parts.Zip(translated).SelectMany(part => Pairs(part.First, part.Second))] : [.. Pairs(original, translation)];
    }

    // Each heading begins a part.
    private static List<Sequence<Block>> Parts(Sequence<Block> blocks)
    {
        var parts = new List<Sequence<Block>>();
        var start = 0;
        for (var i = 0; i <= blocks.Count; i++)
        {
            if (i == blocks.Count || (blocks[i] is Block.Heading && i > 0))
            {
                parts.Add([.. blocks.Span[start..i]]);
                start = i;
            }
        }

        return parts;
    }

    private static IEnumerable<BlockPair> InOrder(Sequence<Block> original, Sequence<Block> translation)
    {
        for (var i = 0; i < Math.Max(original.Count, translation.Count); i++)
        {
            yield return new BlockPair(i < original.Count ? [original[i]] : [], i < translation.Count ? [translation[i]] : []);
        }
    }

    private IEnumerable<BlockPair> Pairs(Sequence<Block> original, Sequence<Block> translation)
    {
        var comparisons = (original.Count + 1L) * (translation.Count + 1L);
        if (comparisons > _left)
        {
            return InOrder(original, translation);
        }

        _left -= (int)comparisons;
        return Walk(original, translation, Cheapest([.. original.Select(PieceOf)], [.. translation.Select(PieceOf)]));
    }

    // The last step of the cheapest way to each place; of two as cheap the one that is named first.
    private Step[,] Cheapest(Piece[] original, Piece[] translation)
    {
        var steps = new Step[original.Length + 1, translation.Length + 1];
        var costs = new int[original.Length + 1, translation.Length + 1];
        for (var i = 0; i <= original.Length; i++)
        {
            for (var j = i == 0 ? 1 : 0; j <= translation.Length; j++)
            {
                var best = (Cost: int.MaxValue, Step: Step.None);
                best = i < 1 || j < 1 ? best : Cheaper(best, costs[i - 1, j - 1], Both(original[i - 1], translation[j - 1]), Step.Both);
                best = !_joinsTwo || i < 1 || j < 2 ? best : Cheaper(best, costs[i - 1, j - 2], Merged(original.AsSpan(i - 1, 1), translation.AsSpan(j - 2, 2)), Step.TwoTranslations);
                best = !_joinsTwo || i < 2 || j < 1 ? best : Cheaper(best, costs[i - 2, j - 1], Merged(original.AsSpan(i - 2, 2), translation.AsSpan(j - 1, 1)), Step.TwoOriginals);
                best = i < 1 ? best : Cheaper(best, costs[i - 1, j], Alone(original[i - 1]), Step.OriginalAlone);
                best = j < 1 ? best : Cheaper(best, costs[i, j - 1], Alone(translation[j - 1]), Step.TranslationAlone);
                (costs[i, j], steps[i, j]) = best;
            }
        }

        return steps;
    }

    private static List<BlockPair> Walk(Sequence<Block> original, Sequence<Block> translation, Step[,] steps)
    {
        var back = new List<BlockPair>();
        var (i, j) = (original.Count, translation.Count);
        while (i + j > 0)
        {
            var (originals, translations) = steps[i, j] switch
            {
                Step.Both => (1, 1),
                Step.TwoTranslations => (1, 2),
                Step.TwoOriginals => (2, 1),
                Step.OriginalAlone => (1, 0),
                _ => (0, 1),
            };
            back.Add(new BlockPair([.. original.Span[(i - originals)..i]], [.. translation.Span[(j - translations)..j]]));
            (i, j) = (i - originals, j - translations);
        }

        back.Reverse();
        return back;
    }

    // A way that can't be gone costs more than any other, whatever led to it.
    private static (int Cost, Step Step) Cheaper((int Cost, Step Step) best, int before, int more, Step step) =>
        more < Unlike && before + more < best.Cost ? (before + more, step) : best;

    // A short paragraph is sooner left out than a long one; where the one before it has its own length, it wasn't joined to that.
    private static int Alone(Piece piece) => piece.Kind == typeof(Block.Paragraph) ? ParagraphAlone + Math.Min(piece.Length, ParagraphAlone) : OtherAlone;

    private int Both(Piece original, Piece translation) =>
        original.Kind == translation.Kind ? ForLength(original.Length, translation.Length)
        : original.IsText && translation.IsText ? OtherKind + (ForLength(original.Length, translation.Length) / 4)
        : Unlike;

    // One paragraph was parted in translating, or two were joined.
    private int Merged(ReadOnlySpan<Piece> originals, ReadOnlySpan<Piece> translations)
    {
        var (original, translation) = (0, 0);
        foreach (var piece in originals)
        {
            original += piece.Kind == typeof(Block.Paragraph) ? piece.Length : Unlike;
        }

        foreach (var piece in translations)
        {
            translation += piece.Kind == typeof(Block.Paragraph) ? piece.Length : Unlike;
        }

        return original >= Unlike || translation >= Unlike ? Unlike : TwoForOne + ForLength(original, translation);
    }

    private int ForLength(int original, int translation)
    {
        // Both in signs of the script that needs more of them: one of the others says more.
        var (one, other) = _ratio < 1 ? ((double)original, translation / _ratio) : (original * _ratio, (double)translation);
        var (mean, apart) = ((one + other) / 2, one - other);
        return mean <= 0 ? 0 : (int)Math.Min(50 * apart * apart / (mean * Variance), MostForLength);
    }

    private static Piece PieceOf(Block block) => new(block.GetType(), LengthOf(block), block is Block.Paragraph or Block.Heading or Block.Quotation or Block.List or Block.Preformatted);

    private static int LengthOf(Block block) => Math.Min(ArticleText.Paragraphs([block]).Sum(piece => piece.Length), 1_000_000);

    private readonly record struct Piece(Type Kind, int Length, bool IsText);
}
