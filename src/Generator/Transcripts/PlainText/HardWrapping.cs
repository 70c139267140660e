namespace Generator.Transcripts.PlainText;

/// <summary>Whether the lines of a text file were broken at a width, as mails and wire copy are, and at which.</summary>
internal sealed class HardWrapping
{
    // Nobody wraps prose wider; a file whose text mostly lies in longer lines has a paragraph a line.
    private const int WidestWrap = 120;

    // Narrower columns can't be told from lists and verse.
    private const int NarrowestWrap = 40;

    // With fewer full lines than this, chance could have filled them.
    private const int EnoughFullLines = 3;

    private readonly int _width;

    private HardWrapping(int width) => _width = width;

    /// <summary>Judges by the whole file, because a paragraph of two lines says nothing.</summary>
    public static HardWrapping Of(List<TextLine> lines)
    {
        var narrow = lines.Where(l => l.Width <= WidestWrap).ToList();
        var all = lines.Sum(l => (long)l.Width);
        if (narrow.Count < 2 || narrow.Sum(l => (long)l.Width) * 2 < all)
        {
            return new HardWrapping(0);
        }

        var wrapping = new HardWrapping(narrow.Max(l => l.Width));
        var (full, open, continued) = wrapping.Count(lines);
        var isEvident = full >= EnoughFullLines ? full * 10 >= open * 6 : full > 0 && full == open && continued == open;
        return wrapping._width >= NarrowestWrap && isEvident ? wrapping : new HardWrapping(0);
    }

    /// <summary>Whether the next line goes on with this one's paragraph: this one was full, so the break comes from wrapping.</summary>
    public bool Joins(TextLine line, TextLine next) =>
        _width > 0 && next is { BlankLinesBefore: 0, HasBullet: false } && IsFull(line, next) && (next.Indent <= line.Indent || line.HasBullet);

    /// <summary>What stands between two joined lines: nothing between signs of scripts written without spaces.</summary>
    public static string Joint(TextLine line, TextLine next) => IsWithoutSpaces(line.Text[^1]) && IsWithoutSpaces(next.Text[0]) ? "" : " ";

    // A line is full when the next line's first word had no room left in it.
    private bool IsFull(TextLine line, TextLine next) => line.Width + 1 + FirstWordLength(next.Text) > _width;

    private (int Full, int Open, int Continued) Count(List<TextLine> lines)
    {
        var (full, open, continued) = (0, 0, 0);
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            var (line, next) = (lines[i], lines[i + 1]);
            if (next.BlankLinesBefore > 0 || next.HasBullet)
            {
                continue;
            }

            open++;
            if (IsFull(line, next))
            {
                full++;
                continued += char.IsLower(next.Text[0]) ? 1 : 0;
            }
        }

        return (full, open, continued);
    }

    private static int FirstWordLength(string text)
    {
        // Lines of scripts without spaces end anywhere, but not before a full stop or a closing bracket: a few signs of room are no sign of a break.
        if (IsWithoutSpaces(text[0]))
        {
            return 3;
        }

        var end = text.AsSpan().IndexOfAny(' ', '\t');
        return end < 0 ? text.Length : end;
    }

    // Han, kana, and their punctuation; Thai, Lao, Khmer and Burmese text has spaces between phrases and is wrapped at them.
    private static bool IsWithoutSpaces(char c) => c is (>= '\u3000' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFF00' and <= '\uFF65');
}
