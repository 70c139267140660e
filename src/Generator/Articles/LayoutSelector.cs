using Generator.Text;
using Generator.Transcripts;

namespace Generator.Articles;

/// <summary>One compound selector of a layout (Selectors Level 4 §3.1): a tag, `#id` and `.class` names in any number, nothing else.</summary>
internal sealed record LayoutSelector
{
    private readonly string? _tag;
    private readonly string? _id;
    private readonly Sequence<string> _classes;

    private LayoutSelector(string? tag, string? id, Sequence<string> classes)
    {
        _tag = tag;
        _id = id;
        _classes = classes;
    }

    /// <summary>Reads a selector; null where it isn't one compound of tag, ids and classes.</summary>
    public static LayoutSelector? Parse(string text)
    {
        string? tag = null, id = null;
        var classes = new List<string>();
        var at = 0;
        while (at < text.Length)
        {
            var sign = text[at] is '.' or '#' ? text[at++] : '\0';
            var end = at;
            while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '-' or '_'))
            {
                end++;
            }

            var name = text[at..end];
            if (name.Length == 0 || (sign == '\0' && tag is not null) || (sign == '\0' && at > 0) || (sign == '#' && id is not null))
            {
                return null;
            }

            switch (sign)
            {
                case '.':
                    classes.Add(name.ToLowerInvariant());
                    break;
                case '#':
                    id = name;
                    break;
                default:
                    tag = name.ToLowerInvariant();
                    break;
            }

            at = end;
        }

        return tag is null && id is null && classes.Count == 0 ? null : new LayoutSelector(tag, id, classes.ToSequence());
    }

    /// <summary>Whether it matches the container itself. Class names are compared without regard to case, as the containers keep them.</summary>
    public bool Matches(Container container) =>
        (_tag is null || string.Equals(_tag, container.Tag, StringComparison.Ordinal))
        && (_id is null || string.Equals(_id, container.ElementId, StringComparison.Ordinal))
        && _classes.All(c => container.Classes.Contains(c, StringComparer.Ordinal));
}
