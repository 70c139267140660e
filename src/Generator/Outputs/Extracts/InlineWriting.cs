using System.Text.Json;
using Generator.Blocks;
using Generator.Text;

namespace Generator.Outputs.Extracts;

/// <summary>Writes what running text carries as JSON, in order: its links, with what is linked and where it leads, and its words in other languages.</summary>
internal static class InlineWriting
{
    /// <summary>Writes the members `links` and `languages`, each where there are any.</summary>
    public static void Write(Utf8JsonWriter json, Sequence<Inline> content)
    {
        var visitor = new Visitor();
        visitor.VisitAll(content);
        Write(json, "links", visitor.Links, link =>
        {
            json.WriteString("text", InlineText.Of(link.Content));
            json.WriteString("href", link.Target switch { LinkTarget.ToWeb web => web.Url.Value, LinkTarget.ToPage page => page.Address.Path, _ => null });
        });
        Write(json, "languages", visitor.Spans, span =>
        {
            json.WriteString("text", InlineText.Of(span.Content));
            json.WriteString("language", span.Language.Value);
        });
    }

    private static void Write<T>(Utf8JsonWriter json, string name, List<T> found, Action<T> members)
    {
        if (found.Count == 0)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var inline in found)
        {
            json.WriteStartObject();
            members(inline);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private sealed class Visitor : IInlineVisitor<bool>
    {
        public List<Inline.Link> Links { get; } = [];

        public List<Inline.LanguageSpan> Spans { get; } = [];

        public bool VisitAll(Sequence<Inline> content)
        {
            foreach (var inline in content)
            {
                inline.Accept(this);
            }

            return true;
        }

        public bool VisitText(Inline.Text text) => true;

        public bool VisitEmphasis(Inline.Emphasis emphasis) => VisitAll(emphasis.Content);

        public bool VisitStrong(Inline.Strong strong) => VisitAll(strong.Content);

        public bool VisitLink(Inline.Link link)
        {
            Links.Add(link);
            return VisitAll(link.Content);
        }

        public bool VisitTime(Inline.Time time) => VisitAll(time.Content);

        public bool VisitLanguageSpan(Inline.LanguageSpan span)
        {
            Spans.Add(span);
            return VisitAll(span.Content);
        }

        public bool VisitLineBreak(Inline.LineBreak lineBreak) => true;

        public bool VisitSubscript(Inline.Subscript subscript) => VisitAll(subscript.Content);

        public bool VisitSuperscript(Inline.Superscript superscript) => VisitAll(superscript.Content);

        public bool VisitCode(Inline.Code code) => true;
    }
}
