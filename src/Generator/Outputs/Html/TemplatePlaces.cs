using Scriban.Parsing;

namespace Generator.Outputs.Html;

/// <summary>Where in a page's markup a template writes a value; it decides how the value is escaped and which values are allowed.</summary>
public enum TemplatePlace
{
    /// <summary>Between tags.</summary>
    Text,

    /// <summary>Inside a double-quoted attribute value.</summary>
    Attribute,

    /// <summary>Inside the double-quoted value of an attribute that holds an address.</summary>
    Address,

    /// <summary>Where nothing may be written: in a tag's or attribute's name, an unquoted or single-quoted value, a comment, a script or style, an event handler.</summary>
    Forbidden,
}

/// <summary>The place of every piece of code in a template, found once by reading the markup around it as a tokenizer would (HTML Standard §13.2.5).</summary>
internal sealed class TemplatePlaces
{
    private readonly List<(int Offset, TemplatePlace Place)> _places = [];

    public TemplatePlaces(string template)
    {
        var markup = new MarkupPosition();
        foreach (var token in new Lexer(template, null, LexerOptions.Default))
        {
            if (token.Type is TokenType.Raw or TokenType.Escape)
            {
                markup.Read(template.AsSpan(token.Start.Offset, token.End.Offset - token.Start.Offset + 1));
            }
            else if (token.Type == TokenType.CodeEnter)
            {
                _places.Add((token.Start.Offset, markup.Place));
            }
        }
    }

    /// <summary>The place of the code that begins at or before an offset.</summary>
    public TemplatePlace At(int offset)
    {
        var (low, high) = (0, _places.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _places[middle].Offset <= offset ? (middle + 1, high) : (low, middle);
        }

        return low == 0 ? TemplatePlace.Forbidden : _places[low - 1].Place;
    }
}
