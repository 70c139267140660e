namespace Generator.Text;

/// <summary>What became of a piece between an earlier and a later state of something.</summary>
public enum DifferenceKind
{
    Kept,
    Removed,
    Added,
}

/// <summary>
/// A shortest way from one list of pieces to another (E. W. Myers, "An O(ND) Difference Algorithm and Its Variations", 1986). Where that would take too long, what lies
/// between their common beginning and end counts as replaced, so that time and memory stay bounded whatever is compared.
/// </summary>
/// <param name="effort">How many pieces may be looked at in all comparisons together.</param>
public sealed class SequenceDifference(long effort = SequenceDifference.Usual)
{
    // A tenth of a second.
    private const long Usual = 20_000_000;
    private const int MostDifferences = 1000;

    private long _left = effort;

    /// <summary>All pieces of both lists in their order, of two at one place the removed ones first.</summary>
    public List<(DifferenceKind Kind, T Piece)> Compare<T>(IReadOnlyList<T> earlier, IReadOnlyList<T> later)
        where T : IEquatable<T>
    {
        var start = 0;
        while (start < earlier.Count && start < later.Count && earlier[start].Equals(later[start]))
        {
            start++;
        }

        var end = 0;
        while (end < earlier.Count - start && end < later.Count - start && earlier[^(end + 1)].Equals(later[^(end + 1)]))
        {
            end++;
        }

        var pieces = new List<(DifferenceKind, T)>(earlier.Count + later.Count);
        pieces.AddRange(earlier.Take(start).Select(piece => (DifferenceKind.Kept, piece)));
        var (removed, added) = (earlier.Skip(start).Take(earlier.Count - start - end).ToArray(), later.Skip(start).Take(later.Count - start - end).ToArray());
        var steps = Trace(removed, added);
        if (steps is null)
        {
            pieces.AddRange(removed.Select(piece => (DifferenceKind.Removed, piece)));
            pieces.AddRange(added.Select(piece => (DifferenceKind.Added, piece)));
        }
        else
        {
            pieces.AddRange(Walk(removed, added, steps));
        }

        pieces.AddRange(earlier.Skip(earlier.Count - end).Select(piece => (DifferenceKind.Kept, piece)));
        return pieces;
    }

    // For each number of differences, the furthest place reached in the earlier list on every diagonal; null beyond the bound.
    private List<int[]>? Trace<T>(T[] earlier, T[] later)
        where T : IEquatable<T>
    {
        var most = Math.Min(earlier.Length + later.Length, MostDifferences);
        var steps = new List<int[]>();
        for (var differences = 0; differences <= most; differences++)
        {
            // Diagonal k lies at k + differences.
            var reached = new int[(2 * differences) + 1];
            steps.Add(reached);
            _left -= reached.Length;
            for (var diagonal = -differences; diagonal <= differences; diagonal += 2)
            {
                var x = From(steps, differences, diagonal);
                while (x < earlier.Length && x - diagonal < later.Length && earlier[x].Equals(later[x - diagonal]))
                {
                    x++;
                    _left--;
                }

                reached[diagonal + differences] = x;
                if (x >= earlier.Length && x - diagonal >= later.Length)
                {
                    return steps;
                }
            }

            if (_left < 0)
            {
                return null;
            }
        }

        return null;
    }

    // Where a diagonal is entered: from the one above by removing a piece, or from the one below by adding one, whichever has come further.
    private static int From(List<int[]> steps, int differences, int diagonal)
    {
        if (differences == 0)
        {
            return 0;
        }

        var before = steps[differences - 1];
        var removing = At(before, differences - 1, diagonal - 1) is >= 0 and var left ? left + 1 : -1;
        var adding = At(before, differences - 1, diagonal + 1);
        return Math.Max(removing, adding);
    }

    private static int At(int[] reached, int differences, int diagonal) => Math.Abs(diagonal) > differences ? -1 : reached[diagonal + differences];

    private static List<(DifferenceKind, T)> Walk<T>(T[] earlier, T[] later, List<int[]> steps)
        where T : IEquatable<T>
    {
        var back = new List<(DifferenceKind, T)>();
        var (x, y) = (earlier.Length, later.Length);
        for (var differences = steps.Count - 1; differences >= 0; differences--)
        {
            var diagonal = x - y;
            var entered = From(steps, differences, diagonal);
            while (x > entered)
            {
                back.Add((DifferenceKind.Kept, earlier[--x]));
                y--;
            }

            if (differences > 0)
            {
                var isAdded = At(steps[differences - 1], differences - 1, diagonal + 1) == entered;
                back.Add(isAdded ? (DifferenceKind.Added, later[--y]) : (DifferenceKind.Removed, earlier[--x]));
            }
        }

        back.Reverse();
        return back;
    }
}
