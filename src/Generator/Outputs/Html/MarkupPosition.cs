using System.Text;

namespace Generator.Outputs.Html;

/// <summary>Follows a template's markup character by character, to know whether the next one is text or stands in a tag, and in which attribute.</summary>
internal sealed class MarkupPosition
{
    // Attributes whose value a browser may follow or load (HTML Standard, index of attributes).
    private static readonly HashSet<string> s_addressAttributes = new(StringComparer.Ordinal)
    {
        "action", "cite", "data", "formaction", "href", "imagesrcset", "itemid", "manifest", "ping", "poster", "src", "srcset", "usemap",
    };

    private readonly StringBuilder _tag = new();
    private readonly StringBuilder _attribute = new();
    private State _state = State.Text;
    private string _rawElement = "";

    private enum State
    {
        Text,
        TagOpen,
        TagName,
        BetweenAttributes,
        AttributeName,
        BeforeValue,
        DoubleQuoted,
        SingleQuoted,
        Unquoted,
        MarkupDeclaration,
        Comment,
        RawText,
    }

    public TemplatePlace Place => _state switch
    {
        State.Text => TemplatePlace.Text,
        State.DoubleQuoted => AttributePlace(_attribute.ToString()),
        _ => TemplatePlace.Forbidden,
    };

    public void Read(ReadOnlySpan<char> markup)
    {
        for (var i = 0; i < markup.Length; i++)
        {
            var rest = markup[i..];
            var c = char.ToLowerInvariant(rest[0]);
            _state = _state switch
            {
                State.Text => c == '<' ? State.TagOpen : State.Text,
                State.TagOpen => OpenTag(c, rest),
                State.TagName or State.BetweenAttributes or State.AttributeName => InTag(c),
                State.BeforeValue => c switch { '"' => State.DoubleQuoted, '\'' => State.SingleQuoted, '>' => EndTag(), _ when IsSpace(c) => State.BeforeValue, _ => State.Unquoted },
                State.DoubleQuoted => c == '"' ? State.BetweenAttributes : State.DoubleQuoted,
                State.SingleQuoted => c == '\'' ? State.BetweenAttributes : State.SingleQuoted,
                State.Unquoted => c == '>' ? EndTag() : IsSpace(c) ? State.BetweenAttributes : State.Unquoted,
                State.MarkupDeclaration => c == '>' ? State.Text : State.MarkupDeclaration,
                State.Comment => rest.StartsWith("-->", StringComparison.Ordinal) ? State.MarkupDeclaration : State.Comment,
                _ => rest.StartsWith("</" + _rawElement, StringComparison.OrdinalIgnoreCase) ? State.TagOpen : State.RawText,
            };
        }
    }

    private static bool IsSpace(char c) => c is ' ' or '\n' or '\t' or '\r' or '\f';

    private static TemplatePlace AttributePlace(string name) => name switch
    {
        _ when s_addressAttributes.Contains(name) || name.EndsWith(":href", StringComparison.Ordinal) => TemplatePlace.Address,
        "style" or "srcdoc" => TemplatePlace.Forbidden,
        _ when name.StartsWith("on", StringComparison.Ordinal) => TemplatePlace.Forbidden,
        _ => TemplatePlace.Attribute,
    };

    private State OpenTag(char c, ReadOnlySpan<char> rest)
    {
        if (c == '!')
        {
            return rest.StartsWith("!--", StringComparison.Ordinal) ? State.Comment : State.MarkupDeclaration;
        }

        if (c != '/' && !char.IsAsciiLetter(c))
        {
            return State.Text;
        }

        _tag.Clear().Append(c);
        return State.TagName;
    }

    private State InTag(char c)
    {
        if (c == '>')
        {
            return EndTag();
        }

        if (IsSpace(c) || c == '/')
        {
            return State.BetweenAttributes;
        }

        if (_state == State.TagName)
        {
            _tag.Append(c);
            return State.TagName;
        }

        if (c == '=' && _state == State.AttributeName)
        {
            return State.BeforeValue;
        }

        if (_state == State.BetweenAttributes)
        {
            _attribute.Clear();
        }

        _attribute.Append(c);
        return State.AttributeName;
    }

    private State EndTag()
    {
        _rawElement = _tag.ToString();
        return _rawElement is "script" or "style" ? State.RawText : State.Text;
    }
}
