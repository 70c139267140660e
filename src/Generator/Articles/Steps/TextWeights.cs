namespace Generator.Articles.Steps;

/// <summary>How much running text each passage of a page holds, and how much of anything else: added up for any span of passages in one step.</summary>
internal sealed class TextWeights
{
    private const int LongLine = 80;
    private const int FewestLines = 4;
    private const int ShortestSentence = 20;

    // A long line that ends as no sentence may be a title of other news: it speaks for its container with half its weight.
    private const int OfTitles = 2;


    private readonly int[] _lengths;
    private readonly int[] _weights;
    private readonly long[] _weightSums;
    private readonly long[] _lengthSums;
    private readonly long[] _linkSums;
    private readonly int[] _textCounts;

    // The first long line under the headline, which is no title of other news; -1 where none is.
    private readonly int _first;

    public TextWeights(ArticleDraft draft)
    {
        var count = draft.Count;
        _lengths = new int[count];
        _weights = new int[count];
        _weightSums = new long[count + 1];
        _lengthSums = new long[count + 1];
        _linkSums = new long[count + 1];
        _textCounts = new int[count + 1];
        var headline = draft.HeadlinePassage;
        _first = headline < 0 ? -1 : Enumerable.Range(headline + 1, count - headline - 1).FirstOrDefault(i => draft.IsOpen(i) && draft.IsText(i) && draft.Passages[i].TextLength >= LongLine, -1);
        for (var i = 0; i < count; i++)
        {
            var isText = draft.IsText(i);
            var passage = draft.Passages[i];
            _lengths[i] = isText ? LengthOf(draft.Text(i)) : 0;
            var link = passage.TextLength == 0 ? 0 : (int)((long)_lengths[i] * passage.LinkLength / passage.TextLength);
            var isOpen = isText && draft.IsOpen(i);
            _weights[i] = isOpen ? Weight(draft, i, link) : 0;
            _weightSums[i + 1] = _weightSums[i] + _weights[i];
            _lengthSums[i + 1] = _lengthSums[i] + (isOpen ? _lengths[i] : 0);
            _linkSums[i + 1] = _linkSums[i] + (isOpen ? link : 0);
            _textCounts[i + 1] = _textCounts[i] + (isText && _lengths[i] > 0 ? 1 : 0);
        }
    }

    /// <summary>The weight of running text in a passage: its length without its links; 0 for labels, headings, lists of links and whatever is decided already.</summary>
    public int Of(int passage) => _weights[passage];

    /// <summary>A passage's length as readers measure it.</summary>
    public int Length(int passage) => _lengths[passage];

    public long Of(ContainerTree.Span span) => _weightSums[span.Last + 1] - _weightSums[span.First];

    /// <summary>Length of the open texts of a span.</summary>
    public long Length(ContainerTree.Span span) => _lengthSums[span.Last + 1] - _lengthSums[span.First];

    /// <summary>Of this, what stands in links.</summary>
    public long LinkLength(ContainerTree.Span span) => _linkSums[span.Last + 1] - _linkSums[span.First];

    /// <summary>How many texts stand in a span, decided or not.</summary>
    public int Texts(ContainerTree.Span span) => _textCounts[span.Last + 1] - _textCounts[span.First];

    /// <summary>The length of a text in letters of an alphabet: a sign of a script that writes words with one or two signs says as much as several letters.</summary>
    public static int LengthOf(string text)
    {
        var length = text.Length;
        foreach (var c in text)
        {
            if (c is (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uAC00' and <= '\uD7A3') or (>= '\uF900' and <= '\uFAFF'))
            {
                length++;
            }
        }

        return length;
    }

    private int Weight(ArticleDraft draft, int i, int link)
    {
        if (link * 2 > _lengths[i] || draft.Passages[i].Block is Blocks.Block.Heading)
        {
            return 0;
        }

        // Whose a page or a picture is, at whatever length, is seldom said inside the text.
        if (IsListOfLines(draft, i) || draft.Text(i).Contains('©', StringComparison.Ordinal))
        {
            return (_lengths[i] - link) / 4;
        }

        if (LineShape.EndsAsSentence(draft.Text(i)))
        {
            return _lengths[i] >= ShortestSentence ? _lengths[i] - link : 0;
        }

        return _lengths[i] < LongLine ? 0 : (_lengths[i] - link) / (i == _first ? 1 : OfTitles);
    }

    // Titles, names or figures one below the other, parted by line breaks: long all together, but seldom running text; poems are.
    private bool IsListOfLines(ArticleDraft draft, int i)
    {
        if (draft.Passages[i].Block is not Blocks.Block.Paragraph paragraph)
        {
            return false;
        }

        var breaks = paragraph.Content.Count(c => c is Blocks.Inline.LineBreak);
        if (breaks < FewestLines || _lengths[i] / (breaks + 1) > LongLine)
        {
            return false;
        }

        var lines = draft.Text(i).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return lines.Count(l => LineShape.EndsAsSentence(l)) * 3 < lines.Length;
    }
}
