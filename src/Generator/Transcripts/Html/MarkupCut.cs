using System.Buffers;
using Generator.Settings;

namespace Generator.Transcripts.Html;

/// <summary>
/// Takes out of a page, before a parser sees it, the tags that would nest elements deeper than a limit, the attributes that an element has too many of, and
/// everything after the tag that would be one too many. Characters of tags become U+0000, which HTML passes over (HTML Standard §13.2.6.4.7), and those of
/// attributes become spaces, so that every offset stays true. It follows tags only roughly; <see cref="HtmlParsing"/> watches the tree itself.
/// </summary>
internal sealed class MarkupCut
{
    // Elements without content, and elements that the next of their kind closes: these don't nest in one another.
    private static readonly HashSet<string> s_uncounted = new(StringComparer.OrdinalIgnoreCase)
    {
        "area", "base", "basefont", "bgsound", "br", "col", "command", "embed", "frame", "hr", "image", "img", "input", "keygen", "link", "meta", "param", "source", "track", "wbr",
        "body", "dd", "dt", "head", "html", "li", "optgroup", "option", "p", "rb", "rp", "rt", "rtc", "tbody", "td", "tfoot", "th", "thead", "tr",
    };

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> s_uncountedNames = s_uncounted.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> s_raw =
        new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "script", "style", "textarea", "title", "xmp" }.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly SearchValues<char> s_nameEnds = SearchValues.Create(" \t\n\f\r/>");
    private static readonly SearchValues<char> s_nameEndsOrEquals = SearchValues.Create(" \t\n\f\r/>=");
    private static readonly SearchValues<char> s_betweenAttributes = SearchValues.Create(" \t\n\f\r/");
    private static readonly SearchValues<char> s_spaces = SearchValues.Create(" \t\n\f\r");
    private static readonly SearchValues<char> s_valueEnds = SearchValues.Create(" \t\n\f\r>");

    // A parser looks through the open elements at many a tag.
    private const int ElementsForAStep = 64;

    private readonly string _text;
    private readonly ReadingLimits _limits;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _open = Counts();
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _taken = Counts();
    private char[]? _cut;
    private int _depth;
    private (int Steps, int? End) _before;

    private MarkupCut(string text, ReadingLimits limits)
    {
        _text = text;
        _limits = limits;
    }

    /// <summary>Where the first tag was taken out; null where none was.</summary>
    public int? FirstTag { get; private set; }

    /// <summary>Where the first attribute was taken out; null where none was.</summary>
    public int? FirstAttribute { get; private set; }

    /// <summary>Where the page was cut off; null where all of it is read.</summary>
    public int? End { get; private set; }

    /// <summary>Tags and attributes that a parser will meet, tags counted more than once where they stand deep.</summary>
    public int Steps { get; private set; }

    /// <summary>The page within its limits.</summary>
    public string Result => _cut is null ? _text[..(End ?? _text.Length)] : new(_cut.AsSpan(0, End ?? _text.Length));

    public static MarkupCut Of(string text, ReadingLimits limits)
    {
        var cut = new MarkupCut(text, limits);
        cut.Run();
        return cut;
    }

    private static Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Counts() => new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static int CountOf(Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> counts, ReadOnlySpan<char> name) => counts.TryGetValue(name, out var count) ? count : 0;

    private void Run()
    {
        for (var at = 0; at < _text.Length && End is null && (at = _text.IndexOf('<', at)) >= 0;)
        {
            var rest = _text.AsSpan(at);
            if (rest.StartsWith("<!--", StringComparison.Ordinal))
            {
                Step(at);
                at = CommentEnd(at);
            }
            else if (rest.Length > 2 && (char.IsAsciiLetter(rest[1]) || (rest[1] == '/' && char.IsAsciiLetter(rest[2]))))
            {
                at = Tag(at, isEnd: rest[1] == '/');
            }
            else
            {
                at++;
            }
        }
    }

    private void Step(int at, int steps = 1)
    {
        Steps += steps;
        if (Steps > _limits.Steps)
        {
            End ??= at;
        }
    }

    private int Tag(int at, bool isEnd)
    {
        _before = (Steps, End);
        Step(at, 1 + _depth / ElementsForAStep);
        var nameStart = isEnd ? at + 2 : at + 1;
        var length = _text.AsSpan(nameStart).IndexOfAny(s_nameEnds);
        var nameEnd = length < 0 ? _text.Length : nameStart + length;
        var name = _text.AsSpan(nameStart, Math.Min(nameEnd - nameStart, 64));
        var (end, isSelfClosing) = Attributes(nameEnd);
        if (s_uncountedNames.Contains(name))
        {
            return end;
        }

        if (isEnd)
        {
            Close(name, at, end);
        }
        else if (!isSelfClosing || !IsForeignOpen)
        {
            Open(name, at, end);
        }

        return !isEnd && !IsForeignOpen && s_raw.Contains(name) ? RawEnd(name, end) : end;
    }

    // In drawings and formulas a slash closes an element, and elements of raw text are ordinary ones.
    private bool IsForeignOpen => CountOf(_open, "svg") > 0 || CountOf(_open, "math") > 0;

    private void Open(ReadOnlySpan<char> name, int start, int end)
    {
        if (_depth < _limits.OpenElements)
        {
            _depth++;
            _open[name] = CountOf(_open, name) + 1;
            return;
        }

        _taken[name] = CountOf(_taken, name) + 1;
        Take(start, end);
    }

    private void Close(ReadOnlySpan<char> name, int start, int end)
    {
        if (CountOf(_taken, name) is > 0 and var taken)
        {
            _taken[name] = taken - 1;
            Take(start, end);
        }
        else if (CountOf(_open, name) is > 0 and var open)
        {
            _open[name] = open - 1;
            _depth--;
        }
    }

    private void Take(int start, int end)
    {
        // A parser won't meet it.
        (Steps, End) = _before;
        FirstTag ??= start;
        _cut ??= _text.ToCharArray();
        _cut.AsSpan(start, end - start).Clear();
    }

    /// <summary>Goes over the attributes of a tag to behind the `&gt;` that ends it; one inside a quoted value ends none (HTML Standard §13.2.5.32 to §13.2.5.40).</summary>
    private (int End, bool IsSelfClosing) Attributes(int at)
    {
        var count = 0;
        var firstTooMany = -1;
        while (true)
        {
            var start = at;
            at = SkipAll(at, s_betweenAttributes);
            if (at >= _text.Length || _text[at] == '>')
            {
                Blank(firstTooMany, at);
                return (Math.Min(at + 1, _text.Length), at > start && _text[at - 1] == '/');
            }

            if (++count <= _limits.Attributes)
            {
                Step(at);
            }
            else if (firstTooMany < 0)
            {
                firstTooMany = at;
            }

            at = AttributeEnd(at);
        }
    }

    // An equals sign at the start is part of the name.
    private int AttributeEnd(int at)
    {
        at = SkipTo(at + 1, s_nameEndsOrEquals);
        var value = SkipAll(at, s_spaces);
        if (value >= _text.Length || _text[value] != '=')
        {
            return at;
        }

        value = SkipAll(value + 1, s_spaces);
        if (value < _text.Length && _text[value] is '"' or '\'')
        {
            var close = _text.IndexOf(_text[value], value + 1);
            return close < 0 ? _text.Length : close + 1;
        }

        return SkipTo(value, s_valueEnds);
    }

    private void Blank(int start, int end)
    {
        if (start >= 0)
        {
            FirstAttribute ??= start;
            _cut ??= _text.ToCharArray();
            _cut.AsSpan(start, end - start).Fill(' ');
        }
    }

    private int SkipTo(int at, SearchValues<char> ends)
    {
        var length = at < _text.Length ? _text.AsSpan(at).IndexOfAny(ends) : -1;
        return length < 0 ? _text.Length : at + length;
    }

    private int SkipAll(int at, SearchValues<char> all)
    {
        var length = at < _text.Length ? _text.AsSpan(at).IndexOfAnyExcept(all) : -1;
        return length < 0 ? _text.Length : at + length;
    }

    private int CommentEnd(int at)
    {
        if (_text.AsSpan(at + 4).StartsWith(">", StringComparison.Ordinal) || _text.AsSpan(at + 4).StartsWith("->", StringComparison.Ordinal))
        {
            return at + 5;
        }

        var end = _text.IndexOf("-->", at + 4, StringComparison.Ordinal);
        return end < 0 ? _text.Length : end + 3;
    }

    private int RawEnd(ReadOnlySpan<char> name, int at)
    {
        var end = _text.IndexOf($"</{name}", at, StringComparison.OrdinalIgnoreCase);
        return end < 0 ? _text.Length : end;
    }
}
