using System.Text;
using Generator.Languages;
using Generator.Text;
using Generator.Web;

namespace Generator.Outputs.Html;

/// <summary>Writes what of a text stayed, was removed and was added: told apart by strokes, and by words for whoever hears the page.</summary>
internal static class ChangeWriter
{
    public static SafeHtml Write(IEnumerable<DifferencePart> parts, TreePlace place)
    {
        var markup = new StringBuilder();
        foreach (var part in parts)
        {
            var text = HtmlEscaping.Text(part.Text).Replace("\n", "<br>", StringComparison.Ordinal);
            markup.Append(part.Kind switch
            {
                DifferenceKind.Removed => $"<del>{Said("captures.removed", place)}{text}</del>",
                DifferenceKind.Added => $"<ins>{Said("captures.added", place)}{text}</ins>",
                _ => text,
            });
        }

        return new SafeHtml(markup.ToString());
    }

    private static string Said(string label, TreePlace place)
    {
        var words = place.Words.Of(label);
        return $"<span class=\"said\" lang=\"{HtmlEscaping.Attribute(words.Tag.Value)}\" dir=\"{words.Direction.AttributeValue()}\">{HtmlEscaping.Text(words.Label(label).Text)} </span>";
    }
}
