using AngleSharp.Dom;

namespace Generator.Transcripts.Html;

/// <summary>Looks for an element's attributes. The tree's own search folds the name's letters each time, which is most of the work where a dozen are asked for and few are there.</summary>
internal static class AttributeReading
{
    /// <summary>The value of an attribute, or null.</summary>
    /// <param name="name">In lower case, as the parser writes the names of HTML's attributes.</param>
    public static string? Of(IElement element, string name)
    {
        var attributes = element.Attributes;
        for (var i = 0; i < attributes.Length; i++)
        {
            if (attributes[i] is { } attribute && string.Equals(attribute.Name, name, StringComparison.Ordinal))
            {
                return attribute.Value;
            }
        }

        return null;
    }

    /// <summary>Whether an element has one of some attributes.</summary>
    public static bool HasAny(IElement element, params ReadOnlySpan<string> names)
    {
        var attributes = element.Attributes;
        for (var i = 0; i < attributes.Length; i++)
        {
            if (attributes[i] is { } attribute && names.Contains(attribute.Name))
            {
                return true;
            }
        }

        return false;
    }
}
