using Generator.Text;

namespace Generator.Transcripts.Html;

/// <summary>
/// Text that flows in one line of boxes, as a browser would set it: white space collapsed over the borders of elements (CSS Text 3 §4.1.1), cut into passages
/// where two line breaks follow one another.
/// </summary>
internal sealed class InlineRun
{
    private readonly List<InlinePiece> _pieces = [];
    private bool _isAfterSpace = true;
    private char[] _collapsed = [];

    /// <summary>Whether nothing a reader could see was added yet.</summary>
    public bool IsBlank { get; private set; } = true;

    /// <summary>Whether the next text begins a line.</summary>
    public bool IsAtLineStart => _pieces.Count == 0 || _pieces[^1].IsBreak;

    /// <summary>Adds cleaned text.</summary>
    public void AddText(string text, InlineFrame? frame, int offset)
    {
        if (_collapsed.Length < text.Length)
        {
            _collapsed = new char[Math.Max(text.Length, 2 * _collapsed.Length)];
        }

        var length = 0;
        foreach (var character in text)
        {
            if (!TextNormalization.IsWhiteSpace(character))
            {
                _collapsed[length++] = character;
                _isAfterSpace = false;
            }
            else if (!_isAfterSpace)
            {
                _collapsed[length++] = ' ';
                _isAfterSpace = true;
            }
        }

        var collapsed = _collapsed.AsSpan(0, length);
        Add(collapsed.SequenceEqual(text) ? text : new string(collapsed), frame, offset);
    }

    /// <summary>Adds cleaned text with its white space as it is.</summary>
    public void AddPreformatted(string text, InlineFrame? frame, int offset) => Add(text, frame, offset);

    public void AddBreak()
    {
        _pieces.Add(new InlinePiece(null, null, 0));
        _isAfterSpace = true;
    }

    /// <summary>The passages of the run; it is empty then.</summary>
    public List<RunPart> Take(bool isHeading)
    {
        var parts = new List<RunPart>();
        var start = 0;
        while (start < _pieces.Count)
        {
            var (end, next) = Gap(start, isHeading);
            if (RunPart.Of(_pieces, start, end) is { } part)
            {
                parts.Add(part with { IsAfterGap = start > 0 });
            }

            start = next;
        }

        Clear();
        return parts;
    }

    /// <summary>The run as one text with its lines; null where it is blank. It is empty then.</summary>
    public RunPart? TakePreformatted()
    {
        var part = IsBlank ? null : RunPart.OfLines(_pieces);
        Clear();
        return part;
    }

    private void Add(string text, InlineFrame? frame, int offset)
    {
        if (text.Length > 0)
        {
            var piece = new InlinePiece(text, frame, offset);
            _pieces.Add(piece);
            IsBlank = IsBlank && piece.IsBlank;
        }
    }

    /// <summary>Where the passage from a piece on ends, and where the next begins: at two breaks with nothing to see between them. A heading has no gaps.</summary>
    private (int End, int Next) Gap(int start, bool isHeading)
    {
        for (var i = start; i < _pieces.Count && !isHeading; i++)
        {
            if (!_pieces[i].IsBreak)
            {
                continue;
            }

            var (breaks, after) = (1, i + 1);
            while (after < _pieces.Count && (_pieces[after].IsBreak || _pieces[after].IsBlank))
            {
                breaks += _pieces[after].IsBreak ? 1 : 0;
                after++;
            }

            if (breaks > 1)
            {
                return (i, after);
            }

            i = after - 1;
        }

        return (_pieces.Count, _pieces.Count);
    }

    private void Clear()
    {
        _pieces.Clear();
        _isAfterSpace = true;
        IsBlank = true;
    }
}
