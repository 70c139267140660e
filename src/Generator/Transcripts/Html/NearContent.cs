using System.Text;
using AngleSharp.Dom;

namespace Generator.Transcripts.Html;

/// <summary>
/// The first part of what stands in an element: all that a name, a date or a headline takes. Whole contents aren't asked for where elements may stand in one
/// another, or the same text would be gone through once for each of them.
/// </summary>
internal static class NearContent
{
    private const int MostNodes = 1000;

    /// <summary>An element's text; null where it is longer than wanted, or spread over more nodes than a short text is.</summary>
    public static string? TextOf(IElement element, int longest)
    {
        var text = new StringBuilder();
        var nodes = 0;
        foreach (var node in NodesOf(element))
        {
            var piece = (node as IText)?.Data ?? "";
            if (text.Length + piece.Length > longest || ++nodes > MostNodes)
            {
                return null;
            }

            text.Append(piece);
        }

        return text.ToString();
    }

    /// <summary>The first element inside that has an attribute of a value, as far as that isn't far off.</summary>
    public static IElement? Find(IElement element, string attribute, string value) =>
        NodesOf(element).Take(MostNodes).OfType<IElement>().FirstOrDefault(e => string.Equals(e.GetAttribute(attribute), value, StringComparison.Ordinal));

    // In document order. By number: this tree looks for a next sibling from the first one on.
    private static IEnumerable<INode> NodesOf(INode root)
    {
        var open = new Stack<(INode Parent, int Next)>();
        open.Push((root, 0));
        while (open.TryPop(out var place))
        {
            if (place.Next < place.Parent.ChildNodes.Length)
            {
                var node = place.Parent.ChildNodes[place.Next];
                open.Push((place.Parent, place.Next + 1));
                open.Push((node, 0));
                yield return node;
            }
        }
    }
}
