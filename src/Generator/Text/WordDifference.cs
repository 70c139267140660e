using System.Globalization;
using System.Text;

namespace Generator.Text;

/// <summary>A piece of text that stayed, went or came.</summary>
public sealed record DifferencePart(DifferenceKind Kind, string Text);

/// <summary>A paragraph that changed: what of it stayed, what was removed and what was added, in reading order.</summary>
public sealed record ParagraphDifference(Sequence<DifferencePart> Parts)
{
    /// <summary>The paragraph as it was before; empty where it is new.</summary>
    public string Earlier => string.Concat(Parts.Where(p => p.Kind != DifferenceKind.Added).Select(p => p.Text));

    /// <summary>The paragraph as it is after; empty where it was taken out.</summary>
    public string Later => string.Concat(Parts.Where(p => p.Kind != DifferenceKind.Removed).Select(p => p.Text));
}

/// <summary>The difference between two texts, paragraph by paragraph and word by word.</summary>
/// <param name="Changed">In reading order.</param>
/// <param name="Unchanged">How many paragraphs stayed as they were.</param>
public sealed record WordDifference(Sequence<ParagraphDifference> Changed, int Unchanged)
{
    // Two paragraphs that share less than this part of their letters, in percent, are not one paragraph rewritten.
    private const int LeastInCommon = 30;

    // Paragraphs further away aren't taken for the same one.
    private const int FurthestPartner = 6;

    /// <summary>Compares two texts; what becomes of their order costs no more time than is set for it, however long they are.</summary>
    public static WordDifference Between(Sequence<string> earlier, Sequence<string> later)
    {
        var changed = new List<ParagraphDifference>();
        var unchanged = 0;
        var (removed, added) = (new List<string>(), new List<string>());
        var difference = new SequenceDifference();
        foreach (var (kind, paragraph) in difference.Compare(earlier, later))
        {
            if (kind == DifferenceKind.Kept)
            {
                Flush(removed, added, changed, difference);
                unchanged++;
            }
            else
            {
                (kind == DifferenceKind.Removed ? removed : added).Add(paragraph);
            }
        }

        Flush(removed, added, changed, difference);
        return new WordDifference(changed.ToSequence(), unchanged);
    }

    // What was replaced at one place: each paragraph with the first of the others that it has much in common with.
    private static void Flush(List<string> removed, List<string> added, List<ParagraphDifference> changed, SequenceDifference difference)
    {
        var next = 0;
        foreach (var paragraph in removed)
        {
            var partner = -1;
            ParagraphDifference? both = null;
            for (var i = next; i < Math.Min(added.Count, next + FurthestPartner) && partner < 0; i++)
            {
                both = OfWords(paragraph, added[i], difference);
                partner = both is null ? -1 : i;
            }

            if (both is null)
            {
                changed.Add(new ParagraphDifference([new DifferencePart(DifferenceKind.Removed, paragraph)]));
                continue;
            }

            changed.AddRange(added[next..partner].Select(New));
            changed.Add(both);
            next = partner + 1;
        }

        changed.AddRange(added[next..].Select(New));
        removed.Clear();
        added.Clear();
    }

    private static ParagraphDifference New(string paragraph) => new([new DifferencePart(DifferenceKind.Added, paragraph)]);

    private static ParagraphDifference? OfWords(string earlier, string later, SequenceDifference difference)
    {
        // A length that differs too much can't leave enough in common; most pairs end here.
        if (Math.Min(earlier.Length, later.Length) * 100L < Math.Max(earlier.Length, later.Length) * (long)LeastInCommon)
        {
            return null;
        }

        var parts = new List<DifferencePart>();
        var (kept, removed, added) = (new StringBuilder(), new StringBuilder(), new StringBuilder());
        var inCommon = 0;
        foreach (var (kind, word) in difference.Compare(Words(earlier), Words(later)))
        {
            if (kind == DifferenceKind.Kept)
            {
                kept.Append(word);
                inCommon += string.IsNullOrWhiteSpace(word) ? 0 : word.Length;
                continue;
            }

            if (removed.Length + added.Length > 0 && IsWhiteSpace(kept))
            {
                // The space between two changed words is read with them: otherwise each word of a new sentence would be a change of its own.
                removed.Append(kept);
                added.Append(kept);
                kept.Clear();
            }
            else if (kept.Length > 0)
            {
                Take(parts, removed, added);
                parts.Add(new DifferencePart(DifferenceKind.Kept, kept.ToString()));
                kept.Clear();
            }

            (kind == DifferenceKind.Removed ? removed : added).Append(word);
        }

        Take(parts, removed, added);
        if (kept.Length > 0)
        {
            parts.Add(new DifferencePart(DifferenceKind.Kept, kept.ToString()));
        }

        return inCommon * 100L < Math.Max(earlier.Length, later.Length) * (long)LeastInCommon ? null : new ParagraphDifference(parts.ToSequence());
    }

    private static void Take(List<DifferencePart> parts, StringBuilder removed, StringBuilder added)
    {
        foreach (var (kind, text) in new[] { (DifferenceKind.Removed, removed), (DifferenceKind.Added, added) })
        {
            if (text.Length > 0)
            {
                parts.Add(new DifferencePart(kind, text.ToString()));
                text.Clear();
            }
        }
    }

    private static bool IsWhiteSpace(StringBuilder text) => text.Length is > 0 and < 4 && string.IsNullOrWhiteSpace(text.ToString());

    // Runs of letters and digits, everything else sign by sign, and so the signs of scripts without spaces; marks stay with what they stand on.
    private static List<string> Words(string text)
    {
        var words = new List<string>();
        var (start, at) = (0, 0);
        var isWord = false;
        foreach (var rune in text.EnumerateRunes())
        {
            var isPart = Rune.IsLetterOrDigit(rune) && !IsWithoutSpaces(rune.Value);
            var isMark = Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format;
            if (at > start && !(isMark || (isWord && isPart)))
            {
                words.Add(text[start..at]);
                start = at;
            }

            isWord = isMark ? isWord : isPart;
            at += rune.Utf16SequenceLength;
        }

        if (at > start)
        {
            words.Add(text[start..]);
        }

        return words;
    }

    // Thai and Lao, Myanmar, Khmer, and everything from the Chinese radicals on that is a letter (Unicode 16, blocks).
    private static bool IsWithoutSpaces(int value) => value is (>= 0x0E00 and <= 0x0EFF) or (>= 0x1000 and <= 0x109F) or (>= 0x1780 and <= 0x17FF) or (>= 0x2E80 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or >= 0x20000;
}
