using AngleSharp.Dom;

namespace Generator.Transcripts.Html;

/// <summary>
/// Where pieces of a page stand in its text. The tree knows the places of elements only; a text is looked for from the last element on, because a passage that
/// begins after a line break should be found at its own words.
/// </summary>
internal sealed class SourcePlaces(string source)
{
    private const int LongestProbe = 24;
    private const int LongestSearch = 4096;

    private int _at;

    /// <summary>The last place that is known.</summary>
    public int At => _at;

    /// <summary>Notes that the walk has come to an element.</summary>
    public int Enter(IElement element)
    {
        if (element.SourceReference?.Position.Index is >= 0 and var index && index < source.Length)
        {
            _at = index;
        }

        return _at;
    }

    /// <summary>Where a text that comes next begins; near it where its characters are written as references.</summary>
    public int Find(string text)
    {
        var start = text.AsSpan().IndexOfAnyExcept(InlinePiece.Blanks);
        if (start < 0)
        {
            return _at;
        }

        var length = 1;
        while (length < LongestProbe && start + length < text.Length && char.IsLetterOrDigit(text[start + length]))
        {
            length++;
        }

        var from = _at < source.Length && source[_at] == '<' ? Math.Max(source.IndexOf('>', _at), _at) : _at;
        var found = source.AsSpan(from, Math.Min(LongestSearch, source.Length - from)).IndexOf(text.AsSpan(start, length), StringComparison.Ordinal);
        _at = found < 0 ? _at : from + found;
        return _at;
    }
}
