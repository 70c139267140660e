using Generator.Blocks;
using Generator.Blocks.Writing;
using Generator.Text;
using Generator.Transcripts.Markdown;

namespace Generator.Articles;

/// <summary>Puts what is translated already beside the original as it is now, and marks what is new or other there.</summary>
internal static class TranslationMerging
{
    /// <summary>The parts of the original, each with what a file has for it. What is written is never lost: what has no place in the original any more is marked as removed.</summary>
    /// <param name="text">The file's text.</param>
    /// <param name="earlier">The original's body as the file was made from it; null where it isn't known. Where the file quotes the original, that counts.</param>
    /// <param name="now">The original's body.</param>
    public static (string Before, List<TranslatedPart> Parts) Merge(string text, Sequence<Block>? earlier, Sequence<Block> now)
    {
        var written = TranslationText.Of(text);
        if (!written.Places.Any(place => place.IsOfBody))
        {
            var (ahead, aligned) = Aligned(text, earlier ?? now);
            return (ahead, Compared(aligned, AsOld(TranslatedPart.Of(now), aligned), []));
        }

        var (before, old) = Quoting(written);
        var quoted = old.Select(part => part.Words).ToHashSet(StringComparer.Ordinal);
        var leftOut = AsOld(TranslatedPart.Of(earlier ?? []), old).Select(part => part.Words).Where(words => !quoted.Contains(words)).ToHashSet(StringComparer.Ordinal);
        return (before, Compared(old, AsOld(TranslatedPart.Of(now), old), leftOut));
    }

    private static (string Before, List<TranslatedPart> Parts) Quoting(TranslationText written)
    {
        var (before, parts) = (written.Before, new List<TranslatedPart>());
        foreach (var place in written.Places)
        {
            if (place.IsOfBody)
            {
                parts.Add(new TranslatedPart(0, 1, place.Quoted, TranslatedPart.IsUntouched(place) ? "" : place.Content) { State = place.State });
            }
            else if (TranslationPlaceReading.IsOfFrontMatter(place))
            {
                // It is written anew, with the words that are there now.
            }
            else if (parts.Count == 0)
            {
                before += TranslatedPart.Place(place.Name, place.State, place.Quoted, place.Content);
            }
            else
            {
                parts[^1] = parts[^1] with { Following = parts[^1].Following + TranslatedPart.Place(place.Name, place.State, place.Quoted, place.Content) };
            }
        }

        return (before, parts);
    }

    private static (string Before, List<TranslatedPart> Parts) Aligned(string text, Sequence<Block> original)
    {
        // Which piece of the file each of its blocks comes from.
        var pieces = MarkdownReader.Pieces(text);
        var origins = pieces.SelectMany((piece, i) => piece.Blocks.Select(_ => i)).ToList();
        var pairs = PairJoining.Join(original.Where(TranslatedPart.IsTranslated).ToSequence(), pieces.SelectMany(piece => piece.Blocks).ToSequence());
        var (before, parts) = ("", new List<TranslatedPart>());
        var (at, last) = (0, -1);
        foreach (var pair in pairs)
        {
            var own = origins.Skip(at).Take(pair.Translation.Count).Distinct().Where(piece => piece > last).ToList();
            var continues = pair.Translation.Count > 0 && own.Count == 0;
            var content = string.Join("\n\n", own.Select(piece => pieces[piece].Written));
            at += pair.Translation.Count;
            last = own.Count > 0 ? own[^1] : last;
            var part = new TranslatedPart(0, Math.Max(1, pair.Original.Count), MarkdownWriter.Write(pair.Original), content);
            if (pair.Original.Count > 0 && !(continues && parts.Count > 0))
            {
                parts.Add(part);
            }
            else if (pair.Original.Count > 0)
            {
                parts[^1] = parts[^1].With([part]);
            }
            else if (content.Length > 0)
            {
                var added = TranslatedPart.Place("", TranslationPlaceState.Added, "", content);
                if (parts.Count == 0)
                {
                    before += added;
                }
                else
                {
                    parts[^1] = parts[^1] with { Following = parts[^1].Following + added };
                }
            }
        }

        return (before, parts);
    }

    // Blocks that the file quotes as one part are one part here too, where none of them has changed.
    private static List<TranslatedPart> AsOld(List<TranslatedPart> now, List<TranslatedPart> old)
    {
        var together = old.Select(part => part.Words).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        var words = now.ConvertAll(part => part.Words);
        var parts = new List<TranslatedPart>(now.Count);
        for (var i = 0; i < now.Count;)
        {
            var count = CountTogether(words, i, together);
            parts.Add(now[i].With(now.GetRange(i + 1, count - 1)));
            i += count;
        }

        return parts;
    }

    // As many as the file quotes in one part; no further than one of its parts begins so, for a long text has many blocks and a file may have many parts.
    private static int CountTogether(List<string> words, int from, string[] together)
    {
        var (joined, most) = (words[from], 1);
        for (var count = 1; ; joined += " " + words[from + count++])
        {
            var at = Array.BinarySearch(together, joined, StringComparer.Ordinal);
            most = at >= 0 ? count : most;
            var next = at >= 0 ? at + 1 : ~at;
            if (from + count == words.Count || next == together.Length || !together[next].StartsWith(joined, StringComparison.Ordinal))
            {
                return most;
            }
        }
    }

    /// <param name="leftOut">Words of the original that were there when the file was made and that it doesn't quote any more: they were left out on purpose.</param>
    private static List<TranslatedPart> Compared(List<TranslatedPart> old, List<TranslatedPart> now, HashSet<string> leftOut)
    {
        var steps = new SequenceDifference().Compare(old.ConvertAll(part => part.Words), now.ConvertAll(part => part.Words));
        var moved = Moved(steps);
        var isMoved = moved.Values.ToHashSet();
        var parts = new List<TranslatedPart>(now.Count);
        var (removed, added) = (new List<TranslatedPart>(), new List<TranslatedPart>());
        var (atOld, atNow) = (0, 0);
        foreach (var (kind, _) in steps)
        {
            if (kind == DifferenceKind.Removed)
            {
                removed.AddRange(isMoved.Contains(atOld) ? [] : [old[atOld]]);
                atOld++;
            }
            else if (kind == DifferenceKind.Added && !moved.ContainsKey(atNow))
            {
                added.Add(now[atNow++]);
            }
            else
            {
                EndRun();
                var same = old[moved.TryGetValue(atNow, out var from) ? from : atOld];
                parts.Add(now[atNow++] with { Content = same.Content, State = same.State, Following = same.Following });
                atOld += kind == DifferenceKind.Kept ? 1 : 0;
            }
        }

        EndRun();
        return parts;

        void EndRun()
        {
            parts.AddRange(Replaced(removed, removed.Count > 0 ? added : added.FindAll(part => !leftOut.Contains(part.Words))));
            removed.Clear();
            added.Clear();
        }
    }

    // A paragraph that stands elsewhere now takes along what was written for it: numbers of the new places, and of the old ones.
    private static Dictionary<int, int> Moved(List<(DifferenceKind Kind, string Words)> steps)
    {
        var gone = new Dictionary<string, Queue<int>>(StringComparer.Ordinal);
        var atOld = 0;
        foreach (var (kind, words) in steps.Where(step => step.Kind != DifferenceKind.Added))
        {
            if (kind == DifferenceKind.Removed)
            {
                (gone.TryGetValue(words, out var places) ? places : gone[words] = new Queue<int>()).Enqueue(atOld);
            }

            atOld++;
        }

        var moved = new Dictionary<int, int>();
        var atNow = 0;
        foreach (var (kind, words) in steps.Where(step => step.Kind != DifferenceKind.Removed))
        {
            if (kind == DifferenceKind.Added && gone.TryGetValue(words, out var places) && places.TryDequeue(out var from))
            {
                moved.Add(atNow, from);
            }

            atNow++;
        }

        return moved;
    }

    // Between two places that stayed: which old paragraph became which new one shows by their lengths.
    private static IEnumerable<TranslatedPart> Replaced(List<TranslatedPart> removed, List<TranslatedPart> added)
    {
        var (atRemoved, atAdded) = (0, 0);
        foreach (var pair in PairJoining.Join(AsBlocks(removed), AsBlocks(added)))
        {
            var before = removed.GetRange(atRemoved, pair.Original.Count);
            var after = added.GetRange(atAdded, pair.Translation.Count);
            (atRemoved, atAdded) = (atRemoved + before.Count, atAdded + after.Count);
            var was = before.Count == 0 ? null : before[0].With(before.Skip(1));
            var (content, following) = (was?.Content, was?.Following ?? "");
            if (after.Count > 0)
            {
                var isOpen = string.IsNullOrWhiteSpace(content);
                yield return after[0].With(after.Skip(1)) with { Content = content ?? "", Following = following, State = isOpen ? TranslationPlaceState.Same : TranslationPlaceState.Changed };
            }
            else if (was is not null && (following.Length > 0 || !string.IsNullOrWhiteSpace(content)))
            {
                yield return was with { State = TranslationPlaceState.Removed };
            }
        }
    }

    private static Sequence<Block> AsBlocks(List<TranslatedPart> parts) => parts.Select(part => (Block)new Block.Paragraph([new Inline.Text(part.Quoted)])).ToSequence();
}
