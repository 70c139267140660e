using Generator.Text;
using Generator.Web;

namespace Generator.Blocks.Writing;

/// <summary>Writes texts as HTML whose bytes a parser's own serialisation gives back.</summary>
public static class HtmlWriter
{
    /// <summary>Blocks one below another, each on a line of its own.</summary>
    public static SafeHtml Write(Sequence<Block> blocks, WritingContext context) => MarkupVisitor.Write(blocks, context, MarkupSyntax.Html);

    /// <summary>Running text, for a place inside a paragraph or heading.</summary>
    public static SafeHtml Write(Sequence<Inline> inlines, WritingContext context) => MarkupVisitor.Write(inlines, context, MarkupSyntax.Html);
}
