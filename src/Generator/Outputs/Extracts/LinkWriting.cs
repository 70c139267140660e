using System.Text.Json;
using Generator.Blocks;
using Generator.Text;

namespace Generator.Outputs.Extracts;

/// <summary>Writes the links of running text as JSON, in order: what is linked and where it leads.</summary>
internal static class LinkWriting
{
    /// <summary>Writes a `links` member, where there are any.</summary>
    public static void Write(Utf8JsonWriter json, Sequence<Inline> content)
    {
        var visitor = new Visitor();
        visitor.VisitAll(content);
        if (visitor.Links.Count == 0)
        {
            return;
        }

        json.WriteStartArray("links");
        foreach (var link in visitor.Links)
        {
            json.WriteStartObject();
            json.WriteString("text", InlineText.Of(link.Content));
            json.WriteString("href", link.Target switch { LinkTarget.ToWeb web => web.Url.Value, LinkTarget.ToPage page => page.Address.Path, _ => null });
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private sealed class Visitor : IInlineVisitor<bool>
    {
        public List<Inline.Link> Links { get; } = [];

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

        public bool VisitLanguageSpan(Inline.LanguageSpan span) => VisitAll(span.Content);

        public bool VisitLineBreak(Inline.LineBreak lineBreak) => true;

        public bool VisitSubscript(Inline.Subscript subscript) => VisitAll(subscript.Content);

        public bool VisitSuperscript(Inline.Superscript superscript) => VisitAll(superscript.Content);

        public bool VisitCode(Inline.Code code) => true;
    }
}
