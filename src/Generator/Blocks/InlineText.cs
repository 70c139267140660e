using System.Text;
using Generator.Text;

namespace Generator.Blocks;

/// <summary>The characters of running text without its markup; a line break is one `\n`.</summary>
public static class InlineText
{
    public static string Of(Sequence<Inline> content)
    {
        if (content is [Inline.Text alone])
        {
            return alone.Value;
        }

        var writer = new Visitor();
        writer.Visit(content);
        return writer.Result.ToString();
    }

    private sealed class Visitor : IInlineVisitor<bool>
    {
        public StringBuilder Result { get; } = new();

        public bool Visit(Sequence<Inline> content)
        {
            foreach (var inline in content)
            {
                inline.Accept(this);
            }

            return true;
        }

        public bool VisitText(Inline.Text text) => Add(text.Value);

        public bool VisitEmphasis(Inline.Emphasis emphasis) => Visit(emphasis.Content);

        public bool VisitStrong(Inline.Strong strong) => Visit(strong.Content);

        public bool VisitLink(Inline.Link link) => Visit(link.Content);

        public bool VisitTime(Inline.Time time) => Visit(time.Content);

        public bool VisitLanguageSpan(Inline.LanguageSpan span) => Visit(span.Content);

        public bool VisitLineBreak(Inline.LineBreak lineBreak) => Add("\n");

        public bool VisitSubscript(Inline.Subscript subscript) => Visit(subscript.Content);

        public bool VisitSuperscript(Inline.Superscript superscript) => Visit(superscript.Content);

        public bool VisitCode(Inline.Code code) => Add(code.Value);

        private bool Add(string characters)
        {
            Result.Append(characters);
            return true;
        }
    }
}
