using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using Generator.Text;

namespace Generator.Languages;

/// <summary>Words of one language with places to fill: `by {authors}`.</summary>
public sealed record MessagePattern(Sequence<MessagePart> Parts)
{
    private static readonly SearchValues<char> s_nameCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz_");

    public static MessagePattern Empty { get; } = new([]);

    /// <summary>Names of the places, in order.</summary>
    public IEnumerable<string> Places => Parts.Where(part => part.IsPlace).Select(part => part.Value);

    /// <summary>Reads a pattern; false where a brace isn't closed, or holds anything but a name of `a`–`z` and `_`.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out MessagePattern? pattern)
    {
        pattern = null;
        var parts = new List<MessagePart>();
        for (var at = 0; at < text.Length;)
        {
            var brace = text.AsSpan(at).IndexOfAny('{', '}');
            var end = brace < 0 ? text.Length : at + brace;
            if (end > at)
            {
                parts.Add(new MessagePart(text[at..end], IsPlace: false));
            }

            if (end == text.Length)
            {
                break;
            }

            var close = text.IndexOf('}', end);
            if (close <= end + 1 || text.AsSpan(end + 1, close - end - 1).ContainsAnyExcept(s_nameCharacters))
            {
                return false;
            }

            parts.Add(new MessagePart(text[(end + 1)..close], IsPlace: true));
            at = close + 1;
        }

        pattern = new MessagePattern(parts.ToSequence());
        return true;
    }

    /// <summary>The words with every place filled.</summary>
    public string Fill(Func<string, string> value)
    {
        var filled = new StringBuilder();
        foreach (var part in Parts)
        {
            filled.Append(part.IsPlace ? value(part.Value) : part.Value);
        }

        return filled.ToString();
    }
}

/// <summary>A piece of a pattern: words, or a place to fill.</summary>
/// <param name="Value">The words, or the place's name.</param>
public sealed record MessagePart(string Value, bool IsPlace);
