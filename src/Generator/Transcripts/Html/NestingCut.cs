using System.Buffers;

namespace Generator.Transcripts.Html;

/// <summary>
/// Takes the tags out of a page that would nest elements deeper than a limit, before a parser sees them. Their characters become U+0000, which HTML passes over
/// (HTML Standard §13.2.6.4.7), so that every offset stays true. It follows tags only roughly; <see cref="HtmlParsing"/> watches the tree itself.
/// </summary>
internal sealed class NestingCut
{
    // Elements without content, and elements that the next of their kind closes: these don't nest in one another.
    private static readonly HashSet<string> s_uncounted = new(StringComparer.OrdinalIgnoreCase)
    {
        "area", "base", "basefont", "bgsound", "br", "col", "command", "embed", "frame", "hr", "image", "img", "input", "keygen", "link", "meta", "param", "source", "track", "wbr",
        "body", "dd", "dt", "head", "html", "li", "optgroup", "option", "p", "rb", "rp", "rt", "rtc", "tbody", "td", "tfoot", "th", "thead", "tr",
    };

    private static readonly string[] s_raw = ["script", "style", "textarea", "title", "xmp"];
    private static readonly SearchValues<char> s_nameEnds = SearchValues.Create(" \t\n\f\r/>");

    private readonly string _text;
    private readonly int _limit;
    private readonly Dictionary<string, int> _open = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> _taken = new(StringComparer.OrdinalIgnoreCase);
    private char[]? _cut;
    private int _depth;

    private NestingCut(string text, int limit)
    {
        _text = text;
        _limit = limit;
    }

    /// <summary>Where the first tag was taken out; null where none was.</summary>
    public int? First { get; private set; }

    /// <summary>The page with at most so many elements open at once.</summary>
    public string Result => _cut is null ? _text : new string(_cut);

    public static NestingCut Of(string text, int limit)
    {
        var cut = new NestingCut(text, limit);
        cut.Run();
        return cut;
    }

    private void Run()
    {
        for (var at = 0; at < _text.Length && (at = _text.IndexOf('<', at)) >= 0;)
        {
            var rest = _text.AsSpan(at);
            if (rest.StartsWith("<!--", StringComparison.Ordinal))
            {
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

    private int Tag(int at, bool isEnd)
    {
        var nameStart = isEnd ? at + 2 : at + 1;
        var length = _text.AsSpan(nameStart).IndexOfAny(s_nameEnds);
        var name = _text.AsSpan(nameStart, length < 0 ? _text.Length - nameStart : Math.Min(length, 64)).ToString();
        var end = TagEnd(nameStart + name.Length);
        if (s_uncounted.Contains(name))
        {
            return end;
        }

        if (isEnd)
        {
            Close(name, at, end);
        }
        else if (_text[end - 1] != '>' || _text[end - 2] != '/' || !IsForeignOpen)
        {
            Open(name, at, end);
        }

        return !isEnd && !IsForeignOpen && Array.Exists(s_raw, r => r.Equals(name, StringComparison.OrdinalIgnoreCase)) ? RawEnd(name, end) : end;
    }

    // In drawings and formulas a slash closes an element, and elements of raw text are ordinary ones.
    private bool IsForeignOpen => _open.GetValueOrDefault("svg") > 0 || _open.GetValueOrDefault("math") > 0;

    private void Open(string name, int start, int end)
    {
        if (_depth < _limit)
        {
            _depth++;
            _open[name] = _open.GetValueOrDefault(name) + 1;
            return;
        }

        _taken[name] = _taken.GetValueOrDefault(name) + 1;
        Take(start, end);
    }

    private void Close(string name, int start, int end)
    {
        if (_taken.GetValueOrDefault(name) is > 0 and var taken)
        {
            _taken[name] = taken - 1;
            Take(start, end);
        }
        else if (_open.GetValueOrDefault(name) is > 0 and var open)
        {
            _open[name] = open - 1;
            _depth--;
        }
    }

    private void Take(int start, int end)
    {
        First ??= start;
        _cut ??= _text.ToCharArray();
        _cut.AsSpan(start, end - start).Clear();
    }

    /// <summary>After the `&gt;` that ends a tag; one inside a quoted value ends none (HTML Standard §13.2.5.32 to §13.2.5.39).</summary>
    private int TagEnd(int at)
    {
        while (at < _text.Length)
        {
            var sign = _text[at];
            if (sign == '>')
            {
                return at + 1;
            }

            at++;
            if (sign == '=')
            {
                while (at < _text.Length && char.IsWhiteSpace(_text[at]))
                {
                    at++;
                }

                if (at < _text.Length && _text[at] is '"' or '\'')
                {
                    var close = _text.IndexOf(_text[at], at + 1);
                    at = close < 0 ? _text.Length : close + 1;
                }
            }
        }

        return _text.Length;
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

    private int RawEnd(string name, int at)
    {
        var end = _text.IndexOf($"</{name}", at, StringComparison.OrdinalIgnoreCase);
        return end < 0 ? _text.Length : end;
    }
}
